"use client";

import { useEffect, useRef } from "react";

export type ArrowKeys = Readonly<{ next(): void; previous(): void; close(): void }>;

/** Where keys have a meaning of their own. */
const FIELDS = "input:not([type=checkbox]), select, textarea, [contenteditable]";

/** Right and left arrow and Escape anywhere on the page, as on a slide. */
export function useArrowKeys(keys: ArrowKeys): void {
  const latest = useRef(keys);
  latest.current = keys;

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { next, previous, close } = latest.current;
      const action = { ArrowRight: next, ArrowLeft: previous, Escape: close }[event.key];
      if (!action || isTaken(event)) return;
      event.preventDefault();
      action();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}

/** Whether a key is meant for something else than the page. */
function isTaken(event: KeyboardEvent): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return true;
  if (event.target instanceof Element && event.target.closest(FIELDS)) return true;
  return document.querySelector("dialog[open], :popover-open") !== null;
}
