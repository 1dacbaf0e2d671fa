"use client";

import { useSearchParams } from "next/navigation";
import { useMemo, useSyncExternalStore } from "react";

/** What is chosen, by the name of its parameter; `undefined` for what nobody has chosen. */
export type Choice<Name extends string> = Readonly<Record<Name, string | undefined>>;

/**
 * What is chosen in a view, kept in the page's address, so that a reload, a link and the way back
 * lead to the same. Changing it loads nothing from the server.
 *
 * It is as somebody wrote the address: a view takes no value that it does not know.
 *
 * @param names of the parameters; always the same ones.
 * @returns with a way to choose; what is not named in it stays, and `undefined` or an empty text
 *   takes a parameter out.
 */
export function useChoice<Name extends string>(
  ...names: readonly Name[]
): readonly [Choice<Name>, (next: Partial<Choice<Name>>) => void] {
  const parameters = useSearchParams();
  // The address itself and not Next's copy, which follows a moment later: a slider would jump.
  const search = useSyncExternalStore(
    subscribe,
    () => window.location.search,
    () => `?${parameters}`,
  );
  const list = names.join(" ");
  const choice = useMemo(() => choiceIn(search, list.split(" ") as Name[]), [search, list]);
  return [choice, choose];
}

/** @returns what an address says of some parameters; of one that is there twice, its first. */
export function choiceIn<Name extends string>(
  search: string,
  names: readonly Name[],
): Choice<Name> {
  const parameters = new URLSearchParams(search);
  return Object.fromEntries(
    names.map((name) => [name, parameters.get(name) || undefined]),
  ) as Choice<Name>;
}

/** @returns an address's search with what is chosen; empty if it says nothing any more. */
export function searchWith(search: string, next: Partial<Choice<string>>): string {
  const parameters = new URLSearchParams(search);
  for (const [name, value] of Object.entries(next)) {
    if (value) parameters.set(name, value);
    else parameters.delete(name);
  }
  const said = parameters.toString();
  return said === "" ? "" : `?${said}`;
}

/** What an address names, if it is one of these. */
export function oneOf<Id extends string>(
  value: string | undefined,
  ids: readonly Id[],
): Id | undefined {
  return ids.find((id) => id === value);
}

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listener);
  };
}

function choose(next: Partial<Choice<string>>) {
  const { pathname, search, hash } = window.location;
  const said = searchWith(search, next);
  if (said === search) return;
  window.history.replaceState(null, "", `${pathname}${said}${hash}`);
  for (const listener of listeners) listener();
}
