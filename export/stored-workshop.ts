import * as Y from "yjs";
import { type BoardRecord, readRecords } from "#lib/canvas/board-document.ts";
import type { Member, Workshop } from "#lib/workshop/model.ts";
import type { EditsByLocale, WorkshopContent } from "./lesson-plan-source.ts";

/** What storage keeps of a workshop, as plain data that can be sent to a worker. */
export type StoredWorkshop = Readonly<{
  workshop: Workshop;
  members: readonly Pick<Member, "role">[];
  boards: readonly StoredBoard[];
  planEdits?: EditsByLocale | undefined;
}>;

export type StoredBoard = Readonly<{
  teamId: string;
  /** The step that owns the board. */
  stepId: string;
  /** Yjs updates (v1), oldest first. */
  updates: readonly Uint8Array[];
}>;

/** Reads the boards' documents. */
export function openWorkshop({ boards, ...stored }: StoredWorkshop): WorkshopContent {
  return {
    ...stored,
    boards: boards.map(({ teamId, stepId, updates }) => ({
      teamId,
      stepId,
      records: recordsIn(updates),
    })),
  };
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
