import type { Point } from "../shape-props.ts";
import { round } from "./part.ts";

/** How a geometric shape is drawn in its own space: corners, or a curve where corners will not do. */
export type Outline = Readonly<{
  /** The outline as corners, near enough to find where an arrow meets it. */
  corners: readonly Point[];
  /** Whether the outline bends between its corners. */
  curved: boolean;
  /** Open strokes drawn on top: a tick, a cross. */
  inner: readonly (readonly Point[])[];
}>;

/** Corners enough for an ellipse to look round at any size. */
const ROUND_CORNERS = 48;

/**
 * The outline of a tldraw geometric shape (`getGeoShapePath.ts`), as large as its box.
 *
 * Clouds and hearts are drawn as ellipses; unknown kinds as rectangles.
 */
export function geoOutline(kind: string, w: number, h: number): Outline {
  const corners = (shares: readonly (readonly [number, number])[]): Outline => ({
    corners: shares.map(([x, y]) => ({ x: x * w, y: y * h })),
    curved: false,
    inner: [],
  });
  const slant = (Math.min(w, h) * 0.38) / w;
  switch (kind) {
    case "ellipse":
    case "cloud":
    case "heart":
      return { corners: ellipse(w, h), curved: true, inner: [] };
    case "oval":
      return { corners: stadium(w, h), curved: true, inner: [] };
    case "diamond":
      return corners([
        [0.5, 0],
        [1, 0.5],
        [0.5, 1],
        [0, 0.5],
      ]);
    case "triangle":
      return corners([
        [0.5, 0],
        [1, 1],
        [0, 1],
      ]);
    case "trapezoid":
      return corners([
        [slant, 0],
        [1 - slant, 0],
        [1, 1],
        [0, 1],
      ]);
    case "rhombus":
      return corners([
        [slant, 0],
        [1, 0],
        [1 - slant, 1],
        [0, 1],
      ]);
    case "rhombus-2":
      return corners([
        [0, 0],
        [1 - slant, 0],
        [1, 1],
        [slant, 1],
      ]);
    case "pentagon":
      return { corners: regular(5, w, h), curved: false, inner: [] };
    case "hexagon":
      return { corners: regular(6, w, h), curved: false, inner: [] };
    case "octagon":
      return { corners: regular(8, w, h), curved: false, inner: [] };
    case "star":
      return { corners: star(w, h), curved: false, inner: [] };
    case "arrow-right":
    case "arrow-left":
    case "arrow-up":
    case "arrow-down":
      return { corners: blockArrow(kind, w, h), curved: false, inner: [] };
    default:
      return {
        ...corners([
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 1],
        ]),
        inner: innerStrokes(kind, w, h),
      };
  }
}

function ellipse(w: number, h: number): Point[] {
  return Array.from({ length: ROUND_CORNERS }, (_, index) => {
    const angle = (index / ROUND_CORNERS) * 2 * Math.PI;
    return { x: (w / 2) * (1 + Math.cos(angle)), y: (h / 2) * (1 + Math.sin(angle)) };
  });
}

function stadium(w: number, h: number): Point[] {
  const r = Math.min(w, h) / 2;
  return Array.from({ length: ROUND_CORNERS }, (_, index) => {
    const angle = ((index + 0.5) / ROUND_CORNERS) * 2 * Math.PI;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    return {
      x: (cos > 0 ? w - r : r) + r * cos,
      y: (sin > 0 ? h - r : r) + r * sin,
    };
  });
}

/** A regular polygon standing on a side's middle, stretched to fill the box. */
function regular(sides: number, w: number, h: number): Point[] {
  const first = sides % 2 === 0 ? Math.PI / sides : 0;
  return stretched(
    Array.from({ length: sides }, (_, index) => {
      const angle = -Math.PI / 2 + first + (index / sides) * 2 * Math.PI;
      return { x: Math.cos(angle), y: Math.sin(angle) };
    }),
    w,
    h,
  );
}

function star(w: number, h: number): Point[] {
  return stretched(
    Array.from({ length: 10 }, (_, index) => {
      const angle = -Math.PI / 2 + (index / 10) * 2 * Math.PI;
      const radius = index % 2 === 0 ? 1 : 0.5;
      return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
    }),
    w,
    h,
  );
}

function stretched(points: readonly Point[], w: number, h: number): Point[] {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [across, down] = [Math.max(...xs) - left, Math.max(...ys) - top];
  return points.map(({ x, y }) => ({ x: ((x - left) / across) * w, y: ((y - top) / down) * h }));
}

function blockArrow(kind: string, w: number, h: number): Point[] {
  const upright = kind === "arrow-up" || kind === "arrow-down";
  const [length, width] = upright ? [h, w] : [w, h];
  const head = Math.min(w, h) * 0.38;
  const side = width * 0.16;
  // Drawn pointing right, then turned.
  const right: readonly (readonly [number, number])[] = [
    [0, side],
    [length - head, side],
    [length - head, 0],
    [length, width / 2],
    [length - head, width],
    [length - head, width - side],
    [0, width - side],
  ];
  return right.map(([along, across]) => {
    if (kind === "arrow-right") return { x: along, y: across };
    if (kind === "arrow-left") return { x: w - along, y: across };
    return kind === "arrow-down" ? { x: across, y: along } : { x: across, y: h - along };
  });
}

function innerStrokes(kind: string, w: number, h: number): Point[][] {
  if (kind === "x-box") {
    return [
      [
        { x: 0, y: 0 },
        { x: w, y: h },
      ],
      [
        { x: w, y: 0 },
        { x: 0, y: h },
      ],
    ];
  }
  if (kind !== "check-box") return [];
  const size = Math.min(w, h) * 0.82;
  const [left, top] = [(w - size) / 2, (h - size) / 2];
  const at = (x: number, y: number) => ({ x: left + size * x, y: top + size * y });
  return [[at(0.25, 0.52), at(0.45, 0.82), at(0.82, 0.22)]];
}

/** Path data through points, straight from one to the next. */
export function straightPath(points: readonly Point[], closed = false): string {
  const steps = points.map(
    ({ x, y }, index) => `${index === 0 ? "M" : "L"}${round(x)} ${round(y)}`,
  );
  return steps.join(" ") + (closed && steps.length > 0 ? " Z" : "");
}

/** Path data that passes close to points and bends smoothly: quadratic curves between midpoints. */
export function smoothPath(points: readonly Point[], closed = false): string {
  const [first, second] = points;
  const last = points.at(-1);
  if (!first || !second || !last || points.length < 3) return straightPath(points, closed);
  const middle = (a: Point, b: Point) => `${round((a.x + b.x) / 2)} ${round((a.y + b.y) / 2)}`;
  const turns = (closed ? points : points.slice(1, -1)).map((point, index) => {
    const after = points[(index + (closed ? 1 : 2)) % points.length] ?? first;
    return `Q${round(point.x)} ${round(point.y)} ${middle(point, after)}`;
  });
  return closed
    ? `M${middle(last, first)} ${turns.join(" ")} Z`
    : `M${round(first.x)} ${round(first.y)} L${middle(first, second)} ${turns.join(" ")} L${round(last.x)} ${round(last.y)}`;
}
