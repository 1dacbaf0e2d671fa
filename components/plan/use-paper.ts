"use client";

import { useEffect, useState } from "react";
import { type FailureCode, request } from "#components/workshop/request.ts";
import type { PaperAnswer } from "#lib/lesson-plan/document/paper-answer.ts";
import { type PaperWish, paperAddress } from "./paper-wish.ts";

type PaperState =
  | Readonly<{ status: "loading" }>
  | Readonly<{ status: "ready"; paper: PaperAnswer }>
  | Readonly<{ status: "failed"; code: FailureCode }>;

/** Fetches a workshop's paper; `reload` reads the boards again, and the old one stays until then. */
export function usePaper(
  workshopId: string,
  wish: PaperWish,
): Readonly<{ state: PaperState; isReloading: boolean; round: number; reload: () => void }> {
  const [round, setRound] = useState(0);
  const address = paperAddress(workshopId, "document", wish);
  const [answer, setAnswer] = useState<{ address: string; round: number; state: PaperState }>();

  useEffect(() => {
    let isWanted = true;
    void request("GET", address).then((outcome) => {
      if (!isWanted) return;
      const paper = outcome.ok ? parsePaper(outcome.value) : undefined;
      const code = outcome.ok ? "unexpected" : outcome.code;
      const state = paper
        ? ({ status: "ready", paper } as const)
        : ({ status: "failed", code } as const);
      setAnswer({ address, round, state });
    });
    return () => {
      isWanted = false;
    };
  }, [address, round]);

  const state = answer?.address === address ? answer.state : { status: "loading" as const };
  const isReloading = state.status !== "loading" && answer?.round !== round;
  return { state, isReloading, round, reload: () => setRound((count) => count + 1) };
}

/** Our own server's answer: a glance tells it from a proxy's page. */
export function parsePaper(value: unknown): PaperAnswer | undefined {
  const isPaper =
    typeof value === "object" && value !== null && "document" in value && "homeless" in value;
  return isPaper ? (value as PaperAnswer) : undefined;
}
