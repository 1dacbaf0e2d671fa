import type { BindingRecord, BoardRecord } from "../board-document.ts";
import { type PlacedShape, toPage } from "../placement.ts";
import { numberProp, type Point, pointProp, scaleOf, wordProp } from "../shape-props.ts";
import { outlineOf } from "./shape-parts.ts";

/** Clear space between a shape and an arrow that points to it (tldraw's BOUND_ARROW_OFFSET). */
const GAP = 10;
/** Arrows that bend less are straight (tldraw's MIN_ARROW_BEND). */
const MIN_BEND = 8;
const ARC_STEPS = 24;

type End = "start" | "end";
/** Which shape an arrow's end is tied to, and how. */
type Tie = Readonly<{ binding: BindingRecord; shape: PlacedShape }>;
export type ArrowTies = Readonly<Partial<Record<End, Tie>>>;

/** Finds what every arrow is tied to: arrow id → its tied ends. */
export function arrowTies(
  records: readonly BoardRecord[],
  shapes: readonly PlacedShape[],
): ReadonlyMap<string, ArrowTies> {
  const byId = new Map(shapes.map((shape) => [shape.record.id, shape]));
  const ties = new Map<string, ArrowTies>();
  for (const binding of records) {
    if (binding.typeName !== "binding" || binding.type !== "arrow") continue;
    const shape = byId.get(binding.toId);
    const end = wordProp(binding.props, "terminal", "");
    if (!shape || shape.record.type === "group" || (end !== "start" && end !== "end")) continue;
    ties.set(binding.fromId, { ...ties.get(binding.fromId), [end]: { binding, shape } });
  }
  return ties;
}

/** The points an arrow runs through on the page, cut off where it meets what it is tied to. */
export function arrowRoute(arrow: PlacedShape, ties: ArrowTies): Point[] {
  const from = endPoint(arrow, "start", ties.start);
  const to = endPoint(arrow, "end", ties.end);
  const { props } = arrow.record;
  const bend = numberProp(props, "bend", 0);
  let route = [from, to];
  if (wordProp(props, "kind", "arc") === "elbow") route = elbow(from, to);
  else if (Math.abs(bend) >= MIN_BEND * scaleOf(arrow.record)) route = arc(from, to, bend);

  const gap = GAP * scaleOf(arrow.record);
  const trimmed = trim(trim(route, ties.end, gap).toReversed(), ties.start, gap).toReversed();
  // Two shapes that overlap leave nothing between them: then show the whole arrow.
  return trimmed.length > 1 ? trimmed : route;
}

function endPoint(arrow: PlacedShape, end: End, tie: Tie | undefined): Point {
  if (!tie) {
    return toPage(arrow.pose, pointProp(arrow.record.props[end]) ?? { x: 0, y: 0 });
  }
  const { binding, shape } = tie;
  const anchor = binding.props.isPrecise === true && pointProp(binding.props.normalizedAnchor);
  const { x, y } = anchor || { x: 0.5, y: 0.5 };
  const { local } = shape;
  return toPage(shape.pose, { x: local.x + x * local.w, y: local.y + y * local.h });
}

/** A quadratic curve that passes the bend's middle, near enough to tldraw's circular arc. */
function arc(from: Point, to: Point, bend: number): Point[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const control = {
    x: (from.x + to.x) / 2 - (2 * bend * dy) / length,
    y: (from.y + to.y) / 2 + (2 * bend * dx) / length,
  };
  return Array.from({ length: ARC_STEPS + 1 }, (_, step) => {
    const t = step / ARC_STEPS;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return {
      x: a * from.x + b * control.x + c * to.x,
      y: a * from.y + b * control.y + c * to.y,
    };
  });
}

function elbow(from: Point, to: Point): Point[] {
  const [middleX, middleY] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
  return Math.abs(to.x - from.x) > Math.abs(to.y - from.y)
    ? [from, { x: middleX, y: from.y }, { x: middleX, y: to.y }, to]
    : [from, { x: from.x, y: middleY }, { x: to.x, y: middleY }, to];
}

/** Cuts the far end of a route off where it enters the shape it is tied to. */
function trim(route: readonly Point[], tie: Tie | undefined, gap: number): Point[] {
  if (!tie || tie.binding.props.isExact === true) return [...route];
  const outline = outlineOf(tie.shape);
  for (let index = route.length - 1; index > 0; index -= 1) {
    const [near, far] = [route[index - 1], route[index]];
    const meeting = near && far && firstMeeting(near, far, outline);
    if (meeting && near) return [...route.slice(0, index), shortened(near, meeting, gap)];
  }
  return [...route];
}

/** Where a segment first crosses an outline, seen from `from`. */
function firstMeeting(from: Point, to: Point, outline: readonly Point[]): Point | undefined {
  let nearest = Infinity;
  for (const [index, corner] of outline.entries()) {
    const next = outline[(index + 1) % outline.length] ?? corner;
    nearest = Math.min(nearest, crossing(from, to, corner, next));
  }
  return nearest <= 1
    ? { x: from.x + nearest * (to.x - from.x), y: from.y + nearest * (to.y - from.y) }
    : undefined;
}

/** How far along ab the segment cd crosses it, 0 to 1; infinity if it does not. */
function crossing(a: Point, b: Point, c: Point, d: Point): number {
  const across = (b.x - a.x) * (d.y - c.y) - (b.y - a.y) * (d.x - c.x);
  if (across === 0) return Infinity;
  const t = ((c.x - a.x) * (d.y - c.y) - (c.y - a.y) * (d.x - c.x)) / across;
  const u = ((c.x - a.x) * (b.y - a.y) - (c.y - a.y) * (b.x - a.x)) / across;
  return t >= 0 && t <= 1 && u >= 0 && u <= 1 ? t : Infinity;
}

function shortened(from: Point, to: Point, by: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const share = length > 2 * by ? 1 - by / length : 1;
  return { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) };
}
