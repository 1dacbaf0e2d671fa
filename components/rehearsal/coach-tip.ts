import type { Messages } from "#i18n/messages.ts";
import { isRevealed } from "#lib/workshop/access.ts";
import { findStep } from "#lib/workshop/model.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";
import { isPretend } from "#lib/workshop/rehearsal.ts";

export type CoachTip = keyof Messages["rehearsal"]["coach"];

/** What whoever rehearses does next, by how things stand in the room. */
export function coachTip(state: PublicState): CoachTip {
  const { status, helps, votes, steps, currentStepId } = state;
  if (status === "ended") return "ended";
  if (status === "lobby") return "arriving";
  if (helps.length > 0) return "help";
  if (votes.some(({ closedAt }) => closedAt === null)) return "voting";
  const step = findStep({ steps }, currentStepId);
  if (step?.mode === "private") return privateTip(state, step.id);
  if (step?.mode !== "vote") return "together";
  return votes.length > 0 ? "end" : "vote";
}

function privateTip({ reveals, teams, members, ready }: PublicState, stepId: string): CoachTip {
  if (teams.every(({ id }) => isRevealed({ reveals }, stepId, id))) return "shown";
  const cast = members.filter(({ id, role }) => isPretend(id) && role === "participant");
  const waiting = cast.filter(({ id }) => !ready.includes(id));
  // The last of them is never done: there is always one.
  return waiting.length > 1 ? "writing" : "reveal";
}
