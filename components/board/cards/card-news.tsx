import { useTranslations } from "next-intl";
import { latestFaces } from "#components/decks/use-card-faces.ts";
import type { CardRef } from "#lib/canvas/note-marks.ts";

/** The card that was chosen last, and what became of it. */
export type PlacedCard = Readonly<{ card: CardRef; zone: string; isPlaced: boolean }>;

type CardNewsProps = Readonly<{ news: PlacedCard | undefined; onTakeBack(): void }>;

/** Says where a card went, aloud too, and takes it back. */
export function CardNews({ news, onTakeBack }: CardNewsProps) {
  const t = useTranslations("cards");
  const looks = "sticky bottom-0 border-t border-line bg-paper py-1.5 ps-4 pe-2";
  return (
    <div className={`flex w-full items-center gap-3 ${news ? looks : ""}`}>
      <p role="status" className="min-w-0 flex-1 text-sm">
        {news &&
          (news.isPlaced
            ? t("placed", { card: latestFaces()(news.card).label, zone: news.zone })
            : t("notPlaced"))}
      </p>
      {news?.isPlaced && (
        <button
          type="button"
          onClick={onTakeBack}
          className="min-h-11 shrink-0 px-2 text-sm font-semibold text-green underline underline-offset-4"
        >
          {t("undo")}
        </button>
      )}
    </div>
  );
}
