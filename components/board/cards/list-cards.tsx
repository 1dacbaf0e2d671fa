import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { Dialog } from "#components/ui/dialog.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import type { CardRef } from "#lib/canvas/note-marks.ts";
import type { Outcome } from "#lib/canvas/outcomes.ts";
import type { ZonePlace } from "#lib/canvas/sheet.ts";
import { keyOf } from "../notes/zone-targets.ts";
import type { OutlineDesk } from "../outline/outline-desk.ts";
import { CardNews, type PlacedCard } from "./card-news.tsx";
import { CardShelf } from "./card-shelf.tsx";
import { countCards } from "./shown-cards.ts";

export type ListCardsProps = Readonly<{
  desk: Pick<OutlineDesk, "addCard" | "remove">;
  zone: Readonly<{ name: string; places: readonly ZonePlace[] }>;
  templateId: string | null;
  /** Everything on the board. */
  outcomes: readonly Outcome[];
  columnName(columnId: string): string;
  onClose(): void;
}>;

/** Cards for one zone of a list. It stays open: people often put several. */
export function ListCards(props: ListCardsProps) {
  const { desk, zone, templateId, outcomes, columnName, onClose } = props;
  const t = useTranslations("cards");
  const onBoard = useMemo(() => countCards(outcomes), [outcomes]);
  const [key, setKey] = useState<string>();
  const [news, setNews] = useState<PlacedCard>();
  const [last, setLast] = useState<string>();
  const place = zone.places.find((one) => keyOf(one) === key) ?? zone.places[0];

  function press(card: CardRef) {
    if (!place) return;
    const id = desk.addCard(place, card);
    setLast(id);
    setNews({ card, zone: zone.name, isPlaced: id !== undefined });
  }

  return (
    <Dialog title={t("forZone", { zone: zone.name })} isOpen onOpenChange={onClose}>
      <div className="flex flex-col gap-4">
        {zone.places.length > 1 && (
          <SelectField
            label={t("goesTo")}
            value={place && keyOf(place)}
            onChange={setKey}
            options={zone.places.map((one) => ({
              id: keyOf(one),
              label: columnName(one.columnId ?? ""),
            }))}
          />
        )}
        <CardShelf
          ownDecks={findTemplate(templateId)?.decks ?? []}
          onBoard={onBoard}
          onPress={press}
        />
        <CardNews
          news={news}
          onTakeBack={() => {
            if (last !== undefined) desk.remove(last);
            setNews(undefined);
          }}
        />
      </div>
    </Dialog>
  );
}
