import { createRequire } from "node:module";
import { Font } from "@react-pdf/renderer";
import type { Locale } from "#lib/locales.ts";

const require = createRequire(import.meta.url);

/** Static TrueType files: the only format that is both drawn right and cut down to what is used. */
const faces = {
  "Noto Sans": ["@expo-google-fonts/noto-sans", "NotoSans"],
  "Noto Sans SC": ["@expo-google-fonts/noto-sans-sc", "NotoSansSC"],
  "Noto Sans TC": ["@expo-google-fonts/noto-sans-tc", "NotoSansTC"],
  "Noto Emoji": ["@expo-google-fonts/noto-emoji", "NotoEmoji"],
} as const;
/** Slanted Latin letters. Chinese has none: there emphasis stays upright. */
export const SLANTED_FACE = "Noto Sans Italic";
const slanted = [
  [400, "400Regular_Italic"],
  [700, "700Bold_Italic"],
] as const;
/** The face of Latin letters and marks. */
export const LATIN_FACE = "Noto Sans" satisfies keyof typeof faces;
/** The face of all emoji. */
export const EMOJI_FACE = "Noto Emoji" satisfies keyof typeof faces;
type Family = keyof typeof faces;
const families = Object.keys(faces) as Family[];
const weights = [
  [400, "400Regular"],
  [700, "700Bold"],
] as const;

let loading: Promise<void> | undefined;

/** Reads all faces into memory (about 40 MB), once per thread. */
export function loadFonts(): Promise<void> {
  loading ??= readFonts();
  return loading;
}

async function readFonts(): Promise<void> {
  for (const family of families) {
    const [folder, file] = faces[family];
    Font.register({
      family,
      fonts: weights.map(([fontWeight, style]) => ({
        fontWeight,
        src: require.resolve(`${folder}/${style}/${file}_${style}.ttf`),
      })),
    });
  }
  Font.register({
    family: SLANTED_FACE,
    fonts: slanted.map(([fontWeight, style]) => ({
      fontWeight,
      src: require.resolve(`@expo-google-fonts/noto-sans/${style}/NotoSans_${style}.ttf`),
    })),
  });
  await Promise.all(
    [...families, SLANTED_FACE].flatMap((fontFamily) =>
      weights.map(async ([fontWeight]) => {
        await Font.load({ fontFamily, fontWeight });
        const face = faceOf(fontFamily, fontWeight);
        if (face) keepCodePoints(face as GlyphStore);
      }),
    ),
  );
}

type Glyph = { codePoints: readonly number[] };
type GlyphStore = { getGlyph(id: number, codePoints?: number[]): Glyph };

/**
 * Makes a face answer each glyph with the characters it was asked for. fontkit 2.0 keeps the first
 * glyph made for an id with whatever characters that had, for as long as the face lives: a full stop
 * first met as what a middle dot is drawn with had none, and from then on vanished from every paper; a radical
 * (U+2F00) would be copied out of all later papers in place of the ideograph it looks like.
 */
function keepCodePoints(face: GlyphStore): void {
  const getGlyph = face.getGlyph.bind(face);
  face.getGlyph = (id, codePoints = []) => {
    const glyph = getGlyph(id, codePoints);
    if (!glyph || codePoints.length === 0 || isSame(glyph.codePoints, codePoints)) return glyph;
    return Object.create(glyph, { codePoints: { value: codePoints } });
  };
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((codePoint, index) => codePoint === other[index]);
}

/**
 * The faces to look characters up in, first match wins. In Chinese the Chinese face goes first, so
 * that quotation marks and dashes have its width; which one decides the shape of shared ideographs.
 *
 * @param locale language of the paper.
 * @param spoken language most people wrote in, for papers in another script.
 */
export function fontStack(locale: Locale, spoken: Locale): string[] {
  const chinese: Family[] =
    (locale === "en" ? spoken : locale) === "zh-Hant"
      ? ["Noto Sans TC", "Noto Sans SC"]
      : ["Noto Sans SC", "Noto Sans TC"];
  return locale === "en"
    ? ["Noto Sans", ...chinese, "Noto Emoji"]
    : [...chinese, "Noto Sans", "Noto Emoji"];
}

/** A face itself, for what is drawn without the typesetter. Call {@link loadFonts} first. */
export function faceOf(fontFamily: string, fontWeight: 400 | 700): unknown {
  return (Font.getFont({ fontFamily, fontWeight }) as { data?: unknown } | undefined)?.data;
}

const known = new Map<number, boolean>();

/** Whether any face can draw a character. Call {@link loadFonts} first. */
export function canPrint(codePoint: number): boolean {
  let printable = known.get(codePoint);
  if (printable === undefined) {
    printable = families.some((fontFamily) => hasGlyph(fontFamily, codePoint));
    known.set(codePoint, printable);
  }
  return printable;
}

/** Whether a character can be slanted. Call {@link loadFonts} first. */
export function canSlant(codePoint: number): boolean {
  return hasGlyph(SLANTED_FACE, codePoint);
}

function hasGlyph(fontFamily: string, codePoint: number): boolean {
  // The store's types leave out what it answers.
  const source = Font.getFont({ fontFamily, fontWeight: 400 }) as
    | { data?: { hasGlyphForCodePoint?(codePoint: number): boolean } }
    | undefined;
  return source?.data?.hasGlyphForCodePoint?.(codePoint) ?? false;
}
