import { equalityDeep } from "lib0/function";
import { createAuthors } from "../../canvas/authorship.ts";
import type { Registers } from "../../canvas/board-document.ts";
import {
  createBoardReplay,
  createLedgerClock,
  type LedgerRow,
  SERVER,
} from "../../canvas/board-replay.ts";

/** What one person did on one board. */
export type Deeds = Readonly<{
  /** Member id; `null` for notes whose maker is not to be known. */
  memberId: string | null;
  /** Notes of theirs that are on the board now. */
  notes: number;
  /** Times they came back to a note: its words, tags or looks. Moving is none. */
  edits: number;
  /** Those of the edits that were on somebody else's note: help given. */
  onOthers: number;
}>;

/** What somebody does to a note within so long of the last time is still the same edit. */
const ONE_EDIT_MS = 60_000;

/** Counts what people did on a board, from its log: never from what a browser says of itself. */
export function boardDeeds(rows: readonly LedgerRow[]): Deeds[] {
  const replay = createBoardReplay();
  const time = createLedgerClock();
  const authors = createAuthors();
  const seen = new Map<string, Registers>();
  const lastTouch = new Map<string, number>();
  const tally = createTally();

  function follow(id: string, author: string, at: number) {
    const [before, now] = [seen.get(id), replay.registers(id)];
    authors.note(id, { author, at }, now);
    if (now?.t !== "note") return;
    seen.set(id, now);
    if (author === SERVER || (before && !isChanged(before, now))) return;
    const key = `${author} ${id}`;
    const isNew = at - (lastTouch.get(key) ?? Number.NEGATIVE_INFINITY) > ONE_EDIT_MS;
    lastTouch.set(key, at);
    if (before && isNew) tally.edit(author, authors.all().get(id)?.made.by !== author);
  }

  for (const row of rows) {
    const at = time(row);
    for (const id of replay.play([row])) follow(id, row.author, at);
  }
  for (const id of seen.keys()) {
    if (replay.registers(id)) tally.note(authors.all().get(id)?.made.by ?? null);
  }
  replay.stop();
  return tally.all();
}

function createTally() {
  const byMember = new Map<string | null, Deeds>();
  const add = (memberId: string | null, more: Partial<Deeds>) => {
    const known = byMember.get(memberId) ?? { memberId, notes: 0, edits: 0, onOthers: 0 };
    byMember.set(memberId, {
      memberId,
      notes: known.notes + (more.notes ?? 0),
      edits: known.edits + (more.edits ?? 0),
      onOthers: known.onOthers + (more.onOthers ?? 0),
    });
  };
  return {
    note: (memberId: string | null) => add(memberId, { notes: 1 }),
    edit: (memberId: string, isOnOthers: boolean) =>
      add(memberId, { edits: 1, onOthers: isOnOthers ? 1 : 0 }),
    all: () => [...byMember.values()],
  };
}

/** Whether anything but its place is another. */
function isChanged({ xf: _old, ...before }: Registers, { xf: _new, ...now }: Registers): boolean {
  return !equalityDeep(before, now);
}
