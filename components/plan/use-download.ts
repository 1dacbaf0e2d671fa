"use client";

import { useRef, useState } from "react";
import type { FailureCode } from "#components/workshop/request.ts";
import type { Locale } from "#lib/locales.ts";
import { downloadPlan } from "./download-plan.ts";

export type DownloadState =
  | Readonly<{ status: "idle" | "making" }>
  | Readonly<{ status: "saved"; file: string }>
  | Readonly<{ status: "failed"; code: FailureCode }>;

const idle: DownloadState = { status: "idle" };

/** Downloads a workshop's lesson plan. `forget` puts away how the last download went. */
export function useDownload(workshopId: string) {
  const [state, setState] = useState<DownloadState>(idle);
  const isUnderWay = useRef(false);

  async function download(locale: Locale) {
    // State arrives with the next drawing; two quick presses come before it.
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setState({ status: "making" });
    const outcome = await downloadPlan(workshopId, locale);
    isUnderWay.current = false;
    setState(
      outcome.ok
        ? { status: "saved", file: outcome.value }
        : { status: "failed", code: outcome.code },
    );
  }

  function forget() {
    if (!isUnderWay.current) setState(idle);
  }

  return { state, download, forget };
}
