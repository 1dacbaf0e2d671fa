import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { InsightNote } from "#lib/insight/insight-source.ts";
import { alikePairs } from "#lib/insight/synthesis/alike-pairs.ts";
import { synthesise } from "#lib/insight/synthesis/synthesise.ts";
import { createTermReader } from "#lib/insight/synthesis/term-reader.ts";
import { insightNote, labelledNotes } from "#tests/support/insight/labelled-notes.ts";

const words = [
  "solar",
  "roof",
  "bus",
  "not",
  "more",
  "less",
  "太阳能",
  "屋頂",
  "不",
  "增加",
  "减少",
  "🌱",
];

const anyNotes = fc
  .array(
    fc.record({
      team: fc.constantFrom("a", "b", "c"),
      said: fc.array(fc.constantFrom(...words), { maxLength: 6 }),
      score: fc.constantFrom(null, 2, -1),
    }),
    { maxLength: 25 },
  )
  .map((all) =>
    all.map(({ team, said, score }, index) =>
      insightNote({ id: `shape:${index}`, teamId: team, text: said.join(" "), score }),
    ),
  );

const said = (team: string, text: string, more: Partial<InsightNote> = {}) =>
  insightNote({ id: `shape:${team}-${text}`, teamId: team, text, ...more });

describe("synthesise", () => {
  it("finds one idea that teams wrote in both scripts, and says which words match", () => {
    const { groups } = synthesise([
      said("a", "教学楼屋顶装太阳能板"),
      said("b", "在校舍屋頂裝太陽能板"),
      said("c", "廚餘堆肥"),
    ]);
    expect(groups.map(({ kind, teamIds }) => [kind, teamIds])).toEqual([
      ["shared", ["a", "b"]],
      ["unique", ["c"]],
    ]);
    // As it stands in the fullest note, never folded into the other script.
    const shown = groups[0]?.words.join("") ?? "";
    const text = groups[0]?.fullest.id.includes("屋頂")
      ? "在校舍屋頂裝太陽能板"
      : "教学楼屋顶装太阳能板";
    expect(groups[0]?.words.length).toBeGreaterThan(0);
    for (const word of groups[0]?.words ?? []) expect(text).toContain(word);
    expect(shown).toMatch(/太陽能板|太阳能板/);
  });

  it("reads English by its stems, and notes of two languages by both", () => {
    const { groups } = synthesise([
      said("a", "Sharing batteries 换电站"),
      said("b", "shared battery，換電站！"),
    ]);
    expect(groups).toHaveLength(1);
    expect(groups[0]?.score).toBe(1);
  });

  it.each([
    ["Publish emission data openly", "Do not publish emission data openly", "negation"],
    ["超市继续提供塑料袋", "超市不提供塑膠袋", "negation"],
    ["Raise parking fees", "Lower parking fees", "opposites"],
    ["提高校园停车费", "降低校園停車費", "opposites"],
  ])("does not join %s with %s", (one, other, reason) => {
    const { groups, conflicts } = synthesise([said("a", one), said("b", other)]);
    expect(groups).toHaveLength(2);
    expect(conflicts.map((conflict) => conflict.reason)).toEqual([reason]);
    expect(conflicts[0]?.sides.map((side) => side.map(({ teamId }) => teamId))).toEqual([
      ["a"],
      ["b"],
    ]);
  });

  it.each([
    ["Ban plastic bags", "No plastic bags"],
    ["不断改进传感器精度", "改进传感器精度"],
    ["空调温度不低于26度", "空调温度26度"],
  ])("takes %s and %s for one idea", (one, other) => {
    const { groups, conflicts } = synthesise([said("a", one), said("b", other)]);
    expect(groups).toHaveLength(1);
    expect(conflicts).toEqual([]);
  });

  it("takes a letter beside other words for no topic, but for one where it is all there is", () => {
    const degrees = synthesise([said("a", "Rooms at 32 °C"), said("b", "51 °C"), said("c", "C")]);
    expect(degrees.groups.map(({ kind }) => kind)).toEqual(["unique", "unique", "unique"]);
    const grades = synthesise([said("a", "C"), said("b", "C")]);
    expect(grades.groups.map(({ kind }) => kind)).toEqual(["shared"]);
  });

  it("tells when one idea was voted up in one team and down in another", () => {
    const { conflicts } = synthesise([
      said("a", "solar roof", { score: 3 }),
      said("b", "roof solar", { score: -2 }),
    ]);
    expect(conflicts).toMatchObject([
      { reason: "votes", sides: [[{ teamId: "a" }], [{ teamId: "b" }]] },
    ]);
  });

  it("compares a card by its card, and never joins notes that say nothing", () => {
    const card = { text: "", card: "sdg/7" };
    const { groups } = synthesise([
      ...[said("a", "", card), said("b", "", card)],
      ...[said("a", "🌱", { id: "shape:x" }), said("b", "🌱", { id: "shape:y" })],
    ]);
    expect(groups.map(({ notes }) => notes.length).toSorted()).toEqual([1, 1, 2]);
  });

  it("puts every note into exactly one group, in any order, with or without memory", () => {
    const read = createTermReader();
    fc.assert(
      fc.property(anyNotes, fc.infiniteStream(fc.nat()), (notes, ranks) => {
        const result = synthesise(notes);
        const ids = result.groups.flatMap((group) => group.notes.map(({ id }) => id));
        expect(ids.toSorted()).toEqual(notes.map(({ id }) => id).toSorted());
        const shuffled = notes
          .map((note) => ({ note, rank: ranks.next().value ?? 0 }))
          .toSorted((one, other) => one.rank - other.rank)
          .map(({ note }) => note);
        expect(synthesise(shuffled)).toEqual(result);
        expect(synthesise(shuffled, read)).toEqual(result);
        for (const { kind, teamIds, notes: refs } of result.groups) {
          expect(new Set(refs.map(({ teamId }) => teamId))).toEqual(new Set(teamIds));
          expect(kind).toBe(teamIds.length > 1 ? "shared" : "unique");
        }
      }),
    );
  });

  it("keeps what it measured on the labelled notes: few wrong pairs, most found", () => {
    const verdicts = ["energy", "data"].flatMap((zone) => {
      const labelled = labelledNotes().filter((one) => one.zone === zone);
      const { groups } = synthesise(labelled.map(({ note }) => note));
      const groupOf = (id: string) =>
        groups.findIndex((group) => group.notes.some((ref) => ref.id === id));
      return labelled.flatMap((one, at) =>
        labelled.slice(at + 1).map((other) => ({
          isSame: one.idea === other.idea && one.stance === other.stance,
          isJoined: groupOf(one.note.id) === groupOf(other.note.id),
        })),
      );
    });
    const joined = verdicts.filter(({ isJoined }) => isJoined);
    const same = verdicts.filter(({ isSame }) => isSame);
    const right = joined.filter(({ isSame }) => isSame).length;
    expect(right / joined.length).toBeGreaterThan(0.9);
    expect(right / same.length).toBeGreaterThan(0.8);
  });
});

