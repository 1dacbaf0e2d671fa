import type { Member } from "./model.ts";

/** A person who is expected, and the team that is prepared for them. */
export type RosterEntry = Readonly<{
  name: string;
  /** `null` for any team. */
  teamId: string | null;
}>;

/** People a facilitator expects, in the facilitator's order. Personal data: facilitators only. */
export type Roster = readonly RosterEntry[];

type Present = Pick<Member, "name" | "role">;

/**
 * What two spellings of a name have in common: full-width letters, case, white space and the dots
 * between the parts of a name in Chinese do not tell people apart.
 */
export function nameKey(name: string): string {
  return name
    .normalize("NFKC")
    .toLocaleLowerCase("en")
    .replaceAll(/[\s\p{Cc}\p{Cf}·•‧∙・･]/gu, "");
}

/**
 * The place of a newcomer on the roster. Of people with one name, whoever comes first takes the
 * first place; `undefined` if the name is not on it or all its places are taken.
 */
export function placeOf(
  name: string,
  roster: Roster,
  members: readonly Present[],
): RosterEntry | undefined {
  const key = nameKey(name);
  const isTheirs = (each: Readonly<{ name: string }>) => nameKey(each.name) === key;
  const taken = members.filter((member) => mayTakePlace(member) && isTheirs(member)).length;
  return roster.filter(isTheirs)[taken];
}

/** Who is expected and has not come, in the roster's order. */
export function missingFrom(roster: Roster, members: readonly Present[]): RosterEntry[] {
  const here = new Map<string, number>();
  for (const { name } of members.filter(mayTakePlace)) {
    here.set(nameKey(name), (here.get(nameKey(name)) ?? 0) + 1);
  }
  return roster.filter(({ name }) => {
    const left = here.get(nameKey(name)) ?? 0;
    here.set(nameKey(name), left - 1);
    return left <= 0;
  });
}

/** Each person's own place on the roster, by their order of coming. */
export function placesOf<Person extends Present>(
  roster: Roster,
  members: readonly Person[],
): ReadonlyMap<Person, RosterEntry> {
  const free = new Map<string, RosterEntry[]>();
  for (const entry of roster) {
    free.set(nameKey(entry.name), [...(free.get(nameKey(entry.name)) ?? []), entry]);
  }
  return new Map(
    members.filter(mayTakePlace).flatMap((member) => {
      const entry = free.get(nameKey(member.name))?.shift();
      return entry ? [[member, entry] as const] : [];
    }),
  );
}

/** Names that stand on the roster more than once, as they were first written. */
export function namesakes(roster: readonly Pick<RosterEntry, "name">[]): string[] {
  const keys = roster.map(({ name }) => nameKey(name));
  return roster.flatMap(({ name }, index) => {
    const key = keys[index] ?? "";
    const isFirst = keys.indexOf(key) === index;
    return isFirst && keys.lastIndexOf(key) > index ? [name] : [];
  });
}

function mayTakePlace({ role }: Present): boolean {
  return role !== "facilitator";
}
