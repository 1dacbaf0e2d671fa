"use client";

import { useCallback, useEffect, useState } from "react";
import { type FailureCode, type Outcome, request } from "#components/workshop/request.ts";
import type { Roster, RosterEntry } from "#lib/workshop/roster-names.ts";

/** The facilitator's list of names, as this page knows it. */
export type RosterDesk = Readonly<{
  /** `undefined` while it has not come. */
  roster: Roster | undefined;
  /** Why it did not come. */
  failure: FailureCode | undefined;
  reload(): void;
  /** Each resolves to why it did not work; `undefined` if it did. An empty list removes it. */
  save(roster: Roster): Promise<FailureCode | undefined>;
}>;

/** Fetches the list of names, which is no part of the live state since only facilitators see it. */
export function useRoster(workshopId: string): RosterDesk {
  const address = `/api/workshops/${workshopId}/roster`;
  const [roster, setRoster] = useState<Roster>();
  const [failure, setFailure] = useState<FailureCode>();

  const load = useCallback(async () => {
    const outcome = await fetchRoster(address);
    if (outcome.ok) setRoster(outcome.value);
    setFailure(outcome.ok ? undefined : outcome.code);
  }, [address]);

  useEffect(() => void load(), [load]);

  return {
    roster,
    failure,
    reload: () => void load(),
    async save(entries) {
      const outcome =
        entries.length === 0
          ? await request("DELETE", address)
          : await request("PUT", address, { entries });
      if (!outcome.ok) return outcome.code;
      setRoster(entries);
      return undefined;
    },
  };
}

async function fetchRoster(address: string): Promise<Outcome<Roster>> {
  const outcome = await request("GET", address);
  if (!outcome.ok) return outcome;
  const value = parseEntries(outcome.value);
  return value ? { ok: true, value } : { ok: false, code: "unexpected" };
}

// By hand, as for people's details: a schema library for two fields weighs too much.
function parseEntries(value: unknown): RosterEntry[] | undefined {
  if (typeof value !== "object" || value === null || !("entries" in value)) return undefined;
  if (!Array.isArray(value.entries)) return undefined;
  return value.entries.flatMap((entry: unknown) => {
    if (typeof entry !== "object" || entry === null) return [];
    const { name, teamId } = entry as Record<string, unknown>;
    return typeof name === "string"
      ? [{ name, teamId: typeof teamId === "string" ? teamId : null }]
      : [];
  });
}
