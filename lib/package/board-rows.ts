import * as Y from "yjs";
import { type BoardRecord, RECORDS, readRecords, recordsMap } from "../canvas/board-document.ts";
import type { JsonObject } from "../canvas/json-value.ts";

/** Levels of a text's nodes; the live server lets fewer through. */
const DEEPEST = 30;

/** A change of a board, with whoever made it by number or `server`. */
export type PackedRow = Readonly<{ at: number; by: string; update: Uint8Array }>;

/** What a board's changes make of it, sorted by id. */
export type PlayedBoard = Readonly<{
  records: readonly BoardRecord[];
  /** All of it as one update. */
  state: Uint8Array;
  /** Whether each change built on what was there, and they made nothing but records. */
  isWhole: boolean;
}>;

/** @throws whatever Yjs throws on an update that makes no sense. */
export function playRows(rows: readonly Pick<PackedRow, "update">[]): PlayedBoard {
  const doc = new Y.Doc();
  try {
    doc.transact(() => {
      for (const { update } of rows) Y.applyUpdate(doc, update);
    });
    return {
      records: sorted(readRecords(doc)),
      state: Y.encodeStateAsUpdate(doc),
      isWhole:
        doc.store.pendingStructs === null &&
        doc.store.pendingDs === null &&
        [...doc.share.keys()].every((name) => name === RECORDS) &&
        [...recordsMap(doc).values()].every(isPlainRecord),
    };
  } finally {
    doc.destroy();
  }
}

/** Whether nothing hides in a record: its registers are data, but for its text. */
function isPlainRecord(registers: unknown): boolean {
  if (!(registers instanceof Y.Map)) return false;
  return [...registers.entries()].every(([name, value]) =>
    value instanceof Y.AbstractType ? name === "rt" && isShallowText(value, 0) : name !== "rt",
  );
}

function isShallowText(part: unknown, depth: number): boolean {
  if (part instanceof Y.XmlText) return true;
  if (!(part instanceof Y.XmlFragment) || depth > DEEPEST) return false;
  return part.toArray().every((child) => isShallowText(child, depth + 1));
}

/** Records in an order that does not depend on who wrote them, with other names for who did. */
export function renamedRecords(
  records: readonly BoardRecord[],
  rename: (memberId: string) => string,
): BoardRecord[] {
  return sorted(records).map((record) => ({ ...record, meta: renamedMeta(record.meta, rename) }));
}

function renamedMeta(meta: JsonObject, rename: (memberId: string) => string): JsonObject {
  const { authorId } = meta;
  return typeof authorId === "string" ? { ...meta, authorId: rename(authorId) } : meta;
}

function sorted(records: readonly BoardRecord[]): BoardRecord[] {
  return records.toSorted((a, b) => {
    if (a.id === b.id) return 0;
    return a.id < b.id ? -1 : 1;
  });
}
