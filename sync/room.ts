import type * as Y from "yjs";
import { closeCodes } from "#lib/sync/close-codes.ts";
import { type RoomAddress, roomName } from "#lib/sync/room-name.ts";
import type { StoredRoom } from "#storage/storage.ts";
import { type ClientOwners, createClientOwners } from "./client-owners.ts";
import type { Batch, CommitSource } from "./commits.ts";
import { type Connection, sendEach } from "./connection.ts";
import { updateFrame } from "./frames.ts";
import { createNewcomers } from "./newcomers.ts";
import { createRoomPresence, type RoomPresence } from "./presence.ts";
import { type ChangeGroup, createRoomChanges, type RoomChanges } from "./room-changes.ts";
import { createRoomDocument, type RoomDocument } from "./room-document.ts";
import { createIntake, type Intake } from "./room-intake.ts";
import { openRoomLink, type RoomLink } from "./room-link.ts";
import type { RoomOptions } from "./room-options.ts";
import { createRoomReplica, type RoomReplica } from "./room-replica.ts";
import { createRoomSnapshots, type RoomSnapshots } from "./room-snapshots.ts";
import { createSavedNotices } from "./saved-notices.ts";
import { createStateAnswers, type StateAnswers } from "./state-answers.ts";

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
  readonly #replica: RoomReplica;
  readonly #intake: Intake;
  /** When the oldest frame came that is not on disk. */
  #waitingSince: number | undefined;
  readonly #snapshots: RoomSnapshots;
  readonly #newcomers = createNewcomers();
  /** What arrived while the document is loaded again; `undefined` if it is not. */
  #held: (() => void)[] | undefined;
  #isDiscarded = false;

  /** @throws what storage throws. */
  static async load(options: RoomOptions): Promise<Room> {
    const room = roomName(options.address);
    // Before the room is read: what other nodes write meanwhile is heard.
    const link = await openRoomLink(options.bus, room, options.log);
    try {
      return new Room(options, await options.storage.loadRoom(room), link);
    } catch (err) {
      link.close();
      throw err;
    }
  }

  private constructor(options: RoomOptions, { updates, seq }: StoredRoom, link: RoomLink) {
    const { address, limits, log, storage } = options;
    this.address = address;
    this.name = roomName(address);
    this.#options = options;
    this.#document = this.#build(updates);
    this.#snapshots = createRoomSnapshots(this.name, options, updates.length);
    this.#owners = createClientOwners(limits.ownerGraceMs, options.clock);
    this.#changes = createRoomChanges(this.name);
    this.#answers = createStateAnswers(this.name, storage, log);
    this.#presence = this.#createPresence();
    this.#replica = createRoomReplica({
      room: this.name,
      link,
      storage,
      seq,
      owners: this.#owners,
      presence: this.#presence,
      limits,
      log,
      take: (given) => {
        if (given.length > 0) this.#whenLoaded(() => this.#takeWritten(given));
      },
    });
    this.#intake = createIntake({
      ...options,
      owners: this.#owners,
      presence: this.#presence,
      changes: this.#changes,
      answers: this.#answers,
      notices: this.#notices,
      tell: this.#replica.tell,
      room: this.name,
      whenLoaded: (work) => this.#whenLoaded(work),
      document: () => this.#document,
      apply: (connection, update) => this.#apply(connection, update),
      requestCommit: () => this.#options.commits.request(this),
    });
  }

  #createPresence(): RoomPresence {
    return createRoomPresence({
      ...this.#options,
      owners: this.#owners,
      broadcast: (frame) => {
        for (const connection of this.connections) connection.send(frame, "presence");
        this.#options.metrics.presenceFrame(this.size);
      },
      tell: (entries) => this.#replica.tell({ kind: "presence", entries }),
    });
  }

  get connections(): Iterable<Connection> {
    return this.#notices.connections();
  }

  get size(): number {
    return this.#notices.size;
  }

  /** The newest row of the log of which the document has all before. */
  get seq(): number {
    return this.#replica.seq;
  }

  get waitingBytes(): number {
    return this.#changes.bytes;
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
    this.#newcomers.add(() => this.#whenLoaded(() => this.#ask(connection)));
    connection.send(this.#presence.everybody(), "presence");
    this.#intake.ownEdits.tell(connection);
  }

  /** Somebody who is here was judged anew: their rights, or who they are, may be others. */
  judged(connection: Connection): void {
    this.#intake.ownEdits.tell(connection);
  }

  leave(connection: Connection): void {
    if (!this.#notices.remove(connection)) return;
    this.#presence.leave(connection);
    this.#owners.release(connection);
    this.#answers.forget(connection);
    this.#intake.ownEdits.forget(connection);
  }

  /** Reads what other nodes wrote and no message told of. */
  catchUp(): Promise<void> {
    return this.#replica.catchUp();
  }

  /** Tells other nodes who is here, and asks them: for a link that was broken, and now and then. */
  introduce(): void {
    this.#replica.introduce();
  }

  /** Another node is gone with its people. */
  forgetNode(node: string): void {
    this.#presence.forgetNode(node);
  }

  /** Takes one frame. Whatever is in it, only its sender can be closed for it. */
  receive(connection: Connection, bytes: Uint8Array): void {
    if (this.#isDiscarded || !connection.allowsFrame()) return;
    this.#whenLoaded(() => this.#intake.takeFrame(connection, bytes));
  }

  #ask(connection: Connection): void {
    this.#document.ask((frame) => connection.send(frame, "notice"));
  }

  /** Everything sent to the connection has left: if updates were left out, it gets the state. */
  drained(connection: Connection): void {
    if (connection.isBehind) this.#whenLoaded(() => this.#intake.bringUpToDate(connection));
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
        this.#intake.ownEdits.tellAll();
        this.#options.commits.request(this);
      });
    });
  }

  /** Looks at the document, which may hold changes that are not on disk. */
  read<Result>(look: (doc: Y.Doc) => Result): Result {
    return look(this.#document.doc);
  }

  /** Makes an idle room quick to open again. */
  rest(): Promise<void> {
    return this.#snapshot(this.#options.limits.restingSnapshotRows);
  }

  /** Forgets everything, also what is not on disk: for an idle room, or one that was deleted. */
  discard(): void {
    this.#isDiscarded = true;
    this.#newcomers.stop();
    this.#presence.destroy();
    this.#replica.stop();
    this.#intake.ownEdits.stop();
    this.#changes.clear();
    this.#answers.clear();
    for (const { reject } of this.#waiters.splice(0)) reject(new Error("the room is gone"));
    this.#document.destroy();
  }

  take(): Batch | undefined {
    // While the document is loaded again there is none to answer from; then it asks anew.
    if (this.#isDiscarded || this.#held) return undefined;
    const { metrics, limits, onOrphaned, onWritten } = this.#options;
    this.#add("server", this.#document.repair(), undefined);
    const group = this.#changes.take();
    const answers = this.#answers.prepare(this.#document);
    const notices = this.#notices.prepare(this.#document);
    const waiters = this.#waiters.splice(0);
    const waitingSince = this.#waitingSince;
    this.#waitingSince = undefined;
    return {
      source: this,
      entries: group?.entries ?? [],
      durable: (seqs) => {
        for (const { resolve } of waiters) resolve();
        if (this.#isDiscarded) return;
        this.#changes.written();
        if (group) this.#show(group);
        sendEach(answers, "state");
        sendEach(notices, "notice");
        if (group) this.#replica.wrote(seqs, group.update);
        if (group) onWritten?.();
        if (seqs.includes(undefined)) onOrphaned?.();
        if (waitingSince !== undefined) metrics.acknowledged(performance.now() - waitingSince);
        this.#snapshots.count(seqs.length);
        void this.#snapshot(limits.snapshotRows);
      },
      failed: () => {
        for (const { reject } of waiters) reject(new Error("the change was not written"));
        if (this.#isDiscarded) return;
        this.#changes.restore();
        this.#waitingSince ??= waitingSince;
        for (const { connection } of notices) this.#notices.owe(connection);
        for (const asked of answers)
          void this.#answers.answerFromDisk(asked.connection, asked.stateVector);
      },
    };
  }

  /** Takes what is in the log already: from other nodes, or read again. */
  #takeWritten(updates: readonly Uint8Array[]): void {
    if (this.#isDiscarded) return;
    for (const update of updates) {
      try {
        const news = this.#snapshots.timed(() => this.#document.apply(update));
        if (news) this.#show({ update: news, origin: undefined });
      } catch (err) {
        this.#options.log.error({ err, room: this.name }, "stored update refused, room read again");
        void this.#reload();
        break;
      }
    }
    this.#snapshots.count(updates.length);
    this.#intake.ownEdits.tellAll();
    // Only if it is out of order with what is here: then there is something to repair.
    this.#options.commits.request(this);
    this.#options.onElsewhere?.();
  }

  /** Keeps the whole state if there are so many updates to read, and all of it is on disk. */
  async #snapshot(rows: number): Promise<void> {
    if (!this.#changes.isEmpty || this.#held || this.#isDiscarded) return;
    await this.#snapshots.keep(rows, () => ({ seq: this.seq, state: this.#document.state() }));
  }

  /** False if Yjs refused the update; its author is closed and the document loaded again. */
  #apply(connection: Connection, update: Uint8Array): boolean {
    try {
      const news = this.#snapshots.timed(() => this.#document.apply(update));
      this.#add(connection.member.id, news, connection);
    } catch (err) {
      this.#options.log.warn({ err, room: this.name }, "update refused by Yjs, room loaded again");
      this.#options.metrics.documentFrame("malformed");
      connection.close(closeCodes.malformed, true);
      void this.#reload();
      return false;
    }
    this.#waitingSince ??= performance.now();
    // The disk fails, and memory is not to fill up instead. The client has its own copy.
    if (this.#changes.bytes > this.#options.limits.waitingBytes) {
      connection.close(closeCodes.tooSlow);
    }
    return true;
  }

  #add(author: string, update: Uint8Array | undefined, origin: Connection | undefined): void {
    if (update) this.#changes.add({ author, at: this.#options.clock(), update, origin });
  }

  #show({ update, origin }: Pick<ChangeGroup, "update" | "origin">): void {
    const frame = updateFrame(update);
    for (const connection of this.connections) {
      if (connection !== origin) connection.send(frame, "update");
    }
  }

  #whenLoaded(work: () => void): void {
    if (this.#held) this.#held.push(work);
    else work();
  }

  #build(updates: readonly Uint8Array[]): RoomDocument {
    const { roots, log, guard } = this.#options;
    return createRoomDocument({ room: this.name, roots, updates, log, guard });
  }

  /** Builds the document from the log and what is on its way there. The connections stay. */
  async #reload(): Promise<void> {
    if (this.#held) return;
    const { storage, log, commits, metrics } = this.#options;
    const held: (() => void)[] = [];
    this.#held = held;
    let seq = 0;
    try {
      const stored = await storage.loadRoom(this.name);
      seq = stored.seq;
      const known = [...stored.updates, ...this.#changes.all().map(({ update }) => update)];
      this.#document.destroy();
      this.#document = this.#build(known);
    } catch (err) {
      metrics.storageFailed("load");
      log.error({ err, room: this.name }, "room not readable");
      for (const connection of this.connections) connection.close(closeCodes.failed);
      this.discard();
      return;
    }
    this.#held = undefined;
    for (const work of held) work();
    this.#replica.reach(seq);
    commits.request(this);
  }
}
