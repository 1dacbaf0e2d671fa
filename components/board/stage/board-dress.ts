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

let isListBeside = false;

/**
 * Whether the list is open beside the canvas, and how to open and close it. It stays as it is when
 * the room goes on to another board: who works in the list goes on in the list.
 */
export function useListBeside(): [boolean, (isOpen: boolean) => void] {
  const isOpen = useSyncExternalStore(
    watchDress,
    () => isListBeside,
    () => false,
  );
  return [isOpen, setListBeside];
}

function setListBeside(isOpen: boolean): void {
  isListBeside = isOpen;
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
