import type { CloseCode } from "#lib/sync/close-codes.ts";
import { closeCodes } from "#lib/sync/close-codes.ts";
import type { Access } from "#lib/workshop/access.ts";
import type { Member } from "#lib/workshop/model.ts";
import { presenceFrame } from "./frames.ts";
import type { Limits } from "./limits.ts";
import type { LiveMetrics } from "./live-metrics.ts";
import { createTokenBucket } from "./token-bucket.ts";

/** The way to one browser tab. Plain functions, so that rooms can be tested without sockets. */
export interface Peer {
  send(frame: Uint8Array): void;
  /** Bytes handed to `send` that have not left yet. */
  unsent(): number;
  /** Stops taking frames from this peer for a while. */
  pause(milliseconds: number): void;
  close(code: CloseCode): void;
}

/**
 * How much it matters that a frame arrives: presence is renewed anyway, updates are made good by the
 * state, and the state comes once.
 */
type FrameKind = "state" | "update" | "notice" | "presence";

/** A member at one tab, in one room. Its access can change while it is open. */
export interface Connection {
  member: Member;
  access: Access;
  /** Whether it asked to be told what is on disk. */
  readonly wantsSaved: boolean;
  readonly isOpen: boolean;
  /** Whether updates were left out because too much is unsent. It needs the state when it can. */
  readonly isBehind: boolean;
  /** Whether it has asked for the room's state, as every client does first. */
  hasAsked: boolean;
  /** Counts a frame that came in. False if the connection was closed for sending too many. */
  allowsFrame(): boolean;
  /** Counts a document frame that came in; slows the peer down if there are too many. */
  countUpdate(): void;
  /** Counts a question that came in. False if the connection was closed for asking too often. */
  allowsQuestion(): boolean;
  send(frame: Uint8Array, kind: FrameKind): void;
  /** It is about to be sent the state: updates from now on are not left out. */
  catchUp(): void;
  /**
   * Sends an empty frame if nothing was sent for a while; closes it if it has been behind for too
   * long. Call it every few seconds.
   */
  keepAlive(): void;
  /**
   * Safe to call twice; the first code counts.
   *
   * @param isGrave for what no honest client ever does, and costs others dearly.
   */
  close(code: CloseCode, isGrave?: boolean): void;
}

export type ConnectionOptions = Readonly<{
  peer: Peer;
  member: Member;
  access: Access;
  wantsSaved: boolean;
  limits: Limits;
  metrics?: Pick<LiveMetrics, "sent">;
  /** Called once, when it is closed, whoever closes it. */
  onClose: (code: CloseCode, isGrave: boolean) => void;
}>;

/** Short enough that a paused peer still counts as alive. The debt is kept, so it adds up. */
const MAX_PAUSE_MS = 1_000;

export function createConnection(options: ConnectionOptions): Connection {
  const { peer, limits, metrics } = options;
  const now = performance.now();
  const frames = createTokenBucket(limits.framesPerSecond, limits.frameBurst, now);
  const updates = createTokenBucket(limits.updatesPerSecond, limits.updateBurst, now);
  const questions = createTokenBucket(limits.questionsPerSecond, limits.questionBurst, now);
  let sentAt = now;
  let isOpen = true;
  let behindSince: number | undefined;
  /** Bytes of the state that was sent last; it may be large, and is not held against anybody. */
  let stateBytes = 0;

  const connection: Connection = {
    member: options.member,
    access: options.access,
    wantsSaved: options.wantsSaved,
    hasAsked: false,
    get isOpen() {
      return isOpen;
    },
    get isBehind() {
      return behindSince !== undefined;
    },

    allowsFrame() {
      if (isOpen && frames.take(performance.now()) > 0) connection.close(closeCodes.tooFast);
      return isOpen;
    },

    allowsQuestion() {
      if (isOpen && questions.take(performance.now()) > 0) connection.close(closeCodes.tooFast);
      return isOpen;
    },

    countUpdate() {
      const wait = updates.take(performance.now());
      if (wait > 0) peer.pause(Math.min(wait, MAX_PAUSE_MS));
    },

    send(frame, kind) {
      if (!isOpen) return;
      const unsent = peer.unsent();
      if (kind === "presence" && unsent > limits.unsentForPresenceBytes) return;
      if (unsent > limits.unsentBytes + stateBytes) return connection.close(closeCodes.tooSlow);
      if (kind === "update" && unsent > limits.unsentForUpdatesBytes + stateBytes) {
        behindSince ??= performance.now();
      }
      if (kind === "update" && behindSince !== undefined) return;
      if (kind === "state") stateBytes = frame.byteLength;
      sentAt = performance.now();
      metrics?.sent(frame.byteLength);
      peer.send(frame);
    },

    catchUp() {
      behindSince = undefined;
    },

    keepAlive() {
      const now = performance.now();
      if (now - (behindSince ?? now) > limits.behindMs) return connection.close(closeCodes.tooSlow);
      // Three quarters, since the next call comes a quarter later.
      if (now - sentAt >= 0.75 * limits.quietMs) connection.send(presenceFrame([]), "presence");
    },

    close(code, isGrave = false) {
      if (!isOpen) return;
      isOpen = false;
      peer.close(code);
      options.onClose(code, isGrave);
    },
  };
  return connection;
}

/** Sends each its own. */
export function sendEach(
  letters: readonly Readonly<{ connection: Connection; frame: Uint8Array }>[],
  kind: FrameKind,
): void {
  for (const { connection, frame } of letters) connection.send(frame, kind);
}
