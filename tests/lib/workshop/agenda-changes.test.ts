import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agendaChanges } from "#lib/workshop/agenda-changes.ts";
import { isSameAgenda } from "#lib/workshop/same-agenda.ts";
import { sampleStep } from "#tests/support/sample-workshop.ts";

const steps = ["a", "b", "c", "d"].map((id) => sampleStep(id));
const [a = sampleStep("a"), b = a, c = a, d = a] = steps;
const said = (before: typeof steps, after: typeof steps) =>
  agendaChanges(before, after).map(({ kind, step }) => `${kind} ${step.id}`);

describe("what was done to an agenda", () => {
  it("is told step by step", () => {
    expect(said(steps, steps)).toEqual([]);
    expect(said(steps, [d, a, b, c])).toEqual(["moved d"]);
    expect(said(steps, [a, { ...b, minutes: 99 }, sampleStep("e"), d])).toEqual([
      "changed b",
      "added e",
      "removed c",
    ]);
  });

  it("is nothing if only the order of keys differs, as a database may give them", () => {
    const turned = steps.map(
      (step) => Object.fromEntries(Object.entries(step).reverse()) as typeof step,
    );
    expect(isSameAgenda(steps, turned)).toBe(true);
    expect(isSameAgenda(steps, [b, a, c, d])).toBe(false);
    expect(isSameAgenda(steps, [a, b, c])).toBe(false);
    const title = { "zh-Hans": "想法", en: "Ideas" };
    const [one, other] = [title, { en: "Ideas", "zh-Hans": "想法" }];
    expect(isSameAgenda([{ ...a, title: one }], [{ ...a, title: other }])).toBe(true);
  });

  it("names something exactly if the agendas differ", () => {
    const agenda = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e"), { minLength: 1 });
    fc.assert(
      fc.property(agenda, agenda, (one, other) => {
        const [before, after] = [one, other].map((ids) => ids.map((id) => sampleStep(id)));
        expect(agendaChanges(before ?? [], after ?? []).length === 0).toBe(
          one.join() === other.join(),
        );
      }),
    );
  });
});
