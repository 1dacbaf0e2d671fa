import { atom, type Editor, react } from "tldraw";
import { ySyncPluginKey } from "y-prosemirror";
import * as Y from "yjs";
import { recordsMap } from "#lib/canvas/board-document.ts";
import { OWN_CHANGE } from "./bind-records.ts";

/** Pause in typing, in milliseconds, after which the next letters are undone separately. */
const TYPING_PAUSE_MS = 500;

/** Registers without which a record cannot be read; they go only together with it. */
const LASTING_REGISTERS = new Set(["t", "xf", "p", "rt", "ft"]);

/**
 * Undo and redo of this person's own work, on the canvas and in texts, in the order it was done.
 * What others did is neither taken back nor brought back.
 */
export function createOwnUndo(doc: Y.Doc): Y.UndoManager {
  const records = recordsMap(doc);
  return new Y.UndoManager(records, {
    trackedOrigins: new Set([OWN_CHANGE, ySyncPluginKey]),
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

/**
 * Makes an editor's undo and redo {@link createOwnUndo}'s. tldraw's own puts whole old records back,
 * other people's changes to them included. Returns its undo.
 *
 * @param flush writes what is waiting into the document.
 */
export function installOwnUndo(editor: Editor, undo: Y.UndoManager, flush: () => void): () => void {
  const depthAtMark = new Map<string, number>();
  const can = atom("own undo", { undo: undo.canUndo(), redo: undo.canRedo() });
  const update = () => can.set({ undo: undo.canUndo(), redo: undo.canRedo() });
  undo.on("stack-item-added", update);
  undo.on("stack-item-popped", update);
  undo.on("stack-cleared", update);

  /** tldraw's own history is only good for its marks; without this it would grow for ever. */
  function forgetTldrawHistory() {
    editor.clearHistory();
    depthAtMark.clear();
    return editor;
  }

  const mark = editor.markHistoryStoppingPoint.bind(editor);
  Object.assign(editor, {
    markHistoryStoppingPoint(name?: string) {
      flush();
      undo.stopCapturing();
      const id = mark(name);
      depthAtMark.set(id, undo.undoStack.length);
      return id;
    },
    undo() {
      flush();
      undo.undo();
      return forgetTldrawHistory();
    },
    redo() {
      flush();
      undo.redo();
      return forgetTldrawHistory();
    },
    bailToMark(id: string) {
      flush();
      const depth = depthAtMark.get(id) ?? undo.undoStack.length;
      while (undo.undoStack.length > depth) undo.undo();
      undo.clear(false, true);
      return forgetTldrawHistory();
    },
    getCanUndo: () => can.get().undo,
    getCanRedo: () => can.get().redo,
  });

  // One action on the canvas goes from mark to mark, however long it takes; typing has no marks.
  const stopWatching = react("undo grouping", () => {
    const isTyping = editor.getEditingShapeId() !== null;
    undo.captureTimeout = isTyping ? TYPING_PAUSE_MS : Number.POSITIVE_INFINITY;
  });

  return () => {
    stopWatching();
    undo.off("stack-item-added", update);
    undo.off("stack-item-popped", update);
    undo.off("stack-cleared", update);
  };
}
