import { type CardFaces, spokenText } from "#lib/canvas/card-face.ts";
import { clusterName } from "#lib/canvas/cluster-name.ts";
import type { VoteItem } from "#lib/workshop/vote-items.ts";

/** Something to vote for, as its reader is told of it. */
export type NamedItem = Pick<VoteItem, "id" | "zoneId" | "bounds"> &
  Readonly<{
    /** What the note says, or what the cluster is called. */
    text: string;
    /** What the notes of a cluster say, as one reads them; `undefined` for a note. */
    parts: readonly string[] | undefined;
  }>;

/** @param faces what cards look like in the reader's language. */
export function nameItem(item: VoteItem, faces: CardFaces): NamedItem {
  const { id, zoneId, bounds, title, notes } = item;
  const texts = notes.map(({ text, marks }) => spokenText({ text, card: marks.card }, faces));
  return {
    ...{ id, zoneId, bounds },
    text: title === undefined ? (texts[0] ?? "") : clusterName(title, texts),
    parts: title === undefined ? undefined : texts,
  };
}
