import type { InsightNote, InsightSource } from "#lib/insight/insight-source.ts";
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

/** What is best looked at first: a zone that most teams wrote in, and most in it. */
export function fullestZone(zones: readonly ComparedZone[]): ComparedZone | undefined {
  const byMost = zones.toSorted(
    (one, other) =>
      teamsIn(other).length - teamsIn(one).length || other.notes.length - one.notes.length,
  );
  return byMost[0];
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
