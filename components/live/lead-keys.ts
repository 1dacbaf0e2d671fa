"use client";

import { useEffect, useRef } from "react";

type LeadActions = Readonly<{ next(): void; pause(): void }>;

/** Where letters are meant for the text, not for the workshop. */
const WRITING = "input, textarea, select, [contenteditable=true], [role=textbox]";

/**
 * Alt N goes on, Alt P pauses, wherever on the page the focus is; not while somebody writes or is
 * asked something. By where the key is, since Alt makes another letter of it on some keyboards.
 */
export function useLeadKeys(actions: LeadActions): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { code, altKey, ctrlKey, metaKey, shiftKey, repeat, isComposing, target } = event;
      if (!altKey || ctrlKey || metaKey || shiftKey || repeat || isComposing) return;
      if (target instanceof Element && target.closest(WRITING)) return;
      if (document.querySelector("dialog[open]")) return;
      const action = { KeyN: latest.current.next, KeyP: latest.current.pause }[code];
      if (!action) return;
      event.preventDefault();
      event.stopPropagation();
      action();
    };
    window.addEventListener("keydown", onKey, true);
    return () => window.removeEventListener("keydown", onKey, true);
  }, []);
}
