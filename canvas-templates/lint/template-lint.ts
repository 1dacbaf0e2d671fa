import { layoutSheet, type SheetLayout } from "#lib/canvas/sheet.ts";
import { type CanvasTemplate, canvasTemplateSchema } from "../schema.ts";
import { issueSentences, repeated } from "./issue-sentences.ts";

/** Width and height of a note in tldraw 3, in canvas pixels. */
const NOTE_SIZE = 200;

/** What a file of the templates' folder exports. */
export type FoundTemplate = Readonly<{
  /** Its name inside the folder: `partner-map.ts`. */
  file: string;
  template: CanvasTemplate;
}>;

/**
 * Checks what the catalogue lists against what the folder holds: shape, geometry, order, room for
 * notes, names of files.
 *
 * @returns sentences that begin with the file to open.
 */
export function templateProblems(
  found: readonly FoundTemplate[],
  listed: readonly CanvasTemplate[],
): string[] {
  const problems = found.flatMap(({ file, template }) =>
    [...ownProblems(file, template, listed)].map(
      (problem) => `canvas-templates/${file}: ${problem}`,
    ),
  );
  const ids = listed.map(({ id }) => id);
  const files = new Set(found.map(({ template }) => template.id));
  return [
    ...problems,
    ...repeated(ids).map((id) => `canvas-templates/catalogue.ts: lists ${id} twice`),
    ...ids
      .filter((id) => !files.has(id))
      .map((id) => `canvas-templates/catalogue.ts: ${id} is not in a file of the folder`),
  ];
}

function* ownProblems(file: string, template: CanvasTemplate, listed: readonly CanvasTemplate[]) {
  if (!listed.some(({ id }) => id === template.id)) yield "is not listed in catalogue.ts";
  const issues = issueSentences(canvasTemplateSchema, template);
  yield* issues;
  // The rest relies on the shape that was just found wrong.
  if (issues.length > 0) return;
  if (file !== `${template.id.slice("T00-".length)}.ts`) {
    yield `id ${template.id} does not match the file's name`;
  }
  for (const key of ["minutes", "group"] as const) {
    if (template[key].min > template[key].max) yield `${key}: min is above max`;
  }
  yield* matrixProblems(template);
  yield* roomProblems(template);
}

function* matrixProblems({ matrix }: CanvasTemplate) {
  if (!matrix) return;
  for (const id of repeated(matrix.rows)) yield `matrix row "${id}" appears twice`;
  for (const id of repeated(matrix.columnSets.map((set) => set.id))) {
    yield `column set "${id}" appears twice`;
  }
  for (const id of repeated(matrix.columnSets.flatMap(({ columns }) => [...columns]))) {
    yield `column "${id}" appears twice; its words would be the same`;
  }
}

function* roomProblems(template: CanvasTemplate) {
  for (const { id, body } of layoutSheet(template, null).zones) {
    if (body.h < NOTE_SIZE) {
      yield `zone "${id}" leaves ${body.h} px for notes; a note is ${NOTE_SIZE} px high`;
    }
  }
  for (const set of template.matrix?.columnSets ?? []) {
    const narrowest = narrowestCell(layoutSheet(template, set.id));
    if (narrowest < NOTE_SIZE) {
      yield `columns of "${set.id}" are ${Math.floor(narrowest)} px wide; a note is ${NOTE_SIZE} px`;
    }
  }
}

function narrowestCell({ zones }: SheetLayout): number {
  return Math.min(...zones.flatMap(({ cells }) => cells.map(({ rect }) => rect.w)));
}
