"use client";

import { useEffect, useState } from "react";
import { type FailureCode, type Outcome, request } from "#components/workshop/request.ts";

/** What only facilitators are told about somebody. */
export type MemberDetails = Readonly<{
  /** Milliseconds since 1970. */
  joinedAt: number;
  /** Browsers that can act as them. */
  sessions: number;
}>;

type Details = ReadonlyMap<string, MemberDetails>;

/** Changes come in bursts when a class joins; one question for each is too many. */
const GATHER_MS = 400;

/**
 * Fetches when people came and on how many devices they are, by id.
 *
 * @param news when it changes, there may be something new. The old answer stays until then.
 */
export function useMemberDetails(
  workshopId: string,
  news: string,
): Readonly<{
  details: Details | undefined;
  failure: FailureCode | undefined;
  reload: () => void;
}> {
  const [details, setDetails] = useState<Details>();
  const [failure, setFailure] = useState<FailureCode>();
  const [round, setRound] = useState(0);
  const isFirst = details === undefined;

  // biome-ignore lint/correctness/useExhaustiveDependencies: it is asked anew because of them.
  useEffect(() => {
    let isWanted = true;
    async function load() {
      const outcome = await fetchDetails(workshopId);
      if (!isWanted) return;
      if (outcome.ok) setDetails(outcome.value);
      setFailure(outcome.ok ? undefined : outcome.code);
    }
    const timer = setTimeout(() => void load(), isFirst ? 0 : GATHER_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [workshopId, news, round]);

  return { details, failure, reload: () => setRound((count) => count + 1) };
}

async function fetchDetails(workshopId: string): Promise<Outcome<Details>> {
  const outcome = await request("GET", `/api/workshops/${workshopId}/members`);
  if (!outcome.ok) return outcome;
  const value = parseDetails(outcome.value);
  return value ? { ok: true, value } : { ok: false, code: "unexpected" };
}

// By hand, as on the other pages: a schema library for two fields weighs too much.
function parseDetails(value: unknown): Details | undefined {
  if (typeof value !== "object" || value === null || !("members" in value)) return undefined;
  if (!Array.isArray(value.members)) return undefined;
  const entries = value.members.flatMap((member: unknown) => {
    if (typeof member !== "object" || member === null) return [];
    const { id, joinedAt, sessions } = member as Record<string, unknown>;
    const isWhole =
      typeof id === "string" && typeof joinedAt === "number" && typeof sessions === "number";
    return isWhole ? [[id, { joinedAt, sessions }] as const] : [];
  });
  return new Map(entries);
}
