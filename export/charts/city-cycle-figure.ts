import { type FigurePart, pathPart, rectPart } from "#lib/canvas/figure/part.ts";
import { linesAt, type TextStyle, textBlock } from "#lib/canvas/figure/text-block.ts";
import type { Figure } from "#lib/canvas/figure.ts";
import { LINE_HEIGHT } from "#lib/canvas/text-measure.ts";
import type { CityCycle, CityPhase } from "#lib/insight/city-cycle/city-cycle.ts";
import { ringMiddle, ringPart } from "#lib/insight/city-cycle/ring.ts";
import { type LegendEntry, legendIn } from "./legend.ts";
import { FIGURE_WIDTH, paperInk, paperSeries, paperSize } from "./paper-ink.ts";

const SIZE = paperSize.least;
/** Rings side by side, and most that one figure has. */
const IN_ROW = 3;
export const MOST_RINGS = 6;
const GAP = 20;
const HEAD = 34;
/** Between the words before a figure and names at its top. */
const ABOVE = 10;
/** Most that rings, their legend left out, are high; and the radius of one among few. */
const TALLEST = 430;
const LARGEST = 118;
/** The hole's part of a radius: two lines have to find room between it and the rim. */
const HOLE = 0.44;

const [green, , warm] = paperSeries;
const looks: Readonly<Record<CityPhase["state"], Readonly<{ fill: string; words: string }>>> = {
  empty: { fill: paperInk.paper, words: paperInk.ink },
  begun: { fill: green.soft, words: paperInk.ink },
  ready: { fill: green.colour, words: green.on },
};

export type CityNames = Readonly<{
  team: (id: string) => string;
  phase: (zoneId: string) => string;
  state: (state: CityPhase["state"]) => string;
  /** Of the rim around the first phase that is not ready. */
  current: string;
  /** "3/5". */
  amount: (count: number, least: number) => string;
}>;

/**
 * A ring for each team: its parts are the phases in the order they are filled, with a number, how
 * much there is of what makes it ready, and darker the further it is. In the middle: how many are
 * ready.
 *
 * @param cycles of one round, of {@link MOST_RINGS} teams at most.
 */
export function cityCycleFigure(cycles: readonly CityCycle[], names: CityNames): Figure {
  const rows = Math.max(1, Math.ceil(cycles.length / IN_ROW));
  const columns = Math.ceil(cycles.length / rows);
  const wide = (FIGURE_WIDTH - (columns - 1) * GAP) / columns;
  const high = (TALLEST - (rows - 1) * GAP) / rows - HEAD;
  const radius = Math.floor(Math.min(LARGEST, wide / 2 - 4, high / 2 - 4));
  const cell = { w: wide + GAP, h: HEAD + 2 * radius + 8 + GAP };
  const bottom = rows * cell.h;
  const legend = legendIn(legendEntries(cycles[0], names), { x: 0, y: bottom, w: FIGURE_WIDTH });
  return {
    view: { x: 0, y: -ABOVE, w: FIGURE_WIDTH, h: bottom + legend.height + ABOVE },
    parts: [
      ...cycles.flatMap((cycle, at) => {
        const left = (at % columns) * cell.w;
        const top = Math.floor(at / columns) * cell.h;
        return ringParts(cycle, { left, top, wide, radius }, names);
      }),
      ...legend.parts,
    ],
  };
}

type Place = Readonly<{ left: number; top: number; wide: number; radius: number }>;
type Point = Readonly<{ x: number; y: number }>;

function ringParts(
  { teamId, phases, current }: CityCycle,
  { left, top, wide, radius }: Place,
  names: CityNames,
): FigurePart[] {
  const middle = { x: left + wide / 2, y: top + HEAD + radius + 4 };
  const ready = phases.filter(({ state }) => state === "ready").length;
  const name = { x: left, y: top, w: wide, h: SIZE * LINE_HEIGHT + 2 };
  return [
    ...textBlock(names.team(teamId), name, { ...words, bold: true }),
    ...phases.flatMap((phase, at) => phaseParts(phase, at, { ...names, middle, radius }, phases)),
    ...phases.flatMap(({ zoneId }, at) =>
      zoneId === current ? [rim(at, phases.length, middle, radius)] : [],
    ),
    linesAt([names.amount(ready, phases.length)], paperSize.words, around(middle, radius * HOLE), {
      ...words,
      bold: true,
    }),
  ];
}

const words: TextStyle = {
  ...{ size: SIZE, minSize: SIZE, colour: paperInk.ink },
  ...{ align: "middle", vertical: "middle" },
};

type Drawn = Pick<CityNames, "amount"> & Readonly<{ middle: Point; radius: number }>;

function phaseParts(
  { state, count, least }: CityPhase,
  at: number,
  { amount, middle, radius }: Drawn,
  { length }: readonly CityPhase[],
): FigurePart[] {
  const { fill, words: colour } = looks[state];
  const { x, y } = ringMiddle(at, length, radius * HOLE, radius);
  const place = { x: middle.x + x, y: middle.y + y };
  return [
    pathPart(ringPart(at, length, radius * HOLE, radius, middle), {
      ...{ fill, stroke: paperInk.lineStrong, strokeWidth: 1.5 },
    }),
    linesAt([`${at + 1}`], SIZE, around({ x: place.x, y: place.y - 11 }, 30), {
      ...{ ...words, colour, bold: true },
    }),
    linesAt([amount(count, least)], SIZE, around({ x: place.x, y: place.y + 12 }, 30), {
      ...{ ...words, colour },
    }),
  ];
}

function rim(at: number, count: number, middle: Point, radius: number): FigurePart {
  return pathPart(ringPart(at, count, radius * HOLE, radius, middle), {
    stroke: warm.colour,
    strokeWidth: 5,
  });
}

function around({ x, y }: Point, by: number) {
  return { x: x - by, y: y - by, w: 2 * by, h: 2 * by };
}

/** Phases by their numbers, then what the fillings mean. */
function legendEntries(cycle: CityCycle | undefined, names: CityNames): LegendEntry[] {
  const states = ["empty", "begun", "ready"] as const;
  return [
    ...(cycle?.phases ?? []).map(
      ({ zoneId }, at): LegendEntry => ({
        ...{ words: names.phase(zoneId), width: 14 },
        sample: ({ x, y }) => [
          linesAt([`${at + 1}`], SIZE, around({ x: x + 7, y }, 15), { ...words, bold: true }),
        ],
      }),
    ),
    ...states.map(
      (state): LegendEntry => ({
        ...{ words: names.state(state), width: BOX },
        sample: (place) => [boxPart(place, looks[state].fill, 1.5, paperInk.lineStrong)],
      }),
    ),
    {
      ...{ words: names.current, width: BOX },
      sample: (place) => [boxPart(place, paperInk.paper, 5, warm.colour)],
    },
  ];
}

const BOX = 26;

function boxPart({ x, y }: Point, fill: string, strokeWidth: number, stroke: string): FigurePart {
  const inset = strokeWidth / 2;
  const rect = { x: x + inset, y: y - 10 + inset, w: BOX - strokeWidth, h: 20 - strokeWidth };
  return rectPart(rect, 3, { fill, stroke, strokeWidth });
}
