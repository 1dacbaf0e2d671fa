import { DEFAULT_RETENTION_DAYS, type Workshop, workshopSchema } from "../workshop/model.ts";
import type { PackedWorkshop } from "./format.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * A packed workshop as one of ours, as it was found: in its lobby, or ended. One that was under way
 * has ended, since nobody is in it any more; a vote that was open has no ballots, and goes.
 *
 * @param fresh the new workshop's id and join code; `now` in milliseconds since 1970.
 */
export function importedWorkshop(
  { people: _people, boards: _boards, ...packed }: PackedWorkshop,
  { id, code, now }: Readonly<{ id: string; code: string; now: number }>,
): Workshop {
  return workshopSchema.parse({
    ...packed,
    ...(packed.status === "running" && ended(packed, now)),
    id,
    code,
    votes: packed.votes.filter(({ closedAt }) => closedAt !== null),
    deleteAfter: now + DEFAULT_RETENTION_DAYS * DAY_MS,
  });
}

function ended({ runs }: Pick<PackedWorkshop, "runs">, now: number) {
  return {
    status: "ended",
    currentStepId: null,
    endedAt: now,
    runs: runs.map((run) => ({ ...run, endedAt: run.endedAt ?? now })),
  };
}
