import { type Editor, react } from "tldraw";
import type { SheetLayout } from "#lib/canvas/sheet.ts";
import { showAll } from "./board-camera.ts";

/** Where nothing is resized after all, it is no use waiting any longer, in milliseconds. */
const PATIENCE_MS = 1500;

/** Shows all of a board again once it has become narrower or wider; tldraw notices a little later. */
export function showAllOnceResized(editor: Editor, layout: SheetLayout): void {
  const width = editor.getViewportScreenBounds().w;
  const stop = react("show all once resized", () => {
    if (editor.getViewportScreenBounds().w === width) return;
    queueMicrotask(() => {
      stop();
      showAll(editor, layout, { animation: { duration: 200 } });
    });
  });
  setTimeout(stop, PATIENCE_MS);
}
