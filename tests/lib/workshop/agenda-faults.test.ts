import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { knownCanvases } from "#canvas-templates/known-canvases.ts";
import { programmes } from "#canvas-templates/programmes.ts";
import { agendaFaults, faultsInFields, fieldsOfFaults } from "#lib/workshop/agenda-faults.ts";
import type { Step } from "#lib/workshop/model.ts";
import { sampleStep } from "#tests/support/sample-workshop.ts";

const faultsOf = (steps: readonly Step[]) => [...agendaFaults(steps, knownCanvases)];
const stranger = fc.constantFrom("moon", "T99-moon", "", "a.b", "__proto__", "分区");

/** A step with a canvas, columns and zones that may or may not exist. */
const anyStep = fc.constantFrom(...knownCanvases).chain(({ id, zoneIds, columnSetIds }) =>
  fc.record({
    templateId: fc.oneof({ weight: 3, arbitrary: fc.constant(id) }, stranger),
    columnSet: fc.oneof(fc.constant(null), fc.constantFrom(null, ...columnSetIds), stranger),
    focusZones: fc.uniqueArray(fc.oneof(fc.constantFrom(...zoneIds), stranger), { maxLength: 4 }),
  }),
);

const anyAgenda = fc
  .array(anyStep, { minLength: 1, maxLength: 8 })
  .map((changes) => changes.map((change, index) => sampleStep(`s${index}`, change)));

/** Whether all a step refers to exists, said the plain way. */
function isKnown({ templateId, columnSet, focusZones }: Step): boolean {
  const canvas = knownCanvases.find(({ id }) => id === templateId);
  if (!canvas) return false;
  const hasColumns = columnSet === null || canvas.columnSetIds.includes(columnSet);
  return hasColumns && focusZones.every((zone) => canvas.zoneIds.includes(zone));
}

describe("what is wrong with an agenda", () => {
  it("is nothing with the ready-made programmes", () => {
    for (const { steps } of programmes) expect(faultsOf(steps)).toEqual([]);
  });

  it("is named for exactly the steps that refer to what does not exist", () => {
    fc.assert(
      fc.property(anyAgenda, (steps) => {
        const named = new Set(faultsOf(steps).map(({ step }) => step));
        const wrong = steps.flatMap((step, index) => (isKnown(step) ? [] : [index + 1]));
        expect([...named]).toEqual(wrong);
      }),
    );
  });

  it("can be read from a refusal, and says what stood there", () => {
    fc.assert(
      fc.property(anyAgenda, (steps) => {
        const faults = faultsOf(steps);
        expect(faultsInFields(fieldsOfFaults(faults, steps), steps)).toEqual(faults);
      }),
    );
  });

  it("is left out where a refusal names what was not sent", () => {
    const steps = [sampleStep("s1")];
    const reason = "unknown-zone";
    const fields = [
      { path: "steps.7.focusZones.0", reason },
      { path: "teams.0.name", reason },
      { path: "steps.0", reason },
      { path: "steps.0.minutes", reason: "something-new" },
    ];
    expect(faultsInFields(fields, steps)).toEqual([]);
  });
});
