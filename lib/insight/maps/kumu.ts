import { cleanText } from "../../canvas/clean-text.ts";
import type { CardRef } from "../../canvas/note-marks.ts";
import { type CsvCell, csvOf } from "../../csv.ts";
import type { EdgeType } from "./edge-type.ts";
import type { MapEdge, MapGraph, MapNode } from "./graph.ts";

/** How ids are called, in the reader's language. */
export type KumuWords = Readonly<{
  card: (card: CardRef) => string;
  group: (id: string) => string;
  /** The type of an element that is a tag. */
  tag: string;
  edge: (type: EdgeType) => string;
}>;

/** Longest label; the whole text is the description. In characters. */
const MAX_LABEL = 80;
/** Kumu reads several tags in one cell apart at it. */
const TAG_SEPARATOR = "|";

/**
 * A map as two tables Kumu imports: `elements` (Label, Type, Tags, Description) and `connections`
 * (From, To, Type, Label). Column names are Kumu's own and stay English. Connections name elements
 * by label, so no two labels are alike; what leads both ways is two connections.
 */
export function kumuTables(
  graph: MapGraph,
  words: KumuWords,
): Readonly<{ elements: CsvCell[][]; connections: CsvCell[][] }> {
  const labels = labelsOf(graph.nodes, words);
  const label = (id: string) => labels.get(id) ?? "";
  return {
    elements: [
      ["Label", "Type", "Tags", "Description"],
      ...graph.nodes.map((node) => [
        label(node.id),
        node.kind === "tag" ? words.tag : node.groups.slice(0, 1).map(words.group).join(),
        [...node.groups.slice(1).map(words.group), ...node.tags.map(words.card)]
          .map((tag) => tag.replaceAll(TAG_SEPARATOR, "/"))
          .join(TAG_SEPARATOR),
        node.text,
      ]),
    ],
    connections: [
      ["From", "To", "Type", "Label"],
      ...graph.edges.flatMap((edge) =>
        endsOf(edge).map(([from, to]) => [
          label(from),
          label(to),
          words.edge(edge.type),
          edge.label,
        ]),
      ),
    ],
  };
}

/** {@link kumuTables} as two files. */
export function kumuFiles(
  graph: MapGraph,
  words: KumuWords,
): Readonly<{ elements: string; connections: string }> {
  const { elements, connections } = kumuTables(graph, words);
  return { elements: csvOf(elements), connections: csvOf(connections) };
}

function endsOf({ from, to, isMutual }: MapEdge): (readonly [string, string])[] {
  return isMutual
    ? [
        [from, to],
        [to, from],
      ]
    : [[from, to]];
}

function labelsOf(nodes: readonly MapNode[], words: KumuWords): Map<string, string> {
  const used = new Set<string>();
  const labels = new Map<string, string>();
  for (const { id, text, card } of nodes) {
    const said = text.trim() === "" && card !== null ? words.card(card) : text;
    const line =
      [...cleanText(said).replace(/\s+/gu, " ").trim()].slice(0, MAX_LABEL).join("") || "?";
    let label = line;
    // Kumu does not tell small letters from capitals.
    for (let more = 2; used.has(label.toLowerCase()); more += 1) label = `${line} (${more})`;
    used.add(label.toLowerCase());
    labels.set(id, label);
  }
  return labels;
}
