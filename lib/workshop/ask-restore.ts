import { boardStep, findStep, PLENARY, type Workshop } from "./model.ts";
import { MAX_RESTORES, type Restore } from "./restores.ts";

/**
 * Notes down what is to be as it was; the server then does it. What was asked for under the same id
 * before stands.
 *
 * @returns the workshop, or why not.
 */
export function askRestore(
  workshop: Workshop,
  { id, stepId, teamId, zoneId, before }: Omit<Restore, "at" | "tally">,
  now: number,
): Workshop | "step-not-found" | "team-not-found" {
  if (workshop.restores.some((each) => each.id === id)) return workshop;
  const step = findStep(workshop, stepId);
  if (step?.kind !== "canvas") return "step-not-found";
  const owner = boardStep(workshop, step);
  const boards = owner.scope === "plenary" ? [PLENARY] : workshop.teams.map((team) => team.id);
  if (teamId !== null && !boards.includes(teamId)) return "team-not-found";
  const restore: Restore = {
    ...{ id, stepId: owner.id, teamId, zoneId },
    before: Math.min(before, now),
    at: now,
    tally: null,
  };
  return { ...workshop, restores: [...workshop.restores, restore].slice(-MAX_RESTORES) };
}
