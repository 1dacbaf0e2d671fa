import * as Y from "yjs";
import { recordsMap } from "#lib/canvas/board-document.ts";

/** Pause in typing, in milliseconds, after which the next letters are undone separately. */
export const TYPING_PAUSE_MS = 500;

/** Registers without which a record cannot be read; they go only together with it. */
const LASTING_REGISTERS = new Set(["t", "xf", "p", "rt", "ft"]);

/**
 * Undo and redo of what this person did under some origins, in the order it was done. What others
 * did is neither taken back nor brought back.
 */
export function createUndo(doc: Y.Doc, origins: readonly unknown[]): Y.UndoManager {
  const records = recordsMap(doc);
  return new Y.UndoManager(records, {
    trackedOrigins: new Set(origins),
    captureTimeout: TYPING_PAUSE_MS,
    deleteFilter: (item) => isOwnToDelete(item, records, doc.clientID),
  });
}

/** Whether undoing a creation may delete: not if somebody else's work would go with it. */
function isOwnToDelete(item: Y.Item, records: Y.Map<unknown>, client: number): boolean {
  if (item.parentSub !== null && LASTING_REGISTERS.has(item.parentSub)) {
    const holder = item.parent instanceof Y.AbstractType ? item.parent._item : null;
    if (holder?.parent === records) return false;
  }
  return !(item.content instanceof Y.ContentType) || !holdsWorkOfOthers(item.content.type, client);
}

function holdsWorkOfOthers(type: Y.AbstractType<unknown>, client: number): boolean {
  const sequence: Y.Item[] = [];
  for (let item = type._start; item; item = item.right) sequence.push(item);
  return [...type._map.values(), ...sequence].some(
    (item) =>
      !item.deleted &&
      (item.id.client !== client ||
        (item.content instanceof Y.ContentType && holdsWorkOfOthers(item.content.type, client))),
  );
}
