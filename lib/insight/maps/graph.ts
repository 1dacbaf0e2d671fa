import type { CardRef } from "../../canvas/note-marks.ts";
import type { NoteRef } from "../insight-source.ts";
import type { EdgeType } from "./edge-type.ts";

/**
 * Somebody or something on a map. Notes that say the same, or are the same card, are one node: its
 * `notes` are all of them, in the source's order.
 */
export type MapNode = Readonly<{
  /** The first of its notes by key, so that rewording a note keeps the node. */
  id: string;
  kind: "note" | "tag";
  /** As first written; empty for a card nobody wrote on and for a tag. */
  text: string;
  /** The card it is, or the tag. */
  card: CardRef | null;
  /**
   * Groups it is in: its zones, and on a collaboration map the stakeholder groups it is tagged
   * with. In the map's order; none for a tag.
   */
  groups: readonly string[];
  tags: readonly CardRef[];
  notes: readonly NoteRef[];
}>;

/** One or more arrows of one type from one node to another, or a tag on a note. */
export type MapEdge = Readonly<{
  id: string;
  from: string;
  to: string;
  type: EdgeType;
  /** Whether the type was read from the arrow's words, guessed from the zones, or is a tag. */
  typedBy: "words" | "zones" | "tag" | "nothing";
  /** As first written; may be empty. */
  label: string;
  /** Whether arrows of this type lead both ways. */
  isMutual: boolean;
  /** How many arrows (the more of both ways), or tagged notes, it stands for. */
  count: number;
}>;

/** Nodes and edges, each sorted by id; every edge leads from a node of it to another. */
export type MapGraph = Readonly<{
  nodes: readonly MapNode[];
  edges: readonly MapEdge[];
  /** Groups somebody could be in: those of the templates that have a board. In the map's order. */
  groups: readonly string[];
}>;

/** Order of ids that is the same in every language and browser. */
export function byId(a: Readonly<{ id: string }>, b: Readonly<{ id: string }>): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
