import { useMemo } from "react";
import { bareFaces, useCardFaces } from "#components/decks/use-card-faces.ts";
import type { BoardRecord } from "#lib/canvas/board-document.ts";
import type { SheetLayout } from "#lib/canvas/sheet.ts";
import { voteItems } from "#lib/workshop/vote-items.ts";
import type { Vote } from "#lib/workshop/votes.ts";
import type { BoardRoom } from "../room/board-room.ts";
import { useRoomState } from "../stage/use-board-room.ts";
import { type NamedItem, nameItem } from "./named-items.ts";
import { useBoardReading } from "./use-board-reading.ts";

type About = Pick<Vote, "items" | "zoneIds">;

/** What a vote is about on a board, named in the reader's language; `undefined` until it is known. */
export function useVoteItems(
  room: BoardRoom | undefined,
  layout: SheetLayout,
  vote: About | undefined,
): readonly NamedItem[] | undefined {
  const isReady = useRoomState(room, (state) => state.isReady);
  // The vote is another object each time somebody votes.
  const about = vote && JSON.stringify({ items: vote.items, zoneIds: vote.zoneIds });
  const read = useMemo(() => {
    if (about === undefined) return undefined;
    const parsed = JSON.parse(about) as About;
    return (records: readonly BoardRecord[]) => voteItems(records, layout, parsed);
  }, [layout, about]);
  const items = useBoardReading(isReady ? room : undefined, read);
  const hasCards =
    items?.some(({ notes }) => notes.some(({ marks }) => marks.card !== null)) ?? false;
  const faces = useCardFaces(hasCards) ?? bareFaces;
  return useMemo(() => items?.map((item) => nameItem(item, faces)), [items, faces]);
}
