import { useSyncExternalStore } from "react";

const STORAGE_KEY = "gdw.provocations-closed";
/** Questions remembered as closed; a workshop has far fewer open. */
const MOST = 60;

const listeners = new Set<() => void>();
const none: readonly string[] = [];
let closed: readonly string[] | undefined;

/** Ids of the questions that this browser's person closed for themselves. */
export function useClosedProvocations(): readonly string[] {
  return useSyncExternalStore(subscribe, current, () => none);
}

export function closeProvocation(id: string): void {
  closed = [...new Set([...current(), id])].slice(-MOST);
  try {
    localStorage.setItem(STORAGE_KEY, closed.join(" "));
  } catch {
    // Storage may be forbidden; then a reload shows it again.
  }
  for (const listener of listeners) listener();
}

function current(): readonly string[] {
  closed ??= stored();
  return closed;
}

function stored(): readonly string[] {
  try {
    return localStorage.getItem(STORAGE_KEY)?.split(" ") ?? none;
  } catch {
    // As above.
    return none;
  }
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
