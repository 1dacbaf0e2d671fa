import { NOTE_SIZE } from "#lib/canvas/shape-props.ts";
import { type SheetLayout, zoneAt } from "#lib/canvas/sheet.ts";

/** Clear space between a note and the edge of its zone, in sheet pixels. */
const EDGE = 12;

type Point = Readonly<{ x: number; y: number }>;

/**
 * Top-left corner of a new note for a place that was pointed at, in sheet pixels: centred there, but
 * moved inside the zone (or the cell) as far as it fits, clear of the zone's name.
 */
export function placeNote(layout: SheetLayout, at: Point): Point {
  const corner = { x: at.x - NOTE_SIZE / 2, y: at.y - NOTE_SIZE / 2 };
  const place = zoneAt(layout, at);
  const zone = layout.zones.find(({ id }) => id === place?.zoneId);
  if (!zone) return corner;
  const cell = zone.cells.find(({ columnId }) => columnId === place?.columnId);
  const { x, y, w, h } = cell?.rect ?? zone.body;
  return {
    x: within(corner.x, x + EDGE, w - 2 * EDGE, at.x),
    y: within(corner.y, y, h - EDGE, at.y),
  };
}

/** Where there is no room for all of the note, its middle stays where the person pointed. */
function within(start: number, from: number, length: number, centre: number): number {
  if (length < NOTE_SIZE) return centre - NOTE_SIZE / 2;
  return Math.min(Math.max(start, from), from + length - NOTE_SIZE);
}
