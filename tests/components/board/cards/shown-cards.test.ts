import { describe, expect, it } from "vitest";
import {
  cardsToShow,
  countCards,
  decksToShow,
  kindsOf,
  searchCards,
} from "#components/board/cards/shown-cards.ts";
import { deckWordsOf } from "#components/decks/deck-words.ts";
import { noMarks } from "#lib/canvas/note-marks.ts";
import english from "#locales/en/decks.json" with { type: "json" };

const shown = (looking: Parameters<typeof cardsToShow>[0]) =>
  cardsToShow(looking).map(({ id }) => id);

describe("the drawer of cards", () => {
  it("shows goals, and below one of them its targets once it is opened", () => {
    const goals = shown({ deckId: "sdg", kind: null, openGoal: null });
    expect(goals).toHaveLength(17);
    const open = shown({ deckId: "sdg", kind: null, openGoal: "13" });
    expect(open.slice(12, 18)).toEqual(["13", "13.1", "13.2", "13.3", "13.a", "13.b"]);
    expect(open).toHaveLength(22);
  });

  it("narrows long decks by what they are sorted by, and no others", () => {
    expect(kindsOf("kpis")).toEqual(["economy", "environment", "society-culture"]);
    expect(kindsOf("sdg")).toEqual([]);
    const cities = shown({ deckId: "standards", kind: "city", openGoal: null });
    expect(cities).toContain("y-4903");
    expect(cities).not.toContain("l-1400");
  });

  it("shows a canvas's own decks first, the others when asked, all where it has none", () => {
    expect(decksToShow(["kpis", "sdg"], false)).toEqual(["kpis", "sdg"]);
    const all = decksToShow(["kpis", "sdg"], true);
    expect(all.slice(0, 2)).toEqual(["kpis", "sdg"]);
    expect(new Set(all).size).toBe(9);
    expect(all).toHaveLength(9);
    expect(decksToShow([], false)).toHaveLength(9);
  });

  it("finds in all decks, the canvas's own before the others", () => {
    const words = deckWordsOf(english);
    const found = searchCards(words, "digital", ["cop29-objectives"]);
    const own = found.filter((ref) => ref.startsWith("cop29-objectives/"));
    expect(own.length).toBeGreaterThan(0);
    expect(own.length).toBeLessThan(found.length);
    expect(found.slice(0, own.length)).toEqual(own);
  });

  it("counts the cards on a board", () => {
    const card = (ref: string) => ({ marks: { ...noMarks, card: ref } });
    const counts = countCards([card("sdg/7"), { marks: noMarks }, card("sdg/7"), card("sdg/1")]);
    expect([...counts]).toEqual([
      ["sdg/7", 2],
      ["sdg/1", 1],
    ]);
  });
});
