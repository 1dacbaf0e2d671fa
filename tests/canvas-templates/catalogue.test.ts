import { describe, expect, it } from "vitest";
import { canvasTemplates, findTemplate } from "#canvas-templates/catalogue.ts";
import { templateProblems } from "#canvas-templates/lint/template-lint.ts";
import { canvasTemplateSchema } from "#canvas-templates/schema.ts";
import { layoutSheet } from "#lib/canvas/sheet.ts";

describe("the catalogue of canvases", () => {
  it("lists T00 to T16 in order", () => {
    expect(canvasTemplates.map(({ id }) => id.slice(0, 3))).toEqual(
      Array.from({ length: 17 }, (_, index) => `T${String(index).padStart(2, "0")}`),
    );
  });

  it.each(canvasTemplates)("$id is a sound template", (template) => {
    expect(canvasTemplateSchema.parse(template)).toEqual(template);
    expect(
      templateProblems([{ file: `${template.id.slice(4)}.ts`, template }], [template]),
    ).toEqual([]);
  });

  it.each(canvasTemplates)("$id fits a screen or a page: between square and 16:9", (template) => {
    const { width, height } = layoutSheet(template, null);
    expect(width / height).toBeGreaterThanOrEqual(1);
    expect(width / height).toBeLessThanOrEqual(16 / 9);
  });

  it("trains every competency with at least one canvas", () => {
    const trained = new Set(canvasTemplates.flatMap(({ competencies }) => competencies));
    expect([...trained].sort()).toEqual(["AN", "CO", "CT", "IP", "NO", "SA", "SG", "ST"]);
  });

  it("serves every step of the route", () => {
    const served = new Set(canvasTemplates.flatMap(({ routeSteps }) => routeSteps));
    expect([...served].sort()).toEqual([1, 2, 3, 4]);
  });

  it("uses the same ids for the seven pillars on both canvases that show them", () => {
    const pillars = findTemplate("T02-ecosystem-canvas")?.zones.map(({ id }) => id);
    expect(findTemplate("T03-maturity-map")?.matrix?.rows).toEqual(pillars);
  });
});

describe("findTemplate", () => {
  it("finds a template by its id", () => {
    expect(findTemplate("T06-partner-map")?.zones).toHaveLength(6);
  });

  it.each([null, "", "T99-nothing", "t06-partner-map", "__proto__"])(
    "finds nothing for %o",
    (id) => {
      expect(findTemplate(id)).toBeUndefined();
    },
  );
});
