"use client";

import { type ReactNode, type ToggleEvent, useId, useRef } from "react";
import { Tooltip } from "#components/ui/tooltip.tsx";

type PopOverProps = Readonly<{
  /** What the button shows. */
  trigger: ReactNode;
  /** What the button is called, if `trigger` has no words. */
  label?: string | undefined;
  triggerClassName?: string | undefined;
  className?: string | undefined;
  onOpenChange?: (isOpen: boolean) => void;
  children: ReactNode;
}>;

/** Clear space between a panel, its button and the edges of the window, in pixels. */
const GAP = 8;

/**
 * A button that opens a small panel on the browser's own popover: Escape and a press beside it
 * close it, and it lies above everything.
 */
export function PopOver({
  trigger,
  label,
  triggerClassName,
  className = "",
  onOpenChange,
  children,
}: PopOverProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);

  function place(event: ToggleEvent) {
    onOpenChange?.(event.newState === "open");
    if (event.newState === "open" && button.current && panel.current) {
      placeBelow(panel.current, button.current.getBoundingClientRect());
    }
  }

  return (
    <>
      <Named label={label}>
        <button
          ref={button}
          type="button"
          popoverTarget={id}
          aria-label={label}
          className={triggerClassName}
        >
          {trigger}
        </button>
      </Named>
      <div
        ref={panel}
        id={id}
        popover="auto"
        onToggle={place}
        className={`fixed inset-auto m-0 max-h-[70dvh] max-w-[calc(100vw-1rem)] overflow-auto rounded-card border border-line bg-surface p-2 text-ink shadow-overlay ${className}`}
      >
        {children}
      </div>
    </>
  );
}

/** Shows the name of a button that has none to read. */
function Named({ label, children }: Readonly<{ label: string | undefined; children: ReactNode }>) {
  return label === undefined ? children : <Tooltip label={label}>{children}</Tooltip>;
}

function placeBelow(panel: HTMLElement, anchor: DOMRect) {
  const { width, height } = panel.getBoundingClientRect();
  const left = Math.min(anchor.left, window.innerWidth - width - GAP);
  const below = anchor.bottom + GAP;
  const fits = below + height <= window.innerHeight;
  panel.style.left = `${Math.max(GAP, left)}px`;
  panel.style.top = `${fits ? below : Math.max(GAP, anchor.top - GAP - height)}px`;
}
