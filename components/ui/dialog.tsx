"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, type RefObject, useId, useLayoutEffect, useRef } from "react";

type DialogProps = Readonly<{
  title: ReactNode;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  children: ReactNode;
  /** Buttons at the foot, the main one last. */
  actions?: ReactNode;
  role?: "dialog" | "alertdialog" | undefined;
}>;

/**
 * A modal dialog on the browser's own `<dialog>`: focus moves in, stays in and returns, Escape and
 * a press beside it close it. Needs the `common` words.
 */
export function Dialog({ title, isOpen, onOpenChange, children, actions, role }: DialogProps) {
  const t = useTranslations("common.dialog");
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useShown(dialog, isOpen);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it; the press beside it is extra.
    <dialog
      ref={dialog}
      role={role}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        // React hands it on from a dialog inside this one; the browser does not.
        if (event.target === event.currentTarget) onOpenChange(false);
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onOpenChange(false);
      }}
      className="m-auto max-h-[calc(100dvh-2rem)] w-[min(34rem,calc(100vw-2rem))] rounded-card bg-surface p-0 text-ink shadow-overlay backdrop:bg-shade"
    >
      {isOpen && (
        <div className="flex flex-col gap-4 p-5 sm:p-6">
          <div className="flex items-start justify-between gap-3">
            <h2 id={titleId} className="text-xl leading-snug">
              {title}
            </h2>
            <button
              type="button"
              aria-label={t("close")}
              onClick={() => onOpenChange(false)}
              className="-m-2 grid size-11 shrink-0 place-items-center rounded-control text-ink-soft hover:bg-sunken"
            >
              <X aria-hidden="true" size={20} />
            </button>
          </div>
          <div>{children}</div>
          {actions && <div className="flex flex-wrap justify-end gap-3">{actions}</div>}
        </div>
      )}
    </dialog>
  );
}

function useShown(dialog: RefObject<HTMLDialogElement | null>, isOpen: boolean) {
  // Before the page is changed: a dialog that is taken away open would take the focus with it.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element || !isOpen) return;
    // The panel it is opened from closes first, and gives the focus to its button: the browser
    // would close it later, and then have nothing to return to.
    document.activeElement?.closest<HTMLElement>("[popover]")?.hidePopover();
    element.showModal();
    return () => element.close();
  }, [dialog, isOpen]);
}
