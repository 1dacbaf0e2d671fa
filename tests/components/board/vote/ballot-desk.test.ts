import { describe, expect, it, vi } from "vitest";
import { createBallotDesk, dotsLeft, withDot } from "#components/board/vote/ballot-desk.ts";
import type { Outcome } from "#components/workshop/request.ts";
import { type Choices, isBallotSound } from "#lib/workshop/votes.ts";

const rules = { dots: 3, perNote: 2, hasAgainst: false };

describe("a dot more or less", () => {
  it("keeps to what the vote allows", () => {
    expect(withDot(rules, {}, "shape:a", 1)).toEqual({ "shape:a": 1 });
    expect(withDot(rules, { "shape:a": 2 }, "shape:a", 1)).toBeUndefined();
    expect(withDot(rules, { "shape:a": 2, "shape:b": 1 }, "shape:c", 1)).toBeUndefined();
    expect(withDot(rules, {}, "shape:a", -1)).toBeUndefined();
  });

  it("takes a note off the ballot with its last dot", () => {
    expect(withDot(rules, { "shape:a": 1, "shape:b": 1 }, "shape:a", -1)).toEqual({ "shape:b": 1 });
  });

  it("goes below nothing only where dots against are allowed, and pays for it", () => {
    const against = { ...rules, hasAgainst: true };
    const choices = withDot(against, {}, "shape:a", -1);
    expect(choices).toEqual({ "shape:a": -1 });
    expect(dotsLeft(against, choices ?? {})).toBe(2);
  });
});

/** A server that answers when it is told to, and what it has heard. */
function openDesk(before: Choices = {}) {
  const heard: Choices[] = [];
  let answer: ((outcome: Outcome<void>) => void) | undefined;
  let isDown = false;
  const desk = createBallotDesk({
    vote: rules,
    fetchChoices: async () =>
      isDown ? { ok: false, code: "offline" } : { ok: true, value: before },
    cast: (choices) => {
      heard.push(choices);
      return new Promise((resolve) => {
        answer = resolve;
      });
    },
  });
  const settled = (status: string) => vi.waitFor(() => expect(desk.current().status).toBe(status));
  return {
    desk,
    heard,
    settled,
    reply: (outcome: Outcome<void>) => answer?.(outcome),
    goDown: (down: boolean) => {
      isDown = down;
    },
  };
}

describe("one's own ballot", () => {
  it("[E6] begins with what was chosen before, and takes no dots until that is known", async () => {
    const { desk, heard, settled } = openDesk({ "shape:a": 2 });
    desk.change("shape:b", 1);
    expect(desk.current().choices).toEqual({});
    await settled("saved");
    expect(desk.current().choices).toEqual({ "shape:a": 2 });
    expect(heard).toEqual([]);
  });

  it("moves dots at once, and sends only the newest of many changes", async () => {
    const { desk, heard, settled, reply } = openDesk();
    await settled("saved");
    desk.change("shape:a", 1);
    desk.change("shape:b", 1);
    desk.change("shape:b", 1);
    expect(desk.current()).toMatchObject({ choices: { "shape:a": 1, "shape:b": 2 } });
    reply({ ok: true, value: undefined });
    await vi.waitFor(() => expect(heard).toHaveLength(2));
    reply({ ok: true, value: undefined });
    await settled("saved");
    expect(heard).toEqual([{ "shape:a": 1 }, { "shape:a": 1, "shape:b": 2 }]);
    for (const choices of heard) expect(isBallotSound(rules, choices)).toBe(true);
  });

  it("goes back to what the server has, and says why, when a change is refused", async () => {
    const { desk, settled, reply } = openDesk({ "shape:a": 1 });
    await settled("saved");
    desk.change("shape:b", 1);
    reply({ ok: false, code: "vote-closed" });
    await settled("saved");
    expect(desk.current()).toMatchObject({ choices: { "shape:a": 1 }, failure: "vote-closed" });
    desk.change("shape:b", 1);
    expect(desk.current().failure).toBeUndefined();
  });

  it("asks again when the server could not be reached", async () => {
    const { desk, settled, goDown } = openDesk({ "shape:a": 1 });
    goDown(true);
    desk.load();
    await settled("unreachable");
    desk.change("shape:a", 1);
    goDown(false);
    desk.load();
    await settled("saved");
    expect(desk.current().choices).toEqual({ "shape:a": 1 });
  });
});
