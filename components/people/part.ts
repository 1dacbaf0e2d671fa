import type { MemberChange } from "#lib/workshop/members.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";

export type Person = PublicState["members"][number];

/** Stands for "observes" among the ids of teams, none of which has a dot. */
export const OBSERVES = ".observes";

/** How somebody takes part, in one word: the id of their team, or {@link OBSERVES}. */
export function partOf({ role, teamId }: Person): string {
  return role === "observer" ? OBSERVES : (teamId ?? "");
}

/** What to ask of the server so that somebody takes part in that way. */
export function changeTo(part: string): MemberChange {
  return part === OBSERVES ? { role: "observer" } : { role: "participant", teamId: part };
}
