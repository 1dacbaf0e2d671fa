import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { teamColour, teamColours, teamLetter } from "#components/ui/team-colours.ts";

const css = sheetOf("globals");

function sheetOf(name: string): string {
  return readFileSync(new URL(`../../../app/${name}.css`, import.meta.url), "utf8");
}

type Tokens = ReadonlyMap<string, string>;

/** The tokens of the first rule that begins with a text. */
function tokensAfter(start: string, sheet = css): Tokens {
  const from = sheet.indexOf(start);
  if (from < 0) throw new Error(`no ${start}`);
  const block = sheet.slice(from, sheet.indexOf("}", from));
  return new Map(
    [...block.matchAll(/--([a-z0-9-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [
      name,
      value,
    ]),
  );
}

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

const light = tokensAfter(":root {\n  color-scheme: light");
const themes = {
  light,
  dark: tokensAfter(':root[data-theme="dark"]'),
  paper: new Map([...light, ...tokensAfter("@media print", sheetOf("print"))]),
} as const;

const surfaces = ["paper", "surface", "sunken"];
const accents = ["green", "digital", "warm", "danger"];
/** Text on what lies behind it. */
const textPairs = [
  ...["ink", "ink-soft", "ink-faint", ...accents].flatMap((text) =>
    surfaces.map((surface) => [text, surface]),
  ),
  ...accents.flatMap((accent) => [
    [`on-${accent}`, accent],
    [accent, `${accent}-soft`],
    ["ink", `${accent}-soft`],
    ["ink-soft", `${accent}-soft`],
  ]),
  ["on-green", "green-strong"],
  ["on-danger", "danger-strong"],
] as [string, string][];

describe.each(Object.entries(themes))("the %s theme", (_, tokens) => {
  const token = (name: string) => {
    const value = tokens.get(name);
    if (!value) throw new Error(`no token ${name}`);
    return value;
  };

  it.each(textPairs)("lets %s be read on %s (WCAG 1.4.3)", (text, surface) => {
    expect(contrast(token(text), token(surface))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(surfaces)("shows the edges of controls and the focus on %s (WCAG 1.4.11)", (surface) => {
    expect(contrast(token("line-strong"), token(surface))).toBeGreaterThanOrEqual(3);
    expect(contrast(token("focus"), token(surface))).toBeGreaterThanOrEqual(3);
  });
});

describe("the tokens", () => {
  it("are the same whether the system or the switch asks for dark", () => {
    expect(tokensAfter(':root:not([data-theme="light"])')).toEqual(themes.dark);
    expect([...themes.dark.keys()]).toEqual([...themes.light.keys()]);
  });

  it.each(["globals", "chart-colours"])("are dark on screens alone, in %s", (name) => {
    const sheet = sheetOf(name);
    const dark = [...sheet.matchAll(/prefers-color-scheme: dark|\[data-theme="dark"\][^,]*\{/g)];
    expect(dark.length).toBeGreaterThan(1);
    for (const { index, 0: text } of dark) {
      const media = sheet.slice(sheet.lastIndexOf("@media", index), index);
      expect(media).toMatch(/^@media screen\b/);
      // A rule stands inside, not after it.
      const depth = media.split("{").length - media.split("}").length;
      expect(depth).toBe(text.startsWith("prefers") ? 0 : 1);
    }
  });

  it("on paper are the light theme's, but for what lies behind and lines", () => {
    const changed = [...themes.paper].filter(([name, value]) => light.get(name) !== value);
    expect(changed.map(([name]) => name)).toEqual(["paper", "surface", "sunken", "line"]);
  });
});

describe("the teams' colours", () => {
  it.each(teamColours)("let the letter be read on $background", ({ background, text }) => {
    expect(contrast(background, text)).toBeGreaterThanOrEqual(4.5);
  });

  it("differ from their neighbours in greyscale", () => {
    for (const [index, { background }] of teamColours.slice(1).entries()) {
      expect(contrast(background, teamColour(index).background)).toBeGreaterThanOrEqual(2);
    }
  });

  it("come round again after the last, each with its own letter", () => {
    expect(teamColour(teamColours.length)).toEqual(teamColours[0]);
    expect(teamColours.map((__, index) => teamLetter(index)).join("")).toBe("ABCDEFGHIJKL");
  });
});
