import { roomName } from "#lib/sync/room-name.ts";
import { boardFor } from "#lib/workshop/access.ts";
import { boardStep, findStep, PLENARY, type Step } from "#lib/workshop/model.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";

/** A board that stands on the wall. */
export type WallBoard = Readonly<{
  /** `PLENARY` for the board that everybody shares. */
  teamId: string;
  /** Place in the workshop's list of teams, from 0; -1 for the board that everybody shares. */
  index: number;
  /** The team's name; empty for the board that everybody shares. */
  name: string;
  /** The step that opened it. */
  stepId: string;
  /** As `roomName()` makes it. */
  room: string;
}>;

type Agenda = Pick<PublicState, "id" | "steps" | "visitedStepIds" | "currentStepId" | "teams">;

/**
 * Steps whose boards can be looked at, in the order of the agenda. Of several that go on with one
 * canvas, the one the room was in last.
 */
export function wallSteps(workshop: Agenda): Step[] {
  const newest = new Map<string, string>();
  for (const id of workshop.visitedStepIds) {
    const step = findStep(workshop, id);
    if (step?.kind === "canvas") newest.set(boardStep(workshop, step).id, id);
  }
  const shown = new Set(newest.values());
  return workshop.steps.filter(({ id }) => shown.has(id));
}

/**
 * The step whose boards are on the wall: the chosen one, otherwise where the room is, otherwise the
 * canvas it was at last. `undefined` before the first canvas.
 */
export function wallStep(workshop: Agenda, chosen: string | undefined): Step | undefined {
  const steps = wallSteps(workshop);
  const find = (id: string | null | undefined) => steps.find((step) => step.id === id);
  const latest = workshop.visitedStepIds.toReversed().map(find);
  return find(chosen) ?? find(workshop.currentStepId) ?? latest.find((step) => step !== undefined);
}

/** The boards of a step: one for each team, or the one that everybody shares. */
export function wallBoards(workshop: Agenda, step: Step): WallBoard[] {
  const everybody = { id: PLENARY, name: "" };
  const owners = boardStep(workshop, step).scope === "plenary" ? [everybody] : workshop.teams;
  return owners.flatMap(({ id, name }) => {
    const address = boardFor(workshop, step.id, id);
    if (!address) return [];
    const { teamId, stepId } = address;
    const index = workshop.teams.findIndex((team) => team.id === teamId);
    return [{ teamId, index, name, stepId, room: roomName(address) }];
  });
}
