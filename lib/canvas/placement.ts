import { type BoardRecord, PAGE_ID, type ShapeRecord } from "./board-document.ts";
import {
  byText,
  fontSizeOf,
  NOTE_SIZE,
  numberProp,
  type Point,
  pointProp,
  pointsOf,
  scaleOf,
  wordsOf,
} from "./shape-props.ts";
import type { Rect } from "./sheet.ts";
import { breakLines, LINE_HEIGHT, textWidth } from "./text-measure.ts";

/** Where a shape's own space lies on the page. tldraw keeps sizes in props, so nothing is scaled. */
export type Pose = Readonly<{ x: number; y: number; rotation: number }>;

/** A shape with everything that depends on its parents worked out. */
export type PlacedShape = Readonly<{
  record: ShapeRecord;
  pose: Pose;
  /** What it covers in its own space. */
  local: Rect;
  /** What it covers on the page, upright. */
  bounds: Rect;
  /** Middle of what it covers, on the page. */
  centre: Point;
  /** Its own and its parents' opacity multiplied, 0 to 1. */
  opacity: number;
}>;

/** Takes a point from a shape's own space to the page. */
export function toPage({ x, y, rotation }: Pose, point: Point): Point {
  const cos = Math.cos(rotation);
  const sin = Math.sin(rotation);
  return { x: x + point.x * cos - point.y * sin, y: y + point.x * sin + point.y * cos };
}

/**
 * Works out where all shapes of a board lie, in the order they are drawn: back to front, parents
 * before their children.
 *
 * A shape whose parent is missing, is no frame or group, or is its own descendant counts as lying
 * on the page, so that no words get lost with a damaged parent.
 */
export function placeShapes(records: readonly BoardRecord[]): PlacedShape[] {
  const shapes = records.filter((record) => record.typeName === "shape");
  // One shape an id, as in a shared document: two under one id could hang on each other for ever.
  const byId = new Map(shapes.map((shape) => [shape.id, shape]));
  const children = new Map<string, ShapeRecord[]>();
  for (const shape of byId.values()) {
    const parent = soundParent(shape, byId)?.id ?? PAGE_ID;
    const siblings = children.get(parent);
    if (siblings) siblings.push(shape);
    else children.set(parent, [shape]);
  }

  const placed: PlacedShape[] = [];
  const page: Pose = { x: 0, y: 0, rotation: 0 };
  const waiting = frontToBack(children.get(PAGE_ID)).map((record) => ({
    record,
    parent: page,
    opacity: 1,
  }));
  // A stack of our own: a hostile board may nest deeper than calls may.
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const shape = place(next.record, next.parent, next.opacity);
    placed.push(shape);
    for (const record of frontToBack(children.get(next.record.id))) {
      waiting.push({ record, parent: shape.pose, opacity: shape.opacity });
    }
  }
  return placed;
}

function frontToBack(siblings: readonly ShapeRecord[] = []): ShapeRecord[] {
  return siblings.toSorted((a, b) => byText(b.index, a.index) || byText(b.id, a.id));
}

function soundParent(
  shape: ShapeRecord,
  byId: ReadonlyMap<string, ShapeRecord>,
): ShapeRecord | undefined {
  const parent = byId.get(shape.parentId);
  if (parent?.type !== "frame" && parent?.type !== "group") return undefined;
  const seen = new Set<string>();
  for (let above: ShapeRecord | undefined = parent; above; above = byId.get(above.parentId)) {
    if (above.id === shape.id) return undefined;
    // A circle further up: its members lie on the page, this shape may hang on them.
    if (seen.has(above.id)) return parent;
    seen.add(above.id);
  }
  return parent;
}

function place(record: ShapeRecord, parent: Pose, parentOpacity: number): PlacedShape {
  const origin = toPage(parent, record);
  const pose = { ...origin, rotation: parent.rotation + record.rotation };
  const local = localBounds(record);
  const corners = cornersOf(local).map((corner) => toPage(pose, corner));
  const centre = toPage(pose, { x: local.x + local.w / 2, y: local.y + local.h / 2 });
  const opacity = parentOpacity * Math.min(1, Math.max(0, record.opacity));
  return { record, pose, local, bounds: boundsOf(corners), centre, opacity };
}

/** The four corners of a box, clockwise from the top left. */
export function cornersOf({ x, y, w, h }: Rect): Point[] {
  return [
    { x, y },
    { x: x + w, y },
    { x: x + w, y: y + h },
    { x, y: y + h },
  ];
}

/** The smallest upright box around points; an empty one at the origin if there are none. */
export function boundsOf(points: readonly Point[]): Rect {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return points.length === 0
    ? { x: 0, y: 0, w: 0, h: 0 }
    : { x: left, y: top, w: right - left, h: bottom - top };
}

function localBounds(shape: ShapeRecord): Rect {
  const { type, props } = shape;
  const grown = Math.max(0, numberProp(props, "growY", 0));
  switch (type) {
    case "note": {
      const scale = scaleOf(shape);
      return { x: 0, y: 0, w: NOTE_SIZE * scale, h: (NOTE_SIZE + grown) * scale };
    }
    case "geo":
    case "frame": {
      const w = Math.max(1, numberProp(props, "w", 100));
      return { x: 0, y: 0, w, h: Math.max(1, numberProp(props, "h", 100)) + grown };
    }
    case "text":
      return textBounds(shape);
    case "arrow":
      return boundsOf([pointProp(props.start), pointProp(props.end)].filter((end) => !!end));
    case "group":
      return { x: 0, y: 0, w: 0, h: 0 };
    default:
      return boundsOf(pointsOf(shape));
  }
}

/** tldraw measures text in the browser and stores only the width, so the height is ours. */
function textBounds(shape: ShapeRecord): Rect {
  const size = fontSizeOf(shape);
  const words = wordsOf(shape);
  const fixed = Math.max(16, numberProp(shape.props, "w", 16)) * scaleOf(shape);
  const grows = shape.props.autoSize !== false;
  const lines = grows ? words.split("\n") : breakLines(words, fixed, size);
  const w = grows ? Math.max(16, ...lines.map((line) => textWidth(line, size))) : fixed;
  return { x: 0, y: 0, w, h: lines.length * size * LINE_HEIGHT };
}
