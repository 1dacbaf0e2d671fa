import type { NoteRef } from "../insight-source.ts";
import type { MapGraph } from "./graph.ts";
import type { MapKind } from "./map-kinds.ts";
import { mapMetricsOf } from "./map-metrics.ts";
import { solutionGapsOf } from "./solution-gaps.ts";

export const findingKinds = [
  "broker",
  "isolated",
  "missing-group",
  "one-way",
  "unanswered",
  "unused",
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** Something the map shows, and what of it is to be looked at. */
export type Finding = Readonly<{
  /** The same for the same finding, as long as it holds. */
  id: string;
  kind: FindingKind;
  nodeIds: readonly string[];
  edgeIds: readonly string[];
  /** Of `missing-group` the one, of `one-way` from and to. */
  groups: readonly string[];
  notes: readonly NoteRef[];
}>;

/** More brokers than this are no finding: somebody has to be between others. */
const MOST_BROKERS = 5;

/** What a map's links say, by kind: nothing of it is a judgement, each is a question to the team. */
export function findingsOf(graph: MapGraph, kind: MapKind): Finding[] {
  const metrics = mapMetricsOf(graph);
  const notesOf = new Map(graph.nodes.map(({ id, notes }) => [id, notes]));
  const edgesById = new Map(graph.edges.map((edge) => [edge.id, edge]));

  const ofNode = (what: FindingKind) => (id: string) =>
    finding(what, { key: id, nodeIds: [id], edgeIds: edgeIdsAt(graph, id) });

  function finding(
    what: FindingKind,
    about: Readonly<{
      key: string;
      nodeIds?: readonly string[];
      edgeIds?: readonly string[];
      groups?: readonly string[];
    }>,
  ): Finding {
    const { key, nodeIds = [], edgeIds = [], groups = [] } = about;
    const notes = nodeIds.flatMap((id) => notesOf.get(id) ?? []);
    return { id: `${what} ${key}`, kind: what, nodeIds, edgeIds, groups, notes };
  }

  const gaps = kind.id === "knowledge" ? solutionGapsOf(graph) : { unanswered: [], unused: [] };
  return [
    ...metrics.brokers.slice(0, MOST_BROKERS).map(ofNode("broker")),
    ...metrics.isolated.map(ofNode("isolated")),
    ...metrics.missingGroups.map((group) =>
      finding("missing-group", { key: group, groups: [group] }),
    ),
    ...metrics.oneWayFlows.map(({ from, to, edgeIds }) => {
      const ends = edgeIds.flatMap((id) => {
        const edge = edgesById.get(id);
        return edge ? [edge.from, edge.to] : [];
      });
      const nodeIds = [...new Set(ends)];
      return finding("one-way", { key: `${from} ${to}`, nodeIds, edgeIds, groups: [from, to] });
    }),
    ...gaps.unanswered.map(ofNode("unanswered")),
    ...gaps.unused.map(ofNode("unused")),
  ];
}

function edgeIdsAt({ edges }: MapGraph, id: string): string[] {
  return edges.filter(({ from, to }) => from === id || to === id).map((edge) => edge.id);
}

/** What is looked at: a node with its neighbours, or what a finding is about. */
export type Highlight = Readonly<{ nodeIds: ReadonlySet<string>; edgeIds: ReadonlySet<string> }>;

export function highlightOf(
  graph: MapGraph,
  { nodeIds, edgeIds }: Pick<Finding, "nodeIds" | "edgeIds">,
): Highlight {
  const lit = new Set(edgeIds);
  const ends = graph.edges.flatMap(({ id, from, to }) => (lit.has(id) ? [from, to] : []));
  return { nodeIds: new Set([...nodeIds, ...ends]), edgeIds: lit };
}

/** A node and all that is linked with it. */
export function around(graph: MapGraph, id: string): Pick<Finding, "nodeIds" | "edgeIds"> {
  return { nodeIds: [id], edgeIds: edgeIdsAt(graph, id) };
}
