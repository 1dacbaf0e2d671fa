import { describe, expect, it } from "vitest";
import { decks } from "#canvas-templates/decks.ts";
import { cardNamed, findCards } from "#components/decks/deck-search.ts";
import { deckWordsOf } from "#components/decks/deck-words.ts";
import { cardRefSchema } from "#lib/canvas/note-marks.ts";
import english from "#locales/en/decks.json" with { type: "json" };
import simplified from "#locales/zh-Hans/decks.json" with { type: "json" };
import traditional from "#locales/zh-Hant/decks.json" with { type: "json" };

const en = deckWordsOf(english);
const hans = deckWordsOf(simplified);
const hant = deckWordsOf(traditional);
const refs = (cards: readonly Readonly<{ ref: string }>[]) => cards.map(({ ref }) => ref);

describe.each([
  ["en", en],
  ["zh-Hans", hans],
  ["zh-Hant", hant],
])("the cards in %s", (_locale, words) => {
  it("are all there, with words, under references a note can carry", () => {
    const targets = decks.sdg.flatMap((goal) => goal.targets).length;
    const cards = Object.values(decks).flat().length;
    expect(words.cards.size).toBe(cards + targets);
    for (const [ref, card] of words.cards) {
      expect(cardRefSchema.safeParse(ref).success, ref).toBe(true);
      expect(card.name, ref).not.toBe("");
      expect(ref.endsWith(`/${card.name}`), `${ref} has no words`).toBe(false);
    }
  });
});

describe("looking for a card", () => {
  it.each([
    ["7", "sdg/7"],
    ["SDG 7", "sdg/7"],
    ["sdg7", "sdg/7"],
    ["9.4", "sdg/9.4"],
    ["l.1400", "standards/l-1400"],
    ["ITU-T L.1400", "standards/l-1400"],
    ["ISO 14040", "standards/iso-14040"],
    ["EC: ICT: T: 1C", "kpis/ec-ict-t-1c"],
    ["ec ict t 1c", "kpis/ec-ict-t-1c"],
    ["cop29 3", "cop29-objectives/3"],
    ["clean energy", "sdg/7"],
    ["blockchain", "technology-areas/blockchain"],
  ])("finds %s first", (query, ref) => {
    expect(refs(findCards(en, query))[0]).toBe(ref);
  });

  it("finds by words of the person's language", () => {
    expect(refs(findCards(hans, "清洁能源"))[0]).toBe("sdg/7");
    expect(refs(findCards(hant, "清潔能源"))[0]).toBe("sdg/7");
    expect(refs(findCards(hans, "区块链"))[0]).toBe("technology-areas/blockchain");
  });

  it("reads full-width letters and numbers as the narrow ones", () => {
    expect(refs(findCards(hans, "ＳＤＧ　１３"))[0]).toBe("sdg/13");
  });

  it("shows a goal before its targets", () => {
    expect(refs(findCards(en, "climate action")).slice(0, 3)).toEqual([
      "sdg/13",
      "sdg/13.1",
      "sdg/13.2",
    ]);
  });

  it("shows the decks where nothing was typed, without the 169 targets", () => {
    expect(refs(findCards(en, "  ", { deckId: "sdg" }))).toHaveLength(17);
    expect(findCards(en, "")[0]?.ref).toBe("sdg/1");
  });

  it("finds nothing for words no card has", () => {
    expect(findCards(en, "zebra crossing")).toEqual([]);
  });
});

describe("a card by what it is called", () => {
  it.each([
    ["7", "sdg/7"],
    ["SDG 9.4", "sdg/9.4"],
    ["sdg/13", "sdg/13"],
    ["Climate Action", "sdg/13"],
    ["COP29 3", "cop29-objectives/3"],
    ["itu-t l.1400", "standards/l-1400"],
    ["Blockchain", "technology-areas/blockchain"],
  ])("is found for %s", (text, ref) => {
    expect(cardNamed(en, text)?.ref).toBe(ref);
  });

  it("is none for a part of a name", () => {
    expect(cardNamed(en, "Climate")).toBeUndefined();
    expect(cardNamed(en, "")).toBeUndefined();
  });
});
