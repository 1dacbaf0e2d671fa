import { teamSizes } from "#lib/workshop/join.ts";
import { MAX_MEMBERS, type Member, type Workshop } from "#lib/workshop/model.ts";
import { memberOfRequest } from "#storage/request-member.ts";
import { services } from "#storage/services.ts";
import { lookUpCode } from "./look-up.ts";

/** What the page at the door shows. */
export type JoinView = Pick<Workshop, "code" | "title" | "locale" | "status"> &
  Readonly<{
    isFull: boolean;
    /** Whether newcomers choose their team. */
    choosesTeam: boolean;
    teams: readonly Readonly<{ id: string; name: string; size: number }>[];
    /** Who this browser already is there; then `workshopId` is told too. */
    me: (Pick<Member, "name" | "role"> & { workshopId: string }) | null;
  }>;

type Seen = Readonly<
  { ok: true; value: JoinView } | Exclude<Awaited<ReturnType<typeof lookUpCode>>, { ok: true }>
>;

/** Looks a workshop up by the code someone typed. Guessing is slowed down as for joining. */
export async function joinView(headers: Pick<Headers, "get">, typed: string): Promise<Seen> {
  const found = await lookUpCode(headers, typed);
  if (!found.ok) return found;
  const { storage } = services();
  const { id, code, title, locale, status, teams, grouping } = found.workshop;
  const [members, me] = await Promise.all([
    storage.listMembers(id),
    memberOfRequest(storage, headers, id),
  ]);
  return {
    ok: true,
    value: {
      code,
      title,
      locale,
      status,
      isFull: members.length >= MAX_MEMBERS,
      choosesTeam: grouping === "free",
      teams: teamSizes(teams, members).map(({ team, size }) => ({ ...team, size })),
      me: me ? { name: me.name, role: me.role, workshopId: id } : null,
    },
  };
}
