import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from "d3-force";
import { byId, type MapEdge, type MapGraph, type MapNode } from "./graph.ts";

/** Room for one node: its diameter, in units of the layout. */
const NODE_SIZE = 80;
/** Most work in one layout, in nodes times ticks: large maps get fewer ticks. */
const MAX_WORK = 60_000;
const MAX_TICKS = 150;
const MIN_TICKS = 12;

/** Where each node of a map is, origin in the top-left corner; units are of no meaning. */
export type MapLayout = Readonly<{
  width: number;
  height: number;
  positions: ReadonlyMap<string, Readonly<{ x: number; y: number }>>;
}>;

/** What a layout depends on: a map, or anything else whose nodes are linked. */
type LinkedNodes = Readonly<{
  nodes: readonly Pick<MapNode, "id" | "groups">[];
  edges: readonly Pick<MapEdge, "id" | "from" | "to">[];
  groups: MapGraph["groups"];
}>;

type Body = SimulationNodeDatum & { readonly id: string; readonly home: Point };
type Point = Readonly<{ x: number; y: number }>;

/**
 * Lays a map out so that everybody sees the same picture: it depends on ids, groups and edges
 * alone, not on their order, on chance or on time.
 *
 * Each node has a home, chosen by its id within the place of its group, and is drawn to it: a
 * change nearby moves it little. Nothing here calls a function whose last digit differs between
 * browsers (sine, power), and places are whole numbers.
 */
export function layOutMap({ nodes, edges, groups }: LinkedNodes): MapLayout {
  const bodies = nodes.toSorted(byId).map((node) => bodyOf(node, groups, nodes.length));
  const known = new Set(bodies.map(({ id }) => id));
  const links = edges
    .filter(({ from, to }) => from !== to && known.has(from) && known.has(to))
    .toSorted(byId)
    .map(({ from, to }): SimulationLinkDatum<Body> => ({ source: from, target: to }));
  const ticks = Math.max(MIN_TICKS, Math.min(MAX_TICKS, Math.floor(MAX_WORK / bodies.length)));
  forceSimulation(bodies)
    .stop()
    .randomSource(chance())
    // So that the last tick is as calm whatever their number; alpha begins at 1.
    .alphaDecay(Math.min(0.5, 6 / ticks))
    .force(
      "link",
      forceLink<Body, SimulationLinkDatum<Body>>(links)
        .id(({ id }) => id)
        .distance(NODE_SIZE * 1.6)
        // The same for all: by default it depends on how many links a node has, and one more
        // would loosen the others.
        .strength(0.2),
    )
    .force(
      "apart",
      forceManyBody()
        .strength(-NODE_SIZE * 2)
        .distanceMax(NODE_SIZE * 6),
    )
    .force("room", forceCollide(NODE_SIZE / 2))
    .force("home-x", forceX<Body>(({ home }) => home.x).strength(0.12))
    .force("home-y", forceY<Body>(({ home }) => home.y).strength(0.12))
    .tick(ticks);
  return framed(bodies);
}

/** Groups stand in columns and rows, as many of one as of the other. */
function bodyOf(
  { id, groups }: Pick<MapNode, "id" | "groups">,
  order: readonly string[],
  count: number,
): Body {
  // Enough for all of them, in steps: one more note must not move everybody's home.
  let side = NODE_SIZE * 4;
  while (side * side < count * NODE_SIZE * NODE_SIZE * 3) side *= 2;
  const columns = Math.max(1, Math.ceil(Math.sqrt(order.length)));
  const cell = side / columns;
  const place = order.indexOf(groups[0] ?? "");
  const isNowhere = place === -1;
  const home = {
    x: isNowhere ? part(id, 1) * side : ((place % columns) + part(id, 1)) * cell,
    y: isNowhere ? part(id, 2) * side : (Math.floor(place / columns) + part(id, 2)) * cell,
  };
  return { id, home, ...home };
}

/** A number from 0 up to 1 that an id always gives (FNV-1a, then mixed so that near ids differ). */
function part(id: string, salt: number): number {
  let hash = 0x811c9dc5 ^ salt;
  for (let at = 0; at < id.length; at += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** What d3 parts two nodes by that lie on one spot: the same numbers each time (LCG of C99). */
function chance(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state / 2 ** 32;
  };
}

function framed(bodies: readonly Body[]): MapLayout {
  const xs = bodies.map(({ x = 0 }) => Math.round(x));
  const ys = bodies.map(({ y = 0 }) => Math.round(y));
  const least = (all: readonly number[]) => all.reduce((a, b) => Math.min(a, b), all[0] ?? 0);
  const most = (all: readonly number[]) => all.reduce((a, b) => Math.max(a, b), all[0] ?? 0);
  const [left, top] = [least(xs) - NODE_SIZE, least(ys) - NODE_SIZE];
  return {
    width: most(xs) + NODE_SIZE - left,
    height: most(ys) + NODE_SIZE - top,
    positions: new Map(
      bodies.map(({ id }, at) => [id, { x: (xs[at] ?? 0) - left, y: (ys[at] ?? 0) - top }]),
    ),
  };
}
