import type { Rect } from "../sheet.ts";
import { fitText, LINE_HEIGHT } from "../text-measure.ts";
import { round, type TextPart } from "./part.ts";

/** From the top of a line to its baseline, as a multiple of the font size, for Noto Sans. */
const BASELINE = (LINE_HEIGHT - 1) / 2 + 0.84;

export type Align = "start" | "middle" | "end";

export type TextStyle = Readonly<{
  size: number;
  minSize: number;
  bold?: boolean;
  colour: string;
  align: Align;
  vertical: Align;
  opacity?: number;
}>;

/** Sets text into a box. Returns nothing for text without a visible character. */
export function textBlock(text: string, box: Rect, style: TextStyle): TextPart[] {
  if (text.trim() === "" || box.w <= 0 || box.h <= 0) return [];
  const { lines, size } = fitText(text, box, style);
  return [linesAt(lines, size, box, style)];
}

/** Puts lines that are already broken into a box. */
export function linesAt(
  lines: readonly string[],
  size: number,
  box: Rect,
  { align, vertical, colour, bold = false, opacity = 1 }: Omit<TextStyle, "size" | "minSize">,
): TextPart {
  const x = box.x + share(align) * box.w;
  const top = box.y + share(vertical) * (box.h - lines.length * size * LINE_HEIGHT);
  return {
    kind: "text",
    lines: lines.flatMap((text, index) =>
      text === ""
        ? []
        : [{ x: round(x), y: round(top + size * (index * LINE_HEIGHT + BASELINE)), text }],
    ),
    size: round(size),
    bold,
    colour,
    anchor: align,
    turn: null,
    opacity,
  };
}

function share(align: Align): number {
  return { start: 0, middle: 0.5, end: 1 }[align];
}
