import { provocationKey } from "../insight/coverage/provocations.ts";
import type { Workshop } from "./model.ts";
import { MAX_OPEN_PROVOCATIONS, openProvocations } from "./open-provocations.ts";
import { MAX_PROVOCATIONS, type SentProvocation } from "./provocations.ts";

/**
 * Asks teams a question about a gap. What was sent under the same id before stands, and what is
 * being asked about the same gap already is not asked again.
 *
 * @returns the workshop, or why not.
 */
export function sendProvocation(
  workshop: Workshop,
  { id, ruleId, gap }: Pick<SentProvocation, "id" | "ruleId" | "gap">,
  now: number,
): Workshop | "no-current-step" | "team-not-found" | "too-many-provocations" {
  const { provocations, currentStepId, teams } = workshop;
  if (provocations.some((sent) => sent.id === id)) return workshop;
  if (currentStepId === null) return "no-current-step";
  if (gap.teamId !== null && !teams.some((team) => team.id === gap.teamId)) return "team-not-found";
  const open = openProvocations(workshop);
  const key = provocationKey({ ruleId, gap });
  if (open.some((sent) => provocationKey(sent) === key)) return workshop;
  if (open.length >= MAX_OPEN_PROVOCATIONS) return "too-many-provocations";
  const sent = { id, ruleId, gap, stepId: currentStepId, sentAt: now, withdrawnAt: null };
  return { ...workshop, provocations: withinLimit([...provocations, sent]) };
}

/** Takes a question back; one that nobody knows is none any more. */
export function withdrawProvocation(workshop: Workshop, id: string, now: number): Workshop {
  if (!openProvocations(workshop).some((sent) => sent.id === id)) return workshop;
  const provocations = workshop.provocations.map((sent) =>
    sent.id === id ? { ...sent, withdrawnAt: now } : sent,
  );
  return { ...workshop, provocations };
}

/** The oldest that is over goes; what still waits for answers never does. */
function withinLimit(provocations: SentProvocation[]): SentProvocation[] {
  if (provocations.length <= MAX_PROVOCATIONS) return provocations;
  const oldest = provocations.find(({ withdrawnAt }) => withdrawnAt !== null);
  return provocations.filter((sent) => sent !== oldest);
}
