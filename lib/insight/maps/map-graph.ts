import type { CardRef } from "../../canvas/note-marks.ts";
import type { InsightBoard, InsightNote, InsightSource } from "../insight-source.ts";
import { refOf } from "../insight-source.ts";
import { noteKey, sameText } from "../note-key.ts";
import { type EdgeType, typeOfLabel } from "./edge-type.ts";
import { byId, type MapEdge, type MapGraph, type MapNode } from "./graph.ts";
import type { MapKind } from "./map-kinds.ts";

export type MapChoice = Readonly<{
  /** Only this team's boards; all teams' when it is not there. */
  teamId?: string;
  /** Tags as nodes, so that notes about one thing hang together. */
  withTags?: boolean;
}>;

type Placed = Readonly<{ note: InsightNote; key: string; zoneId: string }>;

/**
 * The graph of a map: nodes are notes in the zones of its templates, edges are arrows between
 * them and, if asked for, tags. An arrow from a node to itself is left out.
 */
export function mapGraphOf(
  source: InsightSource,
  kind: MapKind,
  { teamId, withTags = false }: MapChoice = {},
): MapGraph {
  const templates = new Map(kind.templates.map(({ templateId, groups }) => [templateId, groups]));
  const boards = source.boards.filter(
    (board) => templates.has(board.templateId) && (teamId ?? board.teamId) === board.teamId,
  );
  const placed = boards.flatMap(({ notes, templateId }) =>
    notes.flatMap((note): Placed[] => {
      const { zoneId } = note;
      const isOnMap = zoneId !== null && templates.get(templateId)?.includes(zoneId);
      return isOnMap ? [{ note, key: noteKey(note), zoneId }] : [];
    }),
  );
  const { nodes, nodeOf } = nodesOf(placed, kind);
  const zoneOf = new Map(placed.map(({ key, zoneId }) => [key, zoneId]));
  const edges = arrowsOf(boards, nodeOf, (from, to) =>
    kind.typeOfZones(zoneOf.get(from) ?? "", zoneOf.get(to) ?? ""),
  );
  const tags = withTags ? tagsOf(nodes) : { nodes: [], edges: [] };
  return {
    nodes: [...nodes, ...tags.nodes].sort(byId),
    edges: [...edges, ...tags.edges].sort(byId),
    groups: kind.templates
      .filter(({ templateId }) => boards.some((board) => board.templateId === templateId))
      .flatMap(({ groups }) => groups),
  };
}

/** What two notes must share to be one node; `undefined` for a note that says nothing. */
function identityOf({ text, card }: InsightNote): string | undefined {
  const words = sameText(text);
  if (words !== "") return `text:${words}`;
  return card === null ? undefined : `card:${card}`;
}

function nodesOf(placed: readonly Placed[], kind: MapKind) {
  const alike = new Map<string, Placed[]>();
  for (const one of placed) {
    const identity = identityOf(one.note) ?? `note:${one.key}`;
    const others = alike.get(identity);
    if (others) others.push(one);
    else alike.set(identity, [one]);
  }
  const order = kind.templates.flatMap(({ groups }) => groups);
  const nodes: MapNode[] = [];
  const nodeOf = new Map<string, string>();
  for (const members of alike.values()) {
    const node = nodeOfNotes(members, order, kind.groupDeck);
    if (!node) continue;
    nodes.push(node);
    for (const { key } of members) nodeOf.set(key, node.id);
  }
  return { nodes, nodeOf };
}

function nodeOfNotes(
  members: readonly Placed[],
  order: readonly string[],
  groupDeck: string | null,
): MapNode | undefined {
  const [first] = members;
  if (!first) return undefined;
  const about = new Set(members.flatMap(({ note }) => note.tags));
  const cards = [...about, ...members.flatMap(({ note }) => note.card ?? [])];
  const groups = new Set(members.map(({ zoneId }) => zoneId));
  for (const card of cards) {
    const [deck, id] = card.split("/");
    if (deck === groupDeck && id !== undefined) groups.add(id);
  }
  return {
    id: members.map(({ key }) => key).sort()[0] ?? first.key,
    kind: "note",
    text: first.note.text,
    card: first.note.card,
    groups: order.filter((group) => groups.has(group)),
    tags: [...about].sort(),
    notes: members.map(({ note }) => refOf(note)),
  };
}

function arrowsOf(
  boards: readonly InsightBoard[],
  nodeOf: ReadonlyMap<string, string>,
  typeOfNotes: (fromKey: string, toKey: string) => EdgeType,
): MapEdge[] {
  const links = boards.flatMap(({ teamId, stepId, links: drawn }) =>
    drawn.map(({ from, to, label }) => ({
      fromKey: noteKey({ teamId, stepId, id: from }),
      toKey: noteKey({ teamId, stepId, id: to }),
      label,
    })),
  );
  const edges = new Map<string, MapEdge>();
  for (const { fromKey, toKey, label } of links) {
    const from = nodeOf.get(fromKey);
    const to = nodeOf.get(toKey);
    if (from === undefined || to === undefined || from === to) continue;
    const { type, typedBy } = typed(typeOfLabel(label), typeOfNotes(fromKey, toKey));
    const id = `${from} > ${to} ${type}`;
    const known = edges.get(id) ?? {
      id,
      from,
      to,
      type,
      typedBy,
      label,
      isMutual: false,
      count: 0,
    };
    edges.set(id, { ...known, label: known.label || label, count: known.count + 1 });
  }
  return withMutual(edges);
}

function typed(said: EdgeType | undefined, zones: EdgeType): Pick<MapEdge, "type" | "typedBy"> {
  if (said) return { type: said, typedBy: "words" };
  return { type: zones, typedBy: zones === "related" ? "nothing" : "zones" };
}

/** Edges of which two that say the same, one there and one back, are one. */
function withMutual(edges: ReadonlyMap<string, MapEdge>): MapEdge[] {
  return [...edges.values()].flatMap((edge) => {
    const back = edges.get(`${edge.to} > ${edge.from} ${edge.type}`);
    if (!back) return [edge];
    // Whichever of the two was drawn first: the map must not depend on it.
    if (edge.to < edge.from) return [];
    const { from, to, type, label } = edge;
    const id = `${from} = ${to} ${type}`;
    const count = Math.max(edge.count, back.count);
    return [{ ...edge, id, label: label || back.label, isMutual: true, count }];
  });
}

function tagsOf(notes: readonly MapNode[]): Readonly<{ nodes: MapNode[]; edges: MapEdge[] }> {
  const tags = new Set<CardRef>();
  const edges: MapEdge[] = [];
  for (const { id, tags: about, notes: members } of notes) {
    for (const tag of about) {
      tags.add(tag);
      const to = `tag:${tag}`;
      edges.push({
        id: `${id} > ${to} about`,
        from: id,
        to,
        type: "about",
        typedBy: "tag",
        label: "",
        isMutual: false,
        count: members.length,
      });
    }
  }
  const nodes = [...tags].map(
    (card): MapNode => ({
      id: `tag:${card}`,
      kind: "tag",
      text: "",
      card,
      groups: [],
      tags: [],
      notes: [],
    }),
  );
  return { nodes, edges };
}
