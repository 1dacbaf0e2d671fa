import { type Adjacency, componentsOf, neighboursOf } from "./adjacency.ts";

/**
 * Most steps along edges one count may take: enough for 600 nodes of an ordinary map. A graph that
 * would need more is estimated from some of its nodes.
 */
export const MAX_STEPS = 1_000_000;

export type Betweenness = Readonly<{
  /** By place: how many pairs of other nodes reach each other through it, shared among equal ways. */
  values: Float64Array;
  /** Whether it was counted from some nodes only. */
  isEstimated: boolean;
}>;

/**
 * How often each node lies on a shortest way between two others, directions and lengths left out.
 * Each pair counts once.
 *
 * Source: U. Brandes, "A Faster Algorithm for Betweenness Centrality", Journal of Mathematical
 * Sociology 25 (2001); for large graphs from evenly chosen pivots, scaled (Brandes and Pich 2007).
 */
export function betweennessOf(adjacency: Adjacency, maxSteps = MAX_STEPS): Betweenness {
  const count = adjacency.starts.length - 1;
  const walk = createWalk(adjacency, count);
  // As many from each node as there are neighbours of all: what all components may take together.
  const affordable = Math.max(1, Math.floor(maxSteps / (adjacency.neighbours.length || 1)));
  let isEstimated = false;
  for (const component of componentsOf(adjacency)) {
    // Nobody is between two.
    if (component.length < 3) continue;
    const pivots = Math.min(component.length, affordable);
    if (pivots < component.length) isEstimated = true;
    const scale = component.length / pivots;
    for (let pivot = 0; pivot < pivots; pivot += 1) {
      const from = component[Math.floor((pivot * component.length) / pivots)];
      if (from !== undefined) walk.from(from, scale);
    }
  }
  return { values: walk.values, isEstimated };
}

/** Counts ways from one node after another; its arrays are used again for each. */
function createWalk(adjacency: Adjacency, count: number) {
  const values = new Float64Array(count);
  const ways = new Float64Array(count);
  const shares = new Float64Array(count);
  const distances = new Int32Array(count).fill(-1);
  const order = new Uint32Array(count);
  const distanceOf = (at: number) => distances[at] ?? 0;
  const waysTo = (at: number) => ways[at] ?? 0;
  const add = (sums: Float64Array, at: number, value: number) => {
    sums[at] = (sums[at] ?? 0) + value;
  };

  /** Fills `order` with what is reached, nearest first; returns how many. */
  function reach(start: number): number {
    let reached = 0;
    const arrive = (at: number, distance: number) => {
      distances[at] = distance;
      order[reached] = at;
      reached += 1;
    };
    arrive(start, 0);
    ways[start] = 1;
    for (let head = 0; head < reached; head += 1) {
      const at = order[head] ?? start;
      const next = distanceOf(at) + 1;
      for (const to of neighboursOf(adjacency, at)) {
        if (distances[to] === -1) arrive(to, next);
        if (distances[to] === next) add(ways, to, waysTo(at));
      }
    }
    return reached;
  }

  /** Gives those one step nearer to the start what this node has of the ways beyond. */
  function passOn(at: number): void {
    const before = distanceOf(at) - 1;
    const perWay = (1 + (shares[at] ?? 0)) / waysTo(at);
    for (const to of neighboursOf(adjacency, at)) {
      if (distances[to] === before) add(shares, to, waysTo(to) * perWay);
    }
  }

  /** Adds up each node's share of the ways from the start, farthest first; empties the arrays. */
  function share(start: number, reached: number, scale: number): void {
    for (let tail = reached - 1; tail > 0; tail -= 1) {
      const at = order[tail] ?? start;
      passOn(at);
      // Each pair is met from both its ends.
      add(values, at, ((shares[at] ?? 0) * scale) / 2);
    }
    for (const at of order.subarray(0, reached)) {
      distances[at] = -1;
      ways[at] = 0;
      shares[at] = 0;
    }
  }

  return {
    values,
    from(start: number, scale: number): void {
      share(start, reach(start), scale);
    },
  };
}
