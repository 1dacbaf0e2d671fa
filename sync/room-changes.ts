import * as Y from "yjs";
import type { LogEntry } from "#storage/storage.ts";
import type { Connection } from "./connection.ts";

/** One change that is in a room's memory and not yet on disk. */
type Change = Readonly<{
  /** Member id, or `server`. */
  author: string;
  /** Milliseconds since 1970. */
  at: number;
  update: Uint8Array;
  /** Where it came from; it need not be sent back there. */
  origin: Connection | undefined;
}>;

/** What is written together and then shown to the others together. */
export type ChangeGroup = Readonly<{
  /** One entry per author. */
  entries: readonly LogEntry[];
  /** All of it as one update. */
  update: Uint8Array;
  /** The one connection that has all of it already, if there is one. */
  origin: Connection | undefined;
}>;

/** Changes of a room on their way to the disk: first waiting, then in the hands of the storage. */
export interface RoomChanges {
  readonly isEmpty: boolean;
  /** Size of everything not on disk. */
  readonly bytes: number;
  add(change: Change): void;
  /** Hands what is waiting over to be written; `undefined` if nothing is. */
  take(): ChangeGroup | undefined;
  /** What was taken is on disk. */
  written(): void;
  /** What was taken is not on disk, and waits again. */
  restore(): void;
  /** Everything not on disk, oldest first. */
  all(): readonly Change[];
  clear(): void;
}

export function createRoomChanges(room: string): RoomChanges {
  let waiting: Change[] = [];
  let taken: Change[] = [];
  let bytes = 0;

  return {
    get isEmpty() {
      return waiting.length + taken.length === 0;
    },
    get bytes() {
      return bytes;
    },
    add(change) {
      waiting.push(change);
      bytes += change.update.byteLength;
    },
    take() {
      taken = waiting;
      waiting = [];
      return taken.length > 0 ? groupChanges(room, taken) : undefined;
    },
    written() {
      for (const { update } of taken) bytes -= update.byteLength;
      taken = [];
    },
    restore() {
      waiting = [...taken, ...waiting];
      taken = [];
    },
    all: () => [...taken, ...waiting],
    clear() {
      waiting = [];
      taken = [];
      bytes = 0;
    },
  };
}

/**
 * Merges by author. Within a group nobody has seen the others' changes, so their order among
 * authors does not matter.
 */
function groupChanges(room: string, changes: readonly Change[]): ChangeGroup {
  const authors = new Map<string, { at: number; updates: Uint8Array[] }>();
  for (const { author, at, update } of changes) {
    const group = authors.get(author) ?? { at, updates: [] };
    group.updates.push(update);
    authors.set(author, group);
  }
  const entries = [...authors].map(([author, { at, updates }]) => ({
    room,
    author,
    at,
    bytes: mergeUpdates(updates),
  }));
  const origins = new Set(changes.map(({ origin }) => origin));
  const [origin] = origins;
  return {
    entries,
    update: mergeUpdates(entries.map(({ bytes }) => bytes)),
    origin: origins.size === 1 ? origin : undefined,
  };
}

function mergeUpdates(updates: readonly Uint8Array[]): Uint8Array {
  const [first] = updates;
  return first && updates.length === 1 ? first : Y.mergeUpdates([...updates]);
}
