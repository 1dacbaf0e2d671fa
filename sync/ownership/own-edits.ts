import type * as Y from "yjs";
import type { Log } from "#lib/log.ts";
import { closeCodes } from "#lib/sync/close-codes.ts";
import type { Storage } from "#storage/storage.ts";
import type { Connection } from "../connection.ts";
import { ownFrame } from "../frames.ts";
import type { Limits } from "../limits.ts";
import { createEditRights, type ShownIdsOf } from "./edit-rights.ts";

/** What a room does for people who may only change what is theirs. */
export interface OwnEdits {
  /**
   * Judges an update of somebody whose access is `own`.
   *
   * @param again takes the same frame once more; called if the answer is `held`.
   */
  judge(
    connection: Connection,
    update: Uint8Array,
    again: () => void,
  ): Readonly<{ kind: "own"; made: readonly string[] }> | Readonly<{ kind: "foreign" | "held" }>;
  /** They made these, and it was applied. */
  note(connection: Connection, made: readonly string[]): void;
  /** Keeps a frame behind one that is held, to be taken in its turn; false if none is. */
  holds(connection: Connection, bytes: number, take: () => void): boolean;
  /** Tells them soon which records are theirs, if their access is `own`. */
  tell(connection: Connection): void;
  /** Somebody else than those whose access is `own` changed the board: tells all of them. */
  tellAll(): void;
  forget(connection: Connection): void;
  stop(): void;
}

export type OwnEditsOptions = Readonly<{
  room: string;
  storage: Pick<Storage, "history">;
  shownIdsOf?: ShownIdsOf | undefined;
  /** What is in the document and not in the log yet. */
  waiting(): Iterable<Readonly<{ author: string; update: Uint8Array }>>;
  /** As it is now: it may be built again. */
  document(): Readonly<{ doc: Y.Doc }>;
  connections(): Iterable<Connection>;
  /** Runs the work when the room can take frames. */
  whenLoaded(work: () => void): void;
  limits: Pick<Limits, "stateBytes">;
  log: Log;
}>;

type Held = { bytes: number; readonly frames: (() => void)[] };

/** Shorter than anybody notices, and long enough for a board whose notes are being shown. */
const TOLD_AFTER_MS = 150;

export function createOwnEdits(options: OwnEditsOptions): OwnEdits {
  const { room, limits, log } = options;
  const rights = createEditRights(options);
  const held = new Map<Connection, Held>();
  /** What each was told last. */
  const told = new WeakMap<Connection, string>();
  const toTell = new Set<Connection>();
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  /** Whose frame is taken a second time. */
  let retried: Connection | undefined;

  async function learnFor(connection: Connection): Promise<void> {
    try {
      await rights.learn(connection.member);
      options.whenLoaded(() => {
        if (!isStopped) release(connection);
      });
    } catch (err) {
      held.delete(connection);
      log.error({ err, room }, "authors of a board not readable");
      connection.close(closeCodes.failed);
    }
  }

  function release(connection: Connection): void {
    const frames = held.get(connection)?.frames ?? [];
    held.delete(connection);
    for (const [index, take] of frames.entries()) {
      const waiting = held.get(connection);
      // One before it has to wait once more.
      if (waiting) waiting.frames.push(take);
      else {
        retried = index === 0 ? connection : undefined;
        take();
      }
    }
    retried = undefined;
  }

  function tell(connection: Connection): void {
    if (!isEntitled(connection)) return;
    toTell.add(connection);
    tellSoon();
  }

  function tellSoon(): void {
    timer ??= setTimeout(() => {
      timer = undefined;
      const connections = [...toTell];
      toTell.clear();
      for (const connection of connections) void tellNow(connection);
    }, TOLD_AFTER_MS);
  }

  async function tellNow(connection: Connection): Promise<void> {
    if (!isEntitled(connection)) return;
    try {
      await rights.learn(connection.member);
    } catch (err) {
      // A courtesy: it is told the next time.
      return log.error({ err, room }, "authors of a board not readable");
    }
    options.whenLoaded(() => {
      if (isStopped || !isEntitled(connection)) return;
      const ids = rights.listOf(connection.member, options.document().doc);
      const list = ids.join();
      if (told.get(connection) === list) return;
      told.set(connection, list);
      connection.send(ownFrame(ids), "notice");
    });
  }

  return {
    judge(connection, update, again) {
      const verdict = rights.judge(update, options.document().doc, connection.member);
      if (verdict.kind !== "unknown") return verdict;
      // It has just been read: what is still unknown is nobody's.
      if (retried === connection) return { kind: "foreign" };
      held.set(connection, { bytes: update.byteLength, frames: [again] });
      void learnFor(connection);
      return { kind: "held" };
    },
    note(connection, made) {
      if (made.length === 0) return;
      const { member } = connection;
      rights.note(member, made);
      for (const other of options.connections()) {
        if (other !== connection && other.member.id === member.id) tell(other);
      }
    },
    holds(connection, bytes, take) {
      const waiting = held.get(connection);
      if (!waiting) return false;
      waiting.bytes += bytes;
      waiting.frames.push(take);
      if (waiting.bytes > limits.stateBytes) connection.close(closeCodes.tooSlow);
      return true;
    },
    tell,
    tellAll() {
      for (const connection of options.connections()) tell(connection);
    },
    forget(connection) {
      held.delete(connection);
      toTell.delete(connection);
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
      held.clear();
    },
  };
}

function isEntitled({ access, wantsSaved, isOpen }: Connection): boolean {
  return access === "own" && wantsSaved && isOpen;
}
