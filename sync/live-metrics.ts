import type { ProblemCode } from "#lib/http/problem.ts";
import type { RoomAddress } from "#lib/sync/room-name.ts";
import type { Command } from "#lib/workshop/commands.ts";

export type RoomKind = RoomAddress["kind"];

/** What became of a document frame. `gap`: it built on something missing and was dropped. */
export type FrameOutcome =
  | "accepted"
  | "nothing-new"
  | "gap"
  | "denied"
  | "malformed"
  | "too-large";

/** Where storage failed. */
export type StorageTask = "append" | "load" | "snapshot" | "command" | "access";

/** One transaction that was written to the log. */
export type CommitMeasure = Readonly<{
  milliseconds: number;
  rows: number;
  bytes: number;
  rooms: number;
}>;

/** How things stand at one moment. */
export type LiveGauges = Readonly<{
  connections: Readonly<Record<RoomKind, number>>;
  roomsInMemory: Readonly<Record<RoomKind, number>>;
  /** Bytes of changes that are not on disk yet, over all rooms. */
  waitingBytes: number;
}>;

/**
 * What the live server tells whoever counts. Called for every frame, so implementations only add
 * numbers. Nothing here names a person, a workshop or a room: what is counted is public.
 */
export interface LiveMetrics {
  /** Says how to look at the present state. Once, when the live server is created. */
  watch(read: () => LiveGauges): void;
  /** A frame of any kind came in. */
  received(bytes: number): void;
  /** A frame of any kind was handed to one connection. */
  sent(bytes: number): void;
  documentFrame(outcome: FrameOutcome): void;
  /** A presence frame was made for this many connections. */
  presenceFrame(connections: number): void;
  committed(measure: CommitMeasure): void;
  /** From the arrival of a document frame until its author was told that it is on disk. */
  acknowledged(milliseconds: number): void;
  /** A socket was closed, by us or from the other side, whether it got into a room or not. */
  socketClosed(code: number): void;
  /** `unreadable`: a body that is no command. */
  command(type: Command["type"] | "unreadable", result: "ok" | ProblemCode): void;
  storageFailed(task: StorageTask): void;
  /** @param reason one of the repair's own few words, never anything from the record. */
  recordRepaired(reason: string, count: number): void;
}

/** Counts nothing. */
export const noMetrics: LiveMetrics = {
  watch() {},
  received() {},
  sent() {},
  documentFrame() {},
  presenceFrame() {},
  committed() {},
  acknowledged() {},
  socketClosed() {},
  command() {},
  storageFailed() {},
  recordRepaired() {},
};
