import type { Rect } from "../sheet.ts";

/** How an area or a line is drawn. Colours are `#rrggbb`; `null` draws nothing. */
export type Paint = Readonly<{
  fill: string | null;
  stroke: string | null;
  strokeWidth: number;
  /** Lengths of dashes and gaps; empty for an unbroken line. */
  dash: readonly number[];
  /** 0 to 1. */
  opacity: number;
}>;

export type FigureLine = Readonly<{ x: number; y: number; text: string }>;

/**
 * One thing in a figure, in sheet pixels. Text is already broken into lines: whoever draws it
 * needs no layout of its own.
 */
export type FigurePart =
  | (Readonly<{ kind: "rect"; radius: number }> & Rect & Paint)
  /** `d` is SVG path data with absolute M, L, Q, C, A and Z only. */
  | (Readonly<{ kind: "path"; d: string }> & Paint)
  | Readonly<{
      kind: "text";
      /** `x` is where the anchor lies, `y` the baseline. */
      lines: readonly FigureLine[];
      /** Font size. */
      size: number;
      bold: boolean;
      colour: string;
      anchor: "start" | "middle" | "end";
      /** Turns all lines about a point, in degrees, clockwise. */
      turn: Readonly<{ degrees: number; x: number; y: number }> | null;
      opacity: number;
    }>;

export type TextPart = Extract<FigurePart, { kind: "text" }>;

const plain: Paint = { fill: null, stroke: null, strokeWidth: 0, dash: [], opacity: 1 };

export function rectPart(rect: Rect, radius: number, paint: Partial<Paint>): FigurePart {
  const { x, y, w, h } = rect;
  return {
    kind: "rect",
    x: round(x),
    y: round(y),
    w: round(w),
    h: round(h),
    radius,
    ...plain,
    ...paint,
  };
}

export function pathPart(d: string, paint: Partial<Paint>): FigurePart {
  return { kind: "path", d, ...plain, ...paint };
}

/** A tenth of a sheet pixel is finer than any printer. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
