import type { Editor, TLShape, TLShapeId } from "tldraw";
import { isOthers, type OwnOnly } from "../binding/own-only.ts";
import type { BoardStore } from "./use-board-store.ts";

/**
 * Makes an editor's tools pass over what is others' where all change only what is theirs, as they
 * pass over what is locked. What lies in a frame of somebody else's is not. Returns its undo.
 */
export function treatOthersAsLocked(editor: Editor, only: OwnOnly): () => void {
  const before = editor.isShapeOrAncestorLocked;

  function isLocked(shape: TLShape | undefined): boolean {
    for (let at = shape; at; at = editor.getShapeParent(at)) if (at.isLocked) return true;
    return false;
  }

  Object.assign(editor, {
    isShapeOrAncestorLocked(given?: TLShape | TLShapeId) {
      const shape = given && editor.getShape(given);
      return shape !== undefined && (isOthers(only, shape.id) || isLocked(shape));
    },
  });
  return () => Object.assign(editor, { isShapeOrAncestorLocked: before });
}

/** Whether the pointer is over what is others': a press there means that, and not the empty sheet. */
export function isOverOthers(editor: Editor, only: OwnOnly): boolean {
  const shape = editor.getShapeAtPoint(editor.inputs.currentPagePoint, { hitInside: true });
  return shape !== undefined && isOthers(only, shape.id);
}

/**
 * Ends writing, dragging and selecting what is others', and forgets what could be taken back: some
 * of it may have been done to others' things.
 */
export function leaveOthersAlone(editor: Editor, { ownOnly, records, undo }: BoardStore): void {
  const concerned = [...editor.getSelectedShapeIds(), ...idsOf(editor.getEditingShapeId())];
  if (concerned.some((id) => isOthers(ownOnly, id))) {
    editor.cancel();
    editor.setCurrentTool("select.idle");
    editor.setEditingShape(null);
    editor.setSelectedShapes(editor.getSelectedShapeIds().filter((id) => !isOthers(ownOnly, id)));
  }
  records.flush();
  undo.clear();
}

function idsOf(id: TLShapeId | null): readonly TLShapeId[] {
  return id === null ? [] : [id];
}
