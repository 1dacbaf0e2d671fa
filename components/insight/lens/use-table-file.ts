"use client";

import { useEffect, useRef, useState } from "react";
import { keptFileName, MAX_UNIT, type SectorTable } from "#lib/insight/kept/economy.ts";
import type { SectorFileHints, SectorFileReading } from "#lib/insight/lens/read-sector-file.ts";
import { type FileStage, readInSlices } from "./read-in-slices.ts";

/** The fictional table that comes with the app; docs/SECTOR-TABLE.md tells its form. */
export const EXAMPLE_ADDRESS = "/examples/fictional-valley.csv";

type Chosen = Readonly<{ blob: Blob; name: string; origin: SectorTable["origin"] }>;
type Read = Extract<SectorFileReading, { ok: true }>;
type Refused = Extract<SectorFileReading, { ok: false }>;

/** Where a file is on its way to be taken. */
export type TableFile =
  | Readonly<{ state: "none" }>
  | Readonly<{ state: "reading"; name: string; stage: FileStage }>
  | Readonly<{ state: "unreadable"; name: string }>
  | Readonly<{ state: "no-example" }>
  | Readonly<{ state: "refused"; name: string; reading: Refused }>
  | Readonly<{ state: "read"; name: string; reading: Read; table: SectorTable }>;

/** Reads a file that a person chose, and again when they say something else about it. */
export function useTableFile() {
  const [file, setFile] = useState<TableFile>({ state: "none" });
  const [hints, setHints] = useState<SectorFileHints>({ kind: "transactions" });
  const chosen = useRef<Chosen>(undefined);
  /** Gives up what is being read: an older reading that ends later says nothing any more. */
  const underWay = useRef<AbortController>(undefined);
  useEffect(() => () => underWay.current?.abort(), []);

  async function read(next: Chosen, said: SectorFileHints) {
    chosen.current = next;
    underWay.current?.abort();
    const stop = new AbortController();
    underWay.current = stop;
    const { signal } = stop;
    const { blob, name } = next;
    const show = (shown: TableFile) => {
      if (!signal.aborted) setFile(shown);
    };
    const say = (stage: FileStage) => show({ state: "reading", name, stage });
    const reading = await readInSlices(blob, said, say, signal);
    if (reading === undefined) return;
    if (reading === "unreadable") show({ state: "unreadable", name });
    else if (!reading.ok) show({ state: "refused", name, reading });
    else show({ state: "read", name, reading, table: tableOf(reading, next) });
  }

  return {
    file,
    hints,
    choose(blob: File) {
      void read({ blob, name: blob.name, origin: "file" }, hints);
    },
    /** @param name what it is called in the person's language. */
    async chooseExample(name: string) {
      const blob = await fetchExample();
      const said = { kind: "transactions" } as const;
      setHints(said);
      if (blob) await read({ blob, name, origin: "example" }, said);
      else setFile({ state: "no-example" });
    },
    say(next: SectorFileHints) {
      setHints(next);
      if (chosen.current) void read(chosen.current, next);
    },
    discard() {
      underWay.current?.abort();
      chosen.current = undefined;
      setFile({ state: "none" });
    },
  };
}

function tableOf({ economy, unit }: Read, { name, origin }: Chosen): SectorTable {
  return {
    origin,
    fileName: origin === "example" ? "" : keptFileName(name),
    unit: [...unit].slice(0, MAX_UNIT / 2).join(""),
    economy,
  };
}

async function fetchExample(): Promise<Blob | undefined> {
  try {
    const answer = await fetch(EXAMPLE_ADDRESS);
    return answer.ok ? await answer.blob() : undefined;
  } catch {
    // Offline: the person is told.
    return undefined;
  }
}
