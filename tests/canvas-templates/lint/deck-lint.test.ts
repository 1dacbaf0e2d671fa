import { describe, expect, it } from "vitest";
import { decks } from "#canvas-templates/decks.ts";
import { deckProblems } from "#canvas-templates/lint/deck-lint.ts";

describe("deckProblems", () => {
  it("finds a card too few", () => {
    expect(deckProblems({ ...decks, kpis: decks.kpis.slice(1) })).toEqual([
      "canvas-templates/decks kpis: has 90 cards, its source has 91",
    ]);
  });

  it("finds a card that is there twice", () => {
    const standards = [...decks.standards, ...decks.standards.slice(0, 1)];
    expect(deckProblems({ ...decks, standards })).toEqual([
      'canvas-templates/decks standards: card "l-1400" appears twice',
    ]);
  });

  it("finds a target too few", () => {
    const sdg = decks.sdg.map((card) => ({ ...card, targets: card.targets.slice(0, 5) }));
    expect(deckProblems({ ...decks, sdg })).toContain(
      "canvas-templates/decks sdg: there must be 169 different targets",
    );
  });

  it("finds a standard without a scope", () => {
    const [first, ...others] = decks.standards;
    const standards = [{ id: first?.id ?? "", ...first, scopes: [] }, ...others];
    expect(deckProblems({ ...decks, standards }).join()).toMatch(/standards: 0\.scopes: Too small/);
  });
});
