import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type FigureLine, pathPart, type TextPart } from "#lib/canvas/figure/part.ts";
import type { Figure } from "#lib/canvas/figure.ts";
import type { Locale } from "#lib/locales.ts";
import { printable } from "../pdf/printable.ts";
import { type Face, type Matrix, readFace } from "./true-type.ts";

const require = createRequire(import.meta.url);

const files = {
  latin: ["noto-sans", "NotoSans"],
  simplified: ["noto-sans-sc", "NotoSansSC"],
  traditional: ["noto-sans-tc", "NotoSansTC"],
  emoji: ["noto-emoji", "NotoEmoji"],
} as const;
type Family = keyof typeof files;

const loaded = new Map<string, Face>();

/** Read when first needed, and kept: 40 MB if all are. */
function face(family: Family, bold: boolean): Face {
  const style = bold ? "700Bold" : "400Regular";
  const key = `${family}-${style}`;
  const known = loaded.get(key);
  if (known) return known;
  const [folder, name] = files[family];
  const file = require.resolve(`@expo-google-fonts/${folder}/${style}/${name}_${style}.ttf`);
  const read = readFace(readFileSync(file));
  loaded.set(key, read);
  return read;
}

/** The families to look characters up in, first match wins. See `fontStack` in `export/pdf/`. */
function familiesOf(locale: Locale, spoken: Locale): readonly Family[] {
  const chinese: readonly Family[] =
    (locale === "en" ? spoken : locale) === "zh-Hant"
      ? ["traditional", "simplified"]
      : ["simplified", "traditional"];
  return locale === "en" ? ["latin", ...chinese, "emoji"] : [...chinese, "latin", "emoji"];
}

type Glyph = Readonly<{ face: Face; glyph: number }>;

/**
 * Turns a figure's text into outlines, so that it can be drawn without any font. Lines are set as
 * they are broken; what no face has becomes □.
 *
 * @param spoken language most people wrote in, for figures in another script.
 */
export function outlined({ view, parts }: Figure, locale: Locale, spoken: Locale): Figure {
  const families = familiesOf(locale, spoken);

  function findGlyph(codePoint: number, bold: boolean): Glyph | undefined {
    for (const family of families) {
      const found = face(family, bold);
      const glyph = found.glyphOf(codePoint);
      if (glyph !== undefined) return { face: found, glyph };
    }
    return undefined;
  }

  function glyphsOf(text: string, bold: boolean): Glyph[] {
    const words = printable(text, (codePoint) => findGlyph(codePoint, bold) !== undefined);
    return [...words].flatMap((one) => findGlyph(one.codePointAt(0) ?? 0, bold) ?? []);
  }

  const outlineOf = (part: TextPart) =>
    part.lines.map((line) => lineOutline(line, glyphsOf(line.text, part.bold), part)).join("");
  return {
    view,
    parts: parts.map((part) =>
      part.kind === "text"
        ? pathPart(outlineOf(part), { fill: part.colour, opacity: part.opacity })
        : part,
    ),
  };
}

function lineOutline({ x, y }: FigureLine, glyphs: readonly Glyph[], part: TextPart): string {
  const advance = ({ face: { advanceOf, unitsPerEm }, glyph }: Glyph) =>
    (advanceOf(glyph) * part.size) / unitsPerEm;
  const width = glyphs.reduce((sum, one) => sum + advance(one), 0);
  let left = x - { start: 0, middle: width / 2, end: width }[part.anchor];
  return glyphs
    .map((one) => {
      const matrix = placed(left, y, part.size / one.face.unitsPerEm, part.turn);
      left += advance(one);
      return one.face.outlineOf(one.glyph, matrix);
    })
    .join("");
}

/** Enlarges from the face's units, moves to a place on the baseline, then turns about a point. */
function placed(x: number, y: number, scale: number, turn: TextPart["turn"]): Matrix {
  if (!turn) return { a: scale, b: 0, c: 0, d: -scale, e: x, f: y };
  const angle = (turn.degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [dx, dy] = [x - turn.x, y - turn.y];
  return {
    a: scale * cos,
    b: scale * sin,
    c: scale * sin,
    d: -scale * cos,
    e: turn.x + cos * dx - sin * dy,
    f: turn.y + sin * dx + cos * dy,
  };
}
