import type { EdgeType } from "./edge-type.ts";
import type { MapEdge, MapGraph, MapNode } from "./graph.ts";

/** How what is on a map is called, in the reader's language. */
export type MapWords = Readonly<{
  node: (node: MapNode) => string;
  group: (id: string) => string;
  edge: (type: EdgeType) => string;
  /** Why a link has its type. */
  typedBy: (by: MapEdge["typedBy"]) => string;
  tag: string;
  /** For the link of what is linked with nothing. */
  unlinked: string;
}>;

/**
 * All a map says as rows: from, its group, the link, to, its group, the words on the arrow, and what
 * the link was read from. What is linked with nothing comes last. What leads both ways is two rows.
 */
export function mapRows({ nodes, edges }: MapGraph, words: MapWords): string[][] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ends = (node: MapNode | undefined) =>
    node ? [words.node(node), groupsText(node, words)] : ["", ""];
  const linked = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return [
    ...edges.flatMap((edge) => {
      const [from, to] = [byId.get(edge.from), byId.get(edge.to)];
      const link = [edge.label, words.typedBy(edge.typedBy)];
      const onward = [...ends(from), words.edge(edge.type), ...ends(to), ...link];
      const back = [...ends(to), words.edge(edge.type), ...ends(from), ...link];
      return edge.isMutual ? [onward, back] : [onward];
    }),
    ...nodes
      .filter(({ id }) => !linked.has(id))
      .map((node) => [...ends(node), words.unlinked, "", "", "", ""]),
  ];
}

export function groupsText(node: MapNode, words: Pick<MapWords, "group" | "tag">): string {
  return node.kind === "tag" ? words.tag : node.groups.map(words.group).join(" · ");
}
