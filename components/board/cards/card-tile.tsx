import { Check, GripVertical } from "lucide-react";
import { useTranslations } from "next-intl";
import type { PointerEvent } from "react";
import type { CardFace } from "#lib/canvas/card-face.ts";

type CardTileProps = Readonly<{
  cardRef: string;
  face: CardFace;
  /** How often it is on the board already. */
  count: number;
  /** Whether the Tab key stops here; the arrow keys go through the others. */
  isStop: boolean;
  onPress(): void;
  /** Where there is a board to drag it onto. */
  onLift?: ((event: PointerEvent) => void) | undefined;
}>;

/** A card in the drawer: pressed, it goes into the chosen zone; dragged, to where it is let go. */
export function CardTile({ cardRef, face, count, isStop, onPress, onLift }: CardTileProps) {
  const t = useTranslations("cards");
  return (
    <div
      style={{ borderInlineStartColor: face.colour }}
      className="flex min-h-14 items-stretch overflow-hidden rounded-control border border-s-8 border-line bg-surface hover:border-line-strong"
    >
      <button
        type="button"
        data-card={cardRef}
        tabIndex={isStop ? 0 : -1}
        onClick={onPress}
        // A finger scrolls the list; it drags by the handle.
        onPointerDown={(event) => event.pointerType === "mouse" && onLift?.(event)}
        className={`flex min-w-0 flex-1 flex-col items-start justify-center gap-0.5 px-3 py-2 text-start -outline-offset-2 ${onLift ? "cursor-grab" : ""}`}
      >
        {face.mark !== null && (
          <span
            style={{ backgroundColor: face.colour, color: face.ink }}
            className="max-w-full truncate rounded px-1.5 text-sm font-bold"
          >
            {face.mark}
          </span>
        )}
        <span className="leading-snug font-semibold break-words">{face.name}</span>
        {face.meaning !== null && (
          <span className="text-sm leading-snug text-ink-soft">{face.meaning}</span>
        )}
        {face.caveat !== null && <span className="text-sm text-warm">{face.caveat}</span>}
        {count > 0 && (
          <span className="flex items-center gap-1 text-sm font-semibold text-green">
            <Check aria-hidden="true" size={15} />
            {t("onBoard", { count })}
          </span>
        )}
      </button>
      {onLift && (
        <div
          aria-hidden="true"
          title={t("dragThis", { card: face.label })}
          onPointerDown={onLift}
          className="grid w-11 shrink-0 cursor-grab touch-none place-items-center border-s border-line text-ink-faint hover:text-ink"
        >
          <GripVertical size={18} />
        </div>
      )}
    </div>
  );
}
