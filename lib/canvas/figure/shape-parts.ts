import { cleanText } from "../clean-text.ts";
import { cornersOf, type PlacedShape, toPage } from "../placement.ts";
import {
  fontSizeOf,
  LABEL_PADDING,
  type Point,
  scaleOf,
  strokeWidthOf,
  wordProp,
  wordsOf,
} from "../shape-props.ts";
import type { Rect } from "../sheet.ts";
import { coloursOf, TEXT_COLOUR } from "./colours.ts";
import { geoOutline, smoothPath, straightPath } from "./geo-outline.ts";
import { type FigurePart, pathPart, rectPart, round, type TextPart } from "./part.ts";
import { type Align, textBlock } from "./text-block.ts";

/**
 * How words are set: as large as on the board, or as large as their shape has room for; `blank` is
 * for sheets to be printed and written on by hand, whose own words must be read at arm's length.
 */
export type Detail = "full" | "compact" | "blank";

/** Largest type a note's words grow to in a compact figure, in sheet pixels. */
const COMPACT_SIZE = 40;

/** A sticky note: a sheet of coloured paper and all its words. */
export function noteParts(shape: PlacedShape, detail: Detail): FigurePart[] {
  const { record, local, opacity } = shape;
  const colours = coloursOf(wordProp(record.props, "color", "black"));
  const paper = { fill: colours.note, stroke: colours.noteEdge, strokeWidth: 1.5, opacity };
  const label = wordProp(record.props, "labelColor", "black");
  const written = fontSizeOf(record);
  const padding = (detail === "compact" ? 0.75 : 1) * LABEL_PADDING * scaleOf(record);
  const words = textBlock(cleanText(wordsOf(record)), inset(local, padding), {
    size: detail === "compact" ? Math.max(written, COMPACT_SIZE * scaleOf(record)) : written,
    minSize: Math.min(written, 12 * scaleOf(record)),
    colour: label === "black" ? TEXT_COLOUR : coloursOf(label).ink,
    align: alignProp(shape, "align"),
    vertical: alignProp(shape, "verticalAlign"),
    opacity,
  });
  return [boxPart(shape, local, paper, 3), ...words.map((part) => turned(part, shape))];
}

/** Free text on the board. */
export function textParts(shape: PlacedShape): FigurePart[] {
  const { record, local, opacity } = shape;
  const size = fontSizeOf(record);
  // A hair wider than measured, so that rounding breaks no line anew.
  const box = { ...local, w: local.w * 1.01, h: local.h * 1.01 };
  return textBlock(cleanText(wordsOf(record)), box, {
    size,
    minSize: size / 2,
    colour: coloursOf(wordProp(record.props, "color", "black")).ink,
    align: alignProp(shape, "textAlign", "start"),
    vertical: "start",
    opacity,
  }).map((part) => turned(part, shape));
}

/** A rectangle, ellipse, star … with its label. */
export function geoParts(shape: PlacedShape, detail: Detail): FigurePart[] {
  const { record, local, pose, opacity } = shape;
  const { props } = record;
  const colours = coloursOf(wordProp(props, "color", "black"));
  const outline = geoOutline(wordProp(props, "geo", "rectangle"), local.w, local.h);
  const corners = outline.corners.map((corner) => toPage(pose, corner));
  const strokeWidth = strokeWidthOf(record);
  const line = { stroke: colours.stroke, strokeWidth, dash: dashOf(shape), opacity };
  const written = fontSizeOf(record);
  const words = textBlock(
    cleanText(wordsOf(record)),
    inset(local, LABEL_PADDING * scaleOf(record)),
    {
      size: detail === "compact" ? Math.max(written, 30 * scaleOf(record)) : written,
      minSize: Math.min(written, 12 * scaleOf(record)),
      colour: coloursOf(wordProp(props, "labelColor", "black")).ink,
      align: alignProp(shape, "align"),
      vertical: alignProp(shape, "verticalAlign"),
      opacity,
    },
  );
  return [
    pathPart(outline.curved ? smoothPath(corners, true) : straightPath(corners, true), {
      ...line,
      fill: fillOf(shape),
    }),
    ...outline.inner.map((stroke) =>
      pathPart(straightPath(stroke.map((point) => toPage(pose, point))), line),
    ),
    ...words.map((part) => turned(part, shape)),
  ];
}

/** A frame: white paper, a hairline and its name above the top left corner. */
export function frameParts(shape: PlacedShape): FigurePart[] {
  const { record, local, opacity } = shape;
  const name = textBlock(
    cleanText(wordsOf(record)).replaceAll("\n", " "),
    { x: local.x, y: local.y - 34, w: local.w, h: 32 },
    {
      size: 22,
      minSize: 14,
      colour: coloursOf(wordProp(record.props, "color", "black")).ink,
      align: "start",
      vertical: "end",
      opacity,
    },
  );
  return [
    boxPart(shape, local, { fill: "#ffffff", stroke: "#8a938f", strokeWidth: 2, opacity }),
    ...name.map((part) => turned(part, shape)),
  ];
}

/** What a shape's outline looks like on the page, for arrows that end at it. */
export function outlineOf({ record, local, pose }: PlacedShape): Point[] {
  const kind = wordProp(record.props, "geo", "rectangle");
  const corners =
    record.type === "geo" ? geoOutline(kind, local.w, local.h).corners : cornersOf(local);
  return corners.map((corner) => toPage(pose, corner));
}

/** The fill of geometric shapes and closed pen lines; pale whatever was chosen. */
export function fillOf({ record: { props } }: PlacedShape): string | null {
  const fill = wordProp(props, "fill", "none");
  if (fill === "none") return null;
  if (fill === "semi") return "#ffffff";
  const { fill: pale, note } = coloursOf(wordProp(props, "color", "black"));
  return fill === "fill" ? note : pale;
}

/** Dashes as long as tldraw's: two line widths, or dots. */
export function dashOf({ record }: PlacedShape): readonly number[] {
  const width = strokeWidthOf(record);
  const dash = wordProp(record.props, "dash", "draw");
  if (dash === "dashed") return [2 * width, 2 * width];
  return dash === "dotted" ? [0.1, 2 * width] : [];
}

/** An upright box in a shape's own space, turned with it. */
export function boxPart(
  { pose }: PlacedShape,
  box: Rect,
  paint: Parameters<typeof pathPart>[1],
  radius = 0,
): FigurePart {
  if (pose.rotation === 0) {
    return rectPart({ ...box, x: pose.x + box.x, y: pose.y + box.y }, radius, paint);
  }
  const corners = cornersOf(box).map((corner) => toPage(pose, corner));
  return pathPart(straightPath(corners, true), paint);
}

/** Moves text from a shape's own space to the page. */
export function turned(part: TextPart, { pose }: PlacedShape): TextPart {
  const { x, y, rotation } = pose;
  return {
    ...part,
    lines: part.lines.map((line) => ({ ...line, x: line.x + x, y: line.y + y })),
    turn:
      rotation === 0
        ? null
        : { degrees: round((rotation * 180) / Math.PI), x: round(x), y: round(y) },
  };
}

function inset({ x, y, w, h }: Rect, by: number): Rect {
  return { x: x + by, y: y + by, w: Math.max(1, w - 2 * by), h: Math.max(1, h - 2 * by) };
}

function alignProp({ record }: PlacedShape, key: string, otherwise: Align = "middle"): Align {
  const value = wordProp(record.props, key, otherwise).replace("-legacy", "");
  return value === "start" || value === "middle" || value === "end" ? value : otherwise;
}
