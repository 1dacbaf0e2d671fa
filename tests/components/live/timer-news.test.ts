import { describe, expect, it } from "vitest";
import { clockText, secondsLeft } from "#components/live/clock-text.ts";
import { newsBetween } from "#components/live/timer-news.ts";
import { addTime, pauseTimer, resumeTimer, startTimer } from "#lib/workshop/timer.ts";

const minute = 60_000;
const timer = startTimer(10, 0);

/** What is said by somebody who looks at these moments, in milliseconds. */
const said = (from: number, to: number) =>
  newsBetween({ timer, at: from }, { timer, at: to })?.kind;

describe("the clock's text", () => {
  it("counts a second that has begun, and never shows minus zero", () => {
    expect(clockText(secondsLeft(timer, 0))).toBe("10:00");
    expect(clockText(secondsLeft(timer, 1))).toBe("10:00");
    expect(clockText(secondsLeft(timer, 9 * minute + 1_000))).toBe("0:59");
    expect(secondsLeft(timer, 10 * minute + 500)).toBe(0);
    expect(clockText(secondsLeft(timer, 12 * minute + 10_000))).toBe("2:10");
    expect(clockText(125 * 60)).toBe("125:00");
  });
});

describe("timer news", () => {
  it("comes at five minutes, at one and at the end, and not between", () => {
    const heard: string[] = [];
    for (let at = 0; at < 12 * minute; at += 1_000) {
      const news = newsBetween({ timer, at }, { timer, at: at + 1_000 });
      if (news) heard.push(`${secondsLeft(timer, at + 1_000)} ${news.kind}`);
    }
    expect(heard).toEqual(["300 left", "60 left", "0 over"]);
  });

  it("says only the latest after a sleep, and lets a missed end pass without a sound", () => {
    expect(newsBetween({ timer, at: 0 }, { timer, at: 9.5 * minute })).toEqual({
      kind: "left",
      minutes: 1,
    });
    expect(newsBetween({ timer, at: 0 }, { timer, at: 30 * minute })).toEqual({
      kind: "over",
      isFresh: false,
    });
    expect(said(11 * minute, 12 * minute)).toBeUndefined();
  });

  it("tells of more and less time, pause and going on, and of nothing else a command may bring", () => {
    const at = 2 * minute;
    const before = { timer, at };
    const paused = pauseTimer(timer, at);
    expect(newsBetween(before, { timer: addTime(timer, 5, at), at })).toEqual({
      kind: "added",
      minutes: 5,
    });
    expect(newsBetween(before, { timer: addTime(timer, -1, at), at })).toEqual({
      kind: "taken",
      minutes: 1,
    });
    expect(newsBetween(before, { timer: paused, at })?.kind).toBe("paused");
    const resumed = { timer: resumeTimer(paused, at), at };
    expect(newsBetween({ timer: paused, at }, resumed)?.kind).toBe("resumed");
    expect(newsBetween(before, { timer: { ...timer }, at })).toBeUndefined();
  });
});
