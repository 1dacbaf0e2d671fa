import { nameKey } from "#lib/workshop/roster-names.ts";
import type { Person } from "./part.ts";

/** People as a facilitator looks for them: oneself first, then by name. */
export function sortPeople(people: readonly Person[], ownId: string): Person[] {
  return [...people].sort(
    (a, b) =>
      Number(b.id === ownId) - Number(a.id === ownId) ||
      a.name.localeCompare(b.name) ||
      (a.id < b.id ? -1 : 1),
  );
}

/** Those whose name contains the text, whatever the case. */
export function findPeople(people: readonly Person[], text: string): Person[] {
  const wanted = plain(text);
  return people.filter(({ name }) => plain(name).includes(wanted));
}

/** Ids of people who have one name and may be one person; whoever leads is not among them. */
export function maybeTwice(people: readonly Person[]): ReadonlySet<string> {
  const others = people.filter(({ role }) => role !== "facilitator");
  const keys = others.map(({ name }) => nameKey(name));
  return new Set(
    others.flatMap(({ id }, index) => {
      const key = keys[index] ?? "";
      return keys.indexOf(key) === keys.lastIndexOf(key) ? [] : [id];
    }),
  );
}

function plain(text: string): string {
  return text.normalize("NFKC").trim().toLocaleLowerCase();
}
