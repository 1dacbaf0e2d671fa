import { atOnce, type Slices } from "../slices.ts";
import {
  type Fault,
  faultAt,
  faultOfFile,
  inSheetOrder,
  type PlacedCell,
} from "../tables/fault.ts";
import { type DecimalMark, type NumberFaultCode, numbersInSlices } from "../tables/read-numbers.ts";
import type { Table } from "../tables/read-table.ts";
import { beyondMeasure, beyondSum } from "./beyond-measure.ts";
import { type Economy, sum } from "./economy.ts";
import { onOneLine } from "./economy-headings.ts";
import { type EconomySheet, economySheet, type SheetFaultCode } from "./economy-sheet.ts";
import { leontiefInSlices, type Unsolvable } from "./leontief-inverse.ts";

export type EconomyFaultCode =
  | SheetFaultCode
  | NumberFaultCode
  | Unsolvable["code"]
  | "negative-number"
  | "no-demand-or-output"
  | "no-emissions"
  | "zero-output"
  | "unbalanced-row"
  | "more-sold-than-made";

/**
 * What the sectors' cells hold: money that changed hands in a year, or what one unit of output
 * needs. The person says which: small tables of either look alike.
 */
export type EconomyKind = "transactions" | "coefficients";

export type EconomyReading =
  | Readonly<{ ok: true; economy: Economy }>
  | Readonly<{ ok: false; faults: readonly Fault<EconomyFaultCode>[] }>;

/** Rounding explains as much difference between a row and its total, as a share of the total. */
const TOLERANCE = 0.01;

type Numbers = Readonly<{
  cells: readonly (readonly number[])[];
  own: Readonly<Partial<Record<keyof EconomySheet["own"], readonly number[]>>>;
}>;

/**
 * A table as an economy, or all that is wrong with it by row and column; see docs/SECTOR-TABLE.md
 * for its columns. Final demand may be left out where total output is given, and the other way
 * round; emissions may be totals or intensities.
 */
export function readEconomy(table: Table, hints: EconomyHints): EconomyReading {
  return atOnce(economyInSlices(table, hints));
}

type EconomyHints = Readonly<{ kind: EconomyKind; decimal?: DecimalMark }>;

/** The same in slices. */
export function* economyInSlices(
  table: Table,
  { kind, decimal }: EconomyHints,
): Slices<unknown, EconomyReading> {
  const found = economySheet(table);
  if (!found.ok) return refused(found.faults);
  const { sheet } = found;
  const lacking = lackingColumns(sheet);
  if (lacking.length > 0) return refused(lacking);
  yield;
  const read = yield* numbersInSlices(allCells(sheet), {
    separator: table.separator,
    ...(decimal && { decimal }),
  });
  if (!read.ok) return refused(read.faults);
  const negatives = allCells(sheet).filter((_, index) => (read.numbers[index] ?? 0) < 0);
  if (negatives.length > 0) {
    return refused(negatives.map((cell) => faultAt(cell, "negative-number")));
  }
  const numbers = arranged(sheet, read.numbers);
  yield;
  return yield* kind === "transactions"
    ? fromTransactions(sheet, numbers)
    : fromCoefficients(sheet, numbers);
}

function refused(faults: readonly Fault<EconomyFaultCode>[]): EconomyReading {
  return { ok: false, faults: inSheetOrder(faults) };
}

function lackingColumns({ own }: EconomySheet): Fault<EconomyFaultCode>[] {
  const faults: Fault<EconomyFaultCode>[] = [];
  if (!own.demand && !own.output) faults.push(faultOfFile("no-demand-or-output"));
  if (!own.intensity && !own.emissions) faults.push(faultOfFile("no-emissions"));
  return faults;
}

function allCells({ cells, own }: EconomySheet): PlacedCell[] {
  return [...cells.flat(), ...Object.values(own).flat()];
}

/** Numbers in the places of the cells they were read from. */
function arranged({ cells, own }: EconomySheet, numbers: readonly number[]): Numbers {
  let at = 0;
  const take = (row: readonly PlacedCell[]) => row.map(() => numbers[at++] ?? 0);
  return {
    cells: cells.map(take),
    own: Object.fromEntries(Object.entries(own).map(([name, row]) => [name, take(row)])),
  };
}

