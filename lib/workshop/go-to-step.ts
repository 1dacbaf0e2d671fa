import { findStep, type Workshop } from "./model.ts";
import { totalMinutes } from "./schedule.ts";
import { startTimer } from "./timer.ts";

/**
 * The room goes to a step and its clock starts. `undefined` if there is no such step; if the room is
 * there already, nothing changes.
 */
export function goToStep(workshop: Workshop, stepId: string, now: number): Workshop | undefined {
  const step = findStep(workshop, stepId);
  if (!step) return undefined;
  if (workshop.currentStepId === stepId) return workshop;
  const others = workshop.visitedStepIds.filter((visited) => visited !== stepId);
  return {
    ...workshop,
    status: "running",
    currentStepId: stepId,
    visitedStepIds: [...others, stepId],
    startedAt: workshop.startedAt ?? now,
    slotMinutes: workshop.startedAt === null ? totalMinutes(workshop.steps) : workshop.slotMinutes,
    timer: startTimer(step.minutes, now),
    runs: [...endRun(workshop, now), { stepId, startedAt: now, endedAt: null }],
    ready: [],
    summons: null,
    privateNotes: {},
    reactions: { ...workshop.reactions, counts: {} },
  };
}

/** The visits of steps, with the one under way ended. */
export function endRun(workshop: Workshop, now: number): Workshop["runs"] {
  return workshop.runs.map((run) => (run.endedAt === null ? { ...run, endedAt: now } : run));
}
