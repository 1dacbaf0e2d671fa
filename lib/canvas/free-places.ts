import { NOTE_SIZE } from "./shape-props.ts";
import type { Rect, SheetLayout } from "./sheet.ts";
import { GAP, overlap } from "./shelves.ts";

type Point = Readonly<{ x: number; y: number }>;

/**
 * Places for new notes in a zone (or a cell of a matrix row), from the top left as one writes, clear
 * of everything that is there. In a full zone notes lie over others, each a little further down and
 * to the right, so that none hides another whole.
 *
 * @param taken what is on the sheet already, in sheet pixels.
 * @returns the top-left corner of each of `count` notes; empty if there is no such zone.
 */
export function freePlaces(
  layout: SheetLayout,
  zone: Readonly<{ zoneId: string; columnId: string | null }>,
  taken: readonly Rect[],
  count: number,
): Point[] {
  const area = areaOf(layout, zone);
  if (!area) return [];
  const cells = cellsOf(area);
  const free = cells.filter((cell) => !taken.some((rect) => overlap(rect, cell)));
  return Array.from({ length: count }, (_, index) => {
    const own = free[index];
    if (own) return own;
    const round = Math.floor((index - free.length) / cells.length) + 1;
    const under = cells[(index - free.length) % cells.length] ?? area;
    // Never so far that its middle, which decides on its zone, leaves the area.
    const shift = (round * 2 * GAP) % (NOTE_SIZE / 4);
    return { x: under.x + shift, y: under.y + shift };
  });
}

/** Where the notes of a zone (or of a cell of a matrix row) stand; `undefined` if there is none. */
export function areaOf(
  layout: SheetLayout,
  { zoneId, columnId }: Readonly<{ zoneId: string; columnId: string | null }>,
): Rect | undefined {
  const zone = layout.zones.find(({ id }) => id === zoneId);
  const cell = zone?.cells.find((each) => each.columnId === columnId) ?? zone?.cells[0];
  return cell?.rect ?? zone?.body;
}

/** A grid of notes that fit the area; at least one, centred if even that does not fit. */
function cellsOf(area: Rect): Rect[] {
  const step = NOTE_SIZE + GAP;
  const columns = Math.max(1, Math.floor((area.w - GAP) / step));
  const rows = Math.max(1, Math.floor((area.h - GAP) / step));
  const left = Math.min(GAP, (area.w - NOTE_SIZE) / 2);
  const top = Math.min(GAP, (area.h - NOTE_SIZE) / 2);
  return Array.from({ length: rows * columns }, (_, index) => ({
    x: area.x + left + (index % columns) * step,
    y: area.y + top + Math.floor(index / columns) * step,
    w: NOTE_SIZE,
    h: NOTE_SIZE,
  }));
}
