import { describe, expect, it } from "vitest";
import { cardsOf } from "#canvas-templates/deck-cards.ts";
import { wordProblems } from "#canvas-templates/lint/words-lint.ts";
import { deckIds } from "#canvas-templates/schema.ts";
import { loadCardFaces } from "#i18n/card-faces.ts";
import { spokenText } from "#lib/canvas/card-face.ts";
import { cardRefSchema } from "#lib/canvas/note-marks.ts";
import { locales } from "#lib/locales.ts";
import en from "#locales/en/deck-cards.json" with { type: "json" };
import zhHans from "#locales/zh-Hans/deck-cards.json" with { type: "json" };
import zhHant from "#locales/zh-Hant/deck-cards.json" with { type: "json" };

const ref = (text: string) => cardRefSchema.parse(text);

describe("what cards look like", () => {
  it("has words of its own in every language", () => {
    const words = { en, "zh-Hans": zhHans, "zh-Hant": zhHant };
    expect(wordProblems("deck-cards", words)).toEqual([]);
  });

  it.each(locales)(
    "is known for every card in %s, with no place left to fill in",
    async (locale) => {
      const faces = await loadCardFaces(locale);
      for (const card of deckIds.flatMap(cardsOf)) {
        const face = faces(card.ref);
        expect(face.deck, card.ref).not.toBe("");
        expect(face.name, card.ref).not.toBe("");
        expect(face.label, card.ref).toContain(face.name === face.label ? face.name : "");
        expect(JSON.stringify(face), card.ref).not.toMatch(/[{}]\w|undefined|\{\}/);
        expect(face.caveat === null, card.ref).toBe(card.isVerified && card.status === null);
      }
    },
  );

  it.each([
    ["en", "sdg/7", "SDG 7 · Affordable and Clean Energy"],
    ["zh-Hans", "sdg/7", "SDG 7 · 经济适用的清洁能源"],
    ["zh-Hant", "cop29-objectives/2", /^COP29 目標 2 · /],
    ["en", "technology-areas/blockchain", "Blockchain (Not checked yet)"],
    ["en", "standards/iso-14040", /^ISO 14040 · .+ \(Not checked yet\)$/],
    ["zh-Hans", "standards/iso-14040", /^ISO 14040 · .+（尚未核对）$/],
    ["en", "sdg/9.4", "SDG 9.4 · Industry, Innovation and Infrastructure"],
    ["en", "no/such", "Unknown card (no/such)"],
  ] as const)("in %s: %s is “%s”", async (locale, card, label) => {
    const faces = await loadCardFaces(locale);
    if (typeof label === "string") expect(faces(ref(card)).label).toBe(label);
    else expect(faces(ref(card)).label).toMatch(label);
  });

  it("stands before what people wrote on a card", async () => {
    const faces = await loadCardFaces("en");
    const card = ref("sdg/13");
    expect(spokenText({ text: "really?", card }, faces)).toBe("SDG 13 · Climate Action\nreally?");
    expect(spokenText({ text: "", card }, faces)).toBe("SDG 13 · Climate Action");
    expect(spokenText({ text: "a note", card: null }, faces)).toBe("a note");
  });
});
