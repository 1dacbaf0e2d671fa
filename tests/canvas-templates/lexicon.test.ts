import { describe, expect, it } from "vitest";
import { findCard } from "#canvas-templates/deck-cards.ts";
import type { CardWords } from "#canvas-templates/lexicon/card-words.ts";
import { wordPairs } from "#canvas-templates/lexicon/pairs.ts";
import { tagLexicon, termsOf, wordsByDeck } from "#canvas-templates/lexicon.ts";
import { chineseProblems } from "#canvas-templates/lint/chinese-script.ts";
import { buildLexicon } from "#lib/insight/suggestions/lexicon.ts";
import { suggestTags } from "#lib/insight/suggestions/suggest-tags.ts";
import { locales } from "#lib/locales.ts";
import { precision, recall, tagQuality } from "#tests/support/tag-quality.ts";
import { halfOf, readTaggedNotes } from "#tests/support/tagged-notes.ts";

const listed = Object.entries(wordsByDeck).flatMap(([deckId, cards]) =>
  Object.entries<CardWords>(cards).map(([id, words]) => ({ ref: `${deckId}/${id}`, ...words })),
);

describe("our words for tags", () => {
  it.each(listed)("$ref is a card, with words in three languages", ({ ref, sure }) => {
    expect(findCard(ref)).toBeDefined();
    for (const list of sure) expect(list).not.toBe("");
  });

  it.each(listed)("$ref is written in each script as it should be", ({ sure, hints, not }) => {
    for (const [, hans, hant] of [sure, hints, not].filter((terms) => terms !== undefined)) {
      expect(chineseProblems("zh-Hans", hans)).toEqual([]);
      expect(chineseProblems("zh-Hant", hant)).toEqual([]);
    }
  });

  it.each(listed)("$ref names each term once", ({ sure, hints }) => {
    for (const list of [...sure, ...(hints ?? [])]) {
      const terms = list.split(" | ");
      expect(terms).toEqual([...new Set(terms)]);
    }
    expect(termsOf(hints).filter((term) => termsOf(sure).includes(term))).toEqual([]);
  });
});

describe("our pairs of words", () => {
  it.each(Object.entries(wordPairs))("of %s are of a card, in the right scripts", (ref, pairs) => {
    expect(tagLexicon.cards.map((card) => card.ref)).toContain(ref);
    for (const [en, hans, hant] of pairs.flat()) {
      expect([en, hans, hant]).not.toContain("");
      expect(chineseProblems("zh-Hans", hans)).toEqual([]);
      expect(chineseProblems("zh-Hant", hant)).toEqual([]);
      for (const list of [en, hans, hant]) {
        const terms = list.split(" | ");
        expect(terms).toEqual([...new Set(terms)]);
      }
    }
  });
});

describe("suggestions for notes the words were not written for", () => {
  const lexicon = buildLexicon(tagLexicon);
  const propose = (text: string) => suggestTags(text, lexicon).map(({ ref }) => ref);
  const heldOut = (locale: (typeof locales)[number]) =>
    readTaggedNotes(locale).filter((note) => halfOf(note) === "held out");

  it.each(locales)("are mostly right in %s, and find most", (locale) => {
    const notes = heldOut(locale);
    expect(readTaggedNotes(locale).length).toBeGreaterThanOrEqual(100);
    expect(precision(tagQuality(notes, propose))).toBeGreaterThanOrEqual(0.88);
    expect(recall(tagQuality(notes, propose))).toBeGreaterThanOrEqual(0.75);
  });

  it("are mostly right for notes thought of later, all languages together", () => {
    const later = locales
      .flatMap(readTaggedNotes)
      .filter((note) => halfOf(note) === "written later");
    expect(later.length).toBeGreaterThan(50);
    expect(precision(tagQuality(later, propose))).toBeGreaterThanOrEqual(0.8);
  });

  it("leave notes alone that have no tag", () => {
    const plain = locales
      .flatMap(heldOut)
      .filter(({ tags, debatable }) => tags.length + debatable.length === 0);
    expect(plain.length).toBeGreaterThan(30);
    expect(plain.filter(({ text }) => propose(text).length > 0)).toEqual([]);
  });

  it("have a fixture whose tags are cards", () => {
    const refs = locales
      .flatMap(readTaggedNotes)
      .flatMap((note) => [...note.tags, ...note.debatable]);
    expect(refs.filter((ref) => findCard(ref) === undefined)).toEqual([]);
  });
});
