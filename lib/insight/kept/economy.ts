import { z } from "zod";
import type { Economy } from "../lens/economy.ts";
import { leverSchema } from "../lens/lever.ts";
import { l1470 } from "../lens/trajectory.ts";
import { keptPart, MAX_KEPT_BYTES } from "./kept-part.ts";

/** Most levers pulled at once; more nobody can tell apart. */
export const MAX_LEVERS = 20;
/** Longest unit and file name, in characters. */
export const MAX_UNIT = 40;
const MAX_FILE_NAME = 120;
/** As many as a file may have, and as long as its cells may be; see docs/SECTOR-TABLE.md. */
const MAX_SECTORS = 400;
const MAX_SECTOR_NAME = 500;

const amount = z.number().nonnegative();

const economySchema = z
  .strictObject({
    sectors: z.array(z.string().min(1).max(MAX_SECTOR_NAME)).min(1).max(MAX_SECTORS),
    coefficients: z.array(z.array(amount)),
    demand: z.array(amount),
    intensities: z.array(amount),
  })
  .refine(
    ({ sectors: { length }, coefficients, demand, intensities }) =>
      [coefficients, demand, intensities, ...coefficients].every((row) => row.length === length),
    "one entry per sector",
  );

const keptTableSchema = z.strictObject({
  /** `example` is the fictional one that comes with the app. */
  origin: z.enum(["example", "file"]),
  /** Of the file; empty for the example. */
  fileName: z.string().max(MAX_FILE_NAME),
  /** What emissions are counted in, as the person said; empty if nobody did. */
  unit: z.string().max(MAX_UNIT),
  economy: economySchema,
});

/** How far emissions are to fall, and between which years. */
const goalSchema = z
  .strictObject({
    baseYear: z.int().min(1990).max(2100),
    targetYear: z.int().min(1990).max(2100),
    /** From 0 to 1, of the base year's emissions. */
    cut: z.number().min(0).max(1),
  })
  .refine(({ baseYear, targetYear }) => baseYear < targetYear, "years in order");

/**
 * The sector table that everybody's lens looks through, the levers pulled on it and the goal it is
 * held against.
 */
export const economy = keptPart(
  z
    .strictObject({
      table: keptTableSchema.nullable(),
      levers: z.array(leverSchema).max(MAX_LEVERS),
      goal: goalSchema,
    })
    .refine(({ table, levers }) => {
      const count = table?.economy.sectors.length ?? 0;
      return levers.every((lever) => sectorsOf(lever).every((sector) => sector < count));
    }, "levers name sectors of the table"),
  {
    table: null,
    levers: [],
    goal: { baseYear: l1470.baseYear, targetYear: l1470.targetYear, cut: l1470.cut },
  },
);

export type KeptEconomy = z.output<typeof economy.schema>;
export type KeptTable = NonNullable<KeptEconomy["table"]>;

/** A table before it is kept: of any size. */
export type SectorTable = Readonly<Omit<KeptTable, "economy"> & { economy: Economy }>;

function sectorsOf(lever: z.output<typeof leverSchema>): readonly number[] {
  return lever.kind === "coefficient" ? [lever.from, lever.to] : [lever.sector];
}

/** Left for names, levers and what stands around a table, in bytes of JSON. */
const AROUND_BYTES = 8 * 1024;
/** Significant digits of coefficients in a table that would otherwise be too large. */
const FEWEST_DIGITS = 6;

/** A file name as it is kept: what is too long is cut. */
export function keptFileName(name: string): string {
  return [...name].slice(0, MAX_FILE_NAME / 2).join("");
}

/**
 * A table in a form that is small enough to be kept: as it is, or its coefficients rounded to six
 * significant digits; `undefined` if even that is too large (some 150 sectors that all trade).
 */
export function keptTableOf(table: SectorTable): KeptTable | undefined {
  const { coefficients } = table.economy;
  if (leastBytes(coefficients) > MAX_KEPT_BYTES) return undefined;
  const rounded = () =>
    coefficients.map((row) => row.map((value) => Number(value.toPrecision(FEWEST_DIGITS))));
  for (const form of [() => coefficients, rounded]) {
    const whole = { ...table, economy: { ...table.economy, coefficients: form() } };
    if (bytesOf(whole) > MAX_KEPT_BYTES - AROUND_BYTES) continue;
    const kept = keptTableSchema.safeParse(whole);
    if (kept.success) return kept.data;
  }
  return undefined;
}

/** What coefficients need however they are rounded: `0,` or `0.1,`. Spares large tables the rest. */
function leastBytes(coefficients: Economy["coefficients"]): number {
  let bytes = 0;
  for (const row of coefficients) {
    for (const value of row) bytes += Number.isInteger(value) ? 2 : 4;
  }
  return bytes;
}

function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
