import { type FigurePart, pathPart, rectPart, round } from "#lib/canvas/figure/part.ts";
import { linesAt, type TextStyle, textBlock } from "#lib/canvas/figure/text-block.ts";
import type { Figure } from "#lib/canvas/figure.ts";
import type { Rect } from "#lib/canvas/sheet.ts";
import { fitText, LINE_HEIGHT, textWidth } from "#lib/canvas/text-measure.ts";
import { markPath } from "#lib/insight/chart/mark-path.ts";
import { type Field, placeIn } from "#lib/insight/trajectory/lay-out-clouds.ts";
import type { TeamCloud } from "#lib/insight/trajectory/trajectory.ts";
import { markPart } from "./legend.ts";
import { FIGURE_WIDTH, type PaperSeries, paperInk, paperSeriesAt, paperSize } from "./paper-ink.ts";

const SIZE = paperSize.least;
/** Squares side by side, and most that one figure has. */
const IN_ROW = 3;
export const MOST_SQUARES = 6;
/** Around a square: the green axis' name, the team's name, the digital axis' name. */
const AROUND = { left: 40, right: 6, top: 34, bottom: 42 };
const GAP = 22;
/** Between the words before a figure and names at its top. */
const ABOVE = 8;
const TALLEST = 540;
/** Of the circle with a step's number. */
const NUMBER = 14;

export type TrajectoryNames = Readonly<
  Record<"digital" | "green" | "both" | "digitalOnly" | "greenOnly", string>
>;

/** A team's way: its clouds in the steps that have numbers, and its place among all teams. */
export type DrawnWay = Readonly<{ team: string; index: number; clouds: readonly NumberedCloud[] }>;
export type NumberedCloud = Pick<TeamCloud, "ideas" | "centroid"> & Readonly<{ number: number }>;

type Point = Readonly<{ x: number; y: number }>;

/**
 * A square for each team, digital to the right and green upwards: its notes as pale circles, larger
 * where there are more, and the middle of each step as its number, joined by a line.
 *
 * @param ways of {@link MOST_SQUARES} teams at most.
 */
export function trajectoryFigure(ways: readonly DrawnWay[], names: TrajectoryNames): Figure {
  const rows = Math.ceil(ways.length / IN_ROW);
  const columns = Math.ceil(ways.length / rows);
  const wide = (FIGURE_WIDTH - (columns - 1) * GAP) / columns - AROUND.left - AROUND.right;
  const high = (TALLEST - (rows - 1) * GAP) / rows - AROUND.top - AROUND.bottom;
  const side = Math.floor(Math.min(wide, high));
  const cell = {
    w: side + AROUND.left + AROUND.right + GAP,
    h: side + AROUND.top + AROUND.bottom + GAP,
  };
  return {
    view: { x: 0, y: -ABOVE, w: FIGURE_WIDTH, h: rows * cell.h - GAP + ABOVE },
    parts: ways.flatMap((way, at) => {
      const field: Field = {
        left: (at % columns) * cell.w + AROUND.left,
        top: Math.floor(at / columns) * cell.h + AROUND.top,
        side,
      };
      return squareParts(way, field, names);
    }),
  };
}

function squareParts(way: DrawnWay, field: Field, names: TrajectoryNames): FigurePart[] {
  const ink = paperSeriesAt(way.index);
  return [
    ...gridParts(field),
    ...headParts(way, field, ink),
    ...bubbles(way.clouds, field, ink),
    ...axisParts(field, names),
    ...wayParts(way.clouds, field, { ink, kept: cornersOf(field, names).map(({ box }) => box) }),
  ];
}

function gridParts({ left, top, side }: Field): FigurePart[] {
  const middle = { x: left + side / 2, y: top + side / 2 };
  return [
    rectPart({ x: left, y: top, w: side, h: side }, 0, {
      ...{ fill: paperInk.paper, stroke: paperInk.lineStrong, strokeWidth: 1.5 },
    }),
    pathPart(
      `M${middle.x} ${top}L${middle.x} ${top + side}M${left} ${middle.y}L${left + side} ${middle.y}`,
      { stroke: paperInk.lineStrong, strokeWidth: 1, dash: [3, 5] },
    ),
    // From neither to both.
    pathPart(`M${left} ${top + side}L${left + side} ${top}`, {
      ...{ stroke: paperInk.line, strokeWidth: 2 },
    }),
  ];
}

