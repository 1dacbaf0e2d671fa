import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tagLexicon } from "#canvas-templates/lexicon.ts";
import { findTerms } from "#lib/insight/suggestions/find-terms.ts";
import { foldText } from "#lib/insight/suggestions/folded-text.ts";
import {
  buildLexicon,
  type LexiconCard,
  type LexiconWords,
  SURE,
} from "#lib/insight/suggestions/lexicon.ts";
import { MAX_SUGGESTIONS, suggestTags } from "#lib/insight/suggestions/suggest-tags.ts";

const card = (ref: string, changes: Partial<LexiconCard>): LexiconCard => ({
  ...{ ref, sure: [], hints: [], pairs: [], not: [], within: null },
  ...changes,
});
const words = (cards: LexiconCard[], changes: Partial<LexiconWords> = {}) =>
  buildLexicon({ cards, negatesNext: [], negatesBefore: [], ...changes });
const ours = buildLexicon(tagLexicon);
const refsIn = (text: string, lexicon = ours) => suggestTags(text, lexicon).map(({ ref }) => ref);
const triggersIn = (text: string, lexicon = ours) =>
  suggestTags(text, lexicon).map(({ triggers }) => triggers.map((one) => one.words));

describe("what counts as a term", () => {
  const lexicon = words([
    card("a/1", { sure: ["city", "recycl*", "e-waste", "box", "AR", "citizens' plan"] }),
    card("a/2", { sure: ["能源", "L.14", "SDG 7"] }),
  ]);

  it.each([
    ["Two CITIES", "CITIES"],
    ["boxes", "boxes"],
    ["we Recycled it", "Recycled"],
    ["E‑Waste!", "E‑Waste"],
    ["e  waste", "e  waste"],
    ["ＡＲ眼鏡", "ＡＲ"],
    ["the citizens’ plan", "citizens’ plan"],
    ["清潔能源轉型", "能源"],
    ["能 源", "能 源"],
    ["see L.14.", "L.14"],
  ])("finds it in %s", (text, found) => {
    expect(triggersIn(text, lexicon)).toEqual([[found]]);
  });

  it.each(["capacity", "citylight", "boxing", "are", "L.140", "SDG 7.2", "e\nwaste", "能量"])(
    "finds none in %s",
    (text) => {
      expect(refsIn(text, lexicon)).toEqual([]);
    },
  );

  it("gives the place of a trigger in the text as written, behind an emoji and wide letters", () => {
    const text = "🙂 ＣＯ２ and 能 源";
    const [suggestion] = suggestTags(text, words([card("a/1", { sure: ["能源"] })]));
    expect(suggestion?.triggers).toEqual([{ start: 11, end: 14, words: "能 源" }]);
  });
});

