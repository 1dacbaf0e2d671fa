import type { Rect, SheetLayout } from "#lib/canvas/sheet.ts";
import { WHOLE_SHEET } from "#lib/workshop/summons.ts";

/** Part of the sheet that has to be in view before somebody looks at all of it. */
const MOST = 0.85;

/** Where a zone lies; the whole sheet for {@link WHOLE_SHEET} and for zones this canvas lacks. */
export function zoneRect({ zones, width, height }: SheetLayout, zoneId: string): Rect {
  const zone = zones.find(({ id }) => id === zoneId);
  return zone?.rect ?? { x: 0, y: 0, w: width, h: height };
}

/**
 * The zone somebody looks at: the one that takes up most of their view.
 *
 * @param view what is on their screen, in sheet pixels.
 */
export function zoneInView(layout: SheetLayout, view: Rect): string {
  const sheet = zoneRect(layout, WHOLE_SHEET);
  if (shared(sheet, view) >= MOST * sheet.w * sheet.h) return WHOLE_SHEET;
  const [most] = layout.zones
    .map(({ id, rect }) => ({ id, area: shared(rect, view) }))
    .toSorted((one, other) => other.area - one.area);
  return most && most.area > 0 ? most.id : WHOLE_SHEET;
}

/** Area two rectangles have in common. */
function shared(one: Rect, other: Rect): number {
  const width = Math.min(one.x + one.w, other.x + other.w) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.h, other.y + other.h) - Math.max(one.y, other.y);
  return Math.max(0, width) * Math.max(0, height);
}
