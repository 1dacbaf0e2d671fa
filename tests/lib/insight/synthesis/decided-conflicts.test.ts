import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type InsightNote, refOf } from "#lib/insight/insight-source.ts";
import { type ConflictDecision, decided, undone } from "#lib/insight/synthesis/decisions.ts";
import { conflictNote } from "#lib/insight/synthesis/plenary-plan.ts";
import { decidedSynthesis } from "#lib/insight/synthesis/proposals.ts";
import { insightNote } from "#tests/support/insight/labelled-notes.ts";

const ban = insightNote({
  ...{ id: "shape:1", teamId: "a", text: "Ban paper handouts" },
  ...{ tags: ["sdg/12"], source: "Ana's aunt", zoneId: "green" },
});
const keep = insightNote({
  ...{ id: "shape:2", teamId: "b", text: "Do not ban paper handouts", tags: ["sdg/4"] },
});
const gym = insightNote({ id: "shape:3", teamId: "c", text: "Warm the gym by the servers" });
const also = insightNote({ id: "shape:4", teamId: "c", text: "Never ban paper handouts" });
const notes = [ban, keep, gym];

const judged = (
  id: string,
  says: ConflictDecision["says"],
  one: readonly InsightNote[],
  other: readonly InsightNote[],
): ConflictDecision => ({
  ...{ id, says, reason: "negation" },
  sides: [one.map(refOf), other.map(refOf)],
});
const conflictsOf = (of: readonly InsightNote[], ...decisions: readonly ConflictDecision[]) =>
  decidedSynthesis(of, decisions).conflicts.map(({ state, decisionId, sides }) => [
    state,
    decisionId,
    sides.map((side) => side.map(({ id }) => id.replace("shape:", "")).join()).join(" ≠ "),
  ]);
const asked = ["proposed", null, "1 ≠ 2"];

describe("contradictions as people decided", () => {
  it("are proposed until people decide, and again once that is taken back", () => {
    expect(conflictsOf(notes)).toEqual([asked]);
    const yes = judged("d1", "against", [ban], [keep]);
    expect(conflictsOf(notes, yes)).toEqual([["accepted", "d1", "1 ≠ 2"]]);
    const no = judged("d2", "in-accord", [ban], [keep]);
    expect(conflictsOf(notes, no)).toEqual([["dismissed", "d2", "1 ≠ 2"]]);
    expect(undone([yes, no], "d1")).toEqual([no]);
    expect(conflictsOf(notes)).toEqual([asked]);
  });

  it("are known whichever side is named first", () => {
    expect(conflictsOf(notes, judged("d1", "in-accord", [keep], [ban]))).toEqual([
      ["dismissed", "d1", "1 ≠ 2"],
    ]);
    expect(conflictsOf(notes, judged("d1", "against", [keep], [ban]))).toEqual([
      ["accepted", "d1", "2 ≠ 1"],
    ]);
  });

  it("stay accepted whatever becomes of the words, while both sides have a note", () => {
    const yes = judged("d1", "against", [ban], [keep, also]);
    const changed = [ban, { ...keep, text: "Something else" }, gym];
    const [held] = decidedSynthesis(changed, [yes]).conflicts;
    expect(held).toMatchObject({ state: "accepted", reason: "negation", score: null });
    expect(held?.sides.map((side) => side.map(({ id }) => id))).toEqual([["shape:1"], ["shape:2"]]);
    expect(conflictsOf([ban, gym], yes)).toEqual([]);
  });

  it("are proposed anew with a note that came later, and accepted with it are one", () => {
    const yes = judged("d1", "against", [ban], [keep]);
    const no = judged("d1", "in-accord", [ban], [keep]);
    const more = ["proposed", null, "1 ≠ 2,4"];
    expect(conflictsOf([...notes, also], no)).toEqual([more]);
    expect(conflictsOf([...notes, also], yes)).toEqual([["accepted", "d1", "1 ≠ 2"], more]);
    const again = judged("d2", "against", [ban], [keep, also]);
    expect(conflictsOf([...notes, also], yes, again)).toEqual([["accepted", "d2", "1 ≠ 2,4"]]);
    // Saying no to the larger one takes nothing from what was accepted.
    const not = judged("d2", "in-accord", [ban], [keep, also]);
    expect(conflictsOf([...notes, also], yes, not)).toEqual([
      ["accepted", "d1", "1 ≠ 2"],
      ["dismissed", "d2", "1 ≠ 2,4"],
    ]);
  });

  it("leave ideas as they are", () => {
    const before = decidedSynthesis([...notes, also], []).ideas;
    const yes = judged("d1", "against", [ban], [keep]);
    expect(decidedSynthesis([...notes, also], [yes]).ideas).toEqual(before);
  });

  it("name only notes that are there, each side's own, whatever was decided", () => {
    const all = [...notes, also];
    const side = fc.subarray(all.map(refOf), { minLength: 1 });
    const decision = fc.record({
      id: fc.stringMatching(/^[a-f]{1,2}$/),
      says: fc.constantFrom("against" as const, "in-accord" as const),
      reason: fc.constant("votes" as const),
      sides: fc.tuple(side, side),
    });
    fc.assert(
      fc.property(fc.array(decision), fc.subarray(all), (made, left) => {
        const kept = made.reduce<readonly ConflictDecision[]>(
          (sum, one) => decided(sum, one) as readonly ConflictDecision[],
          [],
        );
        const { conflicts } = decidedSynthesis(left, kept);
        const there = new Set(left.map(({ id }) => id));
        for (const { sides } of conflicts) {
          for (const refs of sides) expect(refs.length).toBeGreaterThan(0);
          expect(sides.flat().every(({ id }) => there.has(id))).toBe(true);
        }
        const shown = conflicts.filter(({ state }) => state === "accepted");
        expect(new Set(shown.map(({ decisionId }) => decisionId)).size).toBe(shown.length);
      }),
    );
  });
});

describe("the note of a contradiction", () => {
  it("has the fullest words of both sides, all tags, and the place of the first", () => {
    expect(conflictNote([[ban], [keep, also]])).toEqual({
      ...{ kind: "conflict", zoneId: "green", columnId: null, card: null },
      ...{ confidence: null, source: null },
      says: [
        { text: "Ban paper handouts", teamIds: ["a"] },
        { text: "Do not ban paper handouts", teamIds: ["b", "c"] },
      ],
      tags: ["sdg/12", "sdg/4"],
      teamIds: ["a", "b", "c"],
      refs: [ban, keep, also].map(refOf),
    });
  });
});
