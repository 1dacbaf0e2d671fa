import type { Connection } from "./connection.ts";
import { createFrameCount, type FrameCount } from "./frame-count.ts";
import { savedFrame } from "./frames.ts";
import type { RoomDocument } from "./room-document.ts";

type Notice = Readonly<{ connection: Connection; frame: Uint8Array }>;

/** Tells authors what is on disk. Also keeps the list of a room's connections. */
export interface SavedNotices {
  add(connection: Connection): void;
  /** False if it was not there. */
  remove(connection: Connection): boolean;
  connections(): Iterable<Connection>;
  readonly size: number;
  countOf(connection: Connection): FrameCount | undefined;
  /** The connection has to hear when the document, as it is now, is on disk. */
  owe(connection: Connection): void;
  /** Makes all notices owed, to be sent once the document as it is now is on disk. */
  prepare(document: RoomDocument): readonly Notice[];
}

export function createSavedNotices(): SavedNotices {
  const counts = new Map<Connection, FrameCount>();
  const owed = new Set<Connection>();
  return {
    add(connection) {
      counts.set(connection, createFrameCount());
    },
    remove(connection) {
      owed.delete(connection);
      return counts.delete(connection);
    },
    connections: () => counts.keys(),
    get size() {
      return counts.size;
    },
    countOf: (connection) => counts.get(connection),
    owe(connection) {
      if (connection.wantsSaved && counts.has(connection)) owed.add(connection);
    },
    prepare(document) {
      if (owed.size === 0) return [];
      const vector = document.stateVector();
      const notices = [...owed].map((connection) => ({
        connection,
        frame: savedFrame(vector, counts.get(connection)?.contained ?? 0),
      }));
      owed.clear();
      return notices;
    },
  };
}
