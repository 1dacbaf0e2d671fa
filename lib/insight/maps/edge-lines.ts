import type { MapEdge } from "./graph.ts";

type Point = Readonly<{ x: number; y: number }>;

/** Begin, control point and end of a line that may be bent. */
type Curve = readonly [from: Point, control: Point, to: Point];

/** A line from one node to another: its path, its arrowheads and its middle, in pixels. */
export type EdgeLine = Readonly<{
  edge: MapEdge;
  path: string;
  heads: string[];
  middle: Point;
  curve: Curve;
}>;

/** How far beside each other lines between the same two nodes run. */
const APART = 44;
/** How long an arrowhead is, if nobody says. */
const HEAD = 9;
/** Between a line and a node that it leads past. */
const CLEAR = 4;

type Drawing = Readonly<{
  /** Of nodes, where lines end. */
  radius: number;
  /** How long an arrowhead is. */
  head?: number;
  /** Nodes that lines are to lead past, those at their own ends excepted. */
  past?: readonly Point[];
}>;

/**
 * Lines between nodes. Several between the same two run beside each other, so that each is seen.
 *
 * @param placeOf where a node is; edges of unplaced nodes are left out.
 */
export function edgeLines(
  edges: readonly MapEdge[],
  placeOf: (id: string) => Point | undefined,
  { radius, head = HEAD, past = [] }: Drawing,
): EdgeLine[] {
  const beside = new Map<string, MapEdge[]>();
  for (const edge of edges) {
    const pair = [edge.from, edge.to].sort().join(" ");
    beside.set(pair, [...(beside.get(pair) ?? []), edge]);
  }
  return [...beside.values()].flatMap((same) =>
    same.flatMap((edge, index) => {
      const from = placeOf(edge.from);
      const to = placeOf(edge.to);
      if (!from || !to) return [];
      // To the same side whichever way it runs.
      const side = edge.from < edge.to ? 1 : -1;
      const wished = side * (index - (same.length - 1) / 2) * APART;
      const bend = clearBend(from, to, wished, { nodes: past, room: radius + CLEAR });
      return [{ edge, ...lineOf(from, to, { bend, radius, head, isMutual: edge.isMutual }) }];
    }),
  );
}

/** Places along a line, its ends left out. */
export function pointsAlong([from, control, to]: Curve): Point[] {
  return Array.from({ length: STEPS - 1 }, (_, step) => {
    const part = (step + 1) / STEPS;
    const [a, b, c] = [(1 - part) ** 2, 2 * part * (1 - part), part ** 2];
    return {
      x: a * from.x + b * control.x + c * to.x,
      y: a * from.y + b * control.y + c * to.y,
    };
  });
}

const STEPS = 24;

/** The bend nearest to the one that is wished for at which a line leads through no other node. */
function clearBend(
  from: Point,
  to: Point,
  wished: number,
  { nodes, room }: Readonly<{ nodes: readonly Point[]; room: number }>,
): number {
  const others = nodes.filter((node) => distance(node, from) > 1 && distance(node, to) > 1);
  const isClear = (bend: number) => {
    const along = pointsAlong([from, controlOf(from, to, bend), to]);
    return others.every((node) => along.every((point) => distance(point, node) >= room));
  };
  // A short line that is bent far looks like a loop.
  const most = Math.max(Math.abs(wished), distance(from, to) / 2);
  const bends = [0, 1, -1, 2, -2, 3, -3]
    .map((step) => wished + step * APART)
    .filter((bend) => Math.abs(bend) <= most);
  return bends.find(isClear) ?? wished;
}

function controlOf(from: Point, to: Point, bend: number): Point {
  const length = distance(from, to) || 1;
  return {
    x: (from.x + to.x) / 2 - ((to.y - from.y) / length) * bend,
    y: (from.y + to.y) / 2 + ((to.x - from.x) / length) * bend,
  };
}

function distance(one: Point, other: Point): number {
  return Math.hypot(other.x - one.x, other.y - one.y);
}

type Drawn = Readonly<{ bend: number; radius: number; head: number; isMutual: boolean }>;

function lineOf(from: Point, to: Point, { bend, radius, head, isMutual }: Drawn) {
  const control = controlOf(from, to, bend);
  const room = Math.min(radius + 3, distance(from, to) / 3);
  const start = towards(from, control, room);
  const end = towards(to, control, room);
  // The line stops within its head: a thick one would stick out of the tip.
  const lineEnd = towards(end, control, head * 0.6);
  const lineStart = isMutual ? towards(start, control, head * 0.6) : start;
  const mid = (a: number, b: number, c: number) => (a + 2 * b + c) / 4;
  return {
    path: `M${at(lineStart)}Q${at(control)} ${at(lineEnd)}`,
    heads: [headAt(end, control, head), ...(isMutual ? [headAt(start, control, head)] : [])],
    middle: {
      x: mid(start.x, control.x, end.x),
      y: mid(start.y, control.y, end.y),
    },
    curve: [start, control, end] as const,
  };
}

function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to) || 1;
  return {
    x: from.x + ((to.x - from.x) / length) * by,
    y: from.y + ((to.y - from.y) / length) * by,
  };
}

function headAt(tip: Point, from: Point, head: number): string {
  const length = distance(from, tip) || 1;
  const [dx, dy] = [(tip.x - from.x) / length, (tip.y - from.y) / length];
  const base = { x: tip.x - dx * head, y: tip.y - dy * head };
  const half = head * 0.55;
  return `M${at(tip)}L${at({ x: base.x - dy * half, y: base.y + dx * half })}L${at({ x: base.x + dy * half, y: base.y - dx * half })}Z`;
}

function at({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
