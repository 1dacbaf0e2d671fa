import type { z } from "zod";
import { isWithinBounds, recordBounds } from "../canvas/record-bounds.ts";
import { type KeptValues, keptPartIds, parseKeptWithin } from "../insight/kept/kept-parts.ts";
import { type PlanEdits, planEditsSchema } from "../lesson-plan/document/plan-edits.ts";
import { type Locale, locales } from "../locales.ts";
import { isRoomOf } from "../workshop/access.ts";
import { type PackedRow, playRows } from "./board-rows.ts";
import { readBoundedJson } from "./bounded-json.ts";
import {
  type BoardPlace,
  manifestSchema,
  PACKAGE_VERSION,
  type PackedWorkshop,
  packageKindSchema,
  packagePaths,
  packedBoardSchema,
  packedRowSchema,
  packedWorkshopSchema,
} from "./format.ts";
import { importedWorkshop } from "./imported-workshop.ts";
import { PackageRefusal } from "./package-refusal.ts";
import { renamedUpdate } from "./renamed-update.ts";

type Manifest = z.infer<typeof manifestSchema>;

/** Changes of one board: a class of thirty in two hours makes some ten thousand. */
const MAX_ROWS = 200_000;

/** Files of a package by path, unpacked. */
export type UnpackedFiles = ReadonlyMap<string, Uint8Array>;

export type ReadPackage = Readonly<{
  workshop: PackedWorkshop;
  boards: readonly (BoardPlace & Readonly<{ rows: readonly PackedRow[] }>)[];
  planEdits: Readonly<Partial<Record<Locale, PlanEdits>>>;
  kept: KeptValues;
}>;

/**
 * Reads the list of a package's files.
 *
 * @throws {PackageRefusal} if it is none of ours, or of a later version than this.
 */
export function readManifest(files: UnpackedFiles): Manifest {
  const bytes = files.get(packagePaths.manifest);
  const value = bytes && readBoundedJson(bytes);
  const kind = packageKindSchema.safeParse(value);
  if (!kind.success) throw new PackageRefusal("import-not-ours");
  if (kind.data.version > PACKAGE_VERSION) throw new PackageRefusal("import-too-new");
  return held(manifestSchema, value);
}

/**
 * Reads all that a workshop is made of again. Drawings, the plan and the table of notes are made
 * from it, and not read. Each board's ledger must make of the board what its records say.
 *
 * @param files those the manifest lists, with the sums it says.
 * @throws {PackageRefusal} if anything in it is not as we write it.
 */
export function readPackage(files: UnpackedFiles): ReadPackage {
  const workshop = held(packedWorkshopSchema, jsonOf(files, packagePaths.workshop));
  checkReferences(workshop);
  return {
    workshop,
    boards: workshop.boards.map((place) => ({ ...place, rows: readBoard(files, place) })),
    planEdits: Object.fromEntries(
      locales.flatMap((locale) => {
        const path = packagePaths.edits(locale);
        return files.has(path) ? [[locale, held(planEditsSchema, jsonOf(files, path))]] : [];
      }),
    ),
    kept: readKept(files),
  };
}

/** What was entered and decided for the insight, as large as the server lets it be saved. */
function readKept(files: UnpackedFiles): KeptValues {
  return Object.fromEntries(
    keptPartIds.flatMap((part) => {
      const path = packagePaths.kept(part);
      if (!files.has(path)) return [];
      const value = parseKeptWithin(part, jsonOf(files, path));
      if (value === undefined) throw new PackageRefusal("import-damaged");
      return [[part, value]];
    }),
  );
}

function checkReferences(packed: PackedWorkshop): void {
  const { steps, teams, visitedStepIds, currentStepId, people, boards } = packed;
  const stepIds = new Set(steps.map(({ id }) => id));
  const teamIds = new Set(teams.map(({ id }) => id));
  const workshop = importedWorkshop(packed, { id: "import", code: "", now: 0 });
  const isSound =
    stepIds.size === steps.length &&
    teamIds.size === teams.length &&
    [...visitedStepIds, ...(currentStepId === null ? [] : [currentStepId])].every((id) =>
      stepIds.has(id),
    ) &&
    new Set(people.map(({ id }) => id)).size === people.length &&
    people.every(({ teamId }) => teamId === null || teamIds.has(teamId)) &&
    new Set(boards.map(packagePaths.records)).size === boards.length &&
    boards.every((place) => isRoomOf(workshop, { kind: "board", workshopId: "import", ...place }));
  if (!isSound) throw new PackageRefusal("import-damaged");
}

function readBoard(files: UnpackedFiles, place: BoardPlace): PackedRow[] {
  const { records } = held(packedBoardSchema, jsonOf(files, packagePaths.records(place)));
  const rows = readLedger(fileOf(files, packagePaths.ledger(place)));
  const played = playRows(rows);
  const shapes = played.records.filter(({ typeName }) => typeName === "shape");
  const isSound =
    played.isWhole &&
    shapes.length <= recordBounds.boardShapes &&
    played.records.every((record) => isWithinBounds(record)) &&
    JSON.stringify(played.records) === JSON.stringify(records);
  if (!isSound) throw new PackageRefusal("import-damaged");
  return rows;
}

function readLedger(bytes: Uint8Array): PackedRow[] {
  const lines = new TextDecoder().decode(bytes).split("\n");
  // The last one ends with a line break, too.
  if (lines.pop() !== "" || lines.length > MAX_ROWS) throw new PackageRefusal("import-damaged");
  const encoder = new TextEncoder();
  return lines.map((line) => {
    const { at, by, update } = held(packedRowSchema, readBoundedJson(encoder.encode(line)));
    const raw = Uint8Array.from(atob(update), (symbol) => symbol.charCodeAt(0));
    return { at, by, update: renamedUpdate(raw, onlyNumbers) };
  });
}

/** People are numbers in a package; nobody's real id comes in by it. */
function onlyNumbers(memberId: string): string {
  if (/^p[1-9]\d{0,3}$/.test(memberId)) return memberId;
  throw new PackageRefusal("import-damaged");
}

function jsonOf(files: UnpackedFiles, path: string): unknown {
  return readBoundedJson(fileOf(files, path));
}

function fileOf(files: UnpackedFiles, path: string): Uint8Array {
  const bytes = files.get(path);
  if (!bytes) throw new PackageRefusal("import-damaged");
  return bytes;
}

function held<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new PackageRefusal("import-damaged");
  return parsed.data;
}
