import type { NoteRef } from "../insight-source.ts";
import type { CityCycle, CityPhase } from "./city-cycle.ts";
import type { NextRound } from "./next-round.ts";

export type CityWords = Readonly<{
  team: (id: string) => string;
  phase: (zoneId: string) => string;
  state: (state: CityPhase["state"]) => string;
  /** What is counted. */
  needs: (needs: CityPhase["needs"]) => string;
}>;

/** How far each team is, as rows: team, phase, state, how many, of how many, of what. */
export function cityRows(cycles: readonly CityCycle[], words: CityWords): (string | number)[][] {
  return cycles.flatMap(({ teamId, phases }) =>
    phases.map(({ zoneId, state, count, least, needs }) => [
      ...[words.team(teamId), words.phase(zoneId), words.state(state)],
      ...[count, least, words.needs(needs)],
    ]),
  );
}

type Copy = NextRound["copies"][number];
type Left = NextRound["left"][number];

/** What is carried over, by where from, where to and why, in the plan's order. */
export function copiesByRoute({
  copies,
}: Pick<NextRound, "copies">): readonly (Omit<Copy, "note"> & Noted)[] {
  return grouped(copies, ({ from, to, reason }) => `${from} ${to} ${reason}`);
}

/** What stays, by why, in the plan's order. */
export function leftByReason({
  left,
}: Pick<NextRound, "left">): readonly (Omit<Left, "note"> & Noted)[] {
  return grouped(left, ({ reason }) => reason);
}

type Noted = Readonly<{ notes: readonly NoteRef[] }>;

function grouped<Entry extends Readonly<{ note: NoteRef }>>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
): (Omit<Entry, "note"> & Noted)[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { note: _, ...shared } = first;
    return [{ ...shared, notes: group.map(({ note }) => note) }];
  });
}

/** A phase without the number its zone has on the canvas, which counts three steps of its own. */
export function bareName(name: string): string {
  return name.replace(/^\d+\s*/u, "");
}
