"use client";

import {
  type FocusEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";

type TooltipProps = Readonly<{
  /** What the control is called; the control says so itself, too (`aria-label`). */
  label: string;
  /** The key that does the same, as printed on it. */
  shortcut?: string | undefined;
  /** One control. */
  children: ReactNode;
}>;

/** How long a pointer rests on a control until its name is shown, in milliseconds … */
const REST_MS = 400;
/** … and how long the name stays when it has left: time to move onto the name. */
const LEAVE_MS = 150;
/** Clear space between a name, its control and the edges of the window, in pixels. */
const GAP = 6;

/** Closes the name that is shown; there is never more than one. */
let closeOther: (() => void) | undefined;

/**
 * Shows what a control without words is called: to a pointer that rests on it, and to whoever comes
 * to it with the keyboard. Escape takes it away, pressing the control too, and one can move onto it
 * (WCAG 2.2, 1.4.13). Not on touch screens, where there is no resting.
 */
export function Tooltip({ label, shortcut, children }: TooltipProps) {
  const anchor = useRef<HTMLSpanElement>(null);
  const tip = useRef<HTMLSpanElement>(null);
  const { isOpen, show, hide } = useShown();

  useLayoutEffect(() => {
    if (!isOpen || !tip.current || !anchor.current?.firstElementChild) return;
    // In the browser's top layer, above dialogs and whatever scrolls.
    tip.current.showPopover?.();
    placeBeside(tip.current, anchor.current.firstElementChild.getBoundingClientRect());
  }, [isOpen]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press by key is a click, too.
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears what happens to its control.
    <span
      ref={anchor}
      className="contents"
      onPointerEnter={({ pointerType }: PointerEvent) => pointerType !== "touch" && show(REST_MS)}
      onPointerLeave={() => hide(LEAVE_MS)}
      onClick={() => hide(0)}
      onFocus={({ target }: FocusEvent) => target.matches(":focus-visible") && show(0)}
      onBlur={() => hide(0)}
    >
      {children}
      {isOpen && (
        <span
          ref={tip}
          role="tooltip"
          popover="manual"
          className="fixed inset-auto m-0 max-w-[min(22rem,calc(100vw-1rem))] rounded-control bg-ink px-2.5 py-1.5 text-sm leading-snug font-normal text-paper shadow-overlay"
        >
          {label}
          {shortcut && (
            <kbd className="ms-2 rounded border border-current/50 px-1.5 font-sans text-xs whitespace-nowrap">
              {shortcut}
            </kbd>
          )}
        </span>
      )}
    </span>
  );
}

/** Whether the name is shown; `show` and `hide` take milliseconds to wait, the last call counts. */
function useShown() {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [isOpen, setOpen] = useState(false);

  const change = (isNext: boolean) => (delayMs: number) => {
    clearTimeout(timer.current);
    // Never within an event: a panel that closes gives the focus back while the browser still closes
    // it, and until that is done it refuses to show another.
    if (!isNext && delayMs === 0) setOpen(false);
    else timer.current = setTimeout(() => setOpen(isNext), delayMs);
  };

  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (!isOpen) return;
    const close = () => {
      clearTimeout(timer.current);
      setOpen(false);
    };
    const closeOnEscape = ({ key }: KeyboardEvent) => key === "Escape" && close();
    closeOther?.();
    closeOther = close;
    document.addEventListener("keydown", closeOnEscape, true);
    return () => {
      if (closeOther === close) closeOther = undefined;
      document.removeEventListener("keydown", closeOnEscape, true);
    };
  }, [isOpen]);

  return { isOpen, show: change(true), hide: change(false) };
}

/** Under what is in the upper half of the window, over what is in the lower. */
function placeBeside(tip: HTMLElement, anchor: DOMRect) {
  const { width, height } = tip.getBoundingClientRect();
  const isHigh = anchor.top + anchor.bottom < window.innerHeight;
  const middle = (anchor.left + anchor.right - width) / 2;
  const left = Math.min(Math.max(GAP, middle), window.innerWidth - width - GAP);
  tip.style.left = `${left}px`;
  tip.style.top = `${isHigh ? anchor.bottom + GAP : anchor.top - GAP - height}px`;
}
