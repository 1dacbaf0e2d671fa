import * as Y from "yjs";
import type { Log } from "#lib/log.ts";
import { CHAIN_START, chainHash } from "./log-chain.ts";
import type { HistoryPage, LogEntry, StoredRoom } from "./storage.ts";

/** A row as it lies on the medium, to be checked. One that cannot be read has an empty hash. */
export type LogRow = Readonly<{
  seq: number;
  at: number;
  author: string;
  bytes: Uint8Array;
  hash: Uint8Array;
}>;

export type SnapshotRow = Pick<LogRow, "seq" | "bytes" | "hash">;

type Snapshot = Pick<LogRow, "seq" | "bytes">;

/** Number and hash of a room's newest row; what the next one is chained to. */
export type Head = Readonly<{ seq: number; hash: Uint8Array }>;

export type NumberedEntry = LogEntry & Head;

/** The head of a room without rows. */
export const NO_ROWS: Head = { seq: 0, hash: CHAIN_START };

/**
 * Numbers entries and chains each to the one before it in its room.
 *
 * @param headOf what stands in a room before these entries; `undefined` leaves its entries out.
 * @returns an item for each entry, in the same order.
 */
export function chainEntries(
  entries: readonly LogEntry[],
  headOf: (room: string) => Head | undefined,
): (NumberedEntry | undefined)[] {
  const heads = new Map<string, Head | undefined>();
  return entries.map((entry) => {
    const head = heads.has(entry.room) ? heads.get(entry.room) : headOf(entry.room);
    const numbered = head && follow(head, entry);
    heads.set(entry.room, numbered);
    return numbered;
  });
}

function follow(head: Head, entry: LogEntry): NumberedEntry {
  const seq = head.seq + 1;
  return { ...entry, seq, hash: chainHash(head.hash, seq, entry) };
}

/** The workshop a room belongs to. */
export function workshopOf(room: string): string {
  return room.split(".", 1)[0] ?? "";
}

/**
 * A damaged snapshot costs time and nothing else: every row it stands for is still there. One that
 * fits its hash was made by Yjs; to read it for that would take as long as opening the room.
 */
export function intactSnapshot(
  room: string,
  row: SnapshotRow | undefined,
  log: Log,
): Snapshot | undefined {
  if (!row) return undefined;
  const isGenuine = isSame(snapshotHash(room, row.seq, row.bytes), row.hash);
  if (isGenuine) return { seq: row.seq, bytes: row.bytes };
  log.error({ room, seq: row.seq }, "damaged snapshot not used");
  return undefined;
}

export function snapshotHash(room: string, seq: number, bytes: Uint8Array): Uint8Array {
  return chainHash(CHAIN_START, seq, { room, author: "snapshot", at: 0, bytes });
}

/**
 * Leaves out rows whose hash does not fit, or that are no Yjs update. A row is held against the
 * stored hash before it; if the damage was in that hash and not in its row, against the one it
 * should have been. After a hole there is nothing to hold it against, and reading counts.
 *
 * @param known what the caller has; its row may come along, for its hash.
 */
export function intactRows(
  room: string,
  rows: readonly LogRow[],
  known: StoredRoom,
  log: Log,
): StoredRoom {
  const page = intactPage(room, rows, known.seq, log);
  return { updates: [...known.updates, ...page.rows.map(({ bytes }) => bytes)], seq: page.seq };
}

/**
 * As {@link intactRows}, with what else the rows hold.
 *
 * @param after the row the caller has; it may come along, for its hash.
 */
export function intactPage(
  room: string,
  rows: readonly LogRow[],
  after: number,
  log: Log,
): HistoryPage {
  const intact: LogRow[] = [];
  let seq = after;
  let previous: readonly Uint8Array[] = [CHAIN_START];
  for (const row of rows) {
    const entry = { room, at: row.at, author: row.author, bytes: row.bytes };
    const expected = previous.map((hash) => chainHash(hash, row.seq, entry));
    const isAfterHole = row.seq > seq + 1 || previous[0]?.length === 0;
    previous = [row.hash, ...expected.slice(0, 1)];
    if (row.seq === after) continue;
    const genuine = isAfterHole || expected.some((hash) => isSame(hash, row.hash));
    if (row.seq > seq + 1) log.error({ room, after: seq, before: row.seq }, "log rows are missing");
    if (genuine && isUpdate(entry.bytes)) intact.push(row);
    else log.error({ room, seq: row.seq }, "damaged log row left out");
    seq = row.seq;
  }
  return {
    rows: intact.map(({ hash: _, ...row }) => row),
    seq,
  };
}

/**
 * Most rows, and roughly most bytes, of one page of a room's history: reading, checking and playing
 * it is a turn of the loop that carries people's edits.
 */
export const PAGE_ROWS = 128;
const PAGE_BYTES = 128 * 1024;

/**
 * Where a page ends.
 *
 * @param sizes of the rows after `after`, in order, at most {@link PAGE_ROWS}.
 * @returns the number of its last row; `after` if there is none.
 */
export function pageEnd(
  after: number,
  sizes: readonly Readonly<{ seq: number; size: number }>[],
): number {
  let bytes = 0;
  let last = after;
  for (const { seq, size } of sizes) {
    bytes += size;
    if (last > after && bytes > PAGE_BYTES) break;
    last = seq;
  }
  return last;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}

function isUpdate(bytes: Uint8Array): boolean {
  try {
    Y.decodeUpdate(bytes);
    return true;
  } catch {
    // The reason is a position in the bytes, of use to nobody; the caller logs the row.
    return false;
  }
}
