import { useEffect, useState } from "react";
import { request } from "#components/workshop/request.ts";
import type { Authorship } from "#lib/canvas/authorship.ts";

/** A board whose log is asked; only facilitators are told. */
export type LedgerBoard = Readonly<{ workshopId: string; teamId: string; stepId: string }>;

type Authors = Readonly<Record<string, Authorship>>;

/** What is known of a record: `unknown` if the log has nothing of it, or could not be asked. */
export type Known = Authorship | "loading" | "unknown";

/** For so long an answer will do, in milliseconds; somebody may be writing. */
const FRESH_MS = 5_000;
/** A selection this short was on the way to another, in milliseconds. */
const PAUSE_MS = 250;

let latest: Readonly<{ path: string; at: number; authors: Promise<Authors> }> | undefined;

function askAuthors({ workshopId, teamId, stepId }: LedgerBoard): Promise<Authors> {
  const path = `/api/workshops/${workshopId}/boards/${teamId}/${stepId}/authors`;
  const isFresh = latest?.path === path && Date.now() - latest.at < FRESH_MS;
  if (latest && isFresh) return latest.authors;
  const authors = request("GET", path).then((outcome) =>
    outcome.ok ? authorsIn(outcome.value) : {},
  );
  latest = { path, at: Date.now(), authors };
  return authors;
}

// Our own server's answer.
function authorsIn(value: unknown): Authors {
  const { authors } = (value ?? {}) as Readonly<{ authors?: Authors }>;
  return authors ?? {};
}

/**
 * Who made and last changed a record, by the log and not by what the record says of itself.
 * `undefined` without a board or a record.
 */
export function useAuthorship(
  board: LedgerBoard | undefined,
  recordId: string | undefined,
): Known | undefined {
  const [answer, setAnswer] = useState<Readonly<{ of: string; known: Known }>>();
  const { workshopId, teamId, stepId } = board ?? {};

  useEffect(() => {
    if (!workshopId || !teamId || !stepId || !recordId) return;
    let isWanted = true;
    const ask = async () => {
      const authors = await askAuthors({ workshopId, teamId, stepId });
      if (isWanted) setAnswer({ of: recordId, known: authors[recordId] ?? "unknown" });
    };
    const timer = setTimeout(() => void ask(), PAUSE_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [workshopId, teamId, stepId, recordId]);

  if (!board || !recordId) return undefined;
  return answer?.of === recordId ? answer.known : "loading";
}
