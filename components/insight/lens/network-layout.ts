import { labelLines, labelWidth } from "#components/insight/chart/label-lines.ts";
import type { Footprint } from "#lib/insight/lens/footprint.ts";
import type { SectorNetwork } from "#lib/insight/lens/sector-network.ts";
import { layOutMap } from "#lib/insight/maps/force-layout.ts";
import { placeLabels } from "#lib/insight/maps/place-labels.ts";

export const NETWORK_FONT = 13;
export const NETWORK_LINE = 16;
/** Widest and narrowest circle, from its middle; the widest is as wide as the layout leaves room. */
const LARGEST = 34;
const SMALLEST = 6;
/** Thickest and thinnest line. */
const THICKEST = 9;
const THINNEST = 1;
/** Half of the room the layout keeps for a node, in its own units. */
const ROOM = 40;
const LABEL_WIDTH = 150;
/** From the outermost middle to the edge: its circle and two lines of its name. */
const MARGIN = 72;

export type PlacedSector = Readonly<{
  sector: number;
  x: number;
  y: number;
  radius: number;
  /** Its name, where there is room for it. */
  label: Readonly<{ x: number; y: number; lines: readonly string[] }> | undefined;
}>;

export type PlacedDelivery = Readonly<{
  from: number;
  to: number;
  value: number;
  path: string;
  head: string;
  thickness: number;
}>;

export type NetworkLayout = Readonly<{
  height: number;
  sectors: readonly PlacedSector[];
  deliveries: readonly PlacedDelivery[];
}>;

/**
 * Sectors as circles whose areas are their embodied emissions, and lines as thick as what is
 * carried. Everybody sees the same places.
 *
 * @param width of the whole, in pixels.
 * @param first sectors whose names choose their places first.
 */
export function networkLayout(
  { sectors, deliveries }: SectorNetwork,
  { embodied }: Footprint,
  {
    width,
    nameOf,
    first,
  }: Readonly<{ width: number; nameOf(sector: number): string; first: readonly number[] }>,
): NetworkLayout {
  const nodes = sectors.map((sector) => ({ id: `sector ${sector}`, groups: [] }));
  const edges = deliveries.map(({ from, to }) => ({
    ...{ id: `${from} ${to}`, from: `sector ${from}`, to: `sector ${to}` },
  }));
  const layout = layOutMap({ nodes, edges, groups: [] });
  const scale = Math.min(1.15, width / layout.width);
  const left = (width - layout.width * scale) / 2;
  // Around its nodes the layout leaves as much room as one has, which a small scale makes little.
  const top = Math.max(0, MARGIN - 2 * ROOM * scale);
  const largest = Math.min(LARGEST, ROOM * scale);
  const most = Math.max(0, ...sectors.map((sector) => embodied[sector] ?? 0));
  const placed = sectors.map((sector) => {
    const place = layout.positions.get(`sector ${sector}`) ?? { x: 0, y: 0 };
    const share = most > 0 ? (embodied[sector] ?? 0) / most : 0;
    return {
      ...{ sector, x: left + place.x * scale, y: top + place.y * scale },
      radius: Math.max(SMALLEST, largest * Math.sqrt(share)),
    };
  });
  const height = layout.height * scale + 2 * top;
  const labels = labelsOf(placed, { width, height, nameOf, first });
  const of = new Map(placed.map((each) => [each.sector, each]));
  const strongest = deliveries[0]?.value ?? 0;
  return {
    height,
    sectors: placed.map((each) => ({ ...each, label: labels.get(each.sector) })),
    deliveries: deliveries.flatMap(({ from, to, value }) => {
      const [seller, buyer] = [of.get(from), of.get(to)];
      if (!seller || !buyer) return [];
      const thickness = Math.max(THINNEST, (THICKEST * value) / strongest);
      return [{ from, to, value, thickness, ...arrow(seller, buyer, thickness) }];
    }),
  };
}

type Circle = Readonly<{ x: number; y: number; radius: number }>;

/** A bent line, so that the way there and the way back lie beside each other. */
function arrow(
  from: Circle,
  to: Circle,
  thickness: number,
): Readonly<{ path: string; head: string }> {
  const length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
  const bend = Math.min(28, length / 6);
  const middle = {
    x: (from.x + to.x) / 2 - ((to.y - from.y) / length) * bend,
    y: (from.y + to.y) / 2 + ((to.x - from.x) / length) * bend,
  };
  const start = towards(from, middle, from.radius + 1);
  const tip = towards(to, middle, to.radius + 3);
  const size = 6 + thickness;
  const base = towards(to, middle, to.radius + 3 + size);
  const half = size * 0.6;
  const [dx, dy] = [(tip.x - base.x) / size, (tip.y - base.y) / size];
  return {
    path: `M${point(start)}Q${point(middle)} ${point(base)}`,
    head: `M${point(tip)}L${point({ x: base.x - dy * half, y: base.y + dx * half })}L${point({ x: base.x + dy * half, y: base.y - dx * half })}Z`,
  };
}

type Point = Readonly<{ x: number; y: number }>;

function towards(from: Point, to: Point, by: number): Point {
  const length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
  return {
    x: from.x + ((to.x - from.x) / length) * by,
    y: from.y + ((to.y - from.y) / length) * by,
  };
}

function point({ x, y }: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}

function labelsOf(
  placed: readonly (Circle & Readonly<{ sector: number }>)[],
  {
    width,
    height,
    nameOf,
    first,
  }: Readonly<{
    width: number;
    height: number;
    nameOf(sector: number): string;
    first: readonly number[];
  }>,
) {
  const room = Math.min(LABEL_WIDTH, width * 0.36);
  const words = new Map(
    placed.map(({ sector }) => [sector, labelLines(nameOf(sector), room, NETWORK_FONT, 3)]),
  );
  const order = [
    ...placed.filter(({ sector }) => first.includes(sector)),
    ...placed.filter(({ sector }) => !first.includes(sector)),
  ];
  const boxes = placeLabels(
    order.map(({ sector, x, y, radius }) => {
      const lines = words.get(sector) ?? [];
      return {
        ...{ id: String(sector), x, y, radius },
        width: Math.max(0, ...lines.map((line) => labelWidth(line, NETWORK_FONT))),
        height: lines.length * NETWORK_LINE,
      };
    }),
    { within: { x: 0, y: 0, width, height } },
  );
  return new Map(
    [...boxes].map(([id, box]) => {
      const sector = Number(id);
      return [sector, { x: box.x + box.width / 2, y: box.y, lines: words.get(sector) ?? [] }];
    }),
  );
}
