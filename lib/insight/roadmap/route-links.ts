import { BESIDE, type RoadmapChart } from "./lay-out-roadmap.ts";

type Box = Readonly<{ x: number; y: number; width: number; height: number }>;
type Point = Readonly<{ x: number; y: number }>;
export type LinkedCards = Readonly<{ from: Box; to: Box }>;
/** A line with absolute commands only, as drawings on paper need, and its arrowhead. */
export type RoutedLink = Readonly<{ path: string; head: string }>;

/** How long a line's head is, if nobody says. */
const HEAD = 8;
const CORNER = 6;
/** From line to line where several run side by side, at most. */
const STEP = 5;
/** From where a line leaves a card to where the next does. */
const PORT = 9;

/** From a card's side up or down beside the columns, perhaps along between two layers, to a card. */
type Route = {
  readonly link: LinkedCards;
  /** Column before which it leaves, and the side of the card: −1 left, 1 right. */
  readonly out: number;
  readonly outSide: -1 | 1;
  readonly into: number;
  readonly intoSide: -1 | 1;
  outY: number;
  intoY: number;
  /** Where it runs along between layers; `undefined` if its cards are neighbours. */
  laneY: number | undefined;
  outX: number;
  intoX: number;
};

/**
 * Ways of links that cross no card and lie on no other: up and down in the room beside columns, and
 * past columns between the layers.
 *
 * @param links whose cards are of the chart.
 * @param head length of the heads.
 * @returns in the links' order.
 */
export function routeLinks(
  chart: Pick<RoadmapChart, "columns" | "layers">,
  links: readonly LinkedCards[],
  head = HEAD,
): RoutedLink[] {
  const routes = links.map((link) => routeOf(link, chart));
  spreadPorts(routes);
  keepEndsApart(routes);
  spreadLanes(routes, chart);
  spreadUprights(routes, chart, head);
  return routes.map((route) => drawn(route, head));
}

function routeOf(link: LinkedCards, { columns }: Pick<RoadmapChart, "columns">): Route {
  const columnOf = ({ x }: Box) => columns.findLastIndex((column) => column.x <= x);
  const [from, to] = [columnOf(link.from), columnOf(link.to)];
  const isForward = to > from;
  const isBack = to < from;
  return {
    link,
    outSide: isForward ? 1 : -1,
    out: isForward ? from + 1 : from,
    intoSide: isBack ? 1 : -1,
    into: isBack ? to + 1 : to,
    ...{ outY: middleOf(link.from), intoY: middleOf(link.to) },
    ...{ laneY: undefined, outX: 0, intoX: 0 },
  };
}

function middleOf({ y, height }: Box): number {
  return y + height / 2;
}

/** Several at one side of a card leave or reach it one below another, none crossing its neighbour. */
function spreadPorts(routes: readonly Route[]) {
  const ends = routes.flatMap((route) => [
    {
      ...{ card: route.link.from, side: route.outSide, towards: middleOf(route.link.to) },
      place: (y: number) => {
        route.outY = y;
      },
    },
    {
      ...{ card: route.link.to, side: route.intoSide, towards: middleOf(route.link.from) },
      place: (y: number) => {
        route.intoY = y;
      },
    },
  ]);
  const sides = grouped(ends, ({ card, side }) => `${card.x} ${card.y} ${side}`);
  for (const same of sides.values()) {
    same.sort((a, b) => a.towards - b.towards);
    for (const [at, { card, place }] of same.entries()) {
      const step = Math.min(PORT, (card.height - 12) / Math.max(1, same.length - 1));
      place(middleOf(card) + (at - (same.length - 1) / 2) * step);
    }
  }
}

/** What comes to a card beside one that something leaves at the same height would lie on that. */
function keepEndsApart(routes: readonly Route[]) {
  for (const route of routes) {
    const { link, into, intoY, outY } = route;
    const isMet = routes.some(
      (other) => other !== route && other.out === into && Math.abs(other.outY - intoY) < PORT / 2,
    );
    if (!isMet) continue;
    const aside = intoY + (outY <= intoY ? -PORT : PORT);
    const { y, height } = link.to;
    route.intoY = Math.max(y + 5, Math.min(aside, y + height - 5));
  }
}

