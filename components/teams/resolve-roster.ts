import { nameKey, type RosterEntry } from "#lib/workshop/roster-names.ts";
import type { RosterLine } from "#lib/workshop/roster-text.ts";

type Team = Readonly<{ id: string; name: string }>;

/** A list whose teams are those of the workshop. */
export type ResolvedRoster = Readonly<{
  entries: readonly RosterEntry[];
  /** All teams of the workshop, as the list wants them. */
  teams: readonly Team[];
  /** Teams that get the name of one in the list. */
  renamed: readonly Readonly<{ from: string; to: string }>[];
  /** Names of teams that are new. */
  added: readonly string[];
  /** Names of teams there is no room for. */
  homeless: readonly string[];
}>;

type Ground = Readonly<{
  teams: readonly Team[];
  /** Ids of teams that nobody is in and nothing has been done with: they may get another name. */
  spare: ReadonlySet<string>;
  maxTeams: number;
  newId: () => string;
}>;

/**
 * Finds the teams a list names: by name, letter or number. A team that is not there takes the
 * place of one that is spare, or is added.
 */
export function resolveRoster(
  lines: readonly RosterLine[],
  { teams, spare, maxTeams, newId }: Ground,
): ResolvedRoster {
  const keys = lines.map(({ team }) => nameKey(team ?? ""));
  // As each is first written.
  const wanted = lines.flatMap(({ team }, at) =>
    keys.indexOf(keys[at] ?? "") === at ? [team] : [],
  );
  const found = new Map<string, string>();
  const missing = wanted.filter((name): name is string => {
    const team = name === null ? undefined : findTeam(name, teams);
    if (name !== null && team) found.set(nameKey(name), team.id);
    return name !== null && !team;
  });

  const taken = new Set(found.values());
  const free = teams.filter(({ id }) => spare.has(id) && !taken.has(id));
  const names = new Map(teams.map(({ id, name }) => [id, name]));
  const renamed: { from: string; to: string }[] = [];
  const added: string[] = [];
  const homeless: string[] = [];
  for (const name of missing) {
    const old = free.shift();
    const id = old?.id ?? newId();
    if (!old && names.size >= maxTeams) {
      homeless.push(name);
      continue;
    }
    if (old) renamed.push({ from: old.name, to: name });
    else added.push(name);
    names.set(id, name);
    found.set(nameKey(name), id);
  }
  return {
    entries: lines.map(({ name, team }) => ({
      name,
      teamId: found.get(nameKey(team ?? "")) ?? null,
    })),
    teams: [...names].map(([id, name]) => ({ id, name })),
    renamed,
    added,
    homeless,
  };
}

/** `B` and `2` mean the second team, unless one is called so. */
function findTeam(name: string, teams: readonly Team[]): Team | undefined {
  const key = nameKey(name);
  const byName = teams.find((team) => nameKey(team.name) === key);
  if (byName) return byName;
  if (/^[a-l]$/.test(key)) return teams[key.charCodeAt(0) - "a".charCodeAt(0)];
  return /^\d{1,2}$/.test(key) ? teams[Number(key) - 1] : undefined;
}
