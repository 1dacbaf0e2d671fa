import type { BoardRecord } from "./board-document.ts";
import { isPlain, jsonSize } from "./json-size.ts";
import type { JsonObject } from "./json-value.ts";
import { isSoundRichText } from "./rich-text-rules.ts";
import { isSafeLink } from "./safe-link.ts";
import { numberProp, type Point, pointProp } from "./shape-props.ts";

/**
 * What a board, and a record on it, may be at most. Browsers and the live server keep to the same;
 * tldraw's own validators know none of it, and what goes beyond can keep a page busy for ever.
 */
export const recordBounds = {
  /** Shapes on a board, as many as tldraw itself allows. Arrows may have two bindings besides. */
  boardShapes: 4_000,
  /** One record as JSON, in characters: half for its props, half for its text. */
  recordSize: 256 * 1024,
  /** Characters in one text. */
  textLength: 20_000,
  /** Points in one stroke. tldraw begins another shape after 600. */
  strokePoints: 3_000,
};

export type RecordBounds = Readonly<typeof recordBounds>;

/** Farthest a shape may lie from its parent's corner, in canvas pixels. */
const FARTHEST = 1e6;
/** Largest number among props, in canvas pixels: the whole screen at the smallest zoom, and more. */
const LARGEST = 1e5;
/** Length of all straight parts of a stroke, in canvas pixels: tldraw makes a point of every 16. */
const LONGEST_STRAIGHT = 1e6;
/** Points of a line; each has a handle. */
const LINE_POINTS = 500;
/** tldraw gives a cloud as many bumps as its short side fits into its outline. */
const CLOUD_BUMPS = 5_000;
/** A binding's anchor is counted in sizes of its shape, and may lie beside a thin one. */
const FARTHEST_ANCHOR = 100;
const META_SIZE = 4 * 1024;
const DEPTH = 8;

const size: Range = [0.01, LARGEST];
/** Honest values reach the ends by floating-point arithmetic. */
const share: Range = [-0.01, 1.01];
const ranges: Readonly<Record<string, Range>> = {
  w: size,
  h: size,
  scale: [0.01, 100],
  fontSizeAdjustment: [0, 1_000],
  labelPosition: share,
  elbowMidPoint: share,
};

type Range = readonly [least: number, most: number];
type Rule = (props: JsonObject) => boolean;

/** What only some types have to keep to. */
const rules: Readonly<Record<string, Rule>> = {
  geo: isSoundOutline,
  line: isSoundLine,
};

/** Types whose points are drawn one by one: they are most of a board's numbers. */
const strokes: readonly string[] = ["draw", "highlight"];

/** Whether a record keeps to all bounds. What is in it may be anything. */
export function isWithinBounds(record: BoardRecord, bounds: RecordBounds = recordBounds): boolean {
  if (!isSoundMeta(record.meta)) return false;
  if (record.typeName === "binding") return isSoundBinding(record.props);
  const { richText, ...props } = record.props;
  return (
    isSoundPlace(record) &&
    isSoundOpacity(record.opacity) &&
    isSoundShape(record.type, props, bounds) &&
    (richText === undefined || isSoundRichText(richText, bounds))
  );
}

export function isSoundPlace({ x, y, rotation }: Point & Readonly<{ rotation: number }>): boolean {
  return [x, y, rotation].every((number) => Math.abs(number) <= FARTHEST);
}

export function isSoundOpacity(opacity: unknown): opacity is number {
  return typeof opacity === "number" && opacity >= 0 && opacity <= 1;
}

export function isSoundMeta(meta: unknown): meta is JsonObject {
  return isObject(meta) && jsonSize(meta, { depth: DEPTH, largest: Number.MAX_VALUE }) <= META_SIZE;
}

/** Whether a shape's props, without its rich text, keep to the bounds. */
export function isSoundShape(
  type: string,
  props: unknown,
  bounds: RecordBounds,
): props is JsonObject {
  if (!isObject(props)) return false;
  const { segments, ...rest } = props;
  if (strokes.includes(type) ? !isSoundStroke(segments, bounds) : segments !== undefined) {
    return false;
  }
  return isSmall(rest, bounds) && areSoundValues(rest, bounds) && (rules[type]?.(rest) ?? true);
}

export function isSoundBinding(props: unknown): props is JsonObject {
  if (!isObject(props) || !isSmall(props, recordBounds)) return false;
  const anchor = pointProp(props.normalizedAnchor);
  return !!anchor && [anchor.x, anchor.y].every((at) => Math.abs(at) <= FARTHEST_ANCHOR);
}

function isSmall(props: JsonObject, { recordSize }: RecordBounds): boolean {
  return jsonSize(props, { depth: DEPTH, largest: LARGEST }) <= recordSize / 2;
}

function areSoundValues(props: JsonObject, { textLength }: RecordBounds): boolean {
  return Object.entries(props).every(([name, value]) => {
    if (name === "url") return value === "" || isSafeLink(value);
    if (typeof value === "string") return value.length <= textLength;
    const [least, most] = ranges[name] ?? [-LARGEST, LARGEST];
    return typeof value !== "number" || (value >= least && value <= most);
  });
}

function isSoundOutline(props: JsonObject): boolean {
  const [w, h] = [numberProp(props, "w", 1), numberProp(props, "h", 1)];
  return props.geo !== "cloud" || (2 * (w + h)) / Math.min(w, h) <= CLOUD_BUMPS;
}

/** Checks the form of every point, too: quicker than tldraw's validators, of which it is all. */
export function isSoundStroke(segments: unknown, { strokePoints }: RecordBounds): boolean {
  if (!Array.isArray(segments) || segments.length > strokePoints) return false;
  let count = 0;
  let straight = 0;
  for (const segment of segments as readonly unknown[]) {
    if (!isSegment(segment)) return false;
    const { type, points } = segment;
    count += points.length;
    if (count > strokePoints || !points.every(isStrokePoint)) return false;
    if (type === "straight") straight += distance(points[0], points[1]);
  }
  return count > 0 && straight <= LONGEST_STRAIGHT;
}

type Segment = Readonly<{ type: unknown; points: readonly Point[] }>;

function isSegment(value: unknown): value is Segment {
  if (!isObject(value) || !isPlain(value)) return false;
  for (const name in value) if (name !== "type" && name !== "points") return false;
  return (value.type === "free" || value.type === "straight") && Array.isArray(value.points);
}

function isStrokePoint(value: unknown): value is Point {
  if (!isObject(value) || !isPlain(value)) return false;
  for (const name in value) if (name !== "x" && name !== "y" && name !== "z") return false;
  return (
    isSmallNumber(value.x) &&
    isSmallNumber(value.y) &&
    isSmallNumber(value.z === undefined ? 0 : value.z)
  );
}

function isSmallNumber(value: unknown): boolean {
  return typeof value === "number" && Math.abs(value) <= LARGEST;
}

function distance(from: Point | undefined, to: Point | undefined): number {
  return from && to ? Math.hypot(to.x - from.x, to.y - from.y) : 0;
}

/** tldraw looks a point up by its id, and throws on two with the same index. */
function isSoundLine({ points }: JsonObject): boolean {
  if (!isObject(points)) return false;
  const entries = Object.entries(points);
  const indices = new Set(entries.map(([, point]) => isObject(point) && point.index));
  const areNamed = entries.every(([id, point]) => isObject(point) && point.id === id);
  return (
    areNamed &&
    entries.length >= 2 &&
    indices.size === entries.length &&
    indices.size <= LINE_POINTS
  );
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
