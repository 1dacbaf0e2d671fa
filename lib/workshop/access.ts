import type { PublicAddress, RoomAddress } from "../sync/room-name.ts";
import type { Member, Step, Workshop } from "./model.ts";
import { boardStep, findStep, PLENARY } from "./steps.ts";

/**
 * - `own`: they may add to it, and change what they made themselves; whose something is, is known
 *   from the log
 * - `write`: they may change everything
 */
export type Access = "none" | "read" | "own" | "write";

/** Whether somebody may write at all. */
export function mayWrite(access: Access): boolean {
  return access === "own" || access === "write";
}

type Person = Pick<Member, "id" | "role" | "teamId">;

/** Of whose board: a team's (or everybody's), in the step that opened it. */
type Board = Readonly<{ teamId: string; stepId: string }>;

/**
 * What a member may do in a room, now. The only place that decides it: the upgrade, every frame
 * and the drawing of a board ask here. Who may take the lesson plan, which shows all teams, is
 * decided by its routes.
 *
 * @param address a public one means the person's own private room.
 */
export function accessTo(
  workshop: Workshop,
  person: Person,
  address: PublicAddress | RoomAddress,
): Access {
  switch (address.kind) {
    case "control":
      return "read";
    case "board":
      return boardAccess(workshop, person, address);
    case "private": {
      const isOwn = (address.memberId ?? person.id) === person.id;
      return isOwn ? privateAccess(workshop, person, address) : "none";
    }
  }
}

/** Whether a workshop has such a room, whoever may be in it. */
export function isRoomOf(workshop: Workshop, address: PublicAddress | RoomAddress): boolean {
  return address.kind === "control" || isBoardOf(workshop, address.stepId, address.teamId);
}

function boardAccess(workshop: Workshop, person: Person, board: Board): Access {
  const owner = findStep(workshop, board.stepId);
  if (!owner || !isBoardOf(workshop, owner.id, board.teamId)) return "none";

  if (person.role === "facilitator") return workshop.status === "ended" ? "read" : "write";
  if (person.role === "observer") return "read";
  return participantAccess(workshop, person, board, owner);
}

function participantAccess(workshop: Workshop, person: Person, board: Board, owner: Step): Access {
  // The newest visit decides, which is the current step's if it uses this board: a board keeps the
  // mode it was left in, so that someone who comes back from a bad connection can still hand in
  // what they wrote.
  const deciding = newestVisit(workshop, owner);
  if (!deciding) return "none";
  const isOpen =
    workshop.status !== "ended" &&
    (deciding.mode === "open" ||
      // What was shown is there to be worked on together.
      (deciding.mode === "private" && isRevealed(workshop, deciding.id, board.teamId)));
  if (!isOwnTeams(board, person)) return isOpen && deciding.edits === "all" ? "write" : "none";
  if (!isOpen) return "read";
  return deciding.edits === "own" ? "own" : "write";
}

/** Whether the private notes of a step were shown to a team. */
export function isRevealed(
  { reveals }: Pick<Workshop, "reveals">,
  stepId: string,
  teamId: string,
): boolean {
  return reveals.some((reveal) => reveal.stepId === stepId && (reveal.teamId ?? teamId) === teamId);
}

/** Whether the private notes somebody has in a step were shown alone, one person after another. */
export function isShownAlone(
  { shownMembers }: Pick<Workshop, "shownMembers">,
  stepId: string,
  memberId: string,
): boolean {
  return shownMembers.some((shown) => shown.stepId === stepId && shown.memberId === memberId);
}

/**
 * Private means private: nobody but its owner, not the facilitator either. Only participants have
 * one, beside each board they may be at. It takes notes while the workshop is in a private step
 * that uses that board, until they are shown, and can be read ever after.
 */
function privateAccess(workshop: Workshop, person: Person, board: Board): Access {
  const owner = findStep(workshop, board.stepId);
  if (!owner || !isBoardOf(workshop, owner.id, board.teamId)) return "none";
  if (person.role !== "participant" || !isOwnTeams(board, person)) return "none";
  if (!newestVisit(workshop, owner)) return "none";
  const current = findStep(workshop, workshop.currentStepId);
  const isCurrent = current !== undefined && boardStep(workshop, current).id === owner.id;
  const isPrivate =
    current?.mode === "private" &&
    !isRevealed(workshop, current.id, board.teamId) &&
    !isShownAlone(workshop, current.id, person.id);
  return isCurrent && isPrivate && workshop.status === "running" ? "write" : "read";
}

function isOwnTeams({ teamId }: Board, person: Person): boolean {
  return teamId === PLENARY || teamId === person.teamId;
}

/** The step that used the owner's boards last; `undefined` if the workshop was in none yet. */
function newestVisit(workshop: Workshop, owner: Step): Step | undefined {
  const using = workshop.steps.filter((step) => boardStep(workshop, step).id === owner.id);
  const newest = workshop.visitedStepIds.findLast((id) => using.some((step) => step.id === id));
  return using.find(({ id }) => id === newest);
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

/**
 * Where a member writes in the current step: their own private room while the step is private and
 * nothing was shown yet, otherwise the board. `undefined` where {@link boardFor} is.
 */
export function roomToWriteIn(
  workshop: Pick<Workshop, "id" | "steps" | "reveals" | "shownMembers">,
  stepId: string | null,
  person: Person,
): PublicAddress | undefined {
  const board = boardFor(workshop, stepId, person.teamId);
  const step = findStep(workshop, stepId);
  const isPrivate =
    board !== undefined &&
    step?.mode === "private" &&
    person.role === "participant" &&
    !isRevealed(workshop, step.id, board.teamId) &&
    !isShownAlone(workshop, step.id, person.id);
  return isPrivate ? { ...board, kind: "private" } : board;
}
