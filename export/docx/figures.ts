import { AlignmentType, ImageRun, LineRuleType, Paragraph } from "docx";
import type { FigureBlock } from "#lib/lesson-plan/document/plan-document.ts";
import { figurePng } from "../figure-png.ts";
import { figureSvgFile } from "../figure-svg-file.ts";
import { wordsIn } from "../written-text.ts";
import { runsOf } from "./runs.ts";
import type { Setting, Turn } from "./setting.ts";

/** Word's pixels, 96 to the inch; a twip is a twentieth of a point. */
const PIXELS_PER_TWIP = 96 / 1440;
/** Pixels of the picture for each of Word's: 200 to the inch, enough for a school's printer. */
const SHARPNESS = 200 / 96;
/** A wide figure with a page of its own lies on its side. */
export function turnOf({ size, figure }: FigureBlock): Turn {
  return size === "page" && figure.view.w > figure.view.h ? "landscape" : "portrait";
}

/** The drawing, as vectors and as a picture for programs that cannot draw them, and its caption. */
export function planFigure(block: FigureBlock, setting: Setting): Paragraph[] {
  const { figure, alt, caption } = block;
  const { document } = setting;
  const { locales, workshopLocale } = document;
  const { w, h } = figure.view;
  const room = setting.figureRoom[turnOf(block)];
  const scale = Math.min((room.w * PIXELS_PER_TWIP) / w, (room.h * PIXELS_PER_TWIP) / h);
  const description = wordsIn(alt, locales);
  const [width, height] = [Math.round(w * scale), Math.round(h * scale)];
  const png = figurePng(figure, {
    locale: locales[0],
    spoken: workshopLocale,
    width: Math.max(1, Math.round(width * SHARPNESS)),
  });
  const picture = new ImageRun({
    type: "svg",
    data: new TextEncoder().encode(figureSvgFile(figure, description, locales[0])),
    fallback: { type: "png", data: png },
    transformation: { width: Math.max(1, width), height: Math.max(1, height) },
    altText: { description },
  });
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: caption !== null,
      spacing: { before: 120, after: 60, line: 240, lineRule: LineRuleType.AUTO },
      children: [picture],
    }),
    ...(caption
      ? [
          new Paragraph({
            style: "Caption",
            alignment: AlignmentType.CENTER,
            children: runsOf(caption, setting),
          }),
        ]
      : []),
  ];
}
