import type { CardFace } from "../card-face.ts";
import { type CardWords, layoutCard } from "../card-layout.ts";
import { cleanText } from "../clean-text.ts";
import type { PlacedShape } from "../placement.ts";
import { fontSizeOf, scaleOf, wordsOf } from "../shape-props.ts";
import type { Rect } from "../sheet.ts";
import { QUIET_COLOUR, TEXT_COLOUR } from "./colours.ts";
import type { FigurePart, TextPart } from "./part.ts";
import { boxPart, type Detail, turned } from "./shape-parts.ts";
import { type TextStyle, textBlock } from "./text-block.ts";

/** A card: white paper, a strip in its colour with its number, its name, and what people wrote. */
export function cardParts(shape: PlacedShape, face: CardFace, detail: Detail): FigurePart[] {
  const { record, local, opacity } = shape;
  const scale = scaleOf(record);
  const words = cleanText(wordsOf(record)).trim();
  const layout = layoutCard(face, local.h / scale, {
    hasWords: words !== "",
    isCompact: detail === "compact",
  });
  const set = ({ text, box, size, minSize }: CardWords, style: Partial<TextStyle>): TextPart[] =>
    textBlock(text, scaled(box, scale), {
      size: size * scale,
      minSize: minSize * scale,
      bold: true,
      colour: TEXT_COLOUR,
      align: "start",
      vertical: "middle",
      opacity,
      ...style,
    });
  const own = { text: words, box: layout.words, size: fontSizeOf(record) / scale, minSize: 12 };
  const texts = [
    ...set(layout.mark, { colour: face.ink }),
    ...set(layout.name, words === "" ? {} : { vertical: "start" }),
    ...set(layout.foot, { bold: false, colour: QUIET_COLOUR, vertical: "end" }),
    ...set(own, { bold: false, vertical: "start" }),
  ];
  return [
    boxPart(shape, local, { fill: "#ffffff", stroke: face.colour, strokeWidth: 2, opacity }, 3),
    boxPart(shape, scaled(layout.band, scale), { fill: face.colour, opacity }),
    ...texts.map((part) => turned(part, shape)),
  ];
}

function scaled({ x, y, w, h }: Rect, by: number): Rect {
  return { x: x * by, y: y * by, w: w * by, h: h * by };
}
