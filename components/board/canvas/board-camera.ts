import { Box, type Editor, type TLCameraMoveOptions } from "tldraw";
import type { Rect, SheetLayout } from "#lib/canvas/sheet.ts";

/** Below this width the whole sheet would be too small to read, and the bars lie beside the board. */
const NARROW = 640;
/** What the bars cover at the foot of a wider board, in screen pixels. */
const BARS = 76;
/** Clear space around what is shown, in screen pixels. */
const MARGIN = 16;

/** Shows the whole sheet, and whatever lies beside it. */
export function showAll(editor: Editor, layout: SheetLayout, options?: TLCameraMoveOptions): void {
  const sheet = new Box(0, 0, layout.width, layout.height);
  const shapes = editor.getCurrentPageBounds();
  show(editor, shapes ? Box.Common([sheet, shapes]) : sheet, options);
}

/** Where a person's eyes go first: the whole sheet, or on a phone the first zone in use. */
export function showFirst(
  editor: Editor,
  layout: SheetLayout,
  focusZones: readonly string[],
): void {
  const isNarrow = editor.getViewportScreenBounds().w < NARROW;
  const zone = layout.zones.find(({ id }) => id === focusZones[0]) ?? layout.zones[0];
  if (isNarrow && zone) show(editor, zone.rect);
  else showAll(editor, layout);
}

function show(editor: Editor, { x, y, w, h }: Rect, options?: TLCameraMoveOptions) {
  const screen = editor.getViewportScreenBounds();
  const bars = screen.w < NARROW ? 0 : BARS;
  const width = screen.w - 2 * MARGIN;
  const height = screen.h - 2 * MARGIN - bars;
  const zoom = Math.max(0.05, Math.min(width / w, height / h, 2));
  editor.setCamera(
    {
      x: -x + (screen.w / zoom - w) / 2,
      y: -y + (MARGIN + (height - h * zoom) / 2) / zoom,
      z: zoom,
    },
    options,
  );
}
