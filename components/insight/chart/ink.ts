/**
 * The colours and shapes of all charts. Amounts are one hue from light to dark, so they read in
 * grey; kinds differ in colour *and* in pattern or shape, so nothing is said by colour alone.
 */
import { heatLevel } from "#lib/insight/chart/heat-level.ts";
import type { MarkShape } from "#lib/insight/chart/mark-path.ts";

/** Classes of one level of an amount: as background, as SVG fill, and for the words on it. */
export type HeatInk = Readonly<{ background: string; fill: string; text: string; onFill: string }>;

const heat: readonly [HeatInk, ...HeatInk[]] = [
  heatInk("bg-heat-0 text-ink-faint", "fill-heat-0", "fill-ink-faint"),
  heatInk("bg-heat-1 text-on-heat-low", "fill-heat-1", "fill-on-heat-low"),
  heatInk("bg-heat-2 text-on-heat-low", "fill-heat-2", "fill-on-heat-low"),
  heatInk("bg-heat-3 text-on-heat-low", "fill-heat-3", "fill-on-heat-low"),
  heatInk("bg-heat-4 text-on-heat-high", "fill-heat-4", "fill-on-heat-high"),
  heatInk("bg-heat-5 text-on-heat-high", "fill-heat-5", "fill-on-heat-high"),
];

function heatInk(background: string, fill: string, onFill: string): HeatInk {
  return { background, fill, text: onFill.replace("fill-", "text-"), onFill };
}

/** How an amount is drawn, by its {@link heatLevel}. */
export function heatOf(amount: number, most: number): HeatInk {
  return heat[heatLevel(amount, most)] ?? heat[0];
}

/** What a kind of thing is drawn with, in a fixed order: never more than six in one chart. */
export type SeriesInk = Readonly<{
  /** Classes for SVG. */
  fill: string;
  stroke: string;
  /** Of a line, as SVG's `stroke-dasharray`; `undefined` for an unbroken one. */
  dash: string | undefined;
  /** Of a point. */
  mark: MarkShape;
  /** Of an area, in `ChartPatterns`. */
  pattern: PatternId;
}>;

export type PatternId = "solid" | "diagonal" | "dots" | "bars" | "grid" | "counter";

const series: readonly [SeriesInk, ...SeriesInk[]] = [
  {
    ...{ fill: "fill-green", stroke: "stroke-green", dash: undefined },
    ...{ mark: "circle", pattern: "solid" },
  },
  {
    ...{ fill: "fill-digital", stroke: "stroke-digital", dash: "8 4" },
    ...{ mark: "square", pattern: "diagonal" },
  },
  {
    ...{ fill: "fill-warm", stroke: "stroke-warm", dash: "2 4" },
    ...{ mark: "diamond", pattern: "dots" },
  },
  {
    ...{ fill: "fill-violet", stroke: "stroke-violet", dash: "12 4 2 4" },
    ...{ mark: "triangle", pattern: "bars" },
  },
  {
    ...{ fill: "fill-danger", stroke: "stroke-danger", dash: "4 4" },
    ...{ mark: "cross", pattern: "grid" },
  },
  {
    ...{ fill: "fill-slate", stroke: "stroke-slate", dash: "1 3" },
    ...{ mark: "ring", pattern: "counter" },
  },
];

/** The ink of the kind at a place, from 0. */
export function seriesInk(index: number): SeriesInk {
  return series[index % series.length] ?? series[0];
}
