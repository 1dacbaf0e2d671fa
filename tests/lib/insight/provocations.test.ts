import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { insightAxes } from "#canvas-templates/insight-axes.ts";
import { provocationRules } from "#canvas-templates/insight-provocations.ts";
import {
  answersTo,
  chooseProvocations,
  type Gap,
  type ProvocationRule,
  provocationKey,
  provocationsFor,
} from "#lib/insight/coverage/provocations.ts";
import type { InsightNote } from "#lib/insight/insight-source.ts";
import { sampleNote, sourceWith } from "./sample-source.ts";

const canvas = "T02-ecosystem-canvas";
let made = 0;
const note = (changes: Partial<InsightNote> = {}) =>
  sampleNote({ id: `shape:${made++}`, templateId: canvas, ...changes });
const times = (count: number, changes: Partial<InsightNote>) =>
  Array.from({ length: count }, () => note(changes));

const whoPays: ProvocationRule = {
  ...{ id: "who-pays", kind: "cell", atLeast: 2, weight: 2 },
  on: [{ axisId: "sdg" }, { axisId: "ecosystem-pillars", keys: ["capital"] }],
};
const unspoken: ProvocationRule = {
  ...{ id: "unspoken", kind: "line", atLeast: 3, weight: 1 },
  on: [{ axisId: "ecosystem-pillars", keys: ["capital", "policy"] }],
};
const others: ProvocationRule = {
  ...{ id: "others", kind: "team", atLeast: 1, weight: 1 },
  on: [{ axisId: "ecosystem-pillars" }],
};
const keysOf = (notes: readonly InsightNote[], ...rules: readonly ProvocationRule[]) =>
  provocationsFor(sourceWith(notes), insightAxes, rules).map(provocationKey);

describe("a provocation", () => {
  it("asks for what is missing where people are, and names the notes it is because of", () => {
    const named = times(2, { tags: ["sdg/12.5"] });
    const [found, ...more] = provocationsFor(sourceWith(named), insightAxes, [whoPays]);
    expect(more).toEqual([]);
    expect(found).toEqual({
      ruleId: "who-pays",
      gap: {
        places: [
          { axisId: "sdg", key: "12" },
          { axisId: "ecosystem-pillars", key: "capital" },
        ],
        teamId: null,
      },
      because: named.map(({ teamId, stepId, id }) => ({ teamId, stepId, id })),
    });
  });

  it("waits until enough people are there", () => {
    expect(keysOf(times(1, { tags: ["sdg/12"] }), whoPays)).toEqual([]);
    expect(keysOf(times(2, { zoneId: "vision" }), unspoken)).toEqual([]);
    expect(keysOf(times(3, { zoneId: "vision" }), unspoken)).toEqual([
      "unspoken  ecosystem-pillars/capital",
      "unspoken  ecosystem-pillars/policy",
    ]);
  });

  it("is not made where one note already answers", () => {
    const notes = times(2, { tags: ["sdg/12"] });
    const paid = note({ zoneId: "capital", tags: ["sdg/12.3"] });
    expect(keysOf([...notes, paid], whoPays)).toEqual([]);
    expect(keysOf([...times(3, { zoneId: "policy" }), paid], unspoken)).toEqual([]);
  });

  it("is for one team where two others are, and that team has begun", () => {
    const there = ["t1", "t2"].map((teamId) => note({ zoneId: "culture", teamId }));
    const begun = note({ zoneId: "vision", teamId: "t3" });
    expect(keysOf(there, others)).toEqual([]);
    expect(keysOf([...there, begun], others)).toEqual(["others t3 ecosystem-pillars/culture"]);
    const plenary = note({ zoneId: "culture", teamId: "all" });
    expect(keysOf([...there.slice(1), plenary, begun], others)).toEqual([]);
  });

  it("comes before others by weight, then by how much was said", () => {
    const notes = [...times(2, { tags: ["sdg/7"] }), ...times(3, { tags: ["sdg/13"] })];
    const seen = [...notes, ...times(3, { zoneId: "vision" })];
    expect(keysOf(seen, unspoken, whoPays)).toEqual([
      "who-pays  sdg/13 ecosystem-pillars/capital",
      "who-pays  sdg/7 ecosystem-pillars/capital",
      "unspoken  ecosystem-pillars/capital",
      "unspoken  ecosystem-pillars/policy",
    ]);
  });

  it("is not made on an axis that is not there", () => {
    const notes = times(4, { tags: ["sdg/7"], zoneId: "vision" });
    const { sdg } = insightAxes;
    expect(provocationsFor(sourceWith(notes), { sdg }, [whoPays, unspoken])).toEqual([]);
  });
});

