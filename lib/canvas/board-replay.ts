import * as Y from "yjs";
import { type Registers, readRegisters, recordsMap } from "./board-document.ts";
import { type BoardState, stateOf } from "./board-state.ts";

/** A row of a room's log; see `Storage.history`. */
export type LedgerRow = Readonly<{
  seq: number;
  /** Member id, or `server`. */
  author: string;
  /** Milliseconds since 1970. */
  at: number;
  /** One Yjs update, v1 encoding. */
  bytes: Uint8Array;
}>;

/** The author of what the server itself writes. */
export const SERVER = "server";

/**
 * Tells the time of each row of a log, in order. Clocks of several servers differ a little, and a
 * row that builds on another is no older: so time never goes back.
 */
export function createLedgerClock(): (row: Pick<LedgerRow, "at">) => number {
  let latest = 0;
  return ({ at }) => {
    latest = Math.max(latest, at);
    return latest;
  };
}

/** Plays a board's log from the beginning. */
export interface BoardReplay {
  /** Plays the next rows. Returns the ids of records they touched; they may be gone. */
  play(rows: readonly LedgerRow[]): ReadonlySet<string>;
  /** A record as it is now; `undefined` if there is none. */
  registers(id: string): Registers | undefined;
  state(): BoardState;
  stop(): void;
}

export function createBoardReplay(): BoardReplay {
  const doc = new Y.Doc();
  const records = recordsMap(doc);
  let touched = new Set<string>();

  doc.on("afterTransaction", ({ changed }: Y.Transaction) => {
    for (const [type, keys] of changed) {
      for (const id of recordIds(type, keys, records)) touched.add(id);
    }
  });

  return {
    play(rows) {
      touched = new Set();
      doc.transact(() => {
        for (const { bytes } of rows) Y.applyUpdate(doc, bytes);
      });
      return touched;
    },
    registers: (id) => readRegisters(records.get(id)),
    state: () => stateOf(doc),
    stop: () => doc.destroy(),
  };
}

type Changed = Y.Transaction["changed"];
type AnyType = Changed extends Map<infer Type, unknown> ? Type : never;

/** Ids of the records in which something of a type changed, or of those that came and went in it. */
function recordIds(
  type: AnyType,
  keys: ReadonlySet<string | null>,
  records: Y.Map<unknown>,
): readonly string[] {
  if (type === (records as unknown)) return [...keys].filter((key) => key !== null);
  let above: AnyType | null = type;
  while (above?._item) {
    const { parent, parentSub }: Y.Item = above._item;
    if (parent === (records as unknown)) return parentSub === null ? [] : [parentSub];
    above = parent as AnyType;
  }
  return [];
}
