import { type Adjacency, adjacencyOf, componentsOf, neighboursOf } from "./adjacency.ts";
import { betweennessOf } from "./betweenness.ts";
import type { MapEdge, MapGraph, MapNode } from "./graph.ts";

export type NodeMetrics = Readonly<{
  id: string;
  /** How many others it is linked with, whatever the direction and however often. */
  degree: number;
  /** Others an arrow leads from; of an arrow both ways, each is at both ends. */
  inDegree: number;
  outDegree: number;
  /** Pairs of others it lies between on a shortest way, see `betweennessOf`. */
  betweenness: number;
  /** Place of its component in `components`. */
  component: number;
}>;

/** Arrows lead from one group to another, and none leads back. */
export type OneWayFlow = Readonly<{ from: string; to: string; edgeIds: readonly string[] }>;

export type MapMetrics = Readonly<{
  /** In the graph's order. */
  nodes: readonly NodeMetrics[];
  /** Node ids that hang together, the largest first. */
  components: readonly (readonly string[])[];
  /** Notes nothing leads to or from. */
  isolated: readonly string[];
  /**
   * Notes between others whose neighbours are in two groups or more: those who lie on more ways
   * first. Without them some would be farther apart, or apart.
   */
  brokers: readonly string[];
  /** Groups nobody is in. */
  missingGroups: readonly string[];
  oneWayFlows: readonly OneWayFlow[];
  /** Whether `betweenness` is an estimate, as it is for very large graphs. */
  isEstimated: boolean;
}>;

/** What a map's links say about who is where in it. Tags on the map count as nodes. */
export function mapMetricsOf(graph: MapGraph): MapMetrics {
  const adjacency = adjacencyOf(graph);
  const { values, isEstimated } = betweennessOf(adjacency);
  const components = componentsOf(adjacency);
  const componentOf = new Uint32Array(graph.nodes.length);
  for (const [index, places] of components.entries()) {
    for (const place of places) componentOf[place] = index;
  }
  const flows = flowsOf(graph);
  const nodes = graph.nodes.map(({ id }, place): NodeMetrics => {
    return {
      id,
      degree: neighboursOf(adjacency, place).length,
      inDegree: flows.into.get(id)?.size ?? 0,
      outDegree: flows.outOf.get(id)?.size ?? 0,
      betweenness: values[place] ?? 0,
      component: componentOf[place] ?? 0,
    };
  });
  const present = new Set(graph.nodes.flatMap(({ groups }) => groups));
  return {
    nodes,
    components: components.map((places) => idsAt(graph, places)),
    isolated: graph.nodes
      .filter(({ kind }, place) => kind === "note" && nodes[place]?.degree === 0)
      .map(({ id }) => id),
    brokers: brokersOf(graph, adjacency, values),
    missingGroups: graph.groups.filter((group) => !present.has(group)),
    oneWayFlows: oneWayFlowsOf(graph),
    isEstimated,
  };
}

function idsAt({ nodes }: MapGraph, places: readonly number[]): string[] {
  return places.flatMap((place) => nodes[place]?.id ?? []);
}

function flowsOf({ edges }: MapGraph) {
  const into = new Map<string, Set<string>>();
  const outOf = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, id: string, other: string) => {
    const others = map.get(id);
    if (others) others.add(other);
    else map.set(id, new Set([other]));
  };
  for (const { from, to } of bothWays(edges)) {
    add(outOf, from, to);
    add(into, to, from);
  }
  return { into, outOf };
}

/** Edges, and once more the other way those that go both ways. */
function bothWays(edges: readonly MapEdge[]): Pick<MapEdge, "id" | "from" | "to">[] {
  return edges.flatMap((edge) =>
    edge.isMutual ? [edge, { id: edge.id, from: edge.to, to: edge.from }] : [edge],
  );
}

/** Betweenness is a sum of fractions: what is less than this is none. */
const LEAST = 1e-9;

function brokersOf({ nodes }: MapGraph, adjacency: Adjacency, values: Float64Array): string[] {
  return nodes
    .flatMap(({ id, kind }, place) => {
      const value = values[place] ?? 0;
      if (kind !== "note" || value < LEAST) return [];
      const groups = new Set<string>();
      for (const other of neighboursOf(adjacency, place)) {
        for (const group of nodes[other]?.groups ?? []) groups.add(group);
      }
      return groups.size < 2 ? [] : [{ id, value }];
    })
    .sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

/** In the order of the map's groups: from, then to. A node in two groups speaks for both. */
function oneWayFlowsOf({ nodes, edges, groups }: MapGraph): OneWayFlow[] {
  const groupsOf = new Map(nodes.map((node: MapNode) => [node.id, node.groups]));
  const flows = new Map<string, string[]>();
  for (const { id, from, to } of bothWays(edges)) {
    for (const a of groupsOf.get(from) ?? []) {
      for (const b of groupsOf.get(to) ?? []) {
        const flow = `${a} ${b}`;
        const ids = flows.get(flow);
        if (ids) ids.push(id);
        else flows.set(flow, [id]);
      }
    }
  }
  return groups.flatMap((from) =>
    groups.flatMap((to) => {
      const edgeIds = flows.get(`${from} ${to}`);
      if (from === to || !edgeIds || flows.has(`${to} ${from}`)) return [];
      return [{ from, to, edgeIds }];
    }),
  );
}