const anyNotes = fc
  .array(
    fc.record({
      zoneId: fc.constantFrom("capital", "policy", "culture", "vision", null),
      tags: fc.uniqueArray(
        fc.constantFrom("sdg/7.3", "sdg/13", "gda-pillars/p1", "cop29-objectives/1"),
      ),
      teamId: fc.constantFrom("t1", "t2", "t3", "all"),
    }),
    { maxLength: 30 },
  )
  .map((all) =>
    all.map((one, at) => sampleNote({ id: `shape:${at}`, templateId: canvas, ...one })),
  );

/** A note that closes a gap: it names all of it, in a team that it counts for. */
const answerTo = ({ places, teamId }: Gap) =>
  sampleNote({
    id: "shape:answer",
    templateId: canvas,
    tags: places.map(({ axisId, key }) => `${axisId}/${key}`),
    teamId: teamId ?? "t2",
  });

describe("provocations by our rules, whatever people write", () => {
  it("stand for real gaps, and end with the first answer, which is found", () => {
    fc.assert(
      fc.property(anyNotes, fc.nat(), (notes, pick) => {
        const found = provocationsFor(sourceWith(notes), insightAxes, provocationRules);
        const sent = found[pick % Math.max(1, found.length)];
        if (!sent) return;
        expect(answersTo(sourceWith(notes), insightAxes, sent.gap)).toEqual([]);
        const answer = answerTo(sent.gap);
        const later = sourceWith([...notes, answer]);
        expect(answersTo(later, insightAxes, sent.gap).map(({ id }) => id)).toEqual([answer.id]);
        const still = provocationsFor(later, insightAxes, provocationRules);
        expect(still.map(provocationKey)).not.toContain(provocationKey(sent));
      }),
    );
  });

  it("are the same in whatever order notes come in", () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        expect(keysOf(notes.toReversed(), ...provocationRules)).toEqual(
          keysOf(notes, ...provocationRules),
        );
      }),
    );
  });

  it("are chosen few and new, and more of them only add to the end", () => {
    fc.assert(
      fc.property(anyNotes, fc.nat({ max: 6 }), (notes, most) => {
        const found = provocationsFor(sourceWith(notes), insightAxes, provocationRules);
        const sent = found.slice(0, 2);
        const chosen = chooseProvocations(found, sent, most);
        const keys = chosen.map(provocationKey);
        expect(keys).toHaveLength(Math.min(most, found.length - sent.length));
        expect(new Set(keys).size).toBe(keys.length);
        for (const { ruleId, gap } of sent)
          expect(keys).not.toContain(provocationKey({ ruleId, gap }));
        expect(chooseProvocations(found, sent, most + 1).slice(0, most)).toEqual(chosen);
      }),
    );
  });
});

describe("the choice of provocations", () => {
  const notes = [
    ...times(4, { tags: ["sdg/13"] }),
    ...times(3, { tags: ["sdg/7"] }),
    ...times(3, { zoneId: "vision" }),
  ];
  const found = provocationsFor(sourceWith(notes), insightAxes, [whoPays, unspoken]);
  const keys = {
    first: "who-pays  sdg/13 ecosystem-pillars/capital",
    second: "who-pays  sdg/7 ecosystem-pillars/capital",
    capital: "unspoken  ecosystem-pillars/capital",
    policy: "unspoken  ecosystem-pillars/policy",
  };
  const chosen = (sent: typeof found, most: number) =>
    chooseProvocations(found, sent, most).map(provocationKey);

  it("asks about other things before it asks one thing again", () => {
    expect(found.map(provocationKey)).toEqual(Object.values(keys));
    expect(chosen([], 9)).toEqual([keys.first, keys.policy, keys.second, keys.capital]);
  });

  it("goes on from what was sent", () => {
    expect(chosen(found.slice(0, 1), 1)).toEqual([keys.policy]);
    expect(chosen(found, 9)).toEqual([]);
    expect(chosen([], 0)).toEqual([]);
  });
});

describe("answers to a gap", () => {
  const gap: Gap = { places: [{ axisId: "sdg", key: "7" }], teamId: "t2" };

  it("are those of the team that was asked", () => {
    const notes = ["t1", "t2"].map((teamId) => note({ teamId, tags: ["sdg/7.1"] }));
    expect(answersTo(sourceWith(notes), insightAxes, gap)).toMatchObject([{ teamId: "t2" }]);
    expect(answersTo(sourceWith(notes), insightAxes, { ...gap, teamId: null })).toHaveLength(2);
  });

  it("are none where nobody knows what was asked", () => {
    const source = sourceWith([note({ teamId: "t2", tags: ["sdg/7"] })]);
    const strange = { axisId: "sdg", key: "99" };
    expect(answersTo(source, {}, gap)).toEqual([]);
    expect(answersTo(source, insightAxes, { ...gap, places: [strange] })).toEqual([]);
    expect(answersTo(source, insightAxes, { ...gap, places: [] })).toEqual([]);
  });
});
