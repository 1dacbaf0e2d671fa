import * as Y from "yjs";
import { type BoardRecord, readRecords } from "#lib/canvas/board-document.ts";
import { boardAuthors } from "#lib/canvas/board-history.ts";
import type { LedgerRow } from "#lib/canvas/board-replay.ts";
import type { KeptEconomy } from "#lib/insight/kept/economy.ts";
import type { TeamParticipation } from "#lib/insight/participation/participation.ts";
import type { Decision } from "#lib/insight/synthesis/decisions.ts";
import type { Member, Workshop } from "#lib/workshop/model.ts";
import type { LicenceId } from "#lib/workshop/publication.ts";
import type { EditsByLocale, InsightByLocale, WorkshopContent } from "./lesson-plan-source.ts";
import type { ReceiptFacts } from "./receipt-section.ts";

/** What storage keeps of a workshop, as plain data that can be sent to a worker. */
export type StoredWorkshop = Readonly<{
  workshop: Workshop;
  members: readonly Pick<Member, "role">[];
  boards: readonly StoredBoard[];
  planEdits?: EditsByLocale | undefined;
  /** As in `WorkshopContent`. */
  names?: Readonly<Record<string, string>> | undefined;
  licence?: LicenceId | undefined;
  insight?: InsightByLocale | undefined;
  receipt?: ReceiptFacts | undefined;
  participation?: readonly TeamParticipation[] | undefined;
  economy?: KeptEconomy | undefined;
  decisions?: readonly Decision[] | undefined;
}>;

export type StoredBoard = Readonly<{
  teamId: string;
  /** The step that owns the board. */
  stepId: string;
  /** Yjs updates (v1), oldest first. */
  updates: readonly Uint8Array[];
  /** The board's whole log, where it matters who wrote what. */
  history?: readonly LedgerRow[] | undefined;
}>;

/** Reads the boards' documents. */
export function openWorkshop({ boards, ...stored }: StoredWorkshop): WorkshopContent {
  return {
    ...stored,
    boards: boards.map(({ teamId, stepId, updates, history }) => ({
      teamId,
      stepId,
      records: recordsIn(updates),
      authors: history && makersOf(history),
    })),
  };
}

/** Who made what is on a board: member ids by record id. */
function makersOf(history: readonly LedgerRow[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(boardAuthors(history)).flatMap(([id, { made }]) =>
      made.by === null ? [] : [[id, made.by]],
    ),
  );
}

/** The records of a document given as its updates. */
export function recordsIn(updates: readonly Uint8Array[]): BoardRecord[] {
  const doc = new Y.Doc();
  try {
    doc.transact(() => {
      for (const update of updates) Y.applyUpdate(doc, update);
    });
    return readRecords(doc);
  } finally {
    doc.destroy();
  }
}