function* fromTransactions(
  sheet: EconomySheet,
  { cells, own }: Numbers,
): Slices<unknown, EconomyReading> {
  const sold = cells.map(sum);
  const demand = own.demand ?? sold.map((value, i) => (own.output?.[i] ?? 0) - value);
  const output = own.output ?? sold.map((value, i) => value + (demand[i] ?? 0));
  const faults = [
    ...sheet.sectors.flatMap((sector, i): Fault<EconomyFaultCode>[] => {
      const made = output[i] ?? 0;
      const buys = cells.some((row) => (row[i] ?? 0) > 0);
      const place = sheet.own.output?.[i] ?? sector;
      if (made === 0 && buys) return [faultAt(place, "zero-output")];
      const difference = (sold[i] ?? 0) + (demand[i] ?? 0) - made;
      if (Math.abs(difference) <= TOLERANCE * made) return [];
      return [faultAt(place, "unbalanced-row")];
    }),
    ...oversold(sheet, demand, output),
  ];
  if (faults.length > 0) return refused(faults);
  const coefficients = cells.map((row) =>
    row.map((value, j) => (value === 0 ? 0 : value / (output[j] ?? 0))),
  );
  const beyond = beyondMeasure(sheet.cells.flat(), coefficients.flat());
  if (beyond.length > 0) return refused(beyond);
  const solved = yield* leontiefInSlices(coefficients);
  if (!solved.ok) return refused(unsolvable(sheet, solved.fault));
  return completed(sheet, { coefficients, demand, own, output }, solved.rows);
}

function* fromCoefficients(
  sheet: EconomySheet,
  { cells, own }: Numbers,
): Slices<unknown, EconomyReading> {
  const solved = yield* leontiefInSlices(cells);
  if (!solved.ok) return refused(unsolvable(sheet, solved.fault));
  const needed = (output: readonly number[]) =>
    cells.map((row) => sum(row.map((value, j) => value * (output[j] ?? 0))));
  const made = own.output;
  const used = needed(made ?? []);
  const demand = own.demand ?? used.map((value, i) => (made?.[i] ?? 0) - value);
  const output =
    made ?? solved.rows.map((row) => sum(row.map((value, j) => value * (demand[j] ?? 0))));
  const faults = oversold(sheet, demand, output);
  if (own.demand && made) faults.push(...unbalanced(sheet, made, used, demand));
  if (faults.length > 0) return refused(faults);
  return completed(sheet, { coefficients: cells, demand, own, output }, solved.rows);
}

function unbalanced(
  sheet: EconomySheet,
  made: readonly number[],
  used: readonly number[],
  demand: readonly number[],
): Fault<EconomyFaultCode>[] {
  return (sheet.own.output ?? []).flatMap((cell, i) => {
    const difference = (used[i] ?? 0) + (demand[i] ?? 0) - (made[i] ?? 0);
    const isSound = Math.abs(difference) <= TOLERANCE * (made[i] ?? 0);
    return isSound ? [] : [faultAt(cell, "unbalanced-row")];
  });
}

/** Rows where sectors buy more than was made, so that less than nothing is left for people. */
function oversold(
  sheet: EconomySheet,
  demand: readonly number[],
  output: readonly number[],
): Fault<EconomyFaultCode>[] {
  return demand.flatMap((value, i) => {
    const cell = sheet.own.output?.[i];
    const isSound = !cell || value >= -TOLERANCE * (output[i] ?? 0);
    return isSound ? [] : [faultAt(cell, "more-sold-than-made")];
  });
}

/** What rounding leaves below nothing is nothing. */
function notBelowZero(value: number): number {
  return Math.max(0, value);
}

type Completed = Readonly<{
  coefficients: Economy["coefficients"];
  demand: readonly number[];
  own: Numbers["own"];
  output: readonly number[];
}>;

function completed(
  sheet: EconomySheet,
  { coefficients, demand, own, output }: Completed,
  inverse: Economy["coefficients"],
): EconomyReading {
  const emitters = own.intensity ? [] : (sheet.own.emissions ?? []);
  const idle = emitters.filter((_, i) => output[i] === 0 && (own.emissions?.[i] ?? 0) > 0);
  if (idle.length > 0) return refused(idle.map((cell) => faultAt(cell, "zero-output")));
  const perUnit = output.map((made, i) => (made > 0 ? (own.emissions?.[i] ?? 0) / made : 0));
  const economy: Economy = {
    sectors: sheet.sectors.map(({ text }) => onOneLine(text)),
    ...{ coefficients, demand: demand.map(notBelowZero) },
    intensities: own.intensity ?? perUnit,
  };
  const beyond = beyondMeasure(emitters, perUnit);
  const faults = beyond.length > 0 ? beyond : beyondSum(sheet.cells, economy, inverse);
  return faults.length > 0 ? refused(faults) : { ok: true, economy };
}

/** Told at the names of the sectors that buy too much, or of the whole table if it is none alone. */
function unsolvable(sheet: EconomySheet, { code, columns }: Unsolvable): Fault<EconomyFaultCode>[] {
  const names = columns.flatMap((column) => sheet.sectors[column] ?? []);
  return names.length > 0 ? names.map((cell) => faultAt(cell, code)) : [faultOfFile(code)];
}