function headParts({ team }: DrawnWay, { left, top, side }: Field, ink: PaperSeries): FigurePart[] {
  const name = { x: left + 26, y: top - 32, w: side - 26, h: LINE };
  return [
    markPart(ink.mark, 9, { x: left + 10, y: top - 17 }, { colour: ink.colour, isHollow: false }),
    ...textBlock(team, name, { ...words, bold: true, align: "start", vertical: "middle" }),
  ];
}

const words = { size: SIZE, minSize: SIZE, colour: paperInk.ink } as const;
/** Height of a line, and a little: rounding must not cost it. */
const LINE = SIZE * LINE_HEIGHT + 2;
const corner = { ...words, colour: paperInk.inkFaint } as const;

function axisParts(field: Field, names: TrajectoryNames): FigurePart[] {
  const { left, top, side } = field;
  return [
    ...cornersOf(field, names).flatMap(({ text, box, set }) =>
      textBlock(text, box, { ...corner, ...set }),
    ),
    ...textBlock(
      `${names.digital} →`,
      { x: left, y: top + side + 11, w: side, h: LINE },
      { ...words, align: "middle", vertical: "start" },
    ),
    ...upwards(`${names.green} →`, { x: left - 28, y: top + side / 2, w: side }),
  ];
}

type Corner = Readonly<{ text: string; box: Rect; set: Pick<TextStyle, "align" | "vertical"> }>;

/** What it means to stand in a corner; none is in the one where neither is. */
function cornersOf({ left, top, side }: Field, names: TrajectoryNames): Corner[] {
  const most = side / 2 - 12;
  const at = (text: string, align: "start" | "end", vertical: "start" | "end"): Corner => {
    // A little more: rounding must not cost a word.
    const w = Math.min(most, textWidth(text, SIZE) + 2);
    const x = align === "start" ? left + 6 : left + side - 6 - w;
    const y = vertical === "start" ? top + 4 : top + side - 4 - LINE;
    return { text, box: { x, y, w, h: LINE }, set: { align, vertical } };
  };
  return [
    at(names.greenOnly, "start", "start"),
    at(names.both, "end", "start"),
    at(names.digitalOnly, "end", "end"),
  ];
}

/** One line that reads from below to above, in the middle of a height. */
function upwards(text: string, { x, y, w }: Point & Readonly<{ w: number }>): FigurePart[] {
  const box = { x: x - w / 2, y: y - SIZE, w, h: 2 * SIZE };
  const { lines } = fitText(text, box, words);
  const part = linesAt(lines.slice(0, 1), SIZE, box, {
    ...{ colour: words.colour, align: "middle", vertical: "middle" },
  });
  return [{ ...part, turn: { degrees: -90, x, y } }];
}

