import { z } from "zod";
import { GRID_COLUMNS } from "#lib/canvas/sheet.ts";

/** Ids are safe in URLs, file names and message keys: `T07-twin-transition`. */
const templateId = z.string().regex(/^T\d\d(-[a-z]+)+$/);
/** Lower-case words and digits joined by hyphens. */
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const cells = z.int().nonnegative();

const zoneSchema = z.strictObject({
  /** Unique within the template. Its words live at `templates.<template>.zones.<zone>`. */
  id: slug,
  x: cells,
  y: cells,
  w: cells.positive(),
  h: cells.positive(),
  tone: z.enum(["neutral", "green", "digital", "warm", "alert"]),
});

const columnSetSchema = z.strictObject({
  /** Its words live at `templates.<template>.columns.<column>`. */
  id: slug,
  columns: z.array(slug).min(2).readonly(),
});

/** What is borrowed is said at `templates.<template>.credit`. */
const creditSchema = z.strictObject({
  /** Whose idea or structure it draws on. */
  author: z.string().min(1),
  licence: z.string().min(1).nullable(),
  url: z.url().nullable(),
  /** False while nobody has checked the attribution against its source: say so when printing it. */
  verified: z.boolean(),
});

/** The card decks of `decks/`, by id. */
export const deckIds = [
  "sdg",
  "technology-areas",
  "standards",
  "kpis",
  "cop29-objectives",
  "city-actions",
  "gda-pillars",
  "ecosystem-pillars",
  "stakeholder-groups",
] as const;

/** Stages of the ITU five-stage roadmap (2020 toolkit), plus before and any. */
export const stages = ["before", "explore", "scope", "assess", "define", "pitch", "any"] as const;

/** The UNESCO ESD key competencies (2017), by their short keys. */
export const competencies = ["ST", "AN", "NO", "SG", "CO", "CT", "SA", "IP"] as const;

/**
 * A canvas a team can start from: named zones on a sheet.
 *
 * Places and sizes are counted in grid cells from the sheet's top-left corner; every sheet is
 * {@link GRID_COLUMNS} cells wide. A template holds no text a person reads: that is in `locales/`,
 * under keys made from its ids.
 */
export const canvasTemplateSchema = z
  .strictObject({
    id: templateId,
    /** Raised whenever zones change, so that boards made earlier can tell. */
    revision: z.int().positive(),
    rows: cells.positive(),
    /** Height of one grid row in canvas pixels. */
    rowHeight: z.int().min(40).max(800),
    /** Steps of the four-step route it serves: 1 双创 · 2 双化 · 3 双化创新 · 4 国际标准化. Empty = all. */
    routeSteps: z.array(z.int().min(1).max(4)).readonly(),
    stages: z.array(z.enum(stages)).min(1).readonly(),
    /** How long a team needs. */
    minutes: z.strictObject({ min: z.int().positive(), max: z.int().positive() }),
    /** People around one board. */
    group: z.strictObject({ min: z.int().positive(), max: z.int().positive() }),
    zones: z.array(zoneSchema).min(1).readonly(),
    matrix: z
      .strictObject({
        rows: z.array(slug).min(2).readonly(),
        columnSets: z.array(columnSetSchema).min(1).readonly(),
      })
      .nullable(),
    /** Zone ids in the order a team should fill them; every zone once. */
    order: z.array(slug).readonly(),
    /** Card decks that go with it. */
    decks: z.array(z.enum(deckIds)).readonly(),
    competencies: z.array(z.enum(competencies)).min(1).readonly(),
    /** SDG goals it usually touches. */
    goals: z.array(z.int().min(1).max(17)).readonly(),
    /**
     * Which source documents and systems it embodies: `[found]` was seen in a public source,
     * `[recall]` was not checked. For authors, not printed.
     */
    embodies: z.string().min(1),
    credit: creditSchema.nullable(),
  })
  .superRefine((template, context) => {
    for (const message of layoutProblems(template)) {
      context.addIssue({ code: "custom", message, path: ["zones"] });
    }
  });

export type CanvasTemplate = z.infer<typeof canvasTemplateSchema>;
type Zone = CanvasTemplate["zones"][number];
type Layout = Pick<CanvasTemplate, "zones" | "rows" | "matrix" | "order">;

function* layoutProblems({ zones, rows, matrix, order }: Layout) {
  for (const [index, zone] of zones.entries()) {
    if (zone.x + zone.w > GRID_COLUMNS || zone.y + zone.h > rows)
      yield `zone "${zone.id}" leaves the sheet`;
    for (const earlier of zones.slice(0, index)) {
      if (earlier.id === zone.id) yield `zone "${zone.id}" appears twice`;
      else if (overlap(earlier, zone)) yield `zone "${zone.id}" overlaps "${earlier.id}"`;
    }
  }
  const ids = zones.map(({ id }) => id);
  if ([...order].sort().join() !== [...ids].sort().join()) yield "order must name every zone once";
  if (matrix) yield* matrixProblems(matrix, zones);
}

function* matrixProblems(matrix: NonNullable<CanvasTemplate["matrix"]>, zones: readonly Zone[]) {
  const rows = matrix.rows.map((id) => zones.find((zone) => zone.id === id));
  for (const [index, row] of rows.entries()) {
    if (!row) yield `matrix row "${matrix.rows[index]}" is not a zone`;
    const above = rows[index - 1];
    if (row && above && (row.x !== above.x || row.w !== above.w || row.y !== above.y + above.h)) {
      yield `matrix rows "${above.id}" and "${row.id}" do not line up`;
    }
  }
}

function overlap(a: Zone, b: Zone): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}
