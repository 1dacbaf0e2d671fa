import fc from "fast-check";
import type { MapEdge, MapGraph, MapNode } from "#lib/insight/maps/graph.ts";

const groups = ["a", "b", "c"];

/** A graph of the given links between nodes `n0` … in groups a, b, c by turns. */
export function graphOf(
  count: number,
  links: readonly (readonly [from: number, to: number, isMutual?: boolean])[],
): MapGraph {
  const nodes = Array.from(
    { length: count },
    (_, place): MapNode => ({
      id: `n${String(place).padStart(4, "0")}`,
      kind: "note",
      text: `note ${place}`,
      card: null,
      groups: groups.slice(place % 3, (place % 3) + 1),
      tags: [],
      notes: [],
    }),
  );
  const edges = links.map(
    ([from, to, isMutual = false], index): MapEdge => ({
      id: `e${String(index).padStart(5, "0")}`,
      from: nodes[from]?.id ?? "",
      to: nodes[to]?.id ?? "",
      type: "related",
      typedBy: "nothing",
      label: "",
      isMutual,
      count: 1,
    }),
  );
  return { nodes, edges, groups };
}

/** Small graphs of any shape: loops, several links between two, parts that hang apart. */
export const graphs = fc
  .integer({ min: 1, max: 9 })
  .chain((count) => {
    const place = fc.nat({ max: count - 1 });
    return fc.tuple(
      fc.constant(count),
      fc.array(fc.tuple(place, place, fc.boolean()), { maxLength: 20 }),
    );
  })
  .map(([count, links]) => graphOf(count, links));
