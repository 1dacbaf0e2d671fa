import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";

type CardSheetProps = Readonly<{ title: string; onClose(): void; children: ReactNode }>;

/**
 * The drawer: beside the board, on a phone below it. It takes room of its own and covers nothing, so
 * that cards can be dragged out of it to any zone in view.
 */
export function CardSheet({ title, onClose, children }: CardSheetProps) {
  const t = useTranslations("cards");
  const id = useId();
  return (
    <aside
      aria-labelledby={id}
      data-card-sheet=""
      onKeyDown={({ key }) => key === "Escape" && onClose()}
      className="z-[3] flex w-88 shrink-0 flex-col border-s border-line bg-paper max-sm:h-[52dvh] max-sm:w-auto max-sm:border-s-0 max-sm:border-t"
    >
      <header className="flex items-center gap-2 border-b border-line py-1 ps-4 pe-2">
        <h2 id={id} className="min-w-0 flex-1 truncate text-lg">
          {title}
        </h2>
        <button
          type="button"
          aria-label={t("close")}
          onClick={onClose}
          className="grid size-11 place-items-center rounded-control text-ink-soft hover:bg-sunken"
        >
          <X aria-hidden="true" size={20} />
        </button>
      </header>
      <div className="flex min-h-0 flex-1 flex-col overflow-auto overscroll-contain">
        {children}
      </div>
    </aside>
  );
}
