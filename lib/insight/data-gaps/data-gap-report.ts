import { type InsightBoard, type InsightNote, type NoteRef, refOf } from "../insight-source.ts";
import { linkedNotes } from "../linked-notes.ts";

/** The template whose zones these are. */
export const DATA_GAP_TEMPLATE = "T11-data-gap";

/** Zones of T11 that say something about an indicator, in the order of a row. */
export const gapAspects = ["available", "gap", "feasibility", "owner", "compare"] as const;
export type GapAspect = (typeof gapAspects)[number];

/**
 * What a row comes to: `open` nothing is known of it yet, `missing` no data, `partial` data and
 * a gap, `met` data and no gap.
 */
export type GapState = "open" | "missing" | "partial" | "met";

/** One indicator that the method asks for. */
export type DataGapRow = Readonly<{
  required: NoteRef;
  aspects: Readonly<Record<GapAspect, readonly NoteRef[]>>;
  /** Those of them that nothing joins to it: it is the only indicator on the board. */
  assumed: readonly NoteRef[];
  state: GapState;
  /** Whether somebody tried to collect it. */
  isTested: boolean;
  isOwned: boolean;
}>;

export type DataGapReport = Readonly<{
  teamId: string;
  stepId: string;
  /** As the indicators stand on the board. */
  rows: readonly DataGapRow[];
  /** Notes that belong to no indicator as far as one can tell; shown, never dropped. */
  unplaced: Readonly<Record<GapAspect, readonly NoteRef[]>>;
  /** What the team would tell the standards group. */
  feedback: readonly NoteRef[];
  counts: Readonly<Record<GapState, number>>;
}>;

/**
 * What a T11 board says, one row per indicator. A note belongs to an indicator that arrows lead
 * to, over other notes too; else to those that alone have a card or tag of it; else to the one with
 * the same words before a colon ("Diesel: ask the fleet office"). Where nothing joins them, notes
 * belong to the only indicator of a board that has one; of several, it is left for people to join
 * them. That two notes lie at one height says nothing: the template's zones are of three heights,
 * several notes stand side by side in each, and those from phones are placed where there is room.
 */
export function dataGapReport(board: InsightBoard): DataGapReport {
  const required = board.notes.filter(({ zoneId }) => zoneId === "required");
  const about = board.notes.flatMap((note) => {
    const aspect = gapAspects.find((each) => each === note.zoneId);
    return aspect ? [{ note, aspect }] : [];
  });
  const indicatorsOf = indicatorFinder(board, required);
  const rows = new Map(required.map(({ id }) => [id, emptyAspects()]));
  const only = required.length === 1 ? required.map(({ id }) => id) : [];
  const assumed: NoteRef[] = [];
  const unplaced = emptyAspects();
  for (const { note, aspect } of about) {
    const joined = indicatorsOf(note);
    const indicators = joined.length > 0 ? joined : only;
    if (joined.length === 0 && only.length > 0) assumed.push(refOf(note));
    for (const id of indicators) rows.get(id)?.[aspect].push(refOf(note));
    if (indicators.length === 0) unplaced[aspect].push(refOf(note));
  }
  const made = required.map((note) => rowOf(note, rows.get(note.id) ?? emptyAspects(), assumed));
  const counts = { open: 0, missing: 0, partial: 0, met: 0 };
  for (const { state } of made) counts[state] += 1;
  return {
    teamId: board.teamId,
    stepId: board.stepId,
    rows: made,
    unplaced,
    feedback: board.notes.filter(({ zoneId }) => zoneId === "next").map(refOf),
    counts,
  };
}

function emptyAspects(): Record<GapAspect, NoteRef[]> {
  return { available: [], gap: [], feasibility: [], owner: [], compare: [] };
}

/** @param assumed of a board with one indicator; empty for others. */
function rowOf(
  note: InsightNote,
  aspects: Record<GapAspect, NoteRef[]>,
  assumed: readonly NoteRef[],
): DataGapRow {
  return {
    required: refOf(note),
    aspects,
    assumed,
    state: stateOf(aspects),
    isTested: aspects.feasibility.length > 0,
    isOwned: aspects.owner.length > 0,
  };
}

function stateOf({ available, gap }: Record<GapAspect, NoteRef[]>): GapState {
  if (available.length > 0) return gap.length > 0 ? "partial" : "met";
  return gap.length > 0 ? "missing" : "open";
}

/** For a note about indicators: the ids of those it is about, the surest sign first. */
function indicatorFinder(
  board: InsightBoard,
  required: readonly InsightNote[],
): (note: InsightNote) => readonly string[] {
  const byArrows = indicatorsByArrows(board, required);
  const byCard = ownKeys(required, cardsOf);
  const byLabel = ownKeys(required, (note) => labelOf(note.text));
  return (note) => {
    const joined = byArrows.get(note.id);
    if (joined && joined.length > 0) return joined;
    const sameCard = [...new Set(cardsOf(note).flatMap((card) => byCard.get(card) ?? []))];
    if (sameCard.length > 0) return sameCard;
    return labelOf(note.text).flatMap((label) => byLabel.get(label) ?? []);
  };
}

/**
 * Notes that arrows hang together, without those of indicators, are one group; it belongs to all
 * indicators that arrows join to it. Each note and arrow is looked at once.
 */
function indicatorsByArrows(
  board: InsightBoard,
  required: readonly InsightNote[],
): ReadonlyMap<string, readonly string[]> {
  const linked = linkedNotes(board);
  const isRequired = new Set(required.map(({ id }) => id));
  const found = new Map<string, readonly string[]>();
  for (const { id } of board.notes) {
    if (isRequired.has(id) || found.has(id)) continue;
    const members = groupAround(id, linked, isRequired);
    const neighbours = members.flatMap((member) => linked.get(member) ?? []);
    const indicators = [...new Set(neighbours.filter((other) => isRequired.has(other)))];
    for (const member of members) found.set(member, indicators);
  }
  return found;
}

/** A note and all that arrows lead to from it without passing an indicator. */
function groupAround(
  id: string,
  linked: ReadonlyMap<string, readonly string[]>,
  isRequired: ReadonlySet<string>,
): string[] {
  const members = new Set([id]);
  // A set takes what is added while it is walked, and walks it too.
  for (const member of members) {
    for (const other of linked.get(member) ?? []) if (!isRequired.has(other)) members.add(other);
  }
  return [...members];
}

/** Keys that one indicator alone has: what several share tells none of them apart. */
function ownKeys(
  notes: readonly InsightNote[],
  keysOf: (note: InsightNote) => readonly string[],
): ReadonlyMap<string, string> {
  const holders = new Map<string, string>();
  const shared = new Set<string>();
  for (const note of notes) {
    for (const key of new Set(keysOf(note))) {
      if (holders.has(key)) shared.add(key);
      holders.set(key, note.id);
    }
  }
  return new Map([...holders].filter(([key]) => !shared.has(key)));
}

function cardsOf({ card, tags }: InsightNote): string[] {
  return card === null ? [...tags] : [card, ...tags];
}

/** The words before the first colon of a note, or a whole indicator's if it has none. */
function labelOf(text: string): string[] {
  const [first = ""] = text.split(/[:：\n]/, 1);
  const label = first.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
  return label === "" ? [] : [label];
}
