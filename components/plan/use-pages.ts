"use client";

import { useEffect, useRef, useState } from "react";
import { type FailureCode, refusalOf } from "#components/workshop/request.ts";

export type Pages = Readonly<{
  /** Of the newest pages there are, for a frame; `undefined` before the first. */
  source: string | undefined;
  isMaking: boolean;
  failure: FailureCode | undefined;
}>;

/** Changes follow one another: pages are made when there is a pause, in milliseconds. */
const PAUSE_MS = 1_200;

/** A PDF as it is now; the one before stays until the next is made. */
export function usePages(address: string, version: number): Pages {
  const [source, setSource] = useState<string>();
  const [failure, setFailure] = useState<FailureCode>();
  const wanted = `${address} ${version}`;
  const [made, setMade] = useState<string>();
  const hasMade = useRef(false);

  useEffect(() => {
    const asking = new AbortController();
    const timer = setTimeout(
      () => {
        void fetchPages(address, asking.signal).then((found) => {
          if (asking.signal.aborted) return;
          hasMade.current = true;
          setMade(wanted);
          setFailure(found.failure);
          if (found.source !== undefined) setSource(found.source);
        });
      },
      hasMade.current ? PAUSE_MS : 0,
    );
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [address, wanted]);

  // Freed when another takes its place, and when the page goes.
  useEffect(() => {
    if (source === undefined) return;
    return () => URL.revokeObjectURL(source);
  }, [source]);

  return { source, isMaking: made !== wanted, failure };
}

async function fetchPages(
  address: string,
  signal: AbortSignal,
): Promise<Readonly<{ source?: string; failure: FailureCode | undefined }>> {
  try {
    const response = await fetch(address, { signal });
    if (!response.ok) return { failure: (await refusalOf(response)).code };
    return { source: URL.createObjectURL(await response.blob()), failure: undefined };
  } catch {
    // No answer came, or nobody waits for it any more.
    return { failure: "offline" };
  }
}
