import { describe, expect, it } from "vitest";
import { insightAxes } from "#canvas-templates/insight-axes.ts";
import { provocationRules } from "#canvas-templates/insight-provocations.ts";
import { gapTags } from "#lib/insight/coverage/gap-tags.ts";
import { isKnownProvocation } from "#lib/insight/coverage/known-provocation.ts";
import { answersTo, type Gap } from "#lib/insight/coverage/provocations.ts";
import { sampleNote, sourceWith } from "./sample-source.ts";

const axes: Readonly<Record<string, { keys: readonly string[] } | undefined>> = insightAxes;

/** Every gap that a rule can ask about. */
const gaps = provocationRules.flatMap(({ id, on: [first, second] }) => {
  const keysOf = ({ axisId, keys }: typeof first) => keys ?? axes[axisId]?.keys ?? [];
  return keysOf(first).flatMap((key) => {
    const place = { axisId: first.axisId, key };
    const others = second ? keysOf(second).map((k) => [{ axisId: second.axisId, key: k }]) : [[]];
    return others.map((more) => {
      const gap: Gap = { places: [place, ...more], teamId: "t2" };
      return { ruleId: id, gap };
    });
  });
});

describe("the tags of an answer", () => {
  it("[Q3] put a note into the gap, whatever is asked", () => {
    expect(gaps.length).toBeGreaterThan(150);
    for (const { gap } of gaps) {
      const answer = { id: "a", templateId: "T07-twin-transition", teamId: "t2" };
      const source = sourceWith([sampleNote({ ...answer, tags: gapTags(gap) })]);
      expect(answersTo(source, insightAxes, gap), JSON.stringify(gap)).toHaveLength(1);
    }
  });

  it("are none for what cannot be a card", () => {
    expect(gapTags({ places: [{ axisId: "SDG", key: "7" }] })).toEqual([]);
  });
});

describe("what can be asked", () => {
  const isKnown = (ruleId: string, gap: Gap) =>
    isKnownProvocation({ ruleId, gap }, insightAxes, provocationRules);
  const gapAt = (...places: Gap["places"]): Gap => ({ places, teamId: null });
  const goal = { axisId: "sdg", key: "7" };
  const capital = { axisId: "ecosystem-pillars", key: "capital" };

  it("[Q1] is what a rule asks about", () => {
    for (const { ruleId, gap } of gaps) expect(isKnown(ruleId, gap), ruleId).toBe(true);
    expect(isKnown("who-pays", gapAt(goal, capital))).toBe(true);
  });

  it("[Q1] is nothing else", () => {
    expect(isKnown("who-sings", gapAt(goal, capital))).toBe(false);
    expect(isKnown("who-pays", gapAt(goal))).toBe(false);
    expect(isKnown("who-pays", gapAt(capital, goal))).toBe(false);
    expect(isKnown("who-pays", gapAt({ ...goal, key: "18" }, capital))).toBe(false);
    expect(isKnown("who-pays", gapAt(goal, { ...capital, key: "policy" }))).toBe(false);
    expect(isKnown("not-alone", gapAt(goal))).toBe(false);
    expect(isKnown("pillar-unspoken", gapAt(capital))).toBe(true);
    // What others have, one team alone can be asked about.
    expect(isKnown("other-teams-pillar", gapAt(capital))).toBe(false);
  });
});
