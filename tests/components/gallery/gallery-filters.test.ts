import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canvasTemplates } from "#canvas-templates/catalogue.ts";
import {
  filterQuery,
  groupSizes,
  narrow,
  parseFilters,
  routeSteps,
  timeLimits,
} from "#components/gallery/gallery-filters.ts";

const idsOf = (templates: readonly { id: string }[]) => templates.map(({ id }) => id.slice(0, 3));

const anyFilters = fc.record({
  step: fc.constantFrom(undefined, ...routeSteps),
  time: fc.constantFrom(undefined, ...timeLimits),
  group: fc.constantFrom(undefined, ...(Object.keys(groupSizes) as (keyof typeof groupSizes)[])),
});

describe("the gallery's filters", () => {
  it("survive the way through an address", () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const query = Object.fromEntries(new URLSearchParams(filterQuery(filters)));
        expect(parseFilters(query)).toEqual(filters);
      }),
    );
  });

  it("leave out what an address makes up", () => {
    const query = { step: "5", time: "31", group: "constructor", page: "2" };
    expect(parseFilters(query)).toEqual({ step: undefined, time: undefined, group: undefined });
    expect(parseFilters({ step: ["1", "2"] }).step).toBeUndefined();
    expect(filterQuery({})).toBe("");
  });

  it("show every canvas, in its order, when nothing is narrowed", () => {
    expect(narrow(canvasTemplates, {})).toEqual(canvasTemplates);
  });

  it("never show more when a filter is added", () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const all = narrow(canvasTemplates, filters);
        for (const name of ["step", "time", "group"] as const) {
          const wider = narrow(canvasTemplates, { ...filters, [name]: undefined });
          expect(wider).toEqual(expect.arrayContaining([...all]));
        }
      }),
    );
  });

  it("keep a canvas without a step of its own for every step", () => {
    for (const step of routeSteps) {
      expect(idsOf(narrow(canvasTemplates, { step }))).toContain("T00");
    }
    expect(idsOf(narrow(canvasTemplates, { step: 2 }))).toEqual([
      "T00",
      "T04",
      "T07",
      "T08",
      "T09",
      "T10",
    ]);
  });

  it("take a canvas that can be done in the time, even if it may take longer", () => {
    const template = {
      routeSteps: [],
      minutes: { min: 25, max: 35 },
      group: { min: 4, max: 8 },
    };
    expect(narrow([template], { time: 30 })).toEqual([template]);
    expect(narrow([{ ...template, minutes: { min: 31, max: 35 } }], { time: 30 })).toEqual([]);
  });

  it.each([
    { group: "small", fits: [false, true, false] },
    { group: "medium", fits: [true, true, true] },
    { group: "large", fits: [true, false, true] },
  ] as const)("find the canvases for a $group group", ({ group, fits }) => {
    const sizes = [
      { min: 4, max: 8 },
      { min: 2, max: 4 },
      { min: 5, max: 10 },
    ].map((size) => ({ routeSteps: [], minutes: { min: 1, max: 1 }, group: size }));
    expect(sizes.map((one) => narrow([one], { group }).length === 1)).toEqual(fits);
  });
});
