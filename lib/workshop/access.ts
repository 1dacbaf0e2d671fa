import type { RoomAddress } from "../sync/room-name.ts";
import { boardStep, findStep, type Member, PLENARY, type Workshop } from "./model.ts";

export type Access = "none" | "read" | "write";

type Person = Pick<Member, "role" | "teamId">;

/**
 * What a member may do in a room, now. The only place that decides it: the upgrade, every frame
 * and the drawing of a board ask here. Who may take the lesson plan, which shows all teams, is
 * decided by its routes.
 */
export function accessTo(workshop: Workshop, person: Person, address: RoomAddress): Access {
  if (address.kind === "control") return "read";
  // Private rooms open with the private mode of the workshop engine.
  if (address.kind === "private") return "none";
  return boardAccess(workshop, person, address);
}

function boardAccess(
  workshop: Workshop,
  person: Person,
  { teamId, stepId }: Extract<RoomAddress, { kind: "board" }>,
): Access {
  const owner = findStep(workshop, stepId);
  if (!owner || !isBoardOf(workshop, owner.id, teamId)) return "none";

  if (person.role === "facilitator") return workshop.status === "ended" ? "read" : "write";
  if (person.role === "observer") return "read";

  const own = teamId === PLENARY || teamId === person.teamId;
  const using = workshop.steps.filter((step) => boardStep(workshop, step).id === owner.id);
  // The newest visit decides, which is the current step's if it uses this board: a board keeps the
  // mode it was left in, so that someone who comes back from a bad connection can still hand in
  // what they wrote.
  const newestVisit = workshop.visitedStepIds.findLast((id) =>
    using.some((step) => step.id === id),
  );
  const deciding = using.find(({ id }) => id === newestVisit);
  if (!own || !deciding) return "none";
  if (workshop.status === "ended") return "read";
  return deciding.mode === "open" ? "write" : "read";
}

/** Whether a step owns boards and this team is one that has one. */
function isBoardOf(workshop: Workshop, stepId: string, teamId: string): boolean {
  const step = findStep(workshop, stepId);
  if (step?.kind !== "canvas" || step.continues !== null) return false;
  if (step.scope === "plenary") return teamId === PLENARY;
  return workshop.teams.some(({ id }) => id === teamId);
}

/** The board a member works on in a step; `undefined` for talk, breaks and members without a team. */
export function boardFor(
  workshop: Pick<Workshop, "id" | "steps">,
  stepId: string | null,
  teamId: string | null,
): Extract<RoomAddress, { kind: "board" }> | undefined {
  const step = findStep(workshop, stepId);
  if (step?.kind !== "canvas") return undefined;
  const owner = boardStep(workshop, step);
  const team = owner.scope === "plenary" ? PLENARY : teamId;
  if (team === null) return undefined;
  return { kind: "board", workshopId: workshop.id, teamId: team, stepId: owner.id };
}
