import type { Slices } from "../slices.ts";
import type { TableEncoding } from "../tables/decode-text.ts";
import { type Fault, faultOfFile } from "../tables/fault.ts";
import type { DecimalMark } from "../tables/read-numbers.ts";
import {
  type Table,
  type TableFaultCode,
  tableInSlices,
  tableLimits,
} from "../tables/read-table.ts";
import type { Economy } from "./economy.ts";
import { emissionUnit } from "./emission-unit.ts";
import { type EconomyFaultCode, type EconomyKind, economyInSlices } from "./read-economy.ts";

/** All that can be wrong with a file for the lens. */
export type SectorFileFaultCode = TableFaultCode | EconomyFaultCode;

/** What the person says about a file; what is left out is found out. */
export type SectorFileHints = Readonly<{
  kind: EconomyKind;
  encoding?: TableEncoding;
  decimal?: DecimalMark;
}>;

export type SectorFileReading =
  | Readonly<{ ok: true; table: Table; economy: Economy; unit: string }>
  | Readonly<{
      ok: false;
      faults: readonly Fault<SectorFileFaultCode>[];
      /** As far as it could be read. */
      table: Table | undefined;
    }>;

/** What is being done, in this order. */
export const readingStages = ["cells", "sectors"] as const;
export type ReadingStage = (typeof readingStages)[number];

/**
 * A file's bytes as an economy, or all its faults: the one door for sector tables. It pauses before
 * and within each stage, so that whoever drives it can show how far it is; the largest tables take
 * seconds.
 *
 * @yields the stage that is under way.
 */
export function* readSectorFile(
  bytes: Uint8Array,
  { kind, encoding, decimal }: SectorFileHints,
): Slices<ReadingStage, SectorFileReading> {
  yield "cells";
  const read = yield* during("cells", tableInSlices(bytes, encoding && { encoding }));
  if (!read.ok) return { ok: false, faults: read.faults, table: undefined };
  const { table } = read;
  yield "sectors";
  const reading = yield* during(
    "sectors",
    economyInSlices(table, { kind, ...(decimal && { decimal }) }),
  );
  if (!reading.ok) return { ok: false, faults: reading.faults, table };
  return { ok: true, table, economy: reading.economy, unit: emissionUnit(table) };
}

function* during<Result>(
  stage: ReadingStage,
  work: Slices<unknown, Result>,
): Slices<ReadingStage, Result> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    yield stage;
  }
}

/** Refuses a file by its size alone, before any of it is read; `undefined` if it may be read. */
export function refusalBySize(bytes: number): SectorFileReading | undefined {
  if (bytes <= tableLimits.bytes) return undefined;
  return { ok: false, faults: [faultOfFile("file-too-large")], table: undefined };
}
