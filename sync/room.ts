import * as Y from "yjs";
import type { Log } from "#lib/log.ts";
import { closeCodes } from "#lib/sync/close-codes.ts";
import { type RoomAddress, roomName } from "#lib/sync/room-name.ts";
import type { Storage, StoredRoom } from "#storage/storage.ts";
import { type ClientOwners, createClientOwners } from "./client-owners.ts";
import type { Batch, CommitSource, Commits } from "./commits.ts";
import type { Connection } from "./connection.ts";
import { judgeUpdate } from "./frame-policy.ts";
import { decodeFrame, deniedFrame, type Frame, stateRequestFrame, updateFrame } from "./frames.ts";
import type { Limits } from "./limits.ts";
import { createRoomPresence, type RoomPresence } from "./presence.ts";
import { type ChangeGroup, createRoomChanges, type RoomChanges } from "./room-changes.ts";
import { createRoomDocument, type RoomDocument } from "./room-document.ts";
import { createSavedNotices } from "./saved-notices.ts";
import { createStateAnswers, type StateAnswers } from "./state-answers.ts";

export type RoomOptions = Readonly<{
  address: RoomAddress;
  /** Names of the document's top-level maps. */
  roots: readonly string[];
  storage: Pick<Storage, "loadRoom" | "saveSnapshot">;
  commits: Pick<Commits, "request">;
  log: Log;
  limits: Limits;
  /** Milliseconds since 1970. */
  clock: () => number;
}>;

type UpdateFrame = Extract<Frame, { kind: "update" }>;
type Waiter = Readonly<{ resolve: () => void; reject: (reason: Error) => void }>;

/**
 * One shared document and the connections that look at it. It knows nothing of sockets, workshops
 * or what a record is. A class, for once: its parts all work on the same dozen fields.
 *
 * The rules it keeps are numbered in `sync/SPEC.md`; its tests name them.
 */
export class Room implements CommitSource {
  readonly address: RoomAddress;
  readonly name: string;
  readonly #options: RoomOptions;
  readonly #owners: ClientOwners;
  readonly #presence: RoomPresence;
  readonly #changes: RoomChanges;
  readonly #answers: StateAnswers;
  readonly #notices = createSavedNotices();
  /** The server's own edits that wait to be on disk. */
  #waiters: Waiter[] = [];
  #document: RoomDocument;
  /** The newest row of the room's log. */
  #seq: number;
  /** Updates that opening the room again would read. */
  #unread: number;
  /** What arrived while the document is loaded again; `undefined` if it is not. */
  #held: (() => void)[] | undefined;
  #isDiscarded = false;

  /** @throws what storage throws. */
  static async load(options: RoomOptions): Promise<Room> {
    const room = roomName(options.address);
    return new Room(options, await options.storage.loadRoom(room));
  }

