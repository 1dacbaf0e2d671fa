import { describe, expect, it } from "vitest";
import { decks } from "#canvas-templates/decks.ts";
import { deckProblems } from "#canvas-templates/lint/deck-lint.ts";
import { contrast } from "../support/contrast.ts";

describe("the decks", () => {
  it("are sound", () => {
    expect(deckProblems(decks)).toEqual([]);
  });

  it("holds seventeen goals and 169 targets", () => {
    expect(decks.sdg).toHaveLength(17);
    expect(decks.sdg.flatMap(({ targets }) => targets)).toHaveLength(169);
  });

  it.each([
    { goal: 9, targets: ["9.1", "9.2", "9.3", "9.4", "9.5", "9.a", "9.b", "9.c"] },
    { goal: 13, targets: ["13.1", "13.2", "13.3", "13.a", "13.b"] },
  ])("knows the targets of goal $goal", ({ goal, targets }) => {
    expect(decks.sdg[goal - 1]?.targets).toEqual(targets);
  });

  it.each(decks.sdg)("writes on goal $goal in the colour that reads better", (card) => {
    const [black, white] = [contrast(card.hex, "#000000"), contrast(card.hex, "#ffffff")];
    expect(Math.max(black, white)).toBeGreaterThanOrEqual(4.5);
    expect(card.textColour).toBe(black > white ? "black" : "white");
  });

  it("reads dimension, category and level from a KPI's code", () => {
    expect(decks.kpis.find(({ code }) => code === "SC: SH: SA: 3A")).toEqual({
      id: "sc-sh-sa-3a",
      code: "SC: SH: SA: 3A",
      dimension: "society-culture",
      subDimension: "safety-housing-social-inclusion",
      category: "safety",
      level: "advanced",
      seenOnItuPage: true,
    });
  });

  it("sorts the KPIs into three dimensions, seven sub-dimensions and 22 categories", () => {
    const count = (key: "dimension" | "subDimension" | "category") =>
      new Set(decks.kpis.map((card) => card[key])).size;
    expect([count("dimension"), count("subDimension"), count("category")]).toEqual([3, 7, 22]);
  });

  it("marks the one area that is missing from the figure", () => {
    const missing = decks["technology-areas"].filter(({ inFigure }) => !inFigure);
    expect(missing.map(({ id }) => id)).toEqual(["cloud-computing"]);
  });

  it("does not vouch for a standard whose subject is all we know", () => {
    const unnumbered = decks.standards.filter(({ number }) => number === null);
    expect(unnumbered.length).toBeGreaterThan(0);
    for (const { verified } of unnumbered) expect(verified).toBe(false);
  });
});
