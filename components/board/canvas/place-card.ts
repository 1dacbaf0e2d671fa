import { createShapeId, type Editor, type TLShapeId } from "tldraw";
import { freePlaces } from "#lib/canvas/free-places.ts";
import type { CardRef } from "#lib/canvas/note-marks.ts";
import type { SheetLayout, ZonePlace } from "#lib/canvas/sheet.ts";
import { placeNote } from "./note-place.ts";

type Point = Readonly<{ x: number; y: number }>;

/** Lays a card on the sheet where it was dropped. Returns its id; nothing if the board takes none. */
export function dropCard(
  editor: Editor,
  layout: SheetLayout,
  card: CardRef,
  at: Point,
): TLShapeId | undefined {
  return createCard(editor, card, placeNote(layout, at));
}

/** Lays a card where there is room in a zone. Returns its id; nothing if the board takes none. */
export function putCard(
  editor: Editor,
  layout: SheetLayout,
  card: CardRef,
  place: ZonePlace,
): TLShapeId | undefined {
  const taken = editor
    .getCurrentPageShapes()
    .flatMap((shape) => editor.getShapePageBounds(shape) ?? []);
  const [free] = freePlaces(layout, place, taken, 1);
  return free && createCard(editor, card, free);
}

function createCard(editor: Editor, card: CardRef, { x, y }: Point): TLShapeId | undefined {
  if (editor.getIsReadonly()) return undefined;
  const id = createShapeId();
  editor.markHistoryStoppingPoint("placing card");
  editor.createShape({ id, type: "note", x, y, props: { color: "white" }, meta: { card } });
  // A full board takes no more.
  return editor.getShape(id) ? id : undefined;
}
