import type { KeyboardEvent } from "react";

/** Whether a key belongs to an input method; 229 is what Safari says for the one that ends it. */
export function isComposingKey({ nativeEvent }: KeyboardEvent): boolean {
  return nativeEvent.isComposing || nativeEvent.keyCode === 229;
}

/** Ctrl/⌘ + Enter, outside an input method. */
export function isSendKey(event: KeyboardEvent): boolean {
  return event.key === "Enter" && (event.ctrlKey || event.metaKey) && !isComposingKey(event);
}
