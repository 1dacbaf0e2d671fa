import { useTranslations } from "next-intl";
import { useMemo, useRef, useState } from "react";
import { type Editor, type TLShapeId, useValue } from "tldraw";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import type { DeckId } from "#canvas-templates/decks.ts";
import { SelectField } from "#components/ui/select-field.tsx";
import type { CardRef } from "#lib/canvas/note-marks.ts";
import { zoneAt } from "#lib/canvas/sheet.ts";
import { showZone, zoneLookedAt } from "../canvas/board-camera.ts";
import { dropCard, putCard } from "../canvas/place-card.ts";
import type { Sheet } from "../canvas/sheet-context.ts";
import { keyOf, type Target, targetsOf } from "../notes/zone-targets.ts";
import type { BoardRoom } from "../room/board-room.ts";
import { SideSheet } from "../stage/side-sheet.tsx";
import { useOutcomes } from "../vote/use-outcomes.ts";
import { CardGhost } from "./card-ghost.tsx";
import { CardNews, type PlacedCard } from "./card-news.tsx";
import { CardShelf } from "./card-shelf.tsx";
import { isOnBoard } from "./on-board.ts";
import { countCards } from "./shown-cards.ts";
import { useCardDrag } from "./use-card-drag.ts";

type CanvasCardsProps = Readonly<{
  editor: Editor;
  room: BoardRoom;
  sheet: Sheet;
  templateId: string | null;
  onClose(): void;
}>;

const none: readonly DeckId[] = [];

type Point = Readonly<{ x: number; y: number }>;

/** The drawer of cards beside a canvas. */
export function CanvasCards({ editor, room, sheet, templateId, onClose }: CanvasCardsProps) {
  const t = useTranslations("cards");
  const outcomes = useOutcomes(room, sheet.layout);
  const ownDecks = findTemplate(templateId)?.decks ?? none;
  const onBoard = useMemo(() => countCards(outcomes), [outcomes]);
  const targets = useMemo(() => inUseFirst(sheet), [sheet]);
  const [target, choose] = useTarget(editor, sheet, targets);
  const [news, setNews] = useState<PlacedCard>();
  const last = useRef<TLShapeId>(undefined);
  const { drag, lift, wasDragged } = useCardDrag(drop);

  function drop(card: CardRef, at: Point) {
    if (!isOnBoard(editor, at)) return;
    const point = editor.screenToPage(at);
    const id = dropCard(editor, sheet.layout, card, point);
    const zoneId = zoneAt(sheet.layout, point)?.zoneId;
    const zone = (zoneId && sheet.text.zones[zoneId]?.name) ?? t("beside");
    tell(card, id, zone);
  }

  function put(card: CardRef) {
    if (wasDragged() || !target) return;
    const id = putCard(editor, sheet.layout, card, target.place);
    if (id && !isInView(editor, id)) {
      showZone(editor, sheet.layout, target.place.zoneId, { animation: { duration: 200 } });
    }
    tell(card, id, target.name);
  }

  function tell(card: CardRef, id: TLShapeId | undefined, zone: string) {
    last.current = id;
    setNews({ card, zone, isPlaced: id !== undefined });
  }

  function takeBack() {
    editor.markHistoryStoppingPoint("taking a card back");
    if (last.current) editor.deleteShapes([last.current]);
    setNews(undefined);
  }

  return (
    <SideSheet
      title={t("title")}
      closeLabel={t("close")}
      onPhone="below"
      closesByEscape
      onClose={onClose}
    >
      <div className="flex flex-col gap-4 p-4 max-sm:gap-3 max-sm:py-2">
        <SelectField
          label={t("goesTo")}
          description={<span className="max-sm:hidden">{t("drag")}</span>}
          value={target && keyOf(target.place)}
          onChange={choose}
          options={targets.map(({ place, name }) => ({ id: keyOf(place), label: name }))}
        />
        <CardShelf {...{ ownDecks, onBoard }} onPress={put} onLift={lift} />
      </div>
      <CardNews news={news} onTakeBack={takeBack} />
      {drag && <CardGhost {...{ editor, drag }} layout={sheet.layout} />}
    </SideSheet>
  );
}

function isInView(editor: Editor, id: TLShapeId): boolean {
  const bounds = editor.getShapePageBounds(id);
  return !bounds || editor.getViewportPageBounds().contains(bounds);
}

/** Every zone (and cell) of a sheet, those in use in the step first. */
function inUseFirst(sheet: Sheet): readonly Target[] {
  const isInUse = ({ place }: Target) => sheet.focusZones.includes(place.zoneId);
  const targets = targetsOf(sheet);
  return [...targets.filter(isInUse), ...targets.filter((target) => !isInUse(target))];
}

/** Where a pressed card goes: the zone somebody chose, or the one they look at. */
function useTarget(editor: Editor, { layout }: Sheet, targets: readonly Target[]) {
  const [chosen, choose] = useState<string>();
  const seen = useValue("zone looked at", () => zoneLookedAt(editor, layout), [editor, layout]);
  const target =
    targets.find(({ place }) => keyOf(place) === chosen) ??
    targets.find(({ place }) => place.zoneId === seen) ??
    targets[0];
  return [target, choose] as const;
}
