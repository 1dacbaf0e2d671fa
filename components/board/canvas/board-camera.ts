import { Box, type Editor, type TLCameraMoveOptions } from "tldraw";
import type { Rect, SheetLayout } from "#lib/canvas/sheet.ts";
import type { Sheet } from "./sheet-context.ts";

/** Below this width the whole sheet would be too small to read, and the bars lie beside the board. */
const NARROW = 640;
/** What the bars cover at the foot of a wider board, in screen pixels. */
const BARS = 76;
/** Clear space around what is shown, in screen pixels. */
const MARGIN = 20;

/** Shows the whole sheet, and whatever lies beside it. */
export function showAll(editor: Editor, layout: SheetLayout, options?: TLCameraMoveOptions): void {
  const sheet = new Box(0, 0, layout.width, layout.height);
  const shapes = editor.getCurrentPageBounds();
  show(editor, shapes ? Box.Common([sheet, shapes]) : sheet, options);
}

/**
 * Where a person's eyes should be in a step: the zones in use, or without any the whole sheet. On a
 * phone, where that is too small to read, the first of them.
 */
export function showFocus(
  editor: Editor,
  { layout, focusZones }: Pick<Sheet, "layout" | "focusZones">,
  options?: TLCameraMoveOptions,
): void {
  const inUse = layout.zones.filter(({ id }) => focusZones.includes(id));
  const isNarrow = editor.getViewportScreenBounds().w < NARROW;
  const zones = isNarrow ? [inUse[0] ?? layout.zones[0]] : inUse;
  const boxes = zones.flatMap((zone) => (zone ? [Box.From(zone.rect)] : []));
  if (boxes.length > 0) show(editor, Box.Common(boxes), options);
  else showAll(editor, layout, options);
}

function show(editor: Editor, { x, y, w, h }: Rect, options?: TLCameraMoveOptions) {
  const screen = editor.getViewportScreenBounds();
  const bars = screen.w < NARROW ? 0 : BARS;
  const width = screen.w - 2 * MARGIN;
  const height = screen.h - 2 * MARGIN - bars;
  const zoom = Math.max(0.05, Math.min(width / w, height / h, 1));
  editor.setCamera(
    {
      x: -x + (screen.w / zoom - w) / 2,
      y: -y + (MARGIN + (height - h * zoom) / 2) / zoom,
      z: zoom,
    },
    options,
  );
}
