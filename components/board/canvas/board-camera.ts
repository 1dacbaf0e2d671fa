import { Box, type Editor, react, type TLCameraMoveOptions, unsafe__withoutCapture } from "tldraw";
import type { Rect, SheetLayout } from "#lib/canvas/sheet.ts";
import type { Sheet } from "./sheet-context.ts";
import { zoneInView, zoneRect } from "./zone-in-view.ts";

/** Below this width the whole sheet would be too small to read, and the bars lie beside the board. */
const NARROW = 640;
/** What the bars cover at the foot of a wider board, in screen pixels. */
const BARS = 76;
/** Clear space around what is shown, in screen pixels. */
const MARGIN = 20;
/** Zoom below which the words of a sheet cannot be read. */
const SMALLEST_LEGIBLE = 0.36;
/** Zoom at which a note fills a good part of a phone. */
const WRITING = 0.9;

/** Shows the whole sheet, and whatever lies beside it. */
export function showAll(editor: Editor, layout: SheetLayout, options?: TLCameraMoveOptions): void {
  const sheet = new Box(0, 0, layout.width, layout.height);
  const shapes = editor.getCurrentPageBounds();
  show(editor, shapes ? Box.Common([sheet, shapes]) : sheet, options);
}

/**
 * Where a person's eyes should be in a step: the zones in use, or without any the whole sheet. On a
 * phone, where that is too small to read, the beginning of the first of them.
 */
export function showFocus(
  editor: Editor,
  { layout, focusZones }: Pick<Sheet, "layout" | "focusZones">,
  options?: TLCameraMoveOptions,
): void {
  const inUse = layout.zones.filter(({ id }) => focusZones.includes(id));
  const [first] = inUse.length > 0 ? inUse : layout.zones;
  if (isNarrow(editor) && first) {
    show(editor, first.rect, { ...options, minZoom: SMALLEST_LEGIBLE });
  } else if (inUse.length > 0) {
    show(editor, Box.Common(inUse.map(({ rect }) => Box.From(rect))), options);
  } else {
    showAll(editor, layout, options);
  }
}

/**
 * Goes to a zone, so that all of it is in view on a screen of any size; where that would be too small
 * to read, to its beginning.
 */
export function showZone(
  editor: Editor,
  layout: SheetLayout,
  zoneId: string,
  options?: TLCameraMoveOptions,
): void {
  const minZoom = layout.zones.some(({ id }) => id === zoneId) ? SMALLEST_LEGIBLE : undefined;
  show(editor, zoneRect(layout, zoneId), { ...options, ...(minZoom && { minZoom }) });
}

/** The zone somebody looks at, see zone-in-view.ts. */
export function zoneLookedAt(editor: Editor, layout: SheetLayout): string {
  return zoneInView(layout, editor.getViewportPageBounds());
}

/**
 * Keeps somebody at a zone: the camera stays there, also when they turn their phone or follow
 * somebody. Returns its undo.
 */
export function keepAtZone(editor: Editor, layout: SheetLayout, zoneId: string): () => void {
  editor.setCameraOptions({ isLocked: true });
  let size = "";
  const stop = react("keep at zone", () => {
    const { w, h } = editor.getViewportScreenBounds();
    const isFollowing = editor.getInstanceState().followingUserId !== null;
    const isMoved = isFollowing || (size !== "" && size !== `${w} ${h}`);
    size = `${w} ${h}`;
    // The way there is somebody else's: it takes its time.
    if (isMoved) {
      unsafe__withoutCapture(() => showZone(editor, layout, zoneId, { force: true }));
    }
  });
  return () => {
    stop();
    editor.setCameraOptions({ isLocked: false });
  };
}

/** On a phone, comes close enough to read whatever text is opened. Returns its undo. */
export function comeCloseToWrite(editor: Editor): () => void {
  return react("come close to write", () => {
    if (editor.getEditingShapeId()) unsafe__withoutCapture(() => showWriting(editor));
  });
}

function showWriting(editor: Editor) {
  const shape = editor.getEditingShape();
  const bounds = shape && editor.getShapePageBounds(shape);
  if (!bounds || !isNarrow(editor) || editor.getZoomLevel() >= WRITING / 1.5) return;
  const screen = editor.getViewportScreenBounds();
  // In the upper part: the keyboard comes from below.
  editor.setCamera(
    {
      x: screen.w / WRITING / 2 - bounds.center.x,
      y: screen.h / WRITING / 3 - bounds.center.y,
      z: WRITING,
    },
    { animation: { duration: 200 } },
  );
}

/** Whether the board is as narrow as a phone. */
export function isNarrow(editor: Editor): boolean {
  return editor.getViewportScreenBounds().w < NARROW;
}

type ShowOptions = TLCameraMoveOptions & Readonly<{ minZoom?: number }>;

function show(editor: Editor, { x, y, w, h }: Rect, { minZoom = 0.05, ...move }: ShowOptions = {}) {
  const screen = editor.getViewportScreenBounds();
  const bars = isNarrow(editor) ? 0 : BARS;
  const width = screen.w - 2 * MARGIN;
  const height = screen.h - 2 * MARGIN - bars;
  const zoom = Math.max(minZoom, Math.min(width / w, height / h, 1));
  // Centred; what does not fit is shown from its beginning.
  const left = MARGIN + Math.max(0, (width - w * zoom) / 2);
  const top = MARGIN + Math.max(0, (height - h * zoom) / 2);
  editor.setCamera({ x: left / zoom - x, y: top / zoom - y, z: zoom }, move);
}
