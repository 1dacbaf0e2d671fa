import { describe, expect, it } from "vitest";
import { canvasTemplates } from "#canvas-templates/catalogue.ts";
import {
  deckWordKeys,
  programmeWordKeys,
  templateWordKeys,
} from "#canvas-templates/lint/expected-words.ts";
import { wordProblems } from "#canvas-templates/lint/words-lint.ts";
import { programmes } from "#canvas-templates/programmes.ts";
import { loadDeckTexts, loadProgrammeTexts, loadTemplateTexts } from "#i18n/catalogue-text.ts";
import { locales } from "#lib/locales.ts";

async function inAllLanguages<Text>(load: (locale: (typeof locales)[number]) => Promise<Text>) {
  const [en, zhHans, zhHant] = await Promise.all(locales.map(load));
  if (!en || !zhHans || !zhHant) throw new Error("a language is missing");
  return { en, "zh-Hans": zhHans, "zh-Hant": zhHant };
}

describe("the words of the catalogue", () => {
  it("name and explain every template, zone and column in every language", async () => {
    const words = await inAllLanguages(loadTemplateTexts);
    expect(wordProblems("templates", words, templateWordKeys(canvasTemplates))).toEqual([]);
  });

  it("name and explain every step of every programme in every language", async () => {
    const words = await inAllLanguages(loadProgrammeTexts);
    const expected = programmeWordKeys(programmes, words.en);
    expect(wordProblems("programmes", words, expected)).toEqual([]);
  });

  it("name every card in every language", async () => {
    const words = await inAllLanguages(loadDeckTexts);
    expect(wordProblems("decks", words, deckWordKeys())).toEqual([]);
  });

  it("keep instructions short enough for a phone: at most 220 letters or 110 characters", async () => {
    const words = await inAllLanguages(loadProgrammeTexts);
    for (const locale of locales) {
      const longest = locale === "en" ? 220 : 110;
      for (const { steps } of Object.values(words[locale])) {
        for (const { instruction } of Object.values(steps)) {
          expect(instruction.length, instruction).toBeLessThanOrEqual(longest);
        }
      }
    }
  });
});
