import type { InsightBoard, InsightLink, InsightNote } from "../insight-source.ts";

/** What is another on one board: while people write, a note or two of hundreds. */
export type BoardPatch = Readonly<{
  teamId: string;
  stepId: string;
  /** Ids of notes that are gone. */
  removed: readonly string[];
  /** Notes that are new, another or elsewhere, in the board's order; `null`: it is the first. */
  put: readonly Readonly<{ note: InsightNote; after: string | null }>[];
  /** All of them; not there if they are as they were. */
  links?: readonly InsightLink[] | undefined;
}>;

/** @returns `undefined` if the whole board is hardly more. */
export function patchBetween(before: InsightBoard, now: InsightBoard): BoardPatch | undefined {
  if (before.templateId !== now.templateId) return undefined;
  const left = new Set(now.notes.map(({ id }) => id));
  const steady = steadyNotes(before.notes, now.notes);
  const put = now.notes.flatMap((note, index) =>
    steady.has(note.id) ? [] : [{ note, after: now.notes[index - 1]?.id ?? null }],
  );
  if (put.length * 2 >= now.notes.length) return undefined;
  const hasSameLinks = JSON.stringify(before.links) === JSON.stringify(now.links);
  return {
    ...{ teamId: now.teamId, stepId: now.stepId, put },
    removed: before.notes.flatMap(({ id }) => (left.has(id) ? [] : [id])),
    ...(!hasSameLinks && { links: now.links }),
  };
}

/** The board after a patch; notes that are as they were stay the same objects. */
export function patchedBoard(before: InsightBoard, patch: BoardPatch): InsightBoard {
  const away = new Set([...patch.removed, ...patch.put.map(({ note }) => note.id)]);
  const notes: InsightNote[] = [];
  let next = 0;
  function takeAfter(id: string | null) {
    for (let after = id; patch.put[next]?.after === after; next++) {
      const note = patch.put[next]?.note;
      if (!note) return;
      notes.push(note);
      after = note.id;
    }
  }
  takeAfter(null);
  for (const note of before.notes) {
    if (away.has(note.id)) continue;
    notes.push(note);
    takeAfter(note.id);
  }
  return { ...before, notes, links: patch.links ?? before.links };
}

/** Ids of notes that are as they were, and in one order before and now: as many as there are. */
function steadyNotes(
  before: readonly InsightNote[],
  now: readonly InsightNote[],
): ReadonlySet<string> {
  const places = new Map(before.map((note, index) => [note.id, { note, index }]));
  const same = now.flatMap((note) => {
    const known = places.get(note.id);
    return known && isSame(known.note, note) ? [{ id: note.id, index: known.index }] : [];
  });
  return new Set(longestRise(same).map(({ id }) => id));
}

function isSame(one: InsightNote, other: InsightNote): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

type Placed = Readonly<{ id: string; index: number }>;
type Chain = Readonly<{ last: Placed; before: Chain | undefined }>;

/** A longest part of a list in which indices rise (patience sorting). */
function longestRise(list: readonly Placed[]): readonly Placed[] {
  /** By length: the chain of so many that ends lowest. */
  const chains: Chain[] = [];
  for (const last of list) {
    const length = lengthBelow(chains, last.index);
    chains[length] = { last, before: chains[length - 1] };
  }
  const rise: Placed[] = [];
  for (let chain = chains.at(-1); chain; chain = chain.before) rise.push(chain.last);
  return rise;
}

/** How many chains end below an index; they end higher the longer they are. */
function lengthBelow(chains: readonly Chain[], index: number): number {
  let [low, high] = [0, chains.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((chains[middle]?.last.index ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}
