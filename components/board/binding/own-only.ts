import type { TLBinding, TLShape, TLStore } from "@tldraw/tlschema";
import type * as Y from "yjs";
import { readRecord, recordsMap } from "#lib/canvas/board-document.ts";
import type { OwnRecords } from "../room/own-records.ts";

/** Says what this person may change; the server judges in the end. */
export type OwnOnly = Readonly<{
  /** Whether all change only what is theirs now. */
  isOn(): boolean;
  own: Pick<OwnRecords, "has">;
}>;

/** Whether a shape is somebody else's, and is to stay as it is. */
export function isOthers({ isOn, own }: OwnOnly, shapeId: string): boolean {
  return isOn() && !own.has(shapeId);
}

/** Whether this person may write what became of a record; ties are whoever's the arrow is. */
export function mayChange(only: OwnOnly, store: TLStore, doc: Y.Doc, id: string): boolean {
  if (!id.startsWith("binding:")) return !isOthers(only, id);
  const now = store.get(id as TLBinding["id"]);
  const tie = now ?? readRecord(id, recordsMap(doc).get(id));
  return tie?.typeName !== "binding" || mayTie(only, tie, now === undefined);
}

type Tie = Readonly<{ fromId: string; toId: string }>;

function mayTie(only: OwnOnly, { fromId, toId }: Tie, isGone: boolean): boolean {
  return !isOthers(only, fromId) || (isGone && !isOthers(only, toId));
}

/**
 * Keeps what is others' as it is in a store, whatever a tool tries: it cannot be moved, changed,
 * deleted, selected or written in. Returns its undo.
 */
export function keepOthersAsIs(store: TLStore, only: OwnOnly): () => void {
  const { sideEffects } = store;
  const isKept = (id: string, source: Source) => source === "user" && isOthers(only, id);
  const stops = [
    sideEffects.registerBeforeChangeHandler("shape", (before: TLShape, after, source) =>
      isKept(after.id, source) ? before : after,
    ),
    sideEffects.registerBeforeDeleteHandler("shape", ({ id }, source) =>
      isKept(id, source) ? false : undefined,
    ),
    sideEffects.registerBeforeChangeHandler("binding", (before: TLBinding, after, source) =>
      isKept(before.fromId, source) || isKept(after.fromId, source) ? before : after,
    ),
    sideEffects.registerBeforeDeleteHandler("binding", (tie, source) =>
      source === "user" && !mayTie(only, tie, true) ? false : undefined,
    ),
    sideEffects.registerBeforeChangeHandler("instance_page_state", (before, after) => {
      const selectedShapeIds = after.selectedShapeIds.filter((id) => !isOthers(only, id));
      const { editingShapeId } = after;
      const isWritten = editingShapeId !== null && isOthers(only, editingShapeId);
      if (selectedShapeIds.length === after.selectedShapeIds.length && !isWritten) return after;
      const editing = isWritten ? before.editingShapeId : editingShapeId;
      return { ...after, selectedShapeIds, editingShapeId: editing };
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

type Source = "remote" | "user";
