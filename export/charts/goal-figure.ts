import { type FigurePart, pathPart } from "#lib/canvas/figure/part.ts";
import { type TextStyle, textBlock } from "#lib/canvas/figure/text-block.ts";
import type { Figure } from "#lib/canvas/figure.ts";
import type { Rect } from "#lib/canvas/sheet.ts";
import { LINE_HEIGHT, textWidth } from "#lib/canvas/text-measure.ts";
import type { Trajectory } from "#lib/insight/lens/trajectory.ts";
import { type LegendEntry, legendIn, markPart } from "./legend.ts";
import { FIGURE_WIDTH, paperInk, paperSeriesAt, paperSize } from "./paper-ink.ts";

export type GoalFigure = Readonly<{
  line: Pick<Trajectory, "points">;
  /** What there is, at the line's first year. */
  base: number;
  /** What the levers leave, at its last. */
  after: number;
  names: Readonly<Record<"line" | "base" | "after", string>>;
  number: (value: number) => string;
  /** What its figures may be used for: under every drawing of the lens. */
  stamp: string;
}>;

const WORDS = paperSize.least;
const LINE = WORDS * LINE_HEIGHT;
const PLOT = 290;
/** Words of a point stand above the highest. */
const HEADROOM = 34;
/** Years are written as far apart. */
const YEAR = 76;
/** As on screen: the line, what there is, what is left. */
const inks = { line: paperSeriesAt(1), base: paperSeriesAt(0), after: paperSeriesAt(2) } as const;

/** Draws a goal's line down, where it begins, and where the levers lead, for paper. */
export function goalFigure({ line, base, after, names, number, stamp }: GoalFigure): Figure {
  const { points } = line;
  const last = Math.max(1, points.length - 1);
  const most = Math.max(base, after, 1e-12) * 1.05;
  const values = [0, 0.25, 0.5, 0.75, 1].map((part) => (part * most) / 1.05);
  const left = Math.max(...values.map((value) => textWidth(number(value), WORDS))) + 14;
  const right = FIGURE_WIDTH - 34;
  const key = legendIn(legend(names), { x: left, y: 0, w: FIGURE_WIDTH - left });
  const top = key.height + HEADROOM;
  const bottom = top + PLOT;
  const x = (index: number) => left + ((right - left) * index) / last;
  const y = (value: number) => bottom - (PLOT * value) / most;
  const end = points.at(-1)?.emissions ?? base;
  const from = { x: x(0), y: y(base) };
  const to = { x: x(last), y: y(after) };
  const foot = bottom + LINE + 18;

  return {
    view: { x: 0, y: 0, w: FIGURE_WIDTH, h: foot + LINE },
    parts: [
      ...key.parts,
      ...values.flatMap((value) =>
        gridParts(number(value), { left, right, y: y(value) }, value === 0),
      ),
      ...yearsShown(points.length, right - left).flatMap((at) =>
        wordParts(String(points[at]?.year ?? ""), wordBox(x(at) - 60, bottom + 8, 120), {
          align: "middle",
        }),
      ),
      pathPart(`M${x(0)} ${y(points[0]?.emissions ?? base)}L${x(last)} ${y(end)}`, {
        ...{ stroke: inks.line.colour, strokeWidth: 4, dash: inks.line.dash },
      }),
      pathPart(`M${from.x} ${from.y}L${to.x} ${to.y}`, {
        ...{ stroke: inks.after.colour, strokeWidth: 2.5, dash: inks.after.dash },
      }),
      ...(Math.abs(after - end) > most / 1000 ? [gapPart(to.x, to.y, y(end))] : []),
      markPart(inks.base.mark, 11, from, { colour: inks.base.colour, isHollow: false }),
      markPart(inks.after.mark, 12, to, { colour: inks.after.colour, isHollow: false }),
      ...wordParts(number(base), wordBox(from.x + 16, from.y - 42), { align: "start", bold: true }),
      ...wordParts(number(after), wordBox(to.x - 380, to.y - 46), { align: "end", bold: true }),
      ...wordParts(
        stamp,
        { x: 0, y: foot, w: FIGURE_WIDTH, h: LINE },
        { align: "start", bold: true, colour: paperSeriesAt(4).colour },
      ),
    ],
  };
}

function legend(names: GoalFigure["names"]): LegendEntry[] {
  const point = (kind: "base" | "after"): LegendEntry => ({
    words: names[kind],
    width: 26,
    sample: ({ x, y }) => [
      markPart(
        inks[kind].mark,
        10,
        { x: x + 13, y },
        { colour: inks[kind].colour, isHollow: false },
      ),
    ],
  });
  return [
    {
      words: names.line,
      width: 52,
      sample: ({ x, y }) => [
        pathPart(`M${x} ${y}L${x + 52} ${y}`, {
          ...{ stroke: inks.line.colour, strokeWidth: 4, dash: inks.line.dash },
        }),
      ],
    },
    point("base"),
    point("after"),
  ];
}

type Line = Readonly<{ left: number; right: number; y: number }>;

function gridParts(words: string, { left, right, y }: Line, isAxis: boolean): FigurePart[] {
  const stroke = isAxis ? paperInk.lineStrong : paperInk.line;
  return [
    pathPart(`M${left} ${y}L${right} ${y}`, { stroke, strokeWidth: isAxis ? 1.5 : 1 }),
    ...wordParts(words, { x: 0, y: y - LINE / 2, w: left - 10, h: LINE }, { align: "end" }),
  ];
}

/** How far from the line's end. */
function gapPart(x: number, from: number, to: number): FigurePart {
  const isAbove = from < to;
  return pathPart(`M${x} ${from}L${x} ${to}`, {
    ...{ stroke: paperSeriesAt(isAbove ? 4 : 0).colour, strokeWidth: 4 },
  });
}

/** As many years as there is room for, the first and the last among them. */
function yearsShown(count: number, room: number): number[] {
  const step = Math.max(1, Math.ceil((count - 1) / Math.floor(room / YEAR)));
  const last = count - 1;
  const before = Array.from({ length: count }, (_, at) => at).filter(
    (at) => at % step === 0 && last - at >= step,
  );
  return [...before, last];
}

function wordBox(x: number, y: number, w = 400): Rect {
  return { x, y, w, h: LINE };
}

function wordParts(text: string, box: Rect, style: Partial<TextStyle>): FigurePart[] {
  return textBlock(text, box, {
    ...{ size: WORDS, minSize: WORDS, colour: paperInk.inkSoft, align: "start", vertical: "start" },
    ...style,
  });
}
