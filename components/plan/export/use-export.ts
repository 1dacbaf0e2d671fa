"use client";

import { useEffect, useRef, useState } from "react";
import { saveFile } from "#components/plan/save-file.ts";
import type { FailureCode } from "#components/workshop/request.ts";
import type { ExportWish } from "#lib/exports/export-wish.ts";
import { type Progress, takeAlong } from "./take-along.ts";

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

  async function start(wish: ExportWish) {
    if (current.current) return;
    const underWay = new AbortController();
    current.current = underWay;
    const outcome = await takeAlong(workshopId, wish, {
      signal: underWay.signal,
      onProgress: setState,
    });
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
