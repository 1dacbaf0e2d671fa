import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOutMap, type MapLayout } from "#lib/insight/maps/force-layout.ts";
import type { MapGraph } from "#lib/insight/maps/graph.ts";
import { seededRandom } from "../../../support/seeded-random.ts";
import { graphOf, graphs } from "./random-graphs.ts";

const placesOf = ({ positions }: MapLayout) =>
  [...positions].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, { x, y }]) => [id, x, y]);

/** A graph with about one and a half links to a node. */
function sparse(count: number): MapGraph {
  const random = seededRandom(3);
  const links = Array.from(
    { length: Math.floor(count * 1.5) },
    () => [Math.floor(random() * count), Math.floor(random() * count)] as const,
  );
  return graphOf(count, links);
}

describe("a map's layout", () => {
  it("is finite, within its frame and whole, whatever the graph", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { width, height, positions } = layOutMap(graph);
        expect([...positions.keys()].sort()).toEqual(graph.nodes.map(({ id }) => id));
        for (const { x, y } of positions.values()) {
          expect(Number.isSafeInteger(x) && Number.isSafeInteger(y)).toBe(true);
          expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("is the same for everybody, in whatever order nodes and edges arrive", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const turned = {
          ...graph,
          nodes: graph.nodes.toReversed(),
          edges: graph.edges.toReversed(),
        };
        expect(placesOf(layOutMap(turned))).toEqual(placesOf(layOutMap(graph)));
      }),
      { numRuns: 40 },
    );
  });

  it("is the one it always was", () => {
    const links = [
      [0, 1],
      [1, 2],
    ] as const;
    expect(placesOf(layOutMap(graphOf(4, links)))).toEqual([
      ["n0000", 170, 80],
      ["n0001", 342, 101],
      ["n0002", 191, 233],
      ["n0003", 80, 86],
    ]);
  });

  it("moves others little when a note comes with an arrow", () => {
    const before = sparse(60);
    const after = sparse(60);
    const [first] = after.nodes;
    const [edge] = after.edges;
    if (!first || !edge) throw new Error("there are nodes and edges");
    const grown = {
      ...after,
      nodes: [...after.nodes, { ...first, id: "new" }],
      edges: [...after.edges, { ...edge, id: "new", from: "new", to: "n0030" }],
    };
    const [old, now] = [layOutMap(before), layOutMap(grown)];
    // The frame begins where the outermost node is: compare places to their common middle.
    const middle = (all: readonly number[]) => all.reduce((a, b) => a + b, 0) / all.length;
    const moved = before.nodes.map(({ id }) => {
      const [a, b] = [old.positions.get(id), now.positions.get(id)];
      return { x: (b?.x ?? Number.NaN) - (a?.x ?? 0), y: (b?.y ?? Number.NaN) - (a?.y ?? 0) };
    });
    const [dx, dy] = [middle(moved.map(({ x }) => x)), middle(moved.map(({ y }) => y))];
    const ways = moved.map(({ x, y }) => Math.hypot(x - dx, y - dy)).sort((a, b) => a - b);
    expect(middle(ways)).toBeLessThan(old.width / 20);
    expect(ways[Math.floor(ways.length / 2)]).toBeLessThan(old.width / 40);
  });

  it("keeps notes apart, so that each can be read", () => {
    const places = [...layOutMap(sparse(60)).positions.values()];
    const near = places.map((a) =>
      Math.min(...places.filter((b) => b !== a).map((b) => Math.hypot(a.x - b.x, a.y - b.y))),
    );
    expect(Math.min(...near)).toBeGreaterThan(40);
  });

  it("of nothing is nothing, and leaves out what leads nowhere", () => {
    expect(layOutMap({ nodes: [], edges: [], groups: [] }).positions.size).toBe(0);
    expect(
      layOutMap(
        graphOf(1, [
          [0, 0],
          [0, 9],
        ]),
      ).positions.size,
    ).toBe(1);
  });
});