/** Those past a column run along the edge of a layer, where no card is. */
function spreadLanes(
  routes: readonly Route[],
  { layers, columns }: Parameters<typeof routeOf>[1] & Pick<RoadmapChart, "layers">,
) {
  const edgeOf = ({ outY, intoY }: Route) => {
    const layer = layers.findLast(({ y }) => y <= outY);
    if (!layer) return outY;
    // The chart's own upper edge has the times' names above it.
    return intoY < layer.y ? layer.y : layer.y + layer.height;
  };
  const last = layers.at(-1);
  const lowest = last ? last.y + last.height : Number.POSITIVE_INFINITY;
  const long = routes.filter(({ out, into }) => out !== into);
  for (const [edge, same] of grouped(long, edgeOf)) {
    const spans = same.map(({ out, into }) => ordered(columns[out]?.x ?? 0, columns[into]?.x ?? 0));
    const tracks = tracksOf(spans);
    for (const [at, route] of same.entries()) {
      const { track, of } = tracks[at] ?? { track: 0, of: 1 };
      const middle = edge >= lowest ? lowest - 4 : edge;
      route.laneY = middle + (track - (of - 1) / 2) * Math.min(3, 6 / Math.max(1, of - 1));
    }
  }
}

/** Up and down beside a column. */
function spreadUprights(
  routes: readonly Route[],
  { columns }: Pick<RoadmapChart, "columns">,
  head: number,
) {
  const uprights = routes.flatMap((route) => {
    const { out, into, laneY, outY, intoY } = route;
    if (laneY === undefined) {
      const place = (x: number) => {
        route.outX = x;
        route.intoX = x;
      };
      return outY === intoY ? [] : [{ column: out, span: ordered(outY, intoY), place }];
    }
    const placeOut = (x: number) => {
      route.outX = x;
    };
    const placeInto = (x: number) => {
      route.intoX = x;
    };
    return [
      { column: out, span: ordered(outY, laneY), place: placeOut },
      { column: into, span: ordered(laneY, intoY), place: placeInto },
    ];
  });
  for (const [column, same] of grouped(uprights, (upright) => upright.column)) {
    const tracks = tracksOf(same.map(({ span }) => span));
    // In the room before the column's cards, so that heads have room at either side.
    const middle = (columns[column]?.x ?? 0) + (BESIDE.left - BESIDE.right) / 2;
    const room = Math.max(0, BESIDE.left + BESIDE.right - 2 * (head + 2));
    for (const [at, { place }] of same.entries()) {
      const { track, of } = tracks[at] ?? { track: 0, of: 1 };
      place(middle + (track - (of - 1) / 2) * Math.min(STEP, room / Math.max(1, of - 1)));
    }
  }
}

function ordered(a: number, b: number): readonly [number, number] {
  return a <= b ? [a, b] : [b, a];
}

type Track = Readonly<{ track: number; of: number }>;

/** Stretches that touch get tracks of their own; each says of how many. */
function tracksOf(spans: readonly (readonly [from: number, to: number])[]): Track[] {
  const ends: number[] = [];
  const tracks = new Map<number, number>();
  const inOrder = [...spans.entries()].sort(([, a], [, b]) => a[0] - b[0] || a[1] - b[1]);
  for (const [index, [from, to]] of inOrder) {
    const free = ends.findIndex((end) => end + 2 < from);
    const track = free === -1 ? ends.length : free;
    ends[track] = to;
    tracks.set(index, track);
  }
  return spans.map((_, index) => ({ track: tracks.get(index) ?? 0, of: ends.length }));
}

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

function drawn({ link, ...route }: Route, length: number): RoutedLink {
  const start = sideOf(link.from, route.outSide, route.outY);
  const tip = sideOf(link.to, route.intoSide, route.intoY);
  const base = { x: tip.x + route.intoSide * length, y: tip.y };
  const bends =
    route.laneY === undefined
      ? route.outY === route.intoY
        ? []
        : [
            { x: route.outX, y: start.y },
            { x: route.outX, y: tip.y },
          ]
      : [
          { x: route.outX, y: start.y },
          { x: route.outX, y: route.laneY },
          { x: route.intoX, y: route.laneY },
          { x: route.intoX, y: tip.y },
        ];
  // A little into its head: a thick line would show beside the tip, a gap before the base.
  const end = { x: base.x - route.intoSide, y: base.y };
  return {
    path: rounded([start, ...bends, end]),
    head: `M${at(tip)}L${at({ x: base.x, y: base.y - length / 2 })}L${at({ x: base.x, y: base.y + length / 2 })}Z`,
  };
}

function sideOf({ x, width }: Box, side: -1 | 1, y: number): Point {
  return { x: side > 0 ? x + width : x, y };
}

/** Straight lines with round corners. */
function rounded(points: readonly Point[]): string {
  return points.reduce((path, point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (!before) return `M${at(point)}`;
    if (!after) return `${path}L${at(point)}`;
    const [short, long] = [distance(before, point), distance(point, after)];
    const radius = Math.min(CORNER, short / 2, long / 2);
    if (radius < 0.5) return `${path}L${at(point)}`;
    return `${path}L${at(towards(point, before, radius))}Q${at(point)} ${at(towards(point, after, radius))}`;
  }, "");
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

function towards(from: Point, to: Point, by: number): Point {
  const part = by / (distance(from, to) || 1);
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

function at({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