  private constructor(options: RoomOptions, { updates, seq }: StoredRoom) {
    const { address, limits, roots, log } = options;
    this.address = address;
    this.name = roomName(address);
    this.#options = options;
    this.#document = createRoomDocument(this.name, roots, updates, log);
    this.#seq = seq;
    this.#unread = updates.length;
    this.#owners = createClientOwners(limits.ownerGraceMs, options.clock);
    this.#changes = createRoomChanges(this.name);
    this.#answers = createStateAnswers(this.name, options.storage, options.log);
    this.#presence = createRoomPresence({
      owners: this.#owners,
      limits,
      broadcast: (frame) => {
        for (const connection of this.connections) connection.send(frame, "presence");
      },
    });
  }

  get connections(): Iterable<Connection> {
    return this.#notices.connections();
  }

  get size(): number {
    return this.#notices.size;
  }

  /** Whether it was discarded: it takes nothing any more. */
  get isGone(): boolean {
    return this.#isDiscarded;
  }

  /** Whether forgetting the room now would lose nothing. */
  get isIdle(): boolean {
    return this.size === 0 && this.#changes.isEmpty && !this.#held;
  }

  join(connection: Connection): void {
    this.#notices.add(connection);
    this.#whenLoaded(() => connection.send(this.#stateRequest(), "document"));
    connection.send(this.#presence.everybody(), "presence");
  }

  leave(connection: Connection): void {
    if (!this.#notices.remove(connection)) return;
    this.#presence.leave(connection);
    this.#owners.release(connection);
    this.#answers.forget(connection);
  }

  /** Takes one frame. Whatever is in it, only its sender can be closed for it. */
  receive(connection: Connection, bytes: Uint8Array): void {
    if (this.#isDiscarded || !connection.allowsFrame()) return;
    this.#whenLoaded(() => {
      if (!connection.isOpen) return;
      try {
        this.#handle(connection, decodeFrame(bytes));
      } catch {
        // Bytes from outside: what is wrong with them concerns nobody but their sender.
        connection.close(closeCodes.malformed);
      }
    });
  }

  /**
   * Changes the document in the server's name.
   *
   * @returns resolves when the change, and all before it, is on disk; rejects if it was not
   * written. It is then tried again, and nobody sees it before that succeeds.
   */
  edit(work: (doc: Y.Doc) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#whenLoaded(() => {
        this.#add("server", this.#document.edit(work), undefined);
        this.#waiters.push({ resolve, reject });
        this.#options.commits.request(this);
      });
    });
  }

  /** Makes the room quick to open again. To be called before an idle room is discarded. */
  rest(): Promise<void> {
    return this.#snapshot(this.#options.limits.restingSnapshotRows);
  }

  /** Forgets everything, also what is not on disk: for an idle room, or one that was deleted. */
  discard(): void {
    this.#isDiscarded = true;
    this.#presence.destroy();
    this.#changes.clear();
    this.#answers.clear();
    for (const { reject } of this.#waiters.splice(0)) reject(new Error("the room is gone"));
    this.#document.destroy();
  }

  take(): Batch | undefined {
    // While the document is loaded again there is none to answer from; then it asks anew.
    if (this.#isDiscarded || this.#held) return undefined;
    const group = this.#changes.take();
    const answers = this.#answers.prepare(this.#document);
    const notices = this.#notices.prepare(this.#document);
    const waiters = this.#waiters.splice(0);
    return {
      source: this,
      entries: group?.entries ?? [],
      durable: () => {
        for (const { resolve } of waiters) resolve();
        if (this.#isDiscarded) return;
        this.#changes.written();
        if (group) this.#show(group);
        for (const { connection, frame } of answers) connection.send(frame, "state");
        for (const { connection, frame } of notices) connection.send(frame, "document");
        this.#seq += group?.entries.length ?? 0;
        this.#unread += group?.entries.length ?? 0;
        void this.#snapshot(this.#options.limits.snapshotRows);
      },
      failed: () => {
        for (const { reject } of waiters) reject(new Error("the change was not written"));
        if (this.#isDiscarded) return;
        this.#changes.restore();
        for (const { connection } of notices) this.#notices.owe(connection);
        for (const { connection, stateVector } of answers) {
          void this.#answers.answerFromDisk(connection, stateVector);
        }
      },
    };
  }

  #handle(connection: Connection, frame: Frame): void {
    switch (frame.kind) {
      case "state-request":
        // Here, and not when the answer is made: there it would throw into everybody's batch.
        Y.decodeStateVector(frame.stateVector);
        connection.hasAsked = true;
        this.#answer(connection, frame.stateVector);
        break;
      case "update":
        connection.countUpdate();
        if (isTooLarge(frame, this.#options.limits)) connection.close(closeCodes.tooLarge);
        else this.#receiveUpdate(connection, frame);
        break;
      case "presence":
        this.#presence.receive(connection, frame.entries);
        break;
      case "presence-request":
        connection.send(this.#presence.everybody(), "presence");
    }
  }

  /** Nobody gets to see what is not on disk. */
  #answer(connection: Connection, stateVector: Uint8Array): void {
    if (this.#changes.isEmpty) {
      connection.send(this.#document.stateFrameSince(stateVector), "state");
    } else {
      this.#answers.add(connection, stateVector);
      this.#options.commits.request(this);
    }
  }

  #receiveUpdate(connection: Connection, frame: UpdateFrame): void {
    const count = this.#notices.countOf(connection);
    if (!count) return;
    const { doc } = this.#document;
    const verdict = judgeUpdate(frame.update, doc, {
      roots: this.#options.roots,
      mayWriteAs: (clientId) =>
        clientId !== doc.clientID && this.#owners.mayUse(clientId, connection.member.id),
    });
    if (verdict.kind !== "nothing-new" && connection.access !== "write") {
      deny(connection, "read-only");
      return;
    }
    switch (verdict.kind) {
      case "foreign":
        deny(connection, "client-id-in-use");
        return;
      case "gap":
        if (count.drop()) connection.send(this.#stateRequest(), "document");
        if (count.gaps > this.#options.limits.gaps) connection.close(closeCodes.malformed);
        return;
      case "accept":
        if (!this.#apply(connection, frame.update)) return;
        for (const clientId of verdict.clientIds) {
          this.#owners.claim(clientId, connection.member.id, connection);
        }
    }
    count.contain(frame.whole);
    this.#notices.owe(connection);
    this.#options.commits.request(this);
  }

  /** Keeps the whole state if there are so many updates to read, and all of it is on disk. */
  async #snapshot(rows: number): Promise<void> {
    if (this.#unread < rows || !this.#changes.isEmpty || this.#held || this.#isDiscarded) return;
    const { storage, log } = this.#options;
    this.#unread = 1;
    try {
      await storage.saveSnapshot(this.name, this.#seq, this.#document.state());
    } catch (err) {
      log.warn({ err, room: this.name }, "snapshot not written");
    }
  }

  /** False if Yjs refused the update; its author is closed and the document loaded again. */
  #apply(connection: Connection, update: Uint8Array): boolean {
    try {
      this.#add(connection.member.id, this.#document.apply(update), connection);
    } catch (err) {
      this.#options.log.warn({ err, room: this.name }, "update refused by Yjs, room loaded again");
      connection.close(closeCodes.malformed);
      void this.#reload();
      return false;
    }
    // The disk fails, and memory is not to fill up instead. The client has its own copy.
    if (this.#changes.bytes > this.#options.limits.waitingBytes) {
      connection.close(closeCodes.tooSlow);
    }
    return true;
  }

  #add(author: string, update: Uint8Array | undefined, origin: Connection | undefined): void {
    if (update) this.#changes.add({ author, at: this.#options.clock(), update, origin });
  }

  #show({ update, origin }: ChangeGroup): void {
    const frame = updateFrame(update);
    for (const connection of this.connections) {
      if (connection !== origin) connection.send(frame, "document");
    }
  }

  #stateRequest(): Uint8Array {
    return stateRequestFrame(this.#document.stateVector());
  }

  #whenLoaded(work: () => void): void {
    if (this.#held) this.#held.push(work);
    else work();
  }

  /** Builds the document from the log and what is on its way there. The connections stay. */
  async #reload(): Promise<void> {
    const { storage, roots, log, commits } = this.#options;
    this.#held = [];
    try {
      const { updates } = await storage.loadRoom(this.name);
      const known = [...updates, ...this.#changes.all().map(({ update }) => update)];
      this.#document.destroy();
      this.#document = createRoomDocument(this.name, roots, known, log);
    } catch (err) {
      log.error({ err, room: this.name }, "room not readable");
      for (const connection of this.connections) connection.close(closeCodes.failed);
      this.discard();
      return;
    }
    const held = this.#held;
    this.#held = undefined;
    for (const work of held) work();
    commits.request(this);
  }
}

function isTooLarge({ whole, update }: UpdateFrame, limits: Limits): boolean {
  return update.byteLength > (whole ? limits.stateBytes : limits.updateBytes);
}

function deny(connection: Connection, reason: string): void {
  connection.send(deniedFrame(reason), "document");
  connection.close(closeCodes.forbidden);
}
