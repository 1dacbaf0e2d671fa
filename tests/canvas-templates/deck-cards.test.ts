import { describe, expect, it } from "vitest";
import { cardsOf, findCard } from "#canvas-templates/deck-cards.ts";
import { decks } from "#canvas-templates/decks.ts";
import { deckIds } from "#canvas-templates/schema.ts";
import { contrast } from "../support/contrast.ts";

const cards = deckIds.flatMap(cardsOf);

describe("the cards of all decks", () => {
  it("are found by their references, targets too, and nothing else is", () => {
    for (const card of cards) expect(findCard(card.ref)).toBe(card);
    expect(new Set(cards.map(({ ref }) => ref)).size).toBe(cards.length);
    for (const ref of ["sdg/18", "sdg/9.z", "nothing", "toString", "kpis/constructor"]) {
      expect(findCard(ref), ref).toBeUndefined();
    }
  });

  it("follow a goal with its targets, in its colour", () => {
    const deck = cardsOf("sdg");
    const at = deck.findIndex(({ id }) => id === "7");
    expect(deck.slice(at, at + 6).map(({ number }) => number)).toEqual([
      "7",
      "7.1",
      "7.2",
      "7.3",
      "7.a",
      "7.b",
    ]);
    const looks = deck.filter(({ id, goalId }) => id === "7" || goalId === "7");
    expect(new Set(looks.map(({ colour, ink }) => `${colour} ${ink}`))).toEqual(
      new Set(["#FCC30B #000000"]),
    );
  });

  it("have words that can be read on their colours", () => {
    for (const { ref, colour, ink } of cards) {
      expect(contrast(colour, ink), ref).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("own up to what is from memory", () => {
    expect(findCard("standards/iso-14040")?.isVerified).toBe(false);
    expect(findCard("standards/l-1400")?.isVerified).toBe(true);
    for (const { id, verified } of decks["technology-areas"]) {
      expect(findCard(`technology-areas/${id}`)?.isVerified, id).toBe(verified);
    }
  });
});
