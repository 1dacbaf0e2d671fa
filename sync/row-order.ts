/** Rows of a room's log that somebody wrote; `update` if this node does not have them yet. */
export type WrittenRows = Readonly<{ first: number; last: number; update?: Uint8Array }>;

/**
 * Follows the rows of a room's log when several nodes write it: all up to `seq` are in this node's
 * document. Rows that come early wait until those before them are there.
 */
export interface RowOrder {
  /** The newest row of which this node has all before. */
  readonly seq: number;
  /** Whether rows are known to exist that this node does not have. */
  readonly hasHole: boolean;
  /** Notes rows; returns those that can be applied now, in order. */
  note(rows: WrittenRows): Uint8Array[];
  /** Notes that everything up to this row is there, as after reading the log. */
  reach(seq: number): Uint8Array[];
}

export function createRowOrder(start: number): RowOrder {
  let seq = start;
  let early: WrittenRows[] = [];

  function advance(to: number): Uint8Array[] {
    seq = Math.max(seq, to);
    const due: Uint8Array[] = [];
    for (;;) {
      const next = early.find(({ first }) => first <= seq + 1);
      if (!next) return due;
      early = early.filter((rows) => rows !== next);
      // Some of it may be there already; Yjs takes what is new.
      if (next.last > seq && next.update) due.push(next.update);
      seq = Math.max(seq, next.last);
    }
  }

  return {
    get seq() {
      return seq;
    },
    get hasHole() {
      return early.length > 0;
    },
    note(rows) {
      if (rows.last <= seq) return [];
      early.push(rows);
      return advance(seq);
    },
    reach: advance,
  };
}
