import { type RefObject, useEffect } from "react";

/** How long a part that redraws itself has to find its own place for the focus, in milliseconds. */
const OWN_PLACE_MS = 1_000;

/**
 * Gives the focus to an element when what had it is gone: a banner that was closed, a vote that
 * ended, a button that came to the end of its use. Otherwise whoever works by keyboard or ear would
 * begin anew at the top of the page.
 */
export function useFocusKept(home: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let last: Element | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const remember = ({ target }: FocusEvent) => {
      last = target instanceof Element ? target : undefined;
    };
    const isLost = () =>
      last !== undefined && document.activeElement === document.body && !canHaveFocus(last);
    const give = () => {
      timer = undefined;
      if (isLost()) home.current?.focus({ preventScroll: true });
    };
    const watch = new MutationObserver(() => {
      if (timer === undefined && isLost()) timer = setTimeout(give, OWN_PLACE_MS);
    });
    watch.observe(document.body, { childList: true, subtree: true, attributeFilter: ["disabled"] });
    document.addEventListener("focusin", remember);
    return () => {
      clearTimeout(timer);
      watch.disconnect();
      document.removeEventListener("focusin", remember);
    };
  }, [home]);
}

function canHaveFocus(element: Element): boolean {
  return element.isConnected && !element.matches(":disabled");
}