/** Notes of all steps, those at one place as one circle as large as they are many. */
function bubbles(clouds: DrawnWay["clouds"], field: Field, ink: PaperSeries): FigurePart[] {
  const counts = new Map<string, { place: Point; count: number }>();
  for (const idea of clouds.flatMap(({ ideas }) => ideas)) {
    const place = placeIn(field, idea);
    const key = `${Math.round(place.x)} ${Math.round(place.y)}`;
    counts.set(key, { place, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].map(({ place, count }) => {
    // Whole circles: at an edge of the field they hang over it, but not into words.
    const radius = Math.min(26, 6 * Math.sqrt(count));
    return pathPart(markPath("circle", radius, [place.x, place.y]), {
      ...{ fill: ink.soft, stroke: ink.colour, strokeWidth: 1 },
    });
  });
}

/** The middles of steps as numbers, side by side where they would cover each other, and the way. */
function wayParts(
  clouds: DrawnWay["clouds"],
  field: Field,
  { ink, kept }: Readonly<{ ink: PaperSeries; kept: readonly Rect[] }>,
): FigurePart[] {
  const middles = clouds.flatMap(({ number, centroid }) =>
    centroid ? [{ number, place: placeIn(field, centroid) }] : [],
  );
  const numbers = asideEachOther(
    middles.map(({ place }) => place),
    { field, kept },
  );
  const path = middles.map(({ place }) => `${round(place.x)} ${round(place.y)}`).join("L");
  const last = middles.length - 1;
  return [
    ...(middles.length > 1
      ? [pathPart(`M${path}`, { stroke: ink.colour, strokeWidth: 2.5, dash: ink.dash })]
      : []),
    ...middles.flatMap(({ place }, at) => {
      const shown = numbers[at] ?? place;
      if (shown === place) return [];
      return [
        pathPart(`M${round(place.x)} ${round(place.y)}L${round(shown.x)} ${round(shown.y)}`, {
          ...{ stroke: paperInk.inkSoft, strokeWidth: 1 },
        }),
        pathPart(markPath("circle", 3.5, [place.x, place.y]), { fill: paperInk.inkSoft }),
      ];
    }),
    ...middles.flatMap(({ number, place }, at) =>
      numberParts(number, numbers[at] ?? place, { ink, isLast: at === last }),
    ),
  ];
}

/** Only where the way ends is full: it is seen which way it runs. */
function numberParts(
  number: number,
  { x, y }: Point,
  { ink, isLast }: Readonly<{ ink: PaperSeries; isLast: boolean }>,
): FigurePart[] {
  const box = { x: x - NUMBER, y: y - NUMBER, w: 2 * NUMBER, h: 2 * NUMBER };
  return [
    pathPart(markPath("circle", NUMBER, [x, y]), {
      ...{ fill: isLast ? ink.colour : paperInk.paper, stroke: ink.colour, strokeWidth: 2 },
    }),
    linesAt([String(number)], SIZE, box, {
      ...{ bold: true, align: "middle", vertical: "middle" },
      colour: isLast ? ink.on : paperInk.ink,
    }),
  ];
}

/**
 * Where numbers stand: at their places, or as near as there is room beside those before.
 *
 * @param kept boxes of words, on which none is put.
 */
function asideEachOther(
  places: readonly Point[],
  { field, kept }: Readonly<{ field: Field; kept: readonly Rect[] }>,
): Point[] {
  const apart = 2 * NUMBER + 2;
  const taken: Point[] = [];
  for (const place of places) {
    const isFree = (spot: Point) =>
      taken.every(({ x, y }) => Math.hypot(x - spot.x, y - spot.y) >= apart) &&
      isInside(spot, field) &&
      kept.every((box) => !covers(spot, box));
    const near = [place, ...spotsAround(place, apart)].find(isFree);
    taken.push(near ?? spotsIn(field, place).find(isFree) ?? place);
  }
  return taken;
}

function spotsAround({ x, y }: Point, apart: number): Point[] {
  return [1, 1.5, 2, 2.5, 3, 4, 5].flatMap((ring) =>
    Array.from({ length: 16 }, (_, at) => {
      const angle = (at / 16) * 2 * Math.PI;
      return { x: x + ring * apart * Math.cos(angle), y: y + ring * apart * Math.sin(angle) };
    }),
  );
}

/** Spots all over a field, the nearest first: for a corner in which there is no room left. */
function spotsIn({ left, top, side }: Field, { x, y }: Point): Point[] {
  const step = NUMBER / 2;
  const along = Array.from({ length: Math.floor(side / step) + 1 }, (_, at) => at * step);
  const from = (spot: Point) => Math.hypot(spot.x - x, spot.y - y);
  return along
    .flatMap((right) => along.map((down) => ({ x: left + right, y: top + down })))
    .sort((one, other) => from(one) - from(other));
}

function isInside({ x, y }: Point, { left, top, side }: Field): boolean {
  return (
    x >= left + NUMBER && x <= left + side - NUMBER && y >= top + NUMBER && y <= top + side - NUMBER
  );
}

/** Whether a number's circle, taken as a square, covers some of a box. */
function covers({ x, y }: Point, box: Rect): boolean {
  return (
    x + NUMBER > box.x &&
    x - NUMBER < box.x + box.w &&
    y + NUMBER > box.y &&
    y - NUMBER < box.y + box.h
  );
}
