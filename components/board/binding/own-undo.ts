import { atom, type Editor, react } from "tldraw";
import { ySyncPluginKey } from "y-prosemirror";
import type * as Y from "yjs";
import { OWN_CHANGE } from "./bind-records.ts";
import { createUndo, TYPING_PAUSE_MS } from "./undo-scope.ts";

/**
 * Undo and redo of this person's own work, on the canvas and in texts, in the order it was done.
 * What others did is neither taken back nor brought back.
 */
export function createOwnUndo(doc: Y.Doc): Y.UndoManager {
  return createUndo(doc, [OWN_CHANGE, ySyncPluginKey]);
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
