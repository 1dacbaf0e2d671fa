import { type InsightBoard, type InsightNote, type NoteRef, refOf } from "../insight-source.ts";
import { linkedNotes } from "../linked-notes.ts";
import { type ClaimPart, claimParts, type FoundPart, findClaimParts } from "./claim-words.ts";

/** The template whose zones these are. */
export const MECHANISM_TEMPLATE = "T08-five-mechanisms";

/**
 * Zones of T08 that are mechanisms, in the template's order: *optimise, substitute, induce,
 * manage, facilitate* of Liao, Pan & Zhang (2023), doi 10.3389/fevo.2023.1134381; not ITU's.
 */
export const mechanismZones = [
  "optimise",
  "substitute",
  "guide",
  "information",
  "coordinate",
] as const;
export type MechanismZone = (typeof mechanismZones)[number];

/**
 * An option and its effects by order (ITU-T L.1480): the footprint of the solution itself, the
 * change it makes to the activity, which is the option itself, and what follows from that.
 */
export type OptionRow = Readonly<{
  option: NoteRef;
  zoneId: MechanismZone;
  score: number | null;
  /** Notes on the own footprint that an arrow joins to the option. */
  firstOrder: readonly NoteRef[];
  /** Notes on rebound and side effects that an arrow joins to it. */
  higherOrder: readonly NoteRef[];
}>;

export type Claim = Readonly<{
  note: NoteRef;
  /** Suggested from its words; people confirm. */
  found: readonly FoundPart[];
  missing: readonly ClaimPart[];
}>;

export type MechanismTable = Readonly<{
  teamId: string;
  stepId: string;
  /** What people do today. */
  activity: readonly NoteRef[];
  options: readonly OptionRow[];
  /** Mechanisms without an option: a question for the team. */
  emptyMechanisms: readonly MechanismZone[];
  /** Effects that no arrow joins to an option: they hold for all, or were not yet joined. */
  ofAll: Readonly<{ firstOrder: readonly NoteRef[]; higherOrder: readonly NoteRef[] }>;
  claims: readonly Claim[];
  /** Parts that none of the team's claims names; all of them if there is no claim. */
  missing: readonly ClaimPart[];
  /**
   * Whether anybody thought of that order of effects; a claim without the first and the higher
   * order is of gross, not of net effect.
   */
  isOrderCovered: Readonly<{ first: boolean; second: boolean; higher: boolean }>;
}>;

/** What a T08 board says, as a table; zones it does not know are left out. */
export function mechanismTable(board: InsightBoard): MechanismTable {
  const byZone = new Map<string | null, InsightNote[]>();
  for (const note of board.notes) {
    const there = byZone.get(note.zoneId);
    if (there) there.push(note);
    else byZone.set(note.zoneId, [note]);
  }
  const inZone = (zoneId: string) => byZone.get(zoneId) ?? [];
  const linked = linkedNotes(board);
  const [first, higher] = [inZone("first-order"), inZone("rebound")];
  const [firstById, higherById] = [refsById(first), refsById(higher)];
  const options = mechanismZones.flatMap((zoneId) =>
    inZone(zoneId).map((note): OptionRow => {
      const joined = linked.get(note.id) ?? [];
      return {
        option: refOf(note),
        zoneId,
        score: note.score,
        firstOrder: joined.flatMap((id) => firstById.get(id) ?? []),
        higherOrder: joined.flatMap((id) => higherById.get(id) ?? []),
      };
    }),
  );
  const claims = inZone("claim").map(claimOf);
  const named = new Set(claims.flatMap(({ found }) => found.map(({ part }) => part)));
  return {
    teamId: board.teamId,
    stepId: board.stepId,
    activity: inZone("activity").map(refOf),
    options,
    emptyMechanisms: mechanismZones.filter((zoneId) => inZone(zoneId).length === 0),
    ofAll: {
      firstOrder: notAmong(first, options, "firstOrder"),
      higherOrder: notAmong(higher, options, "higherOrder"),
    },
    claims,
    missing: claimParts.filter((part) => !named.has(part)),
    isOrderCovered: {
      first: first.length > 0,
      second: options.length > 0,
      higher: higher.length > 0,
    },
  };
}

function refsById(notes: readonly InsightNote[]): ReadonlyMap<string, NoteRef> {
  return new Map(notes.map((note) => [note.id, refOf(note)]));
}

function notAmong(
  notes: readonly InsightNote[],
  options: readonly OptionRow[],
  order: "firstOrder" | "higherOrder",
): NoteRef[] {
  const joined = new Set(options.flatMap((option) => option[order].map(({ id }) => id)));
  return notes.filter(({ id }) => !joined.has(id)).map(refOf);
}

function claimOf(note: InsightNote): Claim {
  const found = findClaimParts(note.text);
  const parts = new Set(found.map(({ part }) => part));
  return { note: refOf(note), found, missing: claimParts.filter((part) => !parts.has(part)) };
}
