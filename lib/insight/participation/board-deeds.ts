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
  const count = createDeedsCount();
  count.play(rows);
  const deeds = count.deeds();
  count.stop();
  return deeds;
}

/** The same of a log that grows, or is read in parts. */
export interface DeedsCount {
  /** Counts the next rows. */
  play(rows: readonly LedgerRow[]): void;
  deeds(): Deeds[];
  stop(): void;
}

export function createDeedsCount(): DeedsCount {
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

  return {
    play(rows) {
      for (const row of rows) {
        const at = time(row);
        for (const id of replay.play([row])) follow(id, row.author, at);
      }
    },
    deeds() {
      const all = tally.copy();
      const made = authors.all();
      for (const id of seen.keys()) {
        if (replay.registers(id)) all.note(made.get(id)?.made.by ?? null);
      }
      return all.all();
    },
    stop: replay.stop,
  };
}

type Tally = Readonly<{
  note(memberId: string | null): void;
  edit(memberId: string, isOnOthers: boolean): void;
  copy(): Tally;
  all(): Deeds[];
}>;

function createTally(known: Iterable<Deeds> = []): Tally {
  const byMember = new Map<string | null, Deeds>(
    [...known].map((deeds) => [deeds.memberId, deeds]),
  );
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
    copy: () => createTally(byMember.values()),
    all: () => [...byMember.values()],
  };
}

/** Whether anything but its place is another. */
function isChanged({ xf: _old, ...before }: Registers, { xf: _new, ...now }: Registers): boolean {
  return !equalityDeep(before, now);
}
