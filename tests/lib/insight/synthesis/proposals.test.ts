import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { refOf } from "#lib/insight/insight-source.ts";
import {
  type Decision,
  decided,
  decisionSchema,
  type IdeaDecision,
  undone,
} from "#lib/insight/synthesis/decisions.ts";
import { plenaryPlan } from "#lib/insight/synthesis/plenary-plan.ts";
import { decidedSynthesis } from "#lib/insight/synthesis/proposals.ts";
import { insightNote } from "#tests/support/insight/labelled-notes.ts";

const roofA = insightNote({
  id: "shape:1",
  teamId: "a",
  text: "Solar panels on the roof",
  tags: ["sdg/7"],
});
const roofB = insightNote({
  id: "shape:2",
  teamId: "b",
  text: "Solar panels on every school roof",
  tags: ["sdg/11"],
});
const heat = insightNote({ id: "shape:3", teamId: "c", text: "Warm the gym by the servers" });
const notes = [roofA, roofB, heat];

const says = (
  id: string,
  what: IdeaDecision["says"],
  ...of: readonly (typeof roofA)[]
): Decision => ({
  id,
  says: what,
  refs: of.map(refOf),
});
const statesOf = (of: typeof notes, decisions: readonly Decision[]) =>
  decidedSynthesis(of, decisions).ideas.map(({ state, notes: refs }) => [
    state,
    refs.map(({ id }) => id),
  ]);

describe("decidedSynthesis", () => {
  it("proposes until people decide", () => {
    expect(statesOf(notes, [])).toEqual([
      ["proposed", ["shape:1", "shape:2"]],
      ["alone", ["shape:3"]],
    ]);
  });

  it("keeps what was accepted together, whatever becomes of the words", () => {
    const changed = [roofA, { ...roofB, text: "Something else" }, heat];
    expect(statesOf(changed, [says("d1", "together", roofA, roofB)])[0]).toEqual([
      "accepted",
      ["shape:1", "shape:2"],
    ]);
  });

  it("frees a note whose companions are gone", () => {
    expect(statesOf([roofA, heat], [says("d1", "together", roofA, roofB)])).toEqual([
      ["alone", ["shape:1"]],
      ["alone", ["shape:3"]],
    ]);
  });

  it("does not propose again what was rejected, but does with a note that came later", () => {
    const apart = [says("d1", "apart", roofA, roofB)];
    expect(statesOf(notes, apart).map(([state]) => state)).toEqual(["alone", "alone", "alone"]);
    const later = insightNote({ id: "shape:4", teamId: "c", text: "Solar panels, school roof" });
    expect(statesOf([...notes, later], apart)[0]).toEqual([
      "proposed",
      ["shape:1", "shape:2", "shape:4"],
    ]);
  });

  it("lets people put together by hand what no computer would", () => {
    const idea = decidedSynthesis(notes, [says("d1", "together", roofA, heat)]).ideas[0];
    expect(idea).toMatchObject({
      state: "accepted",
      teamIds: ["a", "c"],
      decisionId: "d1",
      score: null,
    });
  });

  it("goes by the later of two decisions on a note, and by the earlier one once that is undone", () => {
    const both = [says("d1", "together", roofA, roofB), says("d2", "apart", roofA, roofB)];
    expect(statesOf(notes, both).map(([state]) => state)).toEqual(["alone", "alone", "alone"]);
    expect(statesOf(notes, undone(both, "d2"))).toEqual(statesOf(notes, both.slice(0, 1)));
  });

  const anyDecision = fc.record({
    id: fc.stringMatching(/^[a-f]{1,2}$/),
    says: fc.constantFrom("together" as const, "apart" as const),
    refs: fc.subarray(notes.map(refOf), { minLength: 1 }),
  });

  it("adds a decision once, and taking it back leaves what was before", () => {
    fc.assert(
      fc.property(fc.array(anyDecision), anyDecision, (all, next) => {
        const before = all.reduce<readonly Decision[]>((sum, one) => decided(sum, one), []);
        const after = decided(before, next);
        expect(decided(after, next)).toBe(after);
        expect(decisionSchema.safeParse(next).success).toBe(true);
        if (after !== before) expect(undone(after, next.id)).toEqual(before);
      }),
    );
  });

  it("has every note in exactly one idea, whatever was decided of notes here or gone", () => {
    fc.assert(
      fc.property(fc.array(anyDecision), fc.subarray(notes), (decisions, left) => {
        const { ideas } = decidedSynthesis(left, decisions);
        const ids = ideas.flatMap((idea) => idea.notes.map(({ id }) => id));
        expect(ids.toSorted()).toEqual(left.map(({ id }) => id).toSorted());
      }),
    );
  });
});

describe("plenaryPlan", () => {
  it("writes the fullest note of what was accepted, with the tags and places of all", () => {
    const { ideas } = decidedSynthesis(notes, [says("d1", "together", roofA, roofB)]);
    expect(plenaryPlan(notes, ideas, { hasUnique: false })).toEqual([
      {
        ...{ zoneId: "green", card: null, kind: "shared", teamIds: ["a", "b"] },
        ...{ columnId: null, confidence: null, source: null },
        says: [{ text: "Solar panels on every school roof", teamIds: ["a", "b"] }],
        tags: ["sdg/7", "sdg/11"],
        refs: [refOf(roofA), refOf(roofB)],
      },
    ]);
  });

  it("writes what is only proposed note by note", () => {
    const { ideas } = decidedSynthesis(notes, []);
    const texts = plenaryPlan(notes, ideas, { hasUnique: true }).flatMap(({ says: parts }) =>
      parts.map(({ text }) => text),
    );
    expect(texts.toSorted()).toEqual(notes.map(({ text }) => text).toSorted());
  });
});
