import * as Y from "yjs";
import { closeCodes } from "#lib/sync/close-codes.ts";
import type { Connection } from "./connection.ts";
import { decodeFrame, type Frame } from "./frames.ts";
import type { Limits } from "./limits.ts";
import { createOwnEdits, type OwnEdits, type OwnEditsOptions } from "./ownership/own-edits.ts";
import type { RoomPresence } from "./presence.ts";
import type { RoomChanges } from "./room-changes.ts";
import type { RoomDocument } from "./room-document.ts";
import type { StateAnswers } from "./state-answers.ts";
import { createUpdateIntake, type UpdateFrame, type UpdateIntakeOptions } from "./update-intake.ts";

/** The state vector of somebody who has nothing. */
const NOTHING = Y.encodeStateVector(new Y.Doc());

/** What taking frames needs of a room. */
export type IntakeOptions = UpdateIntakeOptions &
  Pick<OwnEditsOptions, "room" | "storage" | "shownIdsOf" | "whenLoaded" | "log"> &
  Readonly<{
    limits: Limits;
    presence: RoomPresence;
    changes: Pick<RoomChanges, "isEmpty" | "all">;
    answers: StateAnswers;
    document(): RoomDocument;
  }>;

/** Takes what connections send. */
export interface Intake {
  takeFrame(connection: Connection, bytes: Uint8Array): void;
  /** Sends the whole state to somebody who was too slow for updates, which everybody shares. */
  bringUpToDate(connection: Connection): void;
  readonly ownEdits: OwnEdits;
}

/**
 * Makes what takes frames of connections, whatever is in them. Only their sender can be closed for
 * one. The order of the steps is the one at the head of `sync/SPEC.md`.
 */
export function createIntake(options: IntakeOptions): Intake {
  const { limits, presence, changes, answers, notices, document } = options;
  const ownEdits = createOwnEdits({
    ...options,
    waiting: changes.all,
    connections: notices.connections,
  });
  const takeUpdate = createUpdateIntake(options, ownEdits, takeLater);

  function take(connection: Connection, frame: Frame): void {
    if (!isInTime(connection, frame)) return;
    if (isTooLarge(frame, limits)) {
      options.metrics.documentFrame("too-large");
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
        if (!waits(connection, frame)) takeUpdate(connection, frame);
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

  function waits(connection: Connection, frame: UpdateFrame): boolean {
    const bytes = frame.update.byteLength;
    return ownEdits.holds(connection, bytes, () => takeLater(connection, frame));
  }

  function takeLater(connection: Connection, frame: UpdateFrame): void {
    guarded(connection, () => takeUpdate(connection, frame));
  }

  function guarded(connection: Connection, work: () => void): void {
    if (!connection.isOpen) return;
    try {
      work();
    } catch {
      // Bytes from outside: what is wrong with them concerns nobody but their sender.
      options.metrics.documentFrame("malformed");
      connection.close(closeCodes.malformed);
    }
  }

  return {
    takeFrame(connection, bytes) {
      guarded(connection, () => take(connection, decodeFrame(bytes)));
    },
    bringUpToDate(connection) {
      connection.catchUp();
      answer(connection, NOTHING);
    },
    ownEdits,
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
