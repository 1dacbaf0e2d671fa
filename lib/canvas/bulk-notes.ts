import type { BoardRecord } from "./board-document.ts";
import { areaOf, freePlaces } from "./free-places.ts";
import { noteGrowth } from "./note-growth.ts";
import type { CardRef } from "./note-marks.ts";
import { placeShapes } from "./placement.ts";
import { NOTE_SIZE, type Point } from "./shape-props.ts";
import type { Rect, SheetLayout, ZonePlace } from "./sheet.ts";
import { shelve, withMiddleIn } from "./shelves.ts";

/** One of many notes that are added at once. */
export type BulkNote = Readonly<{
  text: string;
  place: ZonePlace;
  tags: readonly CardRef[];
  source: string | null;
}>;

/** Where such a note stands, and how much higher than wide it is, in sheet pixels. */
export type PlannedNote = BulkNote & Readonly<{ x: number; y: number; growY: number }>;

/**
 * Finds a place for each of many notes: rows in their zone, from the top left, clear of what is there
 * and of one another while there is room. Notes for a zone that is none are left out.
 */
export function planNotes(
  layout: SheetLayout,
  records: readonly BoardRecord[],
  notes: readonly BulkNote[],
): PlannedNote[] {
  const taken = placeShapes(records).map(({ bounds }) => bounds);
  return [...byPlace(notes).values()].flatMap((group) => {
    const [first] = group;
    const area = first && areaOf(layout, first.place);
    if (!area) return [];
    const boxes = group.map(({ text }) => ({ w: NOTE_SIZE, h: NOTE_SIZE + noteGrowth(text) }));
    const places = placesFor(layout, first.place, area, boxes, taken);
    return group.map((note, index) => {
      const { w, h } = boxes[index] ?? { w: NOTE_SIZE, h: NOTE_SIZE };
      const { x, y } = places[index] ?? area;
      return { ...note, ...withMiddleIn(area, { x, y, w, h }), growY: h - NOTE_SIZE };
    });
  });
}

function byPlace(notes: readonly BulkNote[]): Map<string, BulkNote[]> {
  const groups = new Map<string, BulkNote[]>();
  for (const note of notes) {
    const key = `${note.place.zoneId} ${note.place.columnId}`;
    groups.set(key, [...(groups.get(key) ?? []), note]);
  }
  return groups;
}

/** Places between what is there; for high notes rows of their own. */
function placesFor(
  layout: SheetLayout,
  place: ZonePlace,
  area: Rect,
  boxes: readonly Readonly<{ w: number; h: number }>[],
  taken: readonly Rect[],
): Point[] {
  const areAlike = boxes.every(({ h }) => h === NOTE_SIZE);
  const onShelves = areAlike ? undefined : shelve(area, boxes, taken);
  return onShelves ?? freePlaces(layout, place, taken, boxes.length);
}
