import type { Registers } from "./board-document.ts";
import { type LedgerRow, SERVER } from "./board-replay.ts";

/** Who did something to a record, and when. */
export type Deed = Readonly<{
  /** Member id; `null` if that was not to be known: a private note shown without names. */
  by: string | null;
  /** Milliseconds since 1970. */
  at: number;
}>;

/** What the ledger knows of a record. It has nothing from what a browser says of itself. */
export type Authorship = Readonly<{
  made: Deed;
  /** What a person did to it last, after making it. */
  changed: Deed | null;
  /** When the server changed it last, if nobody did since: it was put back, or repaired. */
  putBackAt: number | null;
}>;

/** Follows who made and changed the records of a board, row by row. */
export interface Authors {
  /** @param registers the record after the row; `undefined` if it is gone. */
  note(id: string, row: Pick<LedgerRow, "author" | "at">, registers: Registers | undefined): void;
  all(): ReadonlyMap<string, Authorship>;
}

export function createAuthors(): Authors {
  const known = new Map<string, Authorship>();
  return {
    note(id, { author, at }, registers) {
      const before = known.get(id);
      // What comes back under its id is still by whoever made it.
      if (!before) known.set(id, { made: makerOf(author, at, registers), ...unchanged });
      else if (!registers) return;
      else if (author === SERVER) known.set(id, { ...before, putBackAt: at });
      else known.set(id, { ...before, changed: { by: author, at }, putBackAt: null });
    },
    all: () => known,
  };
}

const unchanged = { changed: null, putBackAt: null };

/** A private note comes to the board by the server, which names its author if that was wanted. */
function makerOf(author: string, at: number, registers: Registers | undefined): Deed {
  if (author !== SERVER) return { by: author, at };
  const meta = registers?.m;
  const named = typeof meta === "object" && meta !== null && "authorId" in meta && meta.authorId;
  return { by: typeof named === "string" ? named : null, at };
}
