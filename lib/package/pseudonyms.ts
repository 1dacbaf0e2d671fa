import type { Role } from "../workshop/model.ts";

/** What a package needs to know of somebody. */
export type PackagePerson = Readonly<{
  id: string;
  role: Role;
  teamId: string | null;
  /** Milliseconds since 1970. */
  joinedAt: number;
  formerIds?: readonly string[] | undefined;
}>;

export type Pseudonyms = Readonly<{
  /** People in the order of their numbers. */
  people: readonly Readonly<{ pseudonym: string; person: PackagePerson }>[];
  /** The number of whoever has an id, also of people who are not in the workshop any more. */
  of(memberId: string): string;
}>;

/**
 * Numbers people in the order they came: `p1`, `p2` … Who left gets the next number when somebody
 * asks for it. Facilitators who neither wrote anything nor are named are left out: who opens a
 * package is a facilitator, and must not change what is packed the next time.
 */
export function pseudonymsOf(
  people: readonly PackagePerson[],
  isKnown: (person: PackagePerson) => boolean,
): Pseudonyms {
  const listed = people
    .filter((person) => person.role !== "facilitator" || isKnown(person))
    .toSorted((a, b) => a.joinedAt - b.joinedAt || (a.id < b.id ? -1 : 1));
  const numbers = new Map<string, string>();
  const numbered = listed.map((person, index) => {
    const pseudonym = `p${index + 1}`;
    for (const id of [person.id, ...(person.formerIds ?? [])]) numbers.set(id, pseudonym);
    return { pseudonym, person };
  });
  let next = listed.length + 1;
  return {
    people: numbered,
    of(memberId) {
      const known = numbers.get(memberId);
      if (known !== undefined) return known;
      const pseudonym = `p${next}`;
      next += 1;
      numbers.set(memberId, pseudonym);
      return pseudonym;
    },
  };
}
