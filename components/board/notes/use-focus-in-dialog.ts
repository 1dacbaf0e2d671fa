import { type RefObject, useEffect } from "react";

/**
 * Gives the focus to what a dialog, or a step in it, begins with. The browser gives it to the first
 * button, which closes the dialog, and does so once everything is drawn.
 */
export function useFocusInDialog(beginning: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const timer = setTimeout(() => beginning.current?.focus());
    return () => clearTimeout(timer);
  }, [beginning]);
}
