"use client";

import { useEffect, useState } from "react";
import { type FailureCode, request } from "#components/workshop/request.ts";
import type { BoardHistory } from "#lib/canvas/history-frames.ts";
import type { Story } from "./timeline.ts";

/** What `…/history` answers. */
export type History = BoardHistory & Story & Readonly<{ isEnded: boolean }>;

export type Board = Readonly<{ workshopId: string; teamId: string; stepId: string }>;

type Fetched =
  | Readonly<{ ok: true; history: History }>
  | Readonly<{ ok: false; code: FailureCode }>;

/** Asks for a board's history. Never throws. */
export async function fetchHistory({ workshopId, teamId, stepId }: Board): Promise<Fetched> {
  const outcome = await request(
    "GET",
    `/api/workshops/${workshopId}/boards/${teamId}/${stepId}/history`,
  );
  if (!outcome.ok) return { ok: false, code: outcome.code };
  const history = historyIn(outcome.value);
  return history ? { ok: true, history } : { ok: false, code: "unexpected" };
}

// Our own server's answer: a glance tells it from a proxy's page.
function historyIn(value: unknown): History | undefined {
  const isHistory = typeof value === "object" && value !== null && "frames" in value;
  return isHistory ? (value as History) : undefined;
}

type HistoryState = Readonly<{
  /** The newest that was read; `undefined` before that. */
  history: History | undefined;
  /** Why it could not be read the last time. */
  failure: FailureCode | undefined;
  reload(): Promise<History | undefined>;
}>;

/** A board's history; reading it again keeps showing what is there. */
export function useHistory(board: Board): HistoryState {
  const { workshopId, teamId, stepId } = board;
  const [history, setHistory] = useState<History>();
  const [failure, setFailure] = useState<FailureCode>();

  function take(fetched: Fetched): History | undefined {
    setFailure(fetched.ok ? undefined : fetched.code);
    if (!fetched.ok) return undefined;
    setHistory(fetched.history);
    return fetched.history;
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: `take` only sets states.
  useEffect(() => {
    let isWanted = true;
    const read = async () => {
      const fetched = await fetchHistory({ workshopId, teamId, stepId });
      if (isWanted) take(fetched);
    };
    void read();
    return () => {
      isWanted = false;
    };
  }, [workshopId, teamId, stepId]);

  return { history, failure, reload: async () => take(await fetchHistory(board)) };
}
