import * as Y from "yjs";
import type { StoredBoard } from "#export/stored-workshop.ts";
import type { LedgerRow } from "#lib/canvas/board-replay.ts";
import { putShapes } from "#tests/lib/canvas/build-board.ts";

/** Ids as servers make them. */
export const memberIdOf = (index: number) => `c0ffee${String(index).padStart(14, "0")}`;

const START = Date.UTC(2026, 10, 20, 1, 0);

/**
 * A board's history: what it begins with, by the server; then one signed note each by a member, by
 * somebody who left, and by somebody under an earlier id; then one of them taken away again.
 */
export function goldenLedger(board: StoredBoard, index: number): LedgerRow[] {
  const doc = new Y.Doc();
  doc.clientID = 1_000 + index;
  const rows: LedgerRow[] = [];
  const authors = ["server", memberIdOf((index % 13) + 1), memberIdOf(77), memberIdOf(99)];
  const note = (bytes: Uint8Array, author = "server") => {
    rows.push({ seq: rows.length + 1, author, at: START + rows.length * 1_500, bytes });
  };
  for (const update of board.updates) {
    Y.applyUpdate(doc, update);
    note(update);
  }
  let author: string | undefined;
  doc.on("update", (bytes: Uint8Array) => note(bytes, author));
  for (author of authors.slice(1)) {
    putShapes(doc, [
      { id: `by-${rows.length}-${index}`, x: 200, y: 400, text: "加一条 🌱", authorId: author },
    ]);
  }
  doc.transact(() => doc.getMap("records").delete(`shape:by-1-${index}`));
  return rows;
}
