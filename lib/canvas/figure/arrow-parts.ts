import { cleanText } from "../clean-text.ts";
import type { PlacedShape } from "../placement.ts";
import {
  fontSizeOf,
  numberProp,
  type Point,
  strokeWidthOf,
  wordProp,
  wordsOf,
} from "../shape-props.ts";
import { breakLines, LINE_HEIGHT, textWidth } from "../text-measure.ts";
import { type ArrowTies, arrowRoute } from "./arrow-route.ts";
import { coloursOf } from "./colours.ts";
import { straightPath } from "./geo-outline.ts";
import { type FigurePart, type Paint, pathPart, rectPart, round } from "./part.ts";
import { dashOf } from "./shape-parts.ts";
import { linesAt } from "./text-block.ts";

/** An arrow: its line, its heads, and its label on a clear ground. */
export function arrowParts(arrow: PlacedShape, ties: ArrowTies): FigurePart[] {
  const { record, opacity } = arrow;
  const route = arrowRoute(arrow, ties);
  const strokeWidth = strokeWidthOf(record);
  const { stroke } = coloursOf(wordProp(record.props, "color", "black"));
  const paint = { stroke, strokeWidth, opacity };
  return [
    pathPart(straightPath(route), { ...paint, dash: dashOf(arrow) }),
    ...headParts(route.toReversed(), wordProp(record.props, "arrowheadStart", "none"), paint),
    ...headParts(route, wordProp(record.props, "arrowheadEnd", "arrow"), paint),
    ...labelParts(arrow, route),
  ];
}

type HeadPaint = Pick<Paint, "opacity"> & { stroke: string; strokeWidth: number };

/** The head at the last point of a route. */
function headParts(route: readonly Point[], kind: string, paint: HeadPaint): FigurePart[] {
  const tip = route.at(-1);
  const before = route.at(-2);
  if (kind === "none" || !tip || !before) return [];
  const length = Math.hypot(tip.x - before.x, tip.y - before.y);
  if (length === 0) return [];
  const back = { x: (before.x - tip.x) / length, y: (before.y - tip.y) / length };
  const size = paint.strokeWidth * 3 + 4;
  /** A point `along` the arrow behind its tip and `aside` of it, in head lengths. */
  const at = (along: number, aside: number): Point => ({
    x: tip.x + size * (along * back.x - aside * back.y),
    y: tip.y + size * (along * back.y + aside * back.x),
  });
  const filled = { ...paint, fill: paint.stroke };
  switch (kind) {
    case "triangle":
      return [pathPart(straightPath([tip, at(1, 0.55), at(1, -0.55)], true), filled)];
    case "inverted":
      return [pathPart(straightPath([at(1, 0), at(0, 0.55), at(0, -0.55)], true), filled)];
    case "diamond":
      return [
        pathPart(straightPath([tip, at(0.6, 0.45), at(1.2, 0), at(0.6, -0.45)], true), filled),
      ];
    case "square":
      return [
        pathPart(
          straightPath([at(0, 0.45), at(0.9, 0.45), at(0.9, -0.45), at(0, -0.45)], true),
          filled,
        ),
      ];
    case "dot":
      return [pathPart(circlePath(at(0.4, 0), 0.4 * size), filled)];
    case "bar":
    case "pipe":
      return [pathPart(straightPath([at(0, 0.6), at(0, -0.6)]), paint)];
    default:
      return [pathPart(straightPath([at(0.87, 0.5), tip, at(0.87, -0.5)]), paint)];
  }
}

function circlePath({ x, y }: Point, r: number): string {
  const arc = `A${round(r)} ${round(r)} 0 1 1`;
  return `M${round(x - r)} ${round(y)} ${arc} ${round(x + r)} ${round(y)} ${arc} ${round(x - r)} ${round(y)} Z`;
}

/** Widest label, as a multiple of the font size (tldraw's arrowLabel.ts). */
const LABEL_EM = 16;

function labelParts(arrow: PlacedShape, route: readonly Point[]): FigurePart[] {
  const { record, opacity } = arrow;
  const words = cleanText(wordsOf(record));
  if (words === "") return [];
  const size = fontSizeOf(record);
  const lines = breakLines(words, LABEL_EM * size, size);
  const w = Math.max(...lines.map((line) => textWidth(line, size))) + size / 2;
  const h = lines.length * size * LINE_HEIGHT;
  const middle = along(route, numberProp(record.props, "labelPosition", 0.5));
  const box = { x: middle.x - w / 2, y: middle.y - h / 2, w, h };
  return [
    rectPart(box, 4, { fill: "#ffffff", opacity: 0.9 * opacity }),
    linesAt(lines, size, box, {
      colour: coloursOf(wordProp(record.props, "labelColor", "black")).ink,
      align: "middle",
      vertical: "middle",
      opacity,
    }),
  ];
}

/** The point at a share of a route's length. */
function along(route: readonly Point[], share: number): Point {
  const lengths = route.map((point, index) => {
    const before = route[index - 1] ?? point;
    return Math.hypot(point.x - before.x, point.y - before.y);
  });
  let left = Math.min(1, Math.max(0, share)) * lengths.reduce((sum, one) => sum + one, 0);
  for (const [index, point] of route.entries()) {
    const length = lengths[index] ?? 0;
    const before = route[index - 1];
    if (before && left <= length) {
      const t = length === 0 ? 0 : left / length;
      return { x: before.x + t * (point.x - before.x), y: before.y + t * (point.y - before.y) };
    }
    left -= length;
  }
  return route.at(-1) ?? { x: 0, y: 0 };
}
