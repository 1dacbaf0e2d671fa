import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";

type SideSheetProps = Readonly<{ title: string; onClose(): void; children: ReactNode }>;

/** A sheet beside the board; on a phone it takes the board's place until it is closed. */
export function SideSheet({ title, onClose, children }: SideSheetProps) {
  const t = useTranslations("votes");
  const id = useId();

  return (
    <aside
      aria-labelledby={id}
      className="z-[2] flex w-96 shrink-0 flex-col border-s border-line bg-paper max-sm:absolute max-sm:inset-0 max-sm:w-auto max-sm:border-0"
    >
      <header className="flex items-center gap-2 border-b border-line py-1 ps-4 pe-2">
        <h2 id={id} className="min-w-0 flex-1 truncate text-lg">
          {title}
        </h2>
        <button
          type="button"
          aria-label={t("closeSheet")}
          onClick={onClose}
          className="grid size-11 place-items-center rounded-control text-ink-soft hover:bg-sunken"
        >
          <X aria-hidden="true" size={20} />
        </button>
      </header>
      <div className="min-h-0 flex-1 overflow-auto overscroll-contain">{children}</div>
    </aside>
  );
}
