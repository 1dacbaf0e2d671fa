import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adjacencyOf } from "#lib/insight/maps/adjacency.ts";
import { betweennessOf } from "#lib/insight/maps/betweenness.ts";
import type { MapGraph } from "#lib/insight/maps/graph.ts";
import { mapMetricsOf } from "#lib/insight/maps/map-metrics.ts";
import { seededRandom } from "../../../support/seeded-random.ts";
import { graphOf, graphs } from "./random-graphs.ts";

/** Whether two nodes are next to each other, as a table. */
function tableOf({ nodes, edges }: MapGraph): boolean[][] {
  return nodes.map(({ id: a }) =>
    nodes.map(
      ({ id: b }) =>
        a !== b &&
        edges.some(({ from, to }) => (from === a && to === b) || (from === b && to === a)),
    ),
  );
}

/** All shortest ways between two nodes, found by walking every way there is. */
function shortestWays(table: boolean[][], from: number, to: number): number[][] {
  let ways = [[from]];
  for (let length = 1; length < table.length; length += 1) {
    ways = ways.flatMap((way) =>
      table.flatMap((_, next) =>
        table[way.at(-1) ?? 0]?.[next] && !way.includes(next) ? [[...way, next]] : [],
      ),
    );
    const arrived = ways.filter((way) => way.at(-1) === to);
    if (arrived.length > 0) return arrived;
  }
  return [];
}

function betweennessByHand(graph: MapGraph): number[] {
  const table = tableOf(graph);
  return table.map((_, at) => {
    let sum = 0;
    for (let from = 0; from < table.length; from += 1) {
      for (let to = from + 1; to < table.length; to += 1) {
        if (from === at || to === at) continue;
        const ways = shortestWays(table, from, to);
        if (ways.length > 0) sum += ways.filter((way) => way.includes(at)).length / ways.length;
      }
    }
    return sum;
  });
}

/** Parts that hang together, by joining until nothing changes. */
function partsByHand(graph: MapGraph): string[] {
  const part = new Map(graph.nodes.map(({ id }) => [id, id]));
  for (const _ of graph.nodes) {
    for (const { from, to } of graph.edges) {
      const least = [part.get(from) ?? from, part.get(to) ?? to].sort()[0] ?? from;
      part.set(from, least).set(to, least);
    }
  }
  const names = [...new Set(part.values())];
  return names
    .map((name) =>
      graph.nodes
        .flatMap(({ id }) => (part.get(id) === name ? [id] : []))
        .sort()
        .join(),
    )
    .sort();
}

describe("a map's numbers", () => {
  it("are those counted by walking every way, on any small graph", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const metrics = mapMetricsOf(graph);
        const table = tableOf(graph);
        const byHand = betweennessByHand(graph);
        for (const [place, node] of metrics.nodes.entries()) {
          expect(node.degree).toBe(table[place]?.filter(Boolean).length);
          expect(node.betweenness).toBeCloseTo(byHand[place] ?? Number.NaN, 9);
        }
        expect(metrics.isEstimated).toBe(false);
        expect(metrics.components.map((ids) => ids.join()).sort()).toEqual(partsByHand(graph));
        expect(metrics.isolated).toEqual(
          graph.nodes.flatMap(({ id }, place) => (table[place]?.some(Boolean) ? [] : [id])),
        );
      }),
      { numRuns: 200 },
    );
  });

  it("name as brokers those between others of two groups, most ways first", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const table = tableOf(graph);
        const byHand = betweennessByHand(graph);
        const expected = graph.nodes
          .map(({ id }, place) => ({
            id,
            value: byHand[place] ?? 0,
            groups: new Set(
              graph.nodes.flatMap(({ groups }, o) => (table[place]?.[o] ? groups : [])),
            ),
          }))
          .filter(({ value, groups }) => value > 1e-6 && groups.size >= 2);
        const { brokers } = mapMetricsOf(graph);
        expect([...brokers].sort()).toEqual(expected.map(({ id }) => id).sort());
        const values = brokers.map((id) => expected.find((one) => one.id === id)?.value ?? 0);
        for (const [index, value] of values.entries()) {
          expect(value).toBeLessThanOrEqual((values[index - 1] ?? Number.POSITIVE_INFINITY) + 1e-6);
        }
      }),
    );
  });

  it("count arrows in and out by whom they lead to, both ways where they lead both ways", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const arrows = graph.edges.flatMap(({ from, to, isMutual }) =>
          isMutual ? [`${from}>${to}`, `${to}>${from}`] : [`${from}>${to}`],
        );
        const { nodes } = mapMetricsOf(graph);
        for (const { id, inDegree, outDegree } of nodes) {
          const distinct = [...new Set(arrows)];
          expect(outDegree).toBe(distinct.filter((arrow) => arrow.startsWith(`${id}>`)).length);
          expect(inDegree).toBe(distinct.filter((arrow) => arrow.endsWith(`>${id}`)).length);
        }
      }),
    );
  });

  it("of a line: who is in the middle is between most", () => {
    const { nodes, brokers } = mapMetricsOf(
      graphOf(5, [
        [0, 1],
        [1, 2],
        [2, 3],
        [3, 4],
      ]),
    );
    expect(nodes.map(({ betweenness }) => betweenness)).toEqual([0, 3, 4, 3, 0]);
    expect(brokers).toEqual(["n0002", "n0001", "n0003"]);
  });

  it("name groups nobody is in, and flows that never come back", () => {
    const graph = graphOf(5, [
      [0, 1],
      [1, 0],
      [3, 1],
      [1, 2],
      [2, 2],
    ]);
    const { missingGroups, oneWayFlows } = mapMetricsOf({ ...graph, groups: ["a", "b", "c", "d"] });
    expect(missingGroups).toEqual(["d"]);
    expect(oneWayFlows).toEqual([{ from: "b", to: "c", edgeIds: ["e00003"] }]);
  });

  it("are estimated, near the truth, where counting would take too long", () => {
    const random = seededRandom(7);
    const links = Array.from({ length: 900 }, () => {
      const far = Math.floor(random() * random() * 300);
      return [Math.floor(random() * 300), far] as const;
    });
    const adjacency = adjacencyOf(graphOf(300, links));
    const exact = betweennessOf(adjacency);
    const some = betweennessOf(adjacency, 100_000);
    expect(exact.isEstimated).toBe(false);
    expect(some.isEstimated).toBe(true);
    const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
    expect(total(some.values) / total(exact.values)).toBeCloseTo(1, 1);
    const top = (values: Float64Array) =>
      [...values.keys()].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0)).slice(0, 5);
    expect(top(exact.values).filter((at) => top(some.values).includes(at)).length).toBeGreaterThan(
      2,
    );
  });

  it("refuses an edge that leads nowhere", () => {
    expect(() => mapMetricsOf(graphOf(1, [[0, 5]]))).toThrow(RangeError);
  });
});
