import type { BoardRecord, ShapeRecord } from "./board-document.ts";
import { cleanText } from "./clean-text.ts";
import { canHoldShapes, displayParent } from "./display-parent.ts";
import { inReadingOrder, type Outcome, outcomesOf } from "./outcomes.ts";
import { type PlacedShape, placeShapes } from "./placement.ts";
import { wordsOf } from "./shape-props.ts";
import { type Rect, type SheetLayout, zoneAt } from "./sheet.ts";

/**
 * Notes that people put together: an outermost frame or group, with all that lies in it. What lies
 * in a cluster belongs to that cluster alone, however it is put together inside.
 */
export type Cluster = Readonly<{
  /** Record id of the frame or the group. */
  id: string;
  /** What is written on the frame; empty for a group, and a frame without words. */
  title: string;
  /** Of its middle; `null` outside all zones. */
  zoneId: string | null;
  /** What it covers on the sheet: the frame, or all that is in the group. */
  bounds: Rect;
  /** As one reads them; never empty. */
  notes: readonly Outcome[];
}>;

/**
 * Reads which notes people put together on a board. Frames and groups without a note that says
 * something are left out. Sorted by zone as the template lists them, then as one reads.
 */
export function clustersOf(records: readonly BoardRecord[], layout: SheetLayout): Cluster[] {
  const placed = placeShapes(records);
  const rootOf = rootsOf(placed.map(({ record }) => record));
  const contents = grouped(placed, ({ record }) => rootOf(record.id));
  const said = outcomesOf(records, layout).filter(({ kind }) => kind === "note");
  const notes = grouped(said, ({ id }) => rootOf(id));
  const clusters = placed.flatMap(({ record }) => {
    const inside = notes.get(record.id);
    return inside ? [clusterOf(record, contents.get(record.id) ?? [], inside, layout)] : [];
  });
  const zoneIds = [...layout.zones.map(({ id }) => id), null];
  return zoneIds.flatMap((zone) =>
    inReadingOrder(clusters.filter(({ zoneId }) => zoneId === zone)),
  );
}

function clusterOf(
  record: ShapeRecord,
  contents: readonly PlacedShape[],
  notes: readonly Outcome[],
  layout: SheetLayout,
): Cluster {
  const frame = contents.find((shape) => shape.record.id === record.id && record.type === "frame");
  // A group has no size of its own.
  const shapes = frame ? [frame] : contents.filter((shape) => shape.record.type !== "group");
  const bounds = around(shapes.map((shape) => shape.bounds));
  const centre = { x: bounds.x + bounds.w / 2, y: bounds.y + bounds.h / 2 };
  return {
    id: record.id,
    title: record.type === "frame" ? cleanText(wordsOf(record)).trim() : "",
    zoneId: zoneAt(layout, centre)?.zoneId ?? null,
    bounds,
    notes: inReadingOrder(notes),
  };
}

/** Tells the outermost frame or group a shape lies in, or is; `undefined` on the page itself. */
function rootsOf(shapes: readonly ShapeRecord[]): (id: string) => string | undefined {
  const byId = new Map(shapes.map((shape) => [shape.id, shape]));
  return (id) => {
    let at = byId.get(id);
    for (;;) {
      const above = at && byId.get(displayParent(at.id, (other) => byId.get(other)));
      if (!above) break;
      at = above;
    }
    return at && canHoldShapes(at.type) ? at.id : undefined;
  };
}

function grouped<T>(
  things: readonly T[],
  keyOf: (thing: T) => string | undefined,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}

function around(boxes: readonly Rect[]): Rect {
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  const right = Math.max(...boxes.map(({ x, w }) => x + w));
  const bottom = Math.max(...boxes.map(({ y, h }) => y + h));
  return { x: left, y: top, w: right - left, h: bottom - top };
}
