import { type PlacedShape, toPage } from "../placement.ts";
import { highlightWidthOf, type Point, pointsOf, strokeWidthOf, wordProp } from "../shape-props.ts";
import { coloursOf } from "./colours.ts";
import { smoothPath, straightPath } from "./geo-outline.ts";
import { type FigurePart, pathPart } from "./part.ts";
import { dashOf, fillOf } from "./shape-parts.ts";

/** Points nearer than this to the line between their neighbours are left out, in sheet pixels. */
const FINENESS = 1.2;
/** A highlighter lets what is below shine through. */
const HIGHLIGHT_OPACITY = 0.35;

/** A pen stroke as a smooth line of even width; closed ones may be filled. */
export function drawParts(shape: PlacedShape): FigurePart[] {
  const { record, opacity } = shape;
  const closed = record.props.isClosed === true;
  return strokePart(shape, closed, {
    stroke: coloursOf(wordProp(record.props, "color", "black")).stroke,
    strokeWidth: strokeWidthOf(record),
    dash: dashOf(shape),
    fill: closed ? fillOf(shape) : null,
    opacity,
  });
}

export function highlightParts(shape: PlacedShape): FigurePart[] {
  return strokePart(shape, false, {
    stroke: coloursOf(wordProp(shape.record.props, "color", "black")).highlight,
    strokeWidth: highlightWidthOf(shape.record),
    opacity: shape.opacity * HIGHLIGHT_OPACITY,
  });
}

/** A line of straight pieces or a curve through its points. */
export function lineParts(shape: PlacedShape): FigurePart[] {
  const { record, pose, opacity } = shape;
  const points = pointsOf(record).map((point) => toPage(pose, point));
  if (points.length < 2) return [];
  const curved = wordProp(record.props, "spline", "line") === "cubic";
  return [
    pathPart(straightPath(curved ? throughPoints(points) : points), {
      stroke: coloursOf(wordProp(record.props, "color", "black")).stroke,
      strokeWidth: strokeWidthOf(record),
      dash: dashOf(shape),
      opacity,
    }),
  ];
}

function strokePart(
  { record, pose }: PlacedShape,
  closed: boolean,
  paint: Parameters<typeof pathPart>[1],
): FigurePart[] {
  const points = pointsOf(record).map((point) => toPage(pose, point));
  const [first] = points;
  if (!first) return [];
  const thin = thinOut(points, FINENESS);
  // A tap of the pen is a dot: a line too short to see, with round ends.
  const stroke = thin.length > 1 ? thin : [first, { x: first.x + 0.1, y: first.y }];
  return [pathPart(smoothPath(stroke, closed), paint)];
}

/**
 * Leaves out points that hardly change a line (Ramer–Douglas–Peucker), so that a long scribble
 * stays small on paper.
 */
export function thinOut(points: readonly Point[], fineness: number): Point[] {
  const keep = new Set([0, points.length - 1]);
  const spans: [number, number][] = [[0, points.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    const far = farthest(points, from, to);
    if (far.distance <= fineness) continue;
    keep.add(far.index);
    spans.push([from, far.index], [far.index, to]);
  }
  return points.filter((_, index) => keep.has(index));
}

function farthest(points: readonly Point[], from: number, to: number) {
  let found = { index: from, distance: -1 };
  const [a, b] = [points[from], points[to]];
  if (!a || !b) return found;
  for (let index = from + 1; index < to; index += 1) {
    const point = points[index];
    const distance = point ? distanceToSegment(point, a, b) : 0;
    if (distance > found.distance) found = { index, distance };
  }
  return found;
}

function distanceToSegment(p: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((p.x - a.x) * dx + (p.y - a.y) * dy) / length;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}

/** Points of a Catmull-Rom curve through the given ones, eight to a piece. */
function throughPoints(points: readonly Point[]): Point[] {
  const at = (index: number) => points[Math.min(points.length - 1, Math.max(0, index))];
  return points.flatMap((point, index) => {
    const [before, next, after] = [at(index - 1), at(index + 1), at(index + 2)];
    if (!before || !next || !after || index === points.length - 1) return [point];
    return Array.from({ length: 8 }, (_, step) => {
      const t = step / 8;
      return {
        x: catmullRom(before.x, point.x, next.x, after.x, t),
        y: catmullRom(before.y, point.y, next.y, after.y, t),
      };
    });
  });
}

function catmullRom(p0: number, p1: number, p2: number, p3: number, t: number): number {
  const bend = (2 * p0 - 5 * p1 + 4 * p2 - p3) * t * t + (3 * p1 - p0 - 3 * p2 + p3) * t * t * t;
  return 0.5 * (2 * p1 + (p2 - p0) * t + bend);
}
