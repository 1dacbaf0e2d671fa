import type { Editor, TLShape } from "tldraw";
import type { StepTool } from "#lib/workshop/model.ts";

/** Whether a step lets people put notes together: where they make notes, or frames. */
export function hasGrouping(allowed: readonly StepTool[] | null): boolean {
  return allowed === null || allowed.includes("note") || allowed.includes("shapes");
}

/** Whether what is selected can be made one group. Reactive. */
export function canGroup(editor: Editor): boolean {
  return !editor.getIsReadonly() && groupable(editor).length > 1;
}

/** Whether there is a group among what is selected. Reactive. */
export function canUngroup(editor: Editor): boolean {
  return !editor.getIsReadonly() && groupable(editor).some(({ type }) => type === "group");
}

/** Puts what is selected together, as one step of the undo. */
export function groupSelected(editor: Editor): void {
  takeHand(editor);
  editor.markHistoryStoppingPoint("group");
  editor.groupShapes(groupable(editor).map(({ id }) => id));
}

/** Takes the selected groups apart, as one step of the undo. */
export function ungroupSelected(editor: Editor): void {
  takeHand(editor);
  editor.markHistoryStoppingPoint("ungroup");
  editor.ungroupShapes(groupable(editor).map(({ id }) => id));
}

/** tldraw does neither with another tool in the hand. */
function takeHand(editor: Editor) {
  if (editor.getCurrentToolId() !== "select") editor.setCurrentTool("select.idle");
}

/** The shapes one sees that are selected: a group stands for what is in it. */
export function leavesOf(editor: Editor, shapes: readonly TLShape[]): TLShape[] {
  return shapes.flatMap((shape) => {
    if (shape.type !== "group") return [shape];
    const children = editor.getSortedChildIdsForParent(shape.id);
    return leavesOf(
      editor,
      children.flatMap((id) => editor.getShape(id) ?? []),
    );
  });
}

function groupable(editor: Editor): TLShape[] {
  return editor.getSelectedShapes().filter(({ isLocked }) => !isLocked);
}
