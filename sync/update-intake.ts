import type * as Y from "yjs";
import { type CloseCode, closeCodes } from "#lib/sync/close-codes.ts";
import { mayWrite } from "#lib/workshop/access.ts";
import type { ClientOwners } from "./client-owners.ts";
import type { Connection } from "./connection.ts";
import type { FrameCount } from "./frame-count.ts";
import { judgeUpdate, type Verdict } from "./frame-policy.ts";
import { deniedFrame, type Frame } from "./frames.ts";
import type { Limits } from "./limits.ts";
import type { FrameOutcome, LiveMetrics } from "./live-metrics.ts";
import type { OwnEdits } from "./ownership/own-edits.ts";
import type { RoomDocument } from "./room-document.ts";
import type { RoomReplica } from "./room-replica.ts";
import type { SavedNotices } from "./saved-notices.ts";

export type UpdateFrame = Extract<Frame, { kind: "update" }>;

/** What taking updates needs of a room. */
export type UpdateIntakeOptions = Readonly<{
  roots: readonly string[];
  limits: Pick<Limits, "gaps">;
  metrics: Pick<LiveMetrics, "documentFrame">;
  owners: ClientOwners;
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
 * Makes what takes updates that are not too large: it judges each, applies what may be applied, and
 * says no to the rest.
 *
 * @param takeLater takes a frame that had to wait, in the way its sender's frames are taken.
 */
export function createUpdateIntake(
  options: UpdateIntakeOptions,
  ownEdits: OwnEdits,
  takeLater: (connection: Connection, frame: UpdateFrame) => void,
) {
  const { limits, owners, notices, document } = options;

  function take(connection: Connection, frame: UpdateFrame): void {
    const frames = notices.countOf(connection);
    if (!frames) return;
    const verdict = judge(connection, frame, document().doc);
    const isNews = verdict.kind !== "nothing-new";
    if (isNews && !mayWrite(connection.access)) deny(connection, "read-only");
    else if (verdict.kind === "foreign") refuseForeign(connection, frame);
    else if (verdict.kind === "gap") drop(connection, frames);
    else if (isNews && connection.access === "own") keepOwn(connection, frame, verdict, frames);
    else keep(connection, frame, verdict, frames);
  }

  function refuseForeign(connection: Connection, { whole }: UpdateFrame): void {
    if (whole) sendBack(connection);
    else deny(connection, "client-id-in-use");
  }

  function judge({ member }: Connection, { update }: UpdateFrame, doc: Y.Doc): Verdict {
    return judgeUpdate(update, doc, {
      roots: options.roots,
      mayWriteAs: (clientId) => clientId !== doc.clientID && owners.mayUse(clientId, member),
    });
  }

  /** Keeps what changes nothing but what is the sender's. */
  function keepOwn(
    connection: Connection,
    frame: UpdateFrame,
    verdict: Verdict,
    frames: FrameCount,
  ): void {
    const again = () => takeLater(connection, frame);
    const judged = ownEdits.judge(connection, frame.update, again);
    if (judged.kind === "foreign") deny(connection, "not-yours", closeCodes.notYours);
    else if (judged.kind === "own" && keep(connection, frame, verdict, frames)) {
      ownEdits.note(connection, judged.made);
    }
  }

  /** False if Yjs refused it after all. */
  function keep(
    connection: Connection,
    frame: UpdateFrame,
    verdict: Verdict,
    frames: FrameCount,
  ): boolean {
    if (verdict.kind === "accept") {
      if (!options.apply(connection, frame.update)) return false;
      // A whole state holds what others wrote, too: after a restore, what only browsers still have.
      if (!frame.whole) claim(connection, verdict.clientIds);
    }
    count(verdict.kind === "accept" ? "accepted" : "nothing-new");
    frames.contain(frame.whole);
    notices.owe(connection);
    options.requestCommit();
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

  function deny(
    connection: Connection,
    reason: string,
    code: CloseCode = closeCodes.forbidden,
  ): void {
    count("denied");
    connection.send(deniedFrame(reason), "notice");
    connection.close(code);
  }

  function count(outcome: FrameOutcome): void {
    options.metrics.documentFrame(outcome);
  }

  return take;
}
