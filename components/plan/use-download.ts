"use client";

import { useRef, useState } from "react";
import type { FailureCode } from "#components/workshop/request.ts";
import { downloadPlan } from "./download-plan.ts";
import type { PaperWish } from "./paper-wish.ts";

export type DownloadState =
  | Readonly<{ status: "idle" | "making" }>
  | Readonly<{ status: "saved"; file: string }>
  | Readonly<{ status: "failed"; code: FailureCode }>;

const idle: DownloadState = { status: "idle" };

/** Downloads a workshop's lesson plan. `forget` puts away how the last download went. */
export function useDownload(workshopId: string) {
  const [state, setState] = useState<DownloadState>(idle);
  const isUnderWay = useRef(false);

  async function download(wish: PaperWish, tab?: Window | null) {
    // State arrives with the next drawing; two quick presses come before it.
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setState({ status: "making" });
    const outcome = await downloadPlan(workshopId, wish, tab);
    isUnderWay.current = false;
    if (!outcome.ok) tab?.close();
    setState(
      outcome.ok
        ? { status: "saved", file: outcome.value }
        : { status: "failed", code: outcome.code },
    );
  }

  /** Opened while the press lasts: later the browser would not let it. */
  function open(wish: PaperWish): void {
    void download(wish, window.open("", "_blank"));
  }

  function forget() {
    if (!isUnderWay.current) setState(idle);
  }

  return { state, download, open, forget };
}