describe("what is proposed", () => {
  const goal = card("sdg/7", { hints: ["energy", "battery"] });
  const target = card("sdg/7.2", { sure: ["solar"], hints: ["sun"], within: "sdg/7" });
  const lexicon = words([goal, target]);

  it("takes two different hints, not one twice", () => {
    expect(refsIn("energy and more energy", lexicon)).toEqual([]);
    expect(refsIn("energy in a battery", lexicon)).toEqual(["sdg/7"]);
  });

  it("proposes a target instead of its goal, and what speaks of the target for its goal", () => {
    expect(refsIn("solar energy in a battery", lexicon)).toEqual(["sdg/7.2"]);
    expect(refsIn("sun in a battery", lexicon)).toEqual(["sdg/7"]);
  });

  it("proposes no goal for hints of two targets, without a word of its own", () => {
    const both = words([goal, target, card("sdg/7.3", { hints: ["lamp"], within: "sdg/7" })]);
    expect(refsIn("sun on the lamp", both)).toEqual([]);
    expect(refsIn("sun, lamp and battery", both)).toEqual(["sdg/7"]);
  });

  it("does not propose what is tagged, nor the goal of a tagged target", () => {
    expect(suggestTags("energy in a battery", lexicon, ["sdg/7"])).toEqual([]);
    expect(suggestTags("energy in a battery", lexicon, ["sdg/7.2"])).toEqual([]);
    expect(suggestTags("solar", lexicon, ["sdg/7", "kpis/unknown"])).toHaveLength(1);
  });

  it("proposes three at most, those with most to say for them", () => {
    const many = words(["a", "b", "c", "d"].map((one) => card(`x/${one}`, { sure: ["all", one] })));
    expect(refsIn("all and d", many)).toEqual(["x/d", "x/a", "x/b"]);
  });

  it("lets a longer term say what those inside of it say, but for cards it is not for", () => {
    const inside = words([
      card("a/1", { sure: ["robot"], not: ["robot chat"] }),
      card("a/2", { sure: ["chat"] }),
    ]);
    expect(refsIn("robot", inside)).toEqual(["a/1"]);
    expect(refsIn("robot chat", inside)).toEqual(["a/2"]);
  });

  it("lets a term that is another's plural say what that one says, too", () => {
    const plural = words([
      card("a/1", { sure: ["leak"] }),
      card("a/2", { sure: ["leaks", "water leaks"] }),
    ]);
    expect(refsIn("it leaks", plural)).toEqual(["a/1", "a/2"]);
    expect(refsIn("water leaks", plural)).toEqual(["a/1", "a/2"]);
    expect(refsIn("one leak", plural)).toEqual(["a/1"]);
  });

  it("keeps both of two that overlap where words are parted in writing", () => {
    const overlapping = words([
      card("a/1", { sure: ["AI model"] }),
      card("a/2", { sure: ["model training"] }),
    ]);
    expect(refsIn("AI model training", overlapping)).toEqual(["a/1", "a/2"]);
  });

  it("keeps the longer of two that overlap: 共用|電子病歷", () => {
    const overlapping = words([
      card("a/1", { sure: ["用電"] }),
      card("a/2", { sure: ["電子病歷"] }),
    ]);
    expect(refsIn("共用電子病歷", overlapping)).toEqual(["a/2"]);
  });
});

describe("pairs", () => {
  const wasted = card("sdg/12.3", {
    pairs: [
      [
        ["canteen", "食堂"],
        ["thrown away", "剩饭"],
      ],
      [["bread"], ["dry"]],
    ],
    within: "sdg/12",
  });
  const lexicon = words([
    card("sdg/12", { hints: ["rubbish"] }),
    wasted,
    card("a/1", { sure: ["食堂剩饭"] }),
  ]);

  it("take one of each side, however they are ordered, and show both", () => {
    expect(triggersIn("Thrown away at the canteen: the canteen", lexicon)).toEqual([
      ["canteen", "Thrown away"],
    ]);
    expect(refsIn("剩饭，在食堂", lexicon)).toEqual(["sdg/12.3"]);
  });

  it.each(["the canteen 食堂", "bread that was thrown away", "canteen and rubbish"])(
    "say nothing for sides of different pairs, or for hints: %s",
    (text) => {
      expect(refsIn(text, lexicon)).toEqual([]);
    },
  );

  it("may both stand in a longer term of another card", () => {
    expect(refsIn("食堂剩饭", lexicon)).toEqual(["sdg/12.3", "a/1"]);
  });

  it("are left out of a clause that is not about them", () => {
    const negating = words([card("sdg/12", {}), wasted], { negatesNext: ["not about"] });
    expect(refsIn("thrown away, but not about the canteen", negating)).toEqual([]);
  });
});

describe("with our words", () => {
  it.each([
    "这个功能可能提高能力",
    "這個功能可能提高能力",
    "Good energy in the room, a battery of questions is not needed",
    "Nothing to do with solar power",
    "这与可再生能源无关",
    "和太陽能沒有關係",
    "The office climate and our carbon copy",
  ])("proposes nothing for %s", (text) => {
    expect(refsIn(text)).toEqual([]);
  });

  it("goes on after the clause that says what it is not about", () => {
    expect(refsIn("与气候变化无关，是食物浪费的问题")).toEqual(["sdg/12.3"]);
    expect(refsIn("Not about solar power, but about food waste")).toEqual(["sdg/12.3"]);
  });

  it.each([
    ["per ITU-T L.1480", "standards/l-1480"],
    ["l1480 第三章", "standards/l-1480"],
    ["ISO14064-2", "standards/iso-14064-2"],
    ["L.1601", "standards/y-4901"],
    ["SDG7.2", "sdg/7.2"],
    ["永續發展目標 13", "sdg/13"],
    ["EC: ICT: PS: 1A", "kpis/ec-ict-ps-1a"],
  ])("knows a citation: %s", (text, ref) => {
    expect(refsIn(text)).toEqual([ref]);
  });
});

