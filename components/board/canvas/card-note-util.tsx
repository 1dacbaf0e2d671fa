import { type Editor, NoteShapeUtil, type TLNoteShape, useValue } from "tldraw";
import { bareFaces, latestFaces, useCardFaces } from "#components/decks/use-card-faces.ts";
import { spokenText } from "#lib/canvas/card-face.ts";
import { CARD_FACE_HEIGHT } from "#lib/canvas/card-layout.ts";
import type { JsonObject } from "#lib/canvas/json-value.ts";
import { type CardRef, marksOf } from "#lib/canvas/note-marks.ts";
import { plainTextOf } from "#lib/canvas/rich-text.ts";
import { NOTE_SIZE } from "#lib/canvas/shape-props.ts";
import { CardBox } from "../cards/card-box.tsx";
import { NoteTags } from "./note-tags.tsx";

/**
 * tldraw's notes, and those of them that are cards: they show the card in the viewer's language and
 * below it what people wrote. To the document both are notes.
 */
export class CardNoteUtil extends NoteShapeUtil {
  override getGeometry(shape: TLNoteShape) {
    return super.getGeometry(asCard(shape));
  }

  override getText(shape: TLNoteShape) {
    const text = super.getText(shape) ?? "";
    return spokenText({ text, card: cardOf(shape) }, latestFaces());
  }

  override onBeforeCreate(next: TLNoteShape) {
    return cardOf(next) === null ? super.onBeforeCreate(next) : this.withRoom(next);
  }

  override onBeforeUpdate(prev: TLNoteShape, next: TLNoteShape) {
    if (cardOf(next) === null) return super.onBeforeUpdate(prev, next);
    const { richText, font, size } = next.props;
    const isSame =
      richText === prev.props.richText && font === prev.props.font && size === prev.props.size;
    return isSame ? undefined : this.withRoom(next);
  }

  /** A card grows by what its words need below its face. */
  private withRoom(card: TLNoteShape): TLNoteShape {
    const { props } = super.onBeforeCreate(card) ?? card;
    const label = this.getGeometry(card).children[1]?.bounds.h ?? 0;
    const growY = Math.max(0, label / props.scale + CARD_FACE_HEIGHT - NOTE_SIZE);
    return { ...card, props: { ...props, growY } };
  }

  override component(shape: TLNoteShape) {
    const card = cardOf(shape);
    const note = super.component(card === null ? shape : asCard(shape));
    const { scale, growY } = shape.props;
    return (
      <>
        {note}
        {card !== null && <Face editor={this.editor} shape={shape} card={card} />}
        <NoteTags
          marks={marksOf(shape.meta as JsonObject)}
          bottom={(NOTE_SIZE + growY) * scale}
          scale={scale}
        />
      </>
    );
  }
}

type FaceProps = Readonly<{ editor: Editor; shape: TLNoteShape; card: CardRef }>;

function Face({ editor, shape, card }: FaceProps) {
  const { id } = shape;
  const { scale, growY, richText } = shape.props;
  const isOpen = useValue("is editing", () => editor.getEditingShapeId() === id, [editor, id]);
  const face = (useCardFaces() ?? bareFaces)(card);
  const hasWords = isOpen || plainTextOf(richText as unknown as JsonObject).trim() !== "";
  return (
    <div className="card-face" data-card={card} style={{ transform: `scale(${scale})` }}>
      <CardBox face={face} height={NOTE_SIZE + growY} hasWords={hasWords} />
    </div>
  );
}

function cardOf({ meta }: TLNoteShape): CardRef | null {
  return marksOf(meta as JsonObject).card;
}

function asCard(shape: TLNoteShape): TLNoteShape {
  if (cardOf(shape) === null) return shape;
  // White is light paper in both themes: the colours of cards are made for it.
  const look = { align: "start", verticalAlign: "end", color: "white" } as const;
  return { ...shape, props: { ...shape.props, ...look } };
}
