import { type Editor, react } from "tldraw";
import type { SheetLayout } from "#lib/canvas/sheet.ts";
import { showAll } from "./board-camera.ts";

/** Where nothing is resized after all, it is no use waiting any longer, in milliseconds. */
const PATIENCE_MS = 1500;

/** Shows all of a board again once it has become narrower or wider. */
export function showAllOnceResized(editor: Editor, layout: SheetLayout): void {
  onceResized(editor, () => showAll(editor, layout, { animation: { duration: 200 } }));
}

/** Does something once a board has another size; tldraw notices a little later. */
export function onceResized(editor: Editor, then: () => void): void {
  const { w, h } = editor.getViewportScreenBounds();
  const stop = react("once resized", () => {
    const now = editor.getViewportScreenBounds();
    if (now.w === w && now.h === h) return;
    queueMicrotask(() => {
      stop();
      then();
    });
  });
  setTimeout(stop, PATIENCE_MS);
}