describe("for any text", () => {
  const listed = new Map(
    tagLexicon.cards.map(({ ref, sure, hints, pairs }) => [
      ref,
      [...sure, ...hints, ...pairs.flat(2)].map((term) => foldText(term).units.replace("*", "")),
    ]),
  );
  const allTerms = tagLexicon.cards.flatMap(({ sure, hints, pairs, not }) => [
    ...sure,
    ...hints,
    ...pairs.flat(2),
    ...not,
  ]);
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc
      .array(
        fc.oneof(
          fc.constantFrom(...allTerms),
          fc.constantFrom(
            " ",
            "，",
            "。",
            "\n",
            "-",
            "不",
            "🙂",
            "ﷺ",
            "é",
            "I\u0307",
            "无关",
            "\ud800",
          ),
        ),
        { maxLength: 30 },
      )
      .map((some) => some.join("")),
  );
  const targets = new Map(tagLexicon.cards.map(({ ref, within }) => [ref, within]));

  it("triggers lie in the text and hold a term that is listed for the card or its targets", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const suggestions = suggestTags(text, ours);
        expect(suggestions.length).toBeLessThanOrEqual(MAX_SUGGESTIONS);
        for (const { ref, triggers, weight } of suggestions) {
          expect(weight).toBeGreaterThanOrEqual(SURE);
          const own = [...targets].flatMap(([card, goal]) =>
            card === ref || goal === ref ? (listed.get(card) ?? []) : [],
          );
          for (const { start, end, words: found } of triggers) {
            expect(text.slice(start, end)).toBe(found);
            const { units } = foldText(found);
            // "Species" is one already, "energies" are more than one.
            const read = [units, units.replace(/ies$/, "y")];
            expect(own.some((term) => read.some((one) => one.includes(term)))).toBe(true);
          }
        }
        expect(suggestTags(text, ours)).toEqual(suggestions);
      }),
      { numRuns: 300 },
    );
  });

  it("never proposes what is tagged", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const first = suggestTags(text, ours).map(({ ref }) => ref);
        const second = suggestTags(text, ours, first).map(({ ref }) => ref);
        expect(second.filter((ref) => first.includes(ref))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("looks at no unit more often than the longest term has units, whatever the text", () => {
    const hard = ["recycling".repeat(2_000), "recyclrecycl ".repeat(1_000), "能".repeat(20_000)];
    for (const units of [...hard, "universal charger ".repeat(1_000), ...allTerms]) {
      const { steps } = findTerms(units, ours);
      expect(steps).toBeLessThanOrEqual(units.length * (ours.longest + 2));
    }
    const once = findTerms(`${"solar recycling 电子垃圾 ".repeat(500)}`, ours).steps;
    const twice = findTerms(`${"solar recycling 电子垃圾 ".repeat(1_000)}`, ours).steps;
    expect(twice).toBeLessThanOrEqual(2 * once + ours.longest);
  });
});

it("goes over a long word once for all stems that begin like it", () => {
  const stems = Array.from({ length: 40 }, (_, at) => `${"a".repeat(at + 1)}*`);
  const { steps } = findTerms("a".repeat(20_000), words([card("a/1", { sure: stems })]));
  expect(steps).toBeLessThanOrEqual(20_000 + 100);
});

describe("words that are not sound", () => {
  it.each([
    [[card("a/1", { sure: [" "] })]],
    [[card("a/1", { sure: ["x"] }), card("a/1", { sure: ["y"] })]],
    [[card("a/1", { pairs: [[["x"], ["y", "x"]]] })]],
    [[card("sdg/7.2", { sure: ["x"], within: "sdg/7" })]],
  ])("are refused", (cards) => {
    expect(() => words(cards)).toThrow(RangeError);
  });
});
