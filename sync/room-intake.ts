import * as Y from "yjs";
import { closeCodes } from "#lib/sync/close-codes.ts";
import type { ClientOwners } from "./client-owners.ts";
import type { Connection } from "./connection.ts";
import type { FrameCount } from "./frame-count.ts";
import { judgeUpdate, type Verdict } from "./frame-policy.ts";
import { decodeFrame, deniedFrame, type Frame } from "./frames.ts";
import type { Limits } from "./limits.ts";
import type { FrameOutcome, LiveMetrics } from "./live-metrics.ts";
import type { RoomPresence } from "./presence.ts";
import type { RoomChanges } from "./room-changes.ts";
import type { RoomDocument } from "./room-document.ts";
import type { RoomReplica } from "./room-replica.ts";
import type { SavedNotices } from "./saved-notices.ts";
import type { StateAnswers } from "./state-answers.ts";

/** The state vector of somebody who has nothing. */
const NOTHING = Y.encodeStateVector(new Y.Doc());

type UpdateFrame = Extract<Frame, { kind: "update" }>;

/** What taking frames needs of a room. */
export type IntakeOptions = Readonly<{
  roots: readonly string[];
  limits: Limits;
  metrics: Pick<LiveMetrics, "documentFrame">;
  owners: ClientOwners;
  presence: RoomPresence;
  changes: Pick<RoomChanges, "isEmpty">;
  answers: StateAnswers;
  notices: SavedNotices;
  tell: RoomReplica["tell"];
  /** As it is now: it may be built again. */
  document(): RoomDocument;
  /** False if Yjs refused the update and its author was closed. */
  apply(connection: Connection, update: Uint8Array): boolean;
  /** There is something to write, or somebody to tell after writing. */
  requestCommit(): void;
}>;

/**
 * Makes what takes frames of connections, whatever is in them. Only their sender can be closed for
 * one. The order of the steps is the one at the head of `sync/SPEC.md`.
 */
export function createIntake(options: IntakeOptions) {
  const { limits, owners, presence, changes, answers, notices, document } = options;

  function take(connection: Connection, frame: Frame): void {
    if (!isInTime(connection, frame)) return;
    if (isTooLarge(frame, limits)) {
      count("too-large");
      connection.close(closeCodes.tooLarge);
      return;
    }
    switch (frame.kind) {
      case "state-request":
        // Here, and not when the answer is made: there it would throw into everybody's batch.
        Y.decodeStateVector(frame.stateVector);
        connection.hasAsked = true;
        answer(connection, frame.stateVector);
        break;
      case "update":
        takeUpdate(connection, frame);
        break;
      case "presence":
        presence.receive(connection, frame.entries);
        break;
      case "presence-request":
        connection.send(presence.everybody(), "presence");
    }
  }

  /** Nobody gets to see what is not on disk. */
  function answer(connection: Connection, stateVector: Uint8Array): void {
    if (changes.isEmpty) {
      connection.send(document().stateFrameSince(stateVector), "state");
    } else {
      answers.add(connection, stateVector);
      options.requestCommit();
    }
  }

  function takeUpdate(connection: Connection, frame: UpdateFrame): void {
    const frames = notices.countOf(connection);
    if (!frames) return;
    const { doc } = document();
    const verdict = judgeUpdate(frame.update, doc, {
      roots: options.roots,
      mayWriteAs: (clientId) =>
        clientId !== doc.clientID && owners.mayUse(clientId, connection.member),
    });
    const isAllowed = verdict.kind === "nothing-new" || connection.access === "write";
    if (!isAllowed) deny(connection, "read-only");
    else if (verdict.kind === "foreign" && frame.whole) sendBack(connection);
    else if (verdict.kind === "foreign") deny(connection, "client-id-in-use");
    else if (verdict.kind === "gap") drop(connection, frames);
    else if (keep(connection, frame, verdict)) {
      frames.contain(frame.whole);
      notices.owe(connection);
      options.requestCommit();
    }
  }

  /** False if Yjs refused it after all. */
  function keep(connection: Connection, frame: UpdateFrame, verdict: Verdict): boolean {
    if (verdict.kind === "accept") {
      if (!options.apply(connection, frame.update)) return false;
      // A whole state holds what others wrote, too: after a restore, what only browsers still have.
      if (!frame.whole) claim(connection, verdict.clientIds);
    }
    count(verdict.kind === "accept" ? "accepted" : "nothing-new");
    return true;
  }

  function drop(connection: Connection, frames: FrameCount): void {
    count("gap");
    if (frames.drop()) document().ask((frame) => connection.send(frame, "notice"));
    if (frames.gaps > limits.gaps) connection.close(closeCodes.malformed);
  }

  function claim(connection: Connection, clientIds: readonly number[]): void {
    const { id } = connection.member;
    const claims = clientIds
      .filter((clientId) => owners.claim(clientId, connection.member, connection))
      .map((clientId) => ({ clientId, memberId: id }));
    if (claims.length > 0) options.tell({ kind: "claims", claims });
  }

  /**
   * They have what somebody here wrote and has yet to bring themselves, as after a restore; or they
   * forged it. When they come back, it is known or refused again.
   */
  function sendBack(connection: Connection): void {
    count("denied");
    connection.close(closeCodes.failed);
  }

  function deny(connection: Connection, reason: string): void {
    count("denied");
    connection.send(deniedFrame(reason), "notice");
    connection.close(closeCodes.forbidden);
  }

  function count(outcome: FrameOutcome): void {
    options.metrics.documentFrame(outcome);
  }

  return {
    takeFrame(connection: Connection, bytes: Uint8Array): void {
      if (!connection.isOpen) return;
      try {
        take(connection, decodeFrame(bytes));
      } catch {
        // Bytes from outside: what is wrong with them concerns nobody but their sender.
        count("malformed");
        connection.close(closeCodes.malformed);
      }
    },

    /** Sends the whole state to somebody who was too slow for updates, which everybody shares. */
    bringUpToDate(connection: Connection): void {
      connection.catchUp();
      answer(connection, NOTHING);
    },
  };
}

/** False if the connection was closed: it asks too often. */
function isInTime(connection: Connection, { kind }: Frame): boolean {
  if (kind === "update") connection.countUpdate();
  const isQuestion = kind === "state-request" || kind === "presence-request";
  return !isQuestion || connection.allowsQuestion();
}

function isTooLarge(frame: Frame, limits: Limits): boolean {
  if (frame.kind === "state-request") return frame.stateVector.byteLength > limits.vectorBytes;
  if (frame.kind !== "update") return false;
  return frame.update.byteLength > (frame.whole ? limits.stateBytes : limits.updateBytes);
}
