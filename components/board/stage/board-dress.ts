import { useSyncExternalStore } from "react";
import type { Role } from "#lib/workshop/model.ts";

/** How a board is shown: drawn, or as a list of its zones and notes. */
export type BoardDress = "canvas" | "list";

const STORAGE_KEY = "gdw.board";
const listeners = new Set<() => void>();
/** Where the browser keeps nothing, the choice lasts as long as the page. */
let chosen: BoardDress | undefined;

const phone = "(width < 40rem)";

/** Whether this window is as narrow as a phone. */
export function usePhone(): boolean {
  return useSyncExternalStore(watchPhone, isPhone, () => false);
}

function isPhone(): boolean {
  return window.matchMedia(phone).matches;
}

function watchPhone(listener: () => void) {
  const query = window.matchMedia(phone);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

/**
 * What somebody chose for phones; otherwise the list, which needs no panning. Whoever leads or
 * looks on sees the canvas, which they point at.
 */
function phoneDress(role: Role): BoardDress {
  return chosen ?? stored() ?? (role === "participant" ? "list" : "canvas");
}

export function usePhoneDress(role: Role): BoardDress {
  return useSyncExternalStore(
    watchDress,
    () => phoneDress(role),
    () => "canvas",
  );
}

export function rememberDress(dress: BoardDress): void {
  chosen = dress;
  try {
    localStorage.setItem(STORAGE_KEY, dress);
  } catch {
    // Storage may be forbidden; the choice is then only not remembered.
  }
  for (const listener of listeners) listener();
}

/** Whether this page will show the canvas, as far as one can tell now. */
export function needsCanvas(): boolean {
  return !isPhone() || phoneDress("participant") === "canvas";
}

function watchDress(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function stored(): BoardDress | undefined {
  try {
    const value = localStorage.getItem(STORAGE_KEY);
    return value === "canvas" || value === "list" ? value : undefined;
  } catch {
    // As above.
    return undefined;
  }
}
