import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { type Editor, type TLShapeId, useValue } from "tldraw";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import type { DeckId } from "#canvas-templates/decks.ts";
import { latestFaces } from "#components/decks/use-card-faces.ts";
import { SelectField } from "#components/ui/select-field.tsx";
import type { CardRef } from "#lib/canvas/note-marks.ts";
import { zoneAt } from "#lib/canvas/sheet.ts";
import { zoneLookedAt } from "../canvas/board-camera.ts";
import { dropCard, putCard } from "../canvas/place-card.ts";
import type { Sheet } from "../canvas/sheet-context.ts";
import type { BoardRoom } from "../room/board-room.ts";
import { useOutcomes } from "../vote/use-outcomes.ts";
import { CardGhost } from "./card-ghost.tsx";
import { CardSheet } from "./card-sheet.tsx";
import { CardShelf } from "./card-shelf.tsx";
import { isOnBoard } from "./on-board.ts";
import { countCards } from "./shown-cards.ts";
import { useCardDrag } from "./use-card-drag.ts";
import { type ZoneTarget, zoneTargets } from "./zone-targets.ts";

type CanvasCardsProps = Readonly<{
  editor: Editor;
  room: BoardRoom;
  sheet: Sheet;
  templateId: string | null;
  onClose(): void;
}>;

const none: readonly DeckId[] = [];

type Point = Readonly<{ x: number; y: number }>;

/** What was placed last; without an id nothing was. */
type News = Readonly<{ card: CardRef; id: TLShapeId | undefined; zone: string }>;

/** The drawer of cards beside a canvas. */
export function CanvasCards({ editor, room, sheet, templateId, onClose }: CanvasCardsProps) {
  const t = useTranslations("cards");
  const outcomes = useOutcomes(room, sheet.layout);
  const ownDecks = findTemplate(templateId)?.decks ?? none;
  const onBoard = useMemo(() => countCards(outcomes), [outcomes]);
  const targets = useMemo(() => zoneTargets(sheet), [sheet]);
  const [target, choose] = useTarget(editor, sheet, targets);
  const [news, setNews] = useState<News>();
  const { drag, lift, wasDragged } = useCardDrag(drop);

  function drop(card: CardRef, at: Point) {
    if (!isOnBoard(editor, at)) return;
    const point = editor.screenToPage(at);
    const id = dropCard(editor, sheet.layout, card, point);
    const zoneId = zoneAt(sheet.layout, point)?.zoneId;
    const zone = (zoneId && sheet.text.zones[zoneId]?.name) ?? t("beside");
    setNews({ card, id, zone });
  }

  function put(card: CardRef) {
    if (wasDragged() || !target) return;
    const id = putCard(editor, sheet.layout, card, target.place);
    setNews({ card, id, zone: target.name });
  }

  function takeBack(id: TLShapeId) {
    editor.markHistoryStoppingPoint("taking a card back");
    editor.deleteShapes([id]);
    setNews(undefined);
  }

  return (
    <CardSheet title={t("title")} onClose={onClose}>
      <div className="flex flex-col gap-4 p-4">
        <SelectField
          label={t("goesTo")}
          description={t("drag")}
          value={target?.id}
          onChange={choose}
          options={targets.map(({ id, name }) => ({ id, label: name }))}
        />
        <CardShelf {...{ ownDecks, onBoard }} onPress={put} onLift={lift} />
      </div>
      <NewsLine news={news} onTakeBack={takeBack} />
      {drag && <CardGhost {...{ editor, drag }} layout={sheet.layout} />}
    </CardSheet>
  );
}

/** Where a pressed card goes: the zone somebody chose, or the one they look at. */
function useTarget(editor: Editor, { layout }: Sheet, targets: readonly ZoneTarget[]) {
  const [chosen, choose] = useState<string>();
  const seen = useValue("zone looked at", () => zoneLookedAt(editor, layout), [editor, layout]);
  const target =
    targets.find(({ id }) => id === chosen) ??
    targets.find(({ place }) => place.zoneId === seen) ??
    targets[0];
  return [target, choose] as const;
}

type NewsLineProps = Readonly<{ news: News | undefined; onTakeBack(id: TLShapeId): void }>;

function NewsLine({ news, onTakeBack }: NewsLineProps) {
  const t = useTranslations("cards");
  const id = news?.id;
  return (
    <div
      className={
        news
          ? "sticky bottom-0 flex items-center gap-3 border-t border-line bg-paper py-1.5 ps-4 pe-2"
          : ""
      }
    >
      <p role="status" className="min-w-0 flex-1 text-sm">
        {news &&
          (id
            ? t("placed", { card: latestFaces()(news.card).label, zone: news.zone })
            : t("notPlaced"))}
      </p>
      {id && (
        <button
          type="button"
          onClick={() => onTakeBack(id)}
          className="min-h-11 shrink-0 px-2 text-sm font-semibold text-green underline underline-offset-4"
        >
          {t("undo")}
        </button>
      )}
    </div>
  );
}
