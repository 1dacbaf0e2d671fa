import type { Editor } from "tldraw";

/** Whether a point in the window lies on the board, and not on what stands in front of it. */
export function isOnBoard(editor: Editor, { x, y }: Readonly<{ x: number; y: number }>): boolean {
  const top = document.elementFromPoint(x, y);
  return top !== null && editor.getContainer().contains(top);
}
