import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  chapterAt,
  chaptersOf,
  framesAt,
  paceOf,
  placeAfter,
  timelineOf,
} from "#components/replay/timeline.ts";
import type { Frame } from "#lib/canvas/history-frames.ts";
import type { Restore } from "#lib/workshop/restores.ts";

const sum = (lengths: readonly number[]) => lengths.reduce((total, each) => total + each, 0);
const frame = (at: number): Frame => ({ at, by: [], set: {}, gone: [] });

describe("the tape of a replay", () => {
  it("shows the empty board first, and cuts short what nothing happened in", () => {
    const { begins, length } = timelineOf([1_000, 2_500, 900_000, 901_000].map(frame));
    expect(begins).toEqual([1_000, 2_500, 5_500, 6_500]);
    expect(length).toBe(6_500);
  });

  it("has each frame where it begins, and stays there until the next", () => {
    const gapLengths = fc.array(fc.nat(20_000), { maxLength: 30 });
    fc.assert(
      fc.property(gapLengths, fc.nat(100_000), (gaps, place) => {
        const times = gaps.map((_, index) => sum(gaps.slice(0, index + 1)) + index);
        const timeline = timelineOf(times.map(frame));
        const count = framesAt(timeline, place);
        expect(placeAfter(timeline, count)).toBeLessThanOrEqual(place);
        if (count < gaps.length) expect(placeAfter(timeline, count + 1)).toBeGreaterThan(place);
        expect(framesAt(timeline, placeAfter(timeline, count))).toBe(count);
        expect(placeAfter(timeline, Number.POSITIVE_INFINITY)).toBe(timeline.length);
      }),
    );
  });

  it("plays all of a long board in half a minute, and a short one no slower than it was written", () => {
    expect(paceOf("whole", { begins: [], length: 300_000 })).toBe(10);
    expect(paceOf("whole", { begins: [], length: 5_000 })).toBe(1);
    expect(paceOf(60, { begins: [], length: 5_000 })).toBe(60);
  });
});

describe("the chapters of a replay", () => {
  const board = { teamId: "t1", stepId: "s1", stepIds: ["s1", "s3"] };
  const frames = [1_000, 5_000, 9_000].map(frame);
  const run = (stepId: string, startedAt: number) => ({ stepId, startedAt });
  const restore = (id: string, changes: Partial<Restore> = {}): Restore => ({
    ...{ id, stepId: "s1", teamId: "t1", zoneId: null, before: 2_000, at: 6_000, tally: null },
    ...changes,
  });

  it("are the steps on this board, and others in which it changed", () => {
    const runs = [run("s1", 500), run("s2", 4_000), run("s4", 6_000), run("s3", 6_500)];
    const chapters = chaptersOf({ frames, runs, restores: [] }, board);
    expect(chapters.map(({ about, count }) => [about, count])).toEqual([
      [{ kind: "step", stepId: "s1" }, 0],
      [{ kind: "step", stepId: "s2" }, 1],
      [{ kind: "step", stepId: "s3" }, 2],
    ]);
  });

  it("are restores of this board, its zones, or all", () => {
    const restores = [
      restore("own"),
      restore("zone", { zoneId: "z" }),
      restore("all", { teamId: null }),
      restore("other team", { teamId: "t2" }),
      restore("other step", { stepId: "s2" }),
    ];
    const chapters = chaptersOf({ frames, runs: [], restores }, board);
    expect(chapters.map(({ key, count }) => [key, count])).toEqual([
      ["own", 2],
      ["zone", 2],
      ["all", 2],
    ]);
  });

  it("are on from where they begin", () => {
    const chapters = chaptersOf(
      { frames, runs: [run("s1", 500), run("s3", 4_000)], restores: [] },
      board,
    );
    const stepAt = (count: number) => chapterAt(chapters, count)?.key;
    expect([0, 1, 2, 3].map(stepAt)).toEqual(["step 0", "step 1", "step 1", "step 1"]);
    expect(chapterAt([], 1)).toBeUndefined();
  });
});
