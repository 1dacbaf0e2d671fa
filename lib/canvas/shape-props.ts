import type { ShapeRecord } from "./board-document.ts";
import type { Json, JsonObject } from "./json-value.ts";
import { plainTextOf } from "./rich-text.ts";

/**
 * Facts of tldraw 3.15 that its records take for granted: `default-shape-constants.ts` and
 * `NoteShapeUtil.tsx`. Lengths are canvas pixels before `scale`.
 */
export const NOTE_SIZE = 200;
export const LABEL_PADDING = 16;
const strokeSizes: Sizes = { s: 2, m: 3.5, l: 5, xl: 10 };
const textSizes: Sizes = { s: 18, m: 24, l: 36, xl: 44 };
const labelSizes: Sizes = { s: 18, m: 22, l: 26, xl: 32 };
const arrowLabelSizes: Sizes = { s: 18, m: 20, l: 24, xl: 28 };

type Sizes = Readonly<Record<"s" | "m" | "l" | "xl", number>>;
export type Point = Readonly<{ x: number; y: number }>;

/**
 * Farther than any record may reach, in canvas pixels: sums and multiples of numbers up to here stay
 * finite.
 */
const FARTHEST = 1e12;

/** A finite number among a shape's unchecked props; one beyond all measure is cut. */
export function numberProp(props: JsonObject, key: string, otherwise: number): number {
  const value = props[key];
  if (typeof value !== "number" || !Number.isFinite(value)) return otherwise;
  return Math.max(-FARTHEST, Math.min(FARTHEST, value));
}

export function wordProp(props: JsonObject, key: string, otherwise: string): string {
  const value = props[key];
  return typeof value === "string" ? value : otherwise;
}

/** A shape's own enlargement; never zero or negative. */
export function scaleOf({ props }: ShapeRecord): number {
  return Math.max(0.01, numberProp(props, "scale", 1));
}

/** The words on a shape, one line per paragraph; empty if it carries none. */
export function wordsOf({ type, props }: ShapeRecord): string {
  if (type === "arrow") return wordProp(props, "text", "").trim();
  if (type === "frame") return wordProp(props, "name", "").trim();
  return plainTextOf(props.richText ?? props.text).trim();
}

function sized(props: JsonObject, sizes: Sizes): number {
  const size = wordProp(props, "size", "m");
  return size in sizes ? sizes[size as keyof Sizes] : sizes.m;
}

/** Width of a shape's lines, in page pixels. */
export function strokeWidthOf(shape: ShapeRecord): number {
  return sized(shape.props, strokeSizes) * scaleOf(shape);
}

/** Font size of a shape's words, in page pixels. */
export function fontSizeOf(shape: ShapeRecord): number {
  const { type, props } = shape;
  const sizes = type === "text" ? textSizes : type === "arrow" ? arrowLabelSizes : labelSizes;
  const adjusted = type === "note" ? numberProp(props, "fontSizeAdjustment", 0) : 0;
  return (adjusted > 0 ? adjusted : sized(props, sizes)) * scaleOf(shape);
}

/** Width of a highlighter's line, in page pixels. */
export function highlightWidthOf(shape: ShapeRecord): number {
  return sized(shape.props, textSizes) * 1.12 * scaleOf(shape);
}

/** An `{x, y}` prop with finite numbers. */
export function pointProp(value: Json | undefined): Point | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const { x, y } = value as JsonObject;
  if (typeof x !== "number" || typeof y !== "number") return undefined;
  return Number.isFinite(x) && Number.isFinite(y) ? { x, y } : undefined;
}

/** The points a pen, a highlighter or a line went through, in the shape's own space. */
export function pointsOf({ type, props }: ShapeRecord): Point[] {
  if (type === "line") return linePoints(props.points);
  const segments = Array.isArray(props.segments) ? (props.segments as readonly Json[]) : [];
  return segments.flatMap((segment) => {
    const points = (segment as JsonObject | null)?.points;
    return Array.isArray(points) ? (points as readonly Json[]).flatMap(known) : [];
  });
}

function linePoints(points: Json | undefined): Point[] {
  if (typeof points !== "object" || points === null || Array.isArray(points)) return [];
  const indexOf = (point: Json) => wordProp(point as JsonObject, "index", "");
  return Object.values(points as JsonObject)
    .filter((point) => pointProp(point) !== undefined)
    .sort((a, b) => byText(indexOf(a), indexOf(b)))
    .flatMap(known);
}

function known(point: Json): Point[] {
  const found = pointProp(point);
  return found ? [found] : [];
}

/** Code-unit order, as fractional indices want it. */
export function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
