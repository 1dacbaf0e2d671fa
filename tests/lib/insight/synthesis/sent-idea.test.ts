import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { NoteRef } from "#lib/insight/insight-source.ts";
import {
  type SentState,
  sentConflict,
  sentConflictIds,
  sentIdea,
  sentIdeaIds,
} from "#lib/insight/synthesis/sent-idea.ts";

const [a, b]: readonly [NoteRef, NoteRef] = [
  { teamId: "t1", stepId: "s1", id: "shape:a" },
  { teamId: "t2", stepId: "s1", id: "shape:b" },
];
const idea = { notes: [a, b], fullest: b };
const board = (states: Readonly<Record<string, SentState>>) => (id: string) =>
  states[id] ?? "never";

describe("what an idea is called on everybody's board", () => {
  it("is its fullest note's hash, another one for each sending", () => {
    const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    const expected = [0, 1, 2, 3, 4].map((sending) => {
      const bytes = createHash("sha256").update(`idea\nt1/s1/shape:a\n${sending}`).digest();
      return `shape:${[...bytes.subarray(0, 21)].map((byte) => alphabet[byte & 63]).join("")}`;
    });
    expect(sentIdeaIds(a)).toEqual(expected);
    expect(new Set([...sentIdeaIds(a), ...sentIdeaIds(b)]).size).toBe(10);
  });

  it("is known again by any of its notes", () => {
    const [firstOfA = "", secondOfA = ""] = sentIdeaIds(a);
    const [firstOfB] = sentIdeaIds(b);
    expect(sentIdea(idea, board({}))).toEqual({ state: "never", id: firstOfB });
    expect(sentIdea(idea, board({ [firstOfA]: "there" })).state).toBe("there");
    expect(sentIdea(idea, board({ [firstOfA]: "deleted" }))).toEqual({
      state: "deleted",
      id: firstOfB,
    });
    const writtenAgain = board({ [firstOfA]: "deleted", [secondOfA]: "there" });
    expect(sentIdea(idea, writtenAgain)).toEqual({ state: "there", id: secondOfA });
  });

  it("has no name left after it was deleted too often", () => {
    const all = Object.fromEntries(sentIdeaIds(b).map((id) => [id, "deleted"] as const));
    expect(sentIdea(idea, board(all))).toEqual({ state: "deleted", id: null });
  });
});

describe("what a contradiction is called on everybody's board", () => {
  const c: NoteRef = { teamId: "t3", stepId: "s1", id: "shape:c" };

  it("is the same whichever side is named first, and no idea's name", () => {
    expect(sentConflictIds([[a], [b]])).toEqual(sentConflictIds([[b], [a]]));
    expect(sentConflictIds([[a], [b]])).toHaveLength(5);
    const names = [sentIdeaIds(a), sentIdeaIds(b), sentConflictIds([[a], [b]])].flat();
    expect(new Set(names).size).toBe(15);
  });

  it("is known again by a note of each side, though it has grown; with another side it is another", () => {
    const [first = ""] = sentConflictIds([[a], [b]]);
    expect(sentConflict([[a], [b]], board({}))).toEqual({ state: "never", id: first });
    const there = board({ [first]: "there" });
    expect(sentConflict([[c, a], [b]], there)).toEqual({ state: "there", id: first });
    expect(sentConflict([[a], [c]], there).state).toBe("never");
    expect(sentConflict([[a], [b]], board({ [first]: "deleted" })).state).toBe("deleted");
  });

  it("looks at so many notes of a side that it takes no time", () => {
    const many = (teamId: string) =>
      Array.from({ length: 200 }, (_, at) => ({ teamId, stepId: "s1", id: `shape:${at}` }));
    expect(sentConflictIds([many("t1"), many("t2")])).toHaveLength(12 * 12 * 5);
  });
});
