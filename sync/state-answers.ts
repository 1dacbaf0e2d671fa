import * as Y from "yjs";
import type { Log } from "#lib/log.ts";
import { closeCodes } from "#lib/sync/close-codes.ts";
import type { Storage } from "#storage/storage.ts";
import type { Connection } from "./connection.ts";
import { stateFrame } from "./frames.ts";
import type { RoomDocument } from "./room-document.ts";

type Answer = Readonly<{
  connection: Connection;
  stateVector: Uint8Array;
  frame: Uint8Array;
}>;

/**
 * Connections that asked for the state while changes were on their way to the disk: nobody gets to
 * see what is not on it.
 */
export interface StateAnswers {
  /** Keeps the question until {@link prepare}. */
  add(connection: Connection, stateVector: Uint8Array): void;
  forget(connection: Connection): void;
  /**
   * Answers all with the document as it is now, to be sent once that is on disk. By then there
   * may be later changes in it that are not.
   */
  prepare(document: RoomDocument): readonly Answer[];
  /** Answers from what is on disk, without the document: for when writing fails. */
  answerFromDisk(connection: Connection, stateVector: Uint8Array): Promise<void>;
  clear(): void;
}

export function createStateAnswers(
  room: string,
  storage: Pick<Storage, "loadRoom">,
  log: Log,
): StateAnswers {
  const asking = new Map<Connection, Uint8Array>();
  return {
    add(connection, stateVector) {
      asking.set(connection, stateVector);
    },
    forget(connection) {
      asking.delete(connection);
    },
    prepare(document) {
      const answers = [...asking].map(([connection, stateVector]) => ({
        connection,
        stateVector,
        frame: document.stateFrameSince(stateVector),
      }));
      asking.clear();
      return answers;
    },
    async answerFromDisk(connection, stateVector) {
      try {
        const { updates } = await storage.loadRoom(room);
        const stored = Y.mergeUpdates([...updates]);
        connection.send(stateFrame(Y.diffUpdate(stored, stateVector)), "state");
      } catch (err) {
        log.error({ err, room }, "room not readable");
        connection.close(closeCodes.failed);
      }
    },
    clear() {
      asking.clear();
    },
  };
}
