"use client";

import { useEffect, useRef, useState } from "react";
import { saveFile } from "#components/plan/save-file.ts";
import type { FailureCode } from "#components/workshop/request.ts";
import type { AskedExport } from "#lib/exports/export-wish.ts";
import type { Progress, takeAlong as TakeAlong, TakenAlong } from "./take-along.ts";

export type ExportState =
  | Readonly<{ status: "idle" | "cancelled" }>
  | Progress
  | Readonly<{ status: "done"; name: string }>
  | Readonly<{ status: "failed"; code: FailureCode | "broken" }>;

/** Takes one file along at a time, and hands it to the browser to save. */
export function useExport(workshopId: string) {
  const [state, setState] = useState<ExportState>({ status: "idle" });
  const current = useRef<AbortController>(undefined);
  useEffect(() => () => current.current?.abort(), []);

  async function start(wish: AskedExport) {
    if (current.current) return;
    const underWay = new AbortController();
    current.current = underWay;
    const { signal } = underWay;
    const outcome = await begin(workshopId, wish, { signal, onProgress: setState });
    current.current = undefined;
    if (outcome.status === "done") saveFile(outcome.file, outcome.name);
    setState(outcome);
  }

  return {
    state,
    isUnderWay: ["asking", "waiting", "making", "receiving"].includes(state.status),
    start,
    cancel: () => current.current?.abort(),
    forget: () => {
      if (!current.current) setState({ status: "idle" });
    },
  };
}

/** With what it takes to read such an answer: fetched when somebody wants a file. */
async function begin(...asked: Parameters<typeof TakeAlong>): Promise<TakenAlong> {
  let takeAlong: typeof TakeAlong;
  try {
    ({ takeAlong } = await import("./take-along.ts"));
  } catch {
    // A script that does not come is no connection.
    return { status: "failed", code: "offline" };
  }
  return takeAlong(...asked);
}
