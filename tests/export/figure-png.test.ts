import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { outlined } from "#export/figure-png/outlined-text.ts";
import { figurePng, MAX_PNG_WIDTH } from "#export/figure-png.ts";
import { figureSvgFile } from "#export/figure-svg-file.ts";
import { type FigurePart, rectPart, type TextPart } from "#lib/canvas/figure/part.ts";
import type { Figure } from "#lib/canvas/figure.ts";

const options = { locale: "en", spoken: "zh-Hans", width: 400 } as const;

function words(text: string, part: Partial<TextPart> = {}): TextPart {
  return {
    kind: "text",
    lines: [{ x: 100, y: 60, text }],
    size: 40,
    bold: false,
    colour: "#000000",
    anchor: "middle",
    turn: null,
    opacity: 1,
    ...part,
  };
}

function figureOf(...parts: FigurePart[]): Figure {
  return { view: { x: 0, y: 0, w: 200, h: 100 }, parts };
}

/** Width and height as the file's head says. */
function sizeOf(png: Uint8Array) {
  const data = new DataView(png.buffer, png.byteOffset);
  return [data.getUint32(16), data.getUint32(20)];
}

/** Rows of the picture of a text, each pixel dark or not, as a browser with the face would draw it. */
function inkOf(figure: Figure, fonts: readonly string[] = []): boolean[] {
  const { pixels } = new Resvg(figureSvgFile(figure, "", "en"), {
    fitTo: { mode: "width", value: 200 },
    font: { loadSystemFonts: false, fontFiles: [...fonts], defaultFontFamily: "Noto Sans" },
  }).render();
  return Array.from({ length: pixels.length / 4 }, (_, index) => (pixels[4 * index] ?? 255) < 128);
}

describe("figurePng", () => {
  it("is as wide as asked for, within the limit", () => {
    const figure = figureOf(rectPart({ x: 10, y: 10, w: 50, h: 50 }, 4, { fill: "#ff0000" }));
    expect(sizeOf(figurePng(figure, options))).toEqual([400, 200]);
    expect(sizeOf(figurePng(figure, { ...options, width: 1e9 }))).toEqual([
      MAX_PNG_WIDTH,
      MAX_PNG_WIDTH / 2,
    ]);
    const tall = { ...figure, view: { x: 0, y: 0, w: 10, h: 1000 } };
    const [w = 0, h = 0] = sizeOf(figurePng(tall, { ...options, width: 4_000 }));
    expect(w * h).toBeLessThanOrEqual(16_200_000);
    expect(() => figurePng(figure, { ...options, width: Number.NaN })).toThrow(RangeError);
  });

  it("is the same each time", () => {
    const figure = figureOf(words("Shade 树荫 📱"));
    expect(figurePng(figure, options)).toEqual(figurePng(figure, options));
  });

  it("draws nothing that refers outside of the figure", () => {
    for (const fill of ["url(http://evil.example/x.svg#a)", "url(file:///etc/passwd)"]) {
      const tampered = figureOf(rectPart({ x: 0, y: 0, w: 9, h: 9 }, 0, { fill }));
      expect(() => figurePng(tampered, options)).toThrow(RangeError);
    }
    const said = figureOf(words('<image href="file:///etc/passwd"/> url(x)'));
    expect(sizeOf(figurePng(said, options))).toEqual([400, 200]);
  });
});

describe("outlined text", () => {
  const face = (folder: string, file: string) =>
    `node_modules/@expo-google-fonts/${folder}/${file}`;
  const latin = face("noto-sans", "400Regular/NotoSans_400Regular.ttf");
  const chinese = face("noto-sans-sc", "400Regular/NotoSansSC_400Regular.ttf");
  const emoji = face("noto-emoji", "400Regular/NotoEmoji_400Regular.ttf");
  const turn = { degrees: 20, x: 100, y: 50 };

  it.each([
    { what: "Latin", part: words("Hxgo") },
    { what: "letters made of parts", part: words("éÅñ") },
    { what: "Chinese", part: words("树荫") },
    { what: "emoji", part: words("📱") },
    {
      what: "text at the end",
      part: words("end", { anchor: "end", lines: [{ x: 190, y: 60, text: "end" }] }),
    },
    { what: "turned text", part: words("turn", { turn }) },
  ])("looks as if drawn with the face: $what", ({ part }) => {
    const figure = figureOf(part);
    const expected = inkOf(figure, [latin, chinese, emoji]);
    const drawn = inkOf(outlined(figure, "en", "zh-Hans"));
    const ink = expected.filter(Boolean).length;
    const wrong = drawn.filter((dark, index) => dark !== expected[index]).length;
    expect(ink).toBeGreaterThan(100);
    expect(wrong / ink).toBeLessThan(0.05);
  });

  it("sets a box for what no face has, and nothing for what cannot be seen", () => {
    const path = (text: string) => outlined(figureOf(words(text)), "en", "en").parts[0];
    expect(path("\u{10fffd}")).toEqual(path("□"));
    expect(path("a\u202eb\u200b")).toEqual(path("ab"));
    expect(path("   ")).toMatchObject({ kind: "path", d: "" });
  });

  it("takes the shapes of the script people write in", () => {
    const path = (spoken: "zh-Hans" | "zh-Hant") =>
      outlined(figureOf(words("骨")), "en", spoken).parts[0];
    expect(path("zh-Hans")).not.toEqual(path("zh-Hant"));
  });
});
