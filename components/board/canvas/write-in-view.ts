import type { Editor } from "tldraw";
import { freePlaces } from "#lib/canvas/free-places.ts";
import { NOTE_SIZE } from "#lib/canvas/shape-props.ts";
import { WHOLE_SHEET } from "#lib/workshop/summons.ts";
import { showZone, zoneLookedAt } from "./board-camera.ts";
import { writeNoteAt } from "./editor-setup.ts";
import type { Sheet } from "./sheet-context.ts";

/**
 * Begins a note where there is room in the zone one looks at, for whoever has no pointer to say
 * where. Looking at all of the sheet, in the first zone in use.
 */
export function writeNoteInView(editor: Editor, { layout, focusZones }: Sheet): void {
  const seen = zoneLookedAt(editor, layout);
  const inUse = layout.zones.filter(({ id }) => focusZones.includes(id));
  const zone =
    seen === WHOLE_SHEET
      ? (inUse[0] ?? layout.zones[0])
      : layout.zones.find(({ id }) => id === seen);
  if (!zone) return;
  const taken = editor
    .getCurrentPageShapes()
    .flatMap((shape) => editor.getShapePageBounds(shape) ?? []);
  const place = { zoneId: zone.id, columnId: zone.cells[0]?.columnId ?? null };
  const [free] = freePlaces(layout, place, taken, 1);
  if (!free) return;
  const middle = { x: free.x + NOTE_SIZE / 2, y: free.y + NOTE_SIZE / 2 };
  if (!editor.getViewportPageBounds().containsPoint(middle)) showZone(editor, layout, zone.id);
  writeNoteAt(editor, layout, middle);
}
