import type { MapGraph } from "./graph.ts";

/**
 * Who is next to whom, whatever the direction, as numbers: node `i`'s neighbours are
 * `neighbours[starts[i]] … neighbours[starts[i + 1] - 1]`, each once, in order. Numbers are places
 * in the graph's nodes.
 */
export type Adjacency = Readonly<{ starts: Uint32Array; neighbours: Uint32Array }>;

/** @throws {RangeError} if an edge leads to a node the graph has not. */
export function adjacencyOf({ nodes, edges }: Pick<MapGraph, "nodes" | "edges">): Adjacency {
  const places = new Map(nodes.map(({ id }, place) => [id, place]));
  const sets = nodes.map(() => new Set<number>());
  for (const { id, from, to } of edges) {
    const [a, b] = [places.get(from), places.get(to)];
    if (a === undefined || b === undefined) throw new RangeError(`edge ${id} leads nowhere`);
    if (a === b) continue;
    sets[a]?.add(b);
    sets[b]?.add(a);
  }
  const starts = new Uint32Array(nodes.length + 1);
  for (const [place, set] of sets.entries()) starts[place + 1] = (starts[place] ?? 0) + set.size;
  const neighbours = new Uint32Array(starts[nodes.length] ?? 0);
  for (const [place, set] of sets.entries()) {
    neighbours.set(
      [...set].sort((a, b) => a - b),
      starts[place],
    );
  }
  return { starts, neighbours };
}

/** A node's neighbours. */
export function neighboursOf({ starts, neighbours }: Adjacency, place: number): Uint32Array {
  return neighbours.subarray(starts[place], starts[place + 1]);
}

/** Nodes that hang together, as places: the largest first, then by the first place in it. */
export function componentsOf(adjacency: Adjacency): number[][] {
  const count = adjacency.starts.length - 1;
  const isSeen = new Uint8Array(count);
  const components: number[][] = [];
  for (let start = 0; start < count; start += 1) {
    if (isSeen[start]) continue;
    isSeen[start] = 1;
    const component = [start];
    // An array grows while it is walked through: a queue.
    for (const place of component) {
      for (const next of neighboursOf(adjacency, place)) {
        if (isSeen[next]) continue;
        isSeen[next] = 1;
        component.push(next);
      }
    }
    components.push(component.sort((a, b) => a - b));
  }
  return components.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}
