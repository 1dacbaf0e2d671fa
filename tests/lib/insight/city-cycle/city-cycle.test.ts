import { describe, expect, it } from "vitest";
import { cityCycle as template } from "#canvas-templates/city-cycle.ts";
import { CITY_CYCLE, cityCyclesOf } from "#lib/insight/city-cycle/city-cycle.ts";
import { startNextRound } from "#lib/insight/city-cycle/next-round.ts";
import { sourceOf } from "../sources.ts";

const source = sourceOf({
  templateId: CITY_CYCLE,
  stepId: "first",
  notes: [
    { id: "k1", zoneId: "status", tags: ["kpis/a", "kpis/b"] },
    { id: "n1", zoneId: "needs", text: "Cool roofs" },
    { id: "n2", zoneId: "needs", text: "Bike lanes" },
    { id: "n3", zoneId: "needs", text: "linked" },
    { id: "p1", zoneId: "priority", text: "cool roofs!" },
    { id: "p2", zoneId: "priority", text: "bus data" },
    { id: "i1", zoneId: "implement", text: "Open bus data portal" },
    { id: "l1", zoneId: "loop", text: "open bus data portal" },
    { id: "r1", zoneId: "rights" },
    { id: "out", zoneId: null },
  ],
  links: [
    ["p2", "i1"],
    ["i1", "n3"],
  ],
});

describe("a city cycle", () => {
  it("has the template's zones in the order a team fills them", () => {
    const [cycle] = cityCyclesOf(source);
    expect(CITY_CYCLE).toBe(template.id);
    expect(cycle?.phases.map(({ zoneId }) => zoneId)).toEqual(template.order);
  });

  it("says how far each phase is", () => {
    const [cycle] = cityCyclesOf(source);
    expect(cycle?.phases.map(({ state, count }) => `${state} ${count}`)).toEqual([
      "begun 2",
      "ready 3",
      "begun 2",
      "ready 1",
      "ready 1",
      "empty 0",
      "ready 1",
    ]);
    expect(cycle?.current).toBe("status");
  });

  it("starts again with what was done, what is open and what stands", () => {
    const plan = startNextRound(source);
    expect(plan.round).toBe(2);
    expect(plan.copies.map(({ note, to, reason }) => `${note.id} ${to} ${reason}`)).toEqual([
      "k1 status measure-again",
      "i1 status check-result",
      "p1 needs still-open",
      "n2 needs still-open",
      "r1 rights standing",
    ]);
    expect(plan.left.map(({ note, reason }) => `${note.id} ${reason}`)).toEqual([
      "l1 same-as-another",
      "p2 taken-up",
      "n1 taken-up",
      "n3 taken-up",
      "out outside",
    ]);
  });

  it("speaks of each note once, always the same, and of the last cycle unless told", () => {
    const plan = startNextRound(source);
    const ids = [...plan.copies, ...plan.left].map(({ note }) => note.id).sort();
    expect(ids).toEqual(source.boards[0]?.notes.map(({ id }) => id).sort());
    expect(startNextRound(source, "first")).toEqual(plan);
    expect(startNextRound(source, "gone")).toMatchObject({ fromStepId: null, copies: [] });
  });
});
