import type { MapEdge } from "./graph.ts";

type Point = Readonly<{ x: number; y: number }>;

/** A line from one node to another: its path, its arrowheads and its middle, in pixels. */
export type EdgeLine = Readonly<{ edge: MapEdge; path: string; heads: string[]; middle: Point }>;

/** How far beside each other lines between the same two nodes run. */
const APART = 30;
/** How long an arrowhead is, if nobody says. */
const HEAD = 9;

/**
 * Lines between nodes. Several between the same two run beside each other, so that each is seen.
 *
 * @param placeOf where a node is; edges of unplaced nodes are left out.
 * @param radius of nodes, where lines end.
 */
export function edgeLines(
  edges: readonly MapEdge[],
  placeOf: (id: string) => Point | undefined,
  radius: number,
  head = HEAD,
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
      const bend = side * (index - (same.length - 1) / 2) * APART;
      return [{ edge, ...lineOf(from, to, { bend, radius, head, isMutual: edge.isMutual }) }];
    }),
  );
}

type Drawn = Readonly<{ bend: number; radius: number; head: number; isMutual: boolean }>;

function lineOf(from: Point, to: Point, { bend, radius, head, isMutual }: Drawn) {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const across = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
  const control = {
    x: (from.x + to.x) / 2 + across.x * bend,
    y: (from.y + to.y) / 2 + across.y * bend,
  };
  const room = Math.min(radius + 3, length / 3);
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
  };
}

function towards(from: Point, to: Point, by: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: from.x + ((to.x - from.x) / length) * by,
    y: from.y + ((to.y - from.y) / length) * by,
  };
}

function headAt(tip: Point, from: Point, head: number): string {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
  const [dx, dy] = [(tip.x - from.x) / length, (tip.y - from.y) / length];
  const base = { x: tip.x - dx * head, y: tip.y - dy * head };
  const half = head * 0.55;
  return `M${at(tip)}L${at({ x: base.x - dy * half, y: base.y + dx * half })}L${at({ x: base.x + dy * half, y: base.y - dx * half })}Z`;
}

function at({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
