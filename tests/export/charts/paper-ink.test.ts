import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { paperHeat, paperInk, paperSeries, paperSeriesAt } from "#export/charts/paper-ink.ts";

/** The tokens as they are in the light theme. */
const tokens = new Map(
  ["globals.css", "chart-colours.css"].flatMap((file) => {
    const css = readFileSync(new URL(`../../../app/${file}`, import.meta.url), "utf8");
    const from = css.indexOf(":root {");
    const light = css.slice(from, css.indexOf("}", from));
    return [...light.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6});/g)].map(
      ([, name = "", value = ""]) => [name, value] as const,
    );
  }),
);
const amounts = [0, 1, 4, 9, 16, 25].map((amount) => paperHeat(amount, 25));

describe("the inks of charts on paper", () => {
  it("are the tokens of the light theme", () => {
    const { paper, ink, inkSoft, inkFaint, line, lineStrong, sunken } = paperInk;
    expect(paper).toBe(tokens.get("on-green"));
    expect([ink, inkSoft, inkFaint]).toEqual(
      ["ink", "ink-soft", "ink-faint"].map((name) => tokens.get(name)),
    );
    expect([line, lineStrong, sunken]).toEqual(
      ["line", "line-strong", "sunken"].map((name) => tokens.get(name)),
    );
    expect(amounts.slice(1).map(({ fill }) => fill)).toEqual(
      [1, 2, 3, 4, 5].map((level) => tokens.get(`heat-${level}`)),
    );
    const kinds = ["green", "digital", "warm", "violet", "danger", "slate"];
    expect(paperSeries.map(({ colour }) => colour)).toEqual(kinds.map((name) => tokens.get(name)));
    const withTint = [0, 1, 2, 4];
    expect(withTint.map((at) => paperSeriesAt(at).soft)).toEqual(
      withTint.map((at) => tokens.get(`${kinds[at]}-soft`)),
    );
  });

  it("let the words on every level and kind be read (WCAG 1.4.3)", () => {
    for (const { fill, text } of amounts) expect(contrast(fill, text)).toBeGreaterThanOrEqual(4.5);
    for (const { colour, on, soft } of paperSeries) {
      expect(contrast(colour, on)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour, soft)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(paperInk.ink, soft)).toBeGreaterThanOrEqual(4.5);
    }
    for (const words of [paperInk.ink, paperInk.inkSoft, paperInk.inkFaint]) {
      expect(contrast(paperInk.paper, words)).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(paperInk.paper, paperInk.lineStrong)).toBeGreaterThanOrEqual(3);
  });

  it("tell more from less in grey, and kinds by dash and mark", () => {
    const lights = amounts.map(({ fill }) => luminance(fill));
    for (const [at, light] of lights.slice(1).entries()) {
      expect((lights[at] ?? 0) / light).toBeGreaterThan(1.2);
    }
    expect(new Set(paperSeries.map(({ dash }) => dash.join(" "))).size).toBe(paperSeries.length);
    expect(new Set(paperSeries.map(({ mark }) => mark)).size).toBe(paperSeries.length);
  });
});

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}
