import type { InsightNote, InsightSource } from "#lib/insight/insight-source.ts";
import type { DecidedSynthesis } from "#lib/insight/synthesis/proposals.ts";
import { type ComparedZone, zonesToCompare } from "#lib/insight/synthesis/zones-to-compare.ts";
import { PLENARY } from "#lib/workshop/steps.ts";

/** One word for a zone of a step. */
export function zoneKey({ stepId, zoneId }: Pick<ComparedZone, "stepId" | "zoneId">): string {
  return JSON.stringify([stepId, zoneId]);
}

/** In the order notes have them. */
export function teamsIn({ notes }: Pick<ComparedZone, "notes">): string[] {
  return [...new Set(notes.map(({ teamId }) => teamId))];
}

/** Zones in which two teams or more have written; everybody's boards are nobody's. */
export function zonesOfSeveralTeams(source: InsightSource): ComparedZone[] {
  const isOfTeam = ({ teamId }: InsightNote) => teamId !== PLENARY;
  return zonesToCompare(source).filter(
    (zone) => zone.notes.every(isOfTeam) && teamsIn(zone).length > 1,
  );
}

/** Suggestions of a zone that nobody has decided on. */
export type Waiting = Readonly<{
  all: number;
  /** What teams share, or contradict one another in: what a zone is worth opening for. */
  acrossTeams: number;
}>;

export const nothingWaits: Waiting = { all: 0, acrossTeams: 0 };

export function waitingIn({ ideas, conflicts }: DecidedSynthesis): Waiting {
  const proposed = ideas.filter(({ state }) => state === "proposed");
  const opposed = conflicts.filter(({ state }) => state === "proposed");
  const shared = proposed.filter(({ kind }) => kind === "shared");
  return {
    all: proposed.length + opposed.length,
    acrossTeams: shared.length + opposed.length,
  };
}

/**
 * What is best looked at first: a zone with most to decide across teams; where there is nothing, one
 * that most teams wrote in, and most in it.
 *
 * @param waiting by `zoneKey`.
 */
export function openingZone(
  zones: readonly ComparedZone[],
  waiting: ReadonlyMap<string, Waiting>,
): ComparedZone | undefined {
  const acrossTeams = (zone: ComparedZone) => waiting.get(zoneKey(zone))?.acrossTeams ?? 0;
  const byMost = zones.toSorted(
    (one, other) =>
      acrossTeams(other) - acrossTeams(one) ||
      teamsIn(other).length - teamsIn(one).length ||
      other.notes.length - one.notes.length,
  );
  return byMost[0];
}

/** The zone after this one in which a suggestion waits, and from the first on again. */
export function nextWaiting(
  zones: readonly ComparedZone[],
  zone: ComparedZone,
  waiting: ReadonlyMap<string, Waiting>,
): ComparedZone | undefined {
  const at = zones.findIndex((each) => zoneKey(each) === zoneKey(zone));
  const others = [...zones.slice(at + 1), ...zones.slice(0, Math.max(0, at))];
  return others.find((each) => (waiting.get(zoneKey(each))?.all ?? 0) > 0);
}

/**
 * Makes what keeps a list of notes the same as long as the same notes are in it: each change on any
 * board brings new lists, and comparing the notes of one is what takes time.
 */
export function createSteadyNotes(): (notes: readonly InsightNote[]) => readonly InsightNote[] {
  let last: readonly InsightNote[] = [];
  return (notes) => {
    const isSame =
      notes.length === last.length && notes.every((note, index) => note === last[index]);
    if (!isSame) last = notes;
    return last;
  };
}
