import type PptxGenJS from "pptxgenjs";
import { cleanText } from "#lib/canvas/clean-text.ts";
import { fitText } from "#lib/canvas/text-measure.ts";

/** A box on a slide, in inches. */
export type Box = Readonly<{ x: number; y: number; w: number; h: number }>;

export type TextLook = Readonly<{
  /** In points; as large as fits, between the two. */
  size: number;
  minSize: number;
  bold?: boolean;
  /** `RRGGBB`. */
  colour: string;
  align?: "left" | "center" | "right";
  valign?: "top" | "middle" | "bottom";
  /** A mark before each line; lines are paragraphs. */
  bullets?: boolean;
}>;

/** Points in an inch. */
const POINTS = 72;
/** Room for a bullet, in points. */
const BULLET = 22;
/** Faces differ in width from the one that was measured. */
const CAUTION = 0.94;

/** Words and their size so that all of them, or as many as go in, stay within the box. */
export function fittedText(lines: readonly string[], { w, h }: Box, look: TextLook) {
  const { size, minSize, bold = false, bullets = false } = look;
  const text = lines.map(cleanText).join("\n");
  const room = { w: (w * POINTS - (bullets ? BULLET : 0)) * CAUTION, h: h * POINTS };
  const fitted = fitText(text, room, { size, minSize, bold });
  return {
    // What does not go in is broken as it was measured, so that it ends where the box does.
    text: fitted.cut ? fitted.lines.join("\n") : text,
    fontSize: Math.floor(fitted.size * 2) / 2,
  };
}

/** Puts words into a box of a slide; nothing if there are none. */
export function addWords(
  slide: PptxGenJS.Slide,
  lines: readonly string[],
  box: Box,
  look: TextLook & Readonly<{ face: string; lang: string }>,
): void {
  const { text, fontSize } = fittedText(lines, box, look);
  if (text.trim() === "") return;
  const { colour, align = "left", valign = "top", bold = false, bullets, face, lang } = look;
  const paragraphs = text.split("\n").map((line) => ({
    text: line,
    options: { breakLine: true, ...(bullets && { bullet: { indent: BULLET - 4 } }) },
  }));
  slide.addText(paragraphs, {
    ...box,
    margin: 0,
    fontSize,
    fontFace: face,
    lang,
    bold,
    color: colour,
    align,
    valign,
    fit: "none",
    wrap: true,
  });
}
