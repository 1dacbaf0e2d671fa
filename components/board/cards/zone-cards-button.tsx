import { WalletCards } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { ListCardsProps } from "./list-cards.tsx";

// The decks are large: fetched when somebody asks for cards; `ssr` as in board-scene.tsx.
const ListCards = dynamic(() => import("./list-cards.tsx").then((file) => file.ListCards), {
  ssr: false,
});

/** The way to the cards from a zone of the list. */
export function ZoneCardsButton(props: Omit<ListCardsProps, "onClose">) {
  const t = useTranslations("cards");
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        data-action="cards"
        aria-label={t("addToZone", { zone: props.zone.name })}
        title={t("button")}
        onClick={() => setOpen(true)}
        className="-mt-1 grid size-11 shrink-0 place-items-center rounded-control text-ink-soft hover:bg-sunken hover:text-ink"
      >
        <WalletCards aria-hidden="true" size={20} />
      </button>
      {isOpen && <ListCards {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
