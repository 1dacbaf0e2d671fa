import type { Member, Workshop } from "./model.ts";

type WithoutTeam =
  | Readonly<{ ok: true; workshop: Workshop }>
  | Readonly<{
      ok: false;
      code: "workshop-ended" | "team-not-found" | "last-team" | "team-has-people";
    }>;

/**
 * A workshop without one of its teams. Pure: the caller stores the result, and has seen to it that
 * nothing is on the team's boards. Nobody is moved: who is where is for the facilitator to say.
 */
export function withoutTeam(
  workshop: Workshop,
  members: readonly Pick<Member, "teamId">[],
  teamId: string,
): WithoutTeam {
  const teams = workshop.teams.filter(({ id }) => id !== teamId);
  if (workshop.status === "ended") return { ok: false, code: "workshop-ended" };
  if (teams.length === workshop.teams.length) return { ok: false, code: "team-not-found" };
  if (teams.length === 0) return { ok: false, code: "last-team" };
  if (members.some((member) => member.teamId === teamId)) {
    return { ok: false, code: "team-has-people" };
  }
  const helps = workshop.helps.filter((help) => help.teamId !== teamId);
  const provocations = workshop.provocations.filter(({ gap }) => gap.teamId !== teamId);
  return { ok: true, workshop: { ...workshop, teams, helps, provocations } };
}
