/**
 * The colours, lines and shapes of charts on white paper: the light values of the tokens in
 * `app/globals.css` and `app/chart-colours.css`, used as `components/insight/chart/ink.ts` uses
 * them on screen. Amounts are one hue from light to dark, so they read in grey; kinds differ in
 * dash and mark, not only in colour. Levels and marks are those of the screen, too:
 * `lib/insight/chart/heat-level.ts` and `mark-path.ts`.
 */
import { type HeatLevel, heatLevel } from "#lib/insight/chart/heat-level.ts";
import type { MarkShape } from "#lib/insight/chart/mark-path.ts";

/** What has no kind and no amount; each is legible on white as what its token is for. */
export const paperInk = {
  /** Behind everything; for the halo of a mark or a word, too. */
  paper: "#ffffff",
  /** Words. */
  ink: "#16211c",
  /** Second words: names of axes, what a number counts. */
  inkSoft: "#434e48",
  /** Captions. */
  inkFaint: "#5d665f",
  /** Grids: may be lost without loss. */
  line: "#e3dccd",
  /** Axes and edges: have to be seen. */
  lineStrong: "#867f70",
  /** Wells and bands behind something. */
  sunken: "#f1ece0",
} as const;

/** How one amount is drawn: `edge` around its area, for the palest are nearly white. */
export type PaperHeat = Readonly<{ fill: string; edge: string; text: string }>;

const heats: Readonly<Record<HeatLevel, PaperHeat>> = {
  0: { fill: "#ffffff", edge: paperInk.line, text: paperInk.inkFaint },
  1: { fill: "#dcebe2", edge: "#a9d3bd", text: paperInk.ink },
  2: { fill: "#a9d3bd", edge: "#a9d3bd", text: paperInk.ink },
  3: { fill: "#6fb594", edge: "#6fb594", text: paperInk.ink },
  4: { fill: "#2b7d5f", edge: "#2b7d5f", text: "#ffffff" },
  5: { fill: "#0b5d46", edge: "#0b5d46", text: "#ffffff" },
};

/** @param most the largest amount in the chart. */
export function paperHeat(amount: number, most: number): PaperHeat {
  return heats[heatLevel(amount, most)];
}

/** What a kind of thing is drawn with. */
export type PaperSeries = Readonly<{
  colour: string;
  /** Words on an area of the colour. */
  on: string;
  /** A pale area of the same kind, for dark words on it; two have no token on screen. */
  soft: string;
  /** Of a line of about 3, as `Paint` has it; empty for an unbroken one. */
  dash: readonly number[];
  /** Of a point. */
  mark: MarkShape;
}>;

/** In a fixed order, as on screen: never more than six in one chart. */
export const paperSeries = [
  { colour: "#0b5d46", on: "#ffffff", soft: "#e0eee6", dash: [], mark: "circle" },
  { colour: "#1c4e9e", on: "#ffffff", soft: "#e4ecf8", dash: [12, 7], mark: "square" },
  { colour: "#7a5200", on: "#ffffff", soft: "#f8ecd0", dash: [1, 7], mark: "diamond" },
  { colour: "#67379b", on: "#ffffff", soft: "#efe6f8", dash: [18, 7, 2, 7], mark: "triangle" },
  { colour: "#a3271d", on: "#ffffff", soft: "#fae6e2", dash: [6, 7], mark: "cross" },
  { colour: "#3c4a52", on: "#ffffff", soft: "#e6eaec", dash: [12, 6, 1, 6, 1, 6], mark: "ring" },
] as const satisfies readonly PaperSeries[];

/** What the kind at a place is drawn with, from 0; after the last the first comes again. */
export function paperSeriesAt(index: number): PaperSeries {
  return paperSeries[index % paperSeries.length] ?? paperSeries[0];
}

/** As wide as a chart is drawn; it prints as wide as the text on A4, 17 cm: half a point for 1. */
export const FIGURE_WIDTH = 960;
/** Sizes of words in a chart that wide; nothing may be below `least`, which prints at 9 points. */
export const paperSize = { words: 22, small: 20, least: 18 } as const;
