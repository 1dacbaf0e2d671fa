import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { vi } from "vitest";
import * as awarenessProtocol from "y-protocols/awareness";
import * as syncProtocol from "y-protocols/sync";
import * as Y from "yjs";
import { channels } from "#lib/sync/channels.ts";
import type { CloseCode } from "#lib/sync/close-codes.ts";
import type { Access } from "#lib/workshop/access.ts";
import type { Member } from "#lib/workshop/model.ts";
import type { Bus } from "#sync/bus/bus.ts";
import { soloBus } from "#sync/bus/local-bus.ts";
import { createCommits } from "#sync/commits.ts";
import { type Connection, createConnection } from "#sync/connection.ts";
import { defaultLimits, type Limits } from "#sync/limits.ts";
import { noMetrics } from "#sync/live-metrics.ts";
import { Room } from "#sync/room.ts";
import type { MakeGuard } from "#sync/room-document.ts";
import { recordedLog } from "#tests/support/recorded-log.ts";
import { sampleMember } from "#tests/support/sample-workshop.ts";
import { createMemoryLog, type MemoryLog } from "./memory-log.ts";

/** A room with nothing around it: no sockets, no workshop, a log in memory. Use fake timers. */
export type RoomRig = Readonly<{
  room: Room;
  disk: MemoryLog;
  log: ReturnType<typeof recordedLog>;
  limits: Limits;
}>;

export const BOARD = { kind: "board", workshopId: "w1", teamId: "t1", stepId: "s1" } as const;

export async function openRoom(
  given: Readonly<{
    limits?: Partial<Limits>;
    disk?: MemoryLog;
    root?: string;
    bus?: Bus;
    guard?: MakeGuard;
    onElsewhere?: () => void;
    connectionCount?: () => number;
  }> = {},
): Promise<RoomRig> {
  const limits = { ...defaultLimits, ...given.limits };
  const disk = given.disk ?? createMemoryLog();
  const log = recordedLog();
  const commits = createCommits(disk, log, limits);
  const roots = [given.root ?? "records"];
  const clock = Date.now;
  const room = await Room.load({
    address: BOARD,
    roots,
    storage: disk,
    commits,
    bus: given.bus ?? soloBus,
    metrics: noMetrics,
    guard: given.guard,
    onElsewhere: given.onElsewhere,
    connectionCount: given.connectionCount,
    log,
    limits,
    clock,
  });
  return { room, disk, log, limits };
}

/** Lets everything happen that is due now or within a few ticks. */
export async function settle(milliseconds = 200): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
}

/** Somebody in the room with what an unmodified y-websocket client does, but without a socket. */
export type RoomPeer = Readonly<{
  doc: Y.Doc;
  awareness: awarenessProtocol.Awareness;
  connection: Connection;
  /** The frames it was sent, oldest first. */
  received: Uint8Array[];
  /** Frames of one channel, without the channel's number. */
  receivedOn(channel: number): decoding.Decoder[];
  /** What the server said is on disk, newest first in time order. */
  saved(): { vector: Map<number, number>; frames: number }[];
  closedWith(): CloseCode | undefined;
  pauses: number[];
  send(frame: Uint8Array): void;
  /** Sends an update as if it were an edit. */
  sendUpdate(update: Uint8Array): void;
  records: Y.Map<unknown>;
}>;

export type PeerOptions = Readonly<{
  member?: Member;
  access?: Access;
  wantsSaved?: boolean;
  doc?: Y.Doc;
  /** Bytes that wait on the way to it. */
  unsent?: () => number;
  /** Presence it begins with; `null` for a client without any. */
  state?: Record<string, unknown> | null;
  /** Whether it answers and asks like a client; otherwise it only listens. */
  isSilent?: boolean;
}>;

let people = 0;