describe("alikePairs", () => {
  const anySets = fc.array(fc.uniqueArray(fc.constantFrom(..."abcdefgh"), { minLength: 1 }), {
    maxLength: 12,
  });

  it("is the same both ways, between 0 and 1, and 1 only for equal sets", () => {
    fc.assert(
      fc.property(anySets, (lists) => {
        const sets = lists.map((list) => new Set(list));
        const last = sets.length - 1;
        const forth = new Map(alikePairs(sets, 0).map(({ a, b, score }) => [`${a} ${b}`, score]));
        const back = alikePairs(sets.toReversed(), 0).map(
          ({ a, b, score }) => [`${last - b} ${last - a}`, score] as const,
        );
        expect(new Map(back)).toEqual(forth);
        for (const [key, score] of forth) {
          const [a = 0, b = 0] = key.split(" ").map(Number);
          const isEqual = lists[a]?.toSorted().join() === lists[b]?.toSorted().join();
          expect(score).toBeGreaterThan(0);
          expect(score === 1).toBe(isEqual);
        }
      }),
    );
  });

  it("weighs as stated: 0.6 of what both share, 0.4 of the shorter one", () => {
    // Held by one or two, each term weighs 1: two of three and two of four are shared.
    const pairs = alikePairs([new Set("abc"), new Set("abde")], 0);
    expect(pairs).toEqual([
      { a: 0, b: 1, score: expect.closeTo(0.6 * (4 / 7) + 0.4 * (2 / 3), 8) },
    ]);
  });

  it("does not look at all pairs of items that share one usual word", () => {
    const items = Array.from({ length: 3_000 }, (_, item) => new Set(["the-usual", `own-${item}`]));
    const pairs = alikePairs(items, 0);
    expect(pairs.length).toBeLessThan(items.length * 10);
  });
});
