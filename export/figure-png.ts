import { Resvg } from "@resvg/resvg-js";
import type { Figure } from "#lib/canvas/figure.ts";
import type { Locale } from "#lib/locales.ts";
import { outlined } from "./figure-png/outlined-text.ts";
import { figureSvgFile } from "./figure-svg-file.ts";

/** Widest picture, and most pixels of one: 64 MB while it is drawn. */
export const MAX_PNG_WIDTH = 4_000;
const MAX_PNG_PIXELS = 16_000_000;

export type PngOptions = Readonly<{
  /** Language of the sheet. */
  locale: Locale;
  /** Language most people wrote in: decides the shape of characters that Chinese scripts share. */
  spoken: Locale;
  /** In pixels; less if the picture would pass {@link MAX_PNG_WIDTH} or 16 million pixels. */
  width: number;
}>;

/**
 * Draws a figure as a PNG on white, with our own faces: the same pixels on every machine.
 *
 * Text is outlined first. The renderer would read a face's whole file again for every glyph, which
 * takes seconds for Chinese; so it gets no fonts, and has no file to open.
 *
 * @throws {RangeError} if the width is less than a pixel, or the figure refers to anything outside
 * of itself.
 */
export function figurePng(figure: Figure, { locale, spoken, width }: PngOptions): Uint8Array {
  if (!(width >= 1)) throw new RangeError(`a picture cannot be ${width} pixels wide`);
  const svg = figureSvgFile(outlined(figure, locale, spoken), "", locale);
  if (refersOutside(svg)) throw new RangeError("the figure refers to something outside of itself");
  const { w, h } = figure.view;
  const widest = Math.min(MAX_PNG_WIDTH, Math.sqrt((MAX_PNG_PIXELS * w) / h));
  return new Resvg(svg, {
    fitTo: { mode: "width", value: Math.max(1, Math.floor(Math.min(width, widest))) },
    font: { loadSystemFonts: false },
  })
    .render()
    .asPng();
}

/** Our drawings never do; this holds even for a figure that was tampered with. */
function refersOutside(svg: string): boolean {
  return (svg.match(/<[^>]*>/g) ?? []).some(
    (tag) => !/^<\/?(?:\?xml|svg|title|rect|path)\b/.test(tag) || /href|url\(/i.test(tag),
  );
}
