import { X } from "lucide-react";
import { type ReactNode, useEffect, useId, useRef } from "react";

type SideSheetProps = Readonly<{
  title: string;
  closeLabel: string;
  /**
   * Where it is on a phone: in the board's place, or below it, so that things can be dragged from it
   * to any zone in view.
   */
  onPhone?: "instead" | "below";
  /** Not where Escape ends what is being written. */
  closesByEscape?: boolean;
  onClose(): void;
  children: ReactNode;
}>;

const looks = {
  instead: "z-[2] w-96 max-sm:absolute max-sm:inset-0 max-sm:w-auto max-sm:border-0",
  below: "z-[3] w-88 max-sm:h-[52dvh] max-sm:w-auto max-sm:border-s-0 max-sm:border-t",
};

const insides = { instead: "", below: "flex flex-col" };

/** A sheet beside the board. It takes room of its own and covers nothing of it. */
export function SideSheet({
  title,
  closeLabel,
  onPhone = "instead",
  closesByEscape = false,
  onClose,
  children,
}: SideSheetProps) {
  const id = useId();
  const opener = useRef<Element>(null);
  useEffect(() => {
    opener.current = document.activeElement;
  }, []);

  /** The focus is on a button that is about to go: it returns to the one that opened the sheet. */
  function close() {
    onClose();
    if (opener.current instanceof HTMLElement) opener.current.focus();
  }

  return (
    <aside
      aria-labelledby={id}
      data-side-sheet={onPhone}
      onKeyDown={({ key }) => closesByEscape && key === "Escape" && close()}
      className={`flex shrink-0 flex-col border-s border-line bg-paper ${looks[onPhone]}`}
    >
      <header className="flex items-center gap-2 border-b border-line py-1 ps-4 pe-2">
        <h2 id={id} className="min-w-0 flex-1 truncate text-lg">
          {title}
        </h2>
        <button
          type="button"
          aria-label={closeLabel}
          onClick={close}
          className="grid size-11 place-items-center rounded-control text-ink-soft hover:bg-sunken"
        >
          <X aria-hidden="true" size={20} />
        </button>
      </header>
      <div className={`min-h-0 flex-1 overflow-auto overscroll-contain ${insides[onPhone]}`}>
        {children}
      </div>
    </aside>
  );
}
