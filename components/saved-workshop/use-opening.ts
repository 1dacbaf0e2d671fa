"use client";

import { useEffect, useRef, useState } from "react";
import { keepFacilitatorLink } from "#components/create/facilitator-link.ts";
import type { FailureCode } from "#components/workshop/request.ts";
import type { ImportPart } from "#lib/exports/import-report.ts";
import { type FileFault, faultOfFile } from "./look-at-file.ts";
import { type OpenedWorkshop, type Sending, sendFile } from "./send-file.ts";

export type OpeningState =
  | Readonly<{ status: "nothing" }>
  /** `file` can be sent; `failure` says why it did not work the last time. */
  | Readonly<{
      status: "chosen";
      file: File;
      failure?: FailureCode | "unreadable" | "cancelled" | undefined;
    }>
  | Readonly<{ status: "unfit"; file: File; fault: FileFault }>
  | (Readonly<{ status: "sending"; file: File }> & Sending)
  | Readonly<{ status: "opened"; file: File; opened: OpenedWorkshop }>;

/** Takes a saved workshop's file from being chosen to being a workshop. */
export function useOpening() {
  const [state, setState] = useState<OpeningState>({ status: "nothing" });
  const newest = useRef<File>(undefined);
  const underWay = useRef<AbortController>(undefined);
  useEffect(() => () => underWay.current?.abort(), []);

  async function choose(file: File) {
    newest.current = file;
    const fault = await faultOfFile(file);
    // Another one was chosen meanwhile.
    if (newest.current !== file) return;
    setState(fault ? { status: "unfit", file, fault } : { status: "chosen", file });
  }

  async function open(file: File, what: ImportPart, createKey: string) {
    if (underWay.current) return;
    const following = new AbortController();
    underWay.current = following;
    const sending = { status: "sending", file } as const;
    setState({ ...sending, sent: 0, whole: file.size });
    const outcome = await sendFile(
      { file, what, createKey },
      { signal: following.signal, onProgress: (progress) => setState({ ...sending, ...progress }) },
    );
    underWay.current = undefined;
    if (!outcome) setState({ status: "chosen", file, failure: "cancelled" });
    else if (outcome.ok) {
      keepFacilitatorLink(outcome.value.id, outcome.value.facilitatorLink);
      setState({ status: "opened", file, opened: outcome.value });
    } else {
      setState({ status: "chosen", file, failure: await reasonOf(outcome.code, file) });
    }
  }

  return { state, choose, open, cancel: () => underWay.current?.abort() };
}

/** A browser says of a file that is gone what it says of a connection that is. */
async function reasonOf(code: FailureCode, file: File): Promise<FailureCode | "unreadable"> {
  const isGone = code === "offline" && (await faultOfFile(file)) === "unreadable";
  return isGone ? "unreadable" : code;
}