export function connectPeer({ room, limits }: RoomRig, options: PeerOptions = {}): RoomPeer {
  const doc = options.doc ?? new Y.Doc();
  const awareness = new awarenessProtocol.Awareness(doc);
  awareness.setLocalState(options.state === undefined ? {} : options.state);
  const received: Uint8Array[] = [];
  const pauses: number[] = [];
  let closedWith: CloseCode | undefined;

  const connection = createConnection({
    peer: {
      send: (frame) => {
        received.push(frame);
        // As on a network: not inside the sender's call.
        if (!options.isSilent) setImmediate(() => hear(frame));
      },
      unsent: options.unsent ?? (() => 0),
      pause: (milliseconds) => pauses.push(milliseconds),
      close: (code) => {
        closedWith = code;
      },
    },
    member: options.member ?? sampleMember(`m${++people}`),
    access: options.access ?? "write",
    wantsSaved: options.wantsSaved ?? false,
    limits,
    onClose: () => {
      room.leave(connection);
      awareness.destroy();
    },
  });

  function send(frame: Uint8Array) {
    if (connection.isOpen) room.receive(connection, frame);
  }

  function hear(frame: Uint8Array) {
    const decoder = decoding.createDecoder(frame);
    const encoder = encoding.createEncoder();
    switch (decoding.readVarUint(decoder)) {
      case channels.sync:
        encoding.writeVarUint(encoder, channels.sync);
        syncProtocol.readSyncMessage(decoder, encoder, doc, "server");
        if (encoding.length(encoder) > 1) send(encoding.toUint8Array(encoder));
        break;
      case channels.awareness:
        awarenessProtocol.applyAwarenessUpdate(
          awareness,
          decoding.readVarUint8Array(decoder),
          "server",
        );
    }
  }

  function say(clientIds: number[]) {
    const update = awarenessProtocol.encodeAwarenessUpdate(awareness, clientIds);
    send(presenceOf(update));
  }

  doc.on("update", (update: Uint8Array, origin: unknown) => {
    if (origin !== "server" && !options.isSilent) send(updateOf(update));
  });
  // The stock client's echo: it sends what it hears back, whatever the origin.
  awareness.on("update", (change: Record<"added" | "updated" | "removed", number[]>) => {
    say([...change.added, ...change.updated, ...change.removed]);
  });

  room.join(connection);
  if (!options.isSilent) {
    send(
      encoding.encode((encoder) => {
        encoding.writeVarUint(encoder, channels.sync);
        syncProtocol.writeSyncStep1(encoder, doc);
      }),
    );
    if (awareness.getLocalState() !== null) say([doc.clientID]);
  }

  const receivedOn = (channel: number) =>
    received
      .map((frame) => decoding.createDecoder(frame))
      .filter((decoder) => decoding.readVarUint(decoder) === channel);

  return {
    doc,
    awareness,
    connection,
    received,
    receivedOn,
    saved: () =>
      receivedOn(channels.saved).map((decoder) => ({
        vector: Y.decodeStateVector(decoding.readVarUint8Array(decoder)),
        frames: decoding.readVarUint(decoder),
      })),
    closedWith: () => closedWith,
    pauses,
    send,
    sendUpdate: (update) => send(updateOf(update)),
    records: doc.getMap("records"),
  };
}

/** A frame with an update, as a client sends an edit. */
export function updateOf(update: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, channels.sync);
    syncProtocol.writeUpdate(encoder, update);
  });
}

/** A frame with an update, as a client answers a state request. */
export function answerOf(update: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, channels.sync);
    encoding.writeVarUint(encoder, syncProtocol.messageYjsSyncStep2);
    encoding.writeVarUint8Array(encoder, update);
  });
}

/** A frame with an awareness update. */
export function presenceOf(update: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, channels.awareness);
    encoding.writeVarUint8Array(encoder, update);
  });
}

/** The text of the room as its log tells it. */
export function onDisk({ disk }: RoomRig): Record<string, unknown> {
  const doc = new Y.Doc();
  for (const { bytes } of disk.entries) Y.applyUpdate(doc, bytes);
  return doc.getMap("records").toJSON();
}
