import type { PublicAddress } from "#lib/sync/room-name.ts";
import { type Access, accessTo, boardFor, mayWrite, roomToWriteIn } from "#lib/workshop/access.ts";
import { boardStep, findStep, type Step } from "#lib/workshop/model.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";

export type Person = PublicState["members"][number];
/** A board, or the viewer's own private room beside it. */
export type BoardAddress = Exclude<PublicAddress, { kind: "control" }>;

/** Which board somebody looks at instead of the one the room is at. */
export type Viewing = Readonly<{
  teamId: string;
  stepId: string;
  /** The board itself, also while their own room takes its place. */
  isShared?: true;
}>;

export type ReadOnlyReason = "ended" | "observer" | "step";

/** What the middle of the page shows. */
export type Scene =
  | Readonly<{ kind: "waiting" }>
  | Readonly<{ kind: "talk" | "break"; step: Step }>
  /** A team step for somebody without a team: they choose whose board to see. */
  | Readonly<{ kind: "choose-board"; step: Step }>
  | Readonly<{ kind: "no-team" | "closed-board" | "removed" | "over" }>
  | Readonly<{
      kind: "board";
      address: BoardAddress;
      /** Decides instruction and zones in use: the room's step if it is on this board. */
      step: Step;
      isCurrent: boolean;
      /** `undefined` means that they may write. */
      readOnly: ReadOnlyReason | undefined;
      /** They may add to it, and change only what is theirs. */
      ownOnly: boolean;
    }>;

/** Decides what a person sees now. Pure, so that every case can be tested without a browser. */
export function sceneOf(
  workshop: PublicState,
  me: Person | undefined,
  viewing: Viewing | undefined,
): Scene {
  if (!me) return { kind: "removed" };
  if (viewing) return boardScene(workshop, me, { ...viewing, workshopId: workshop.id });
  if (workshop.status === "lobby") return { kind: "waiting" };

  const step = findStep(workshop, workshop.currentStepId);
  if (!step) return { kind: "over" };
  if (step.kind !== "canvas") return { kind: step.kind, step };
  const address = boardFor(workshop, step.id, me.teamId);
  if (address) return boardScene(workshop, me, address);
  return me.role === "participant" ? { kind: "no-team" } : { kind: "choose-board", step };
}

function boardScene(
  workshop: PublicState,
  me: Person,
  { isShared, ...at }: Viewing & Readonly<{ workshopId: string }>,
): Scene {
  const own = isShared ? undefined : ownRoom(workshop, me, at);
  const address: BoardAddress = own ?? { ...at, kind: "board" };
  const access = accessTo(workshop, me, address);
  const owner = findStep(workshop, at.stepId);
  if (access === "none" || !owner) return { kind: "closed-board" };

  const current = findStep(workshop, workshop.currentStepId);
  const isCurrent = current !== undefined && boardStep(workshop, current).id === owner.id;
  return {
    kind: "board",
    address,
    step: isCurrent ? current : owner,
    isCurrent,
    readOnly: readOnlyReason(workshop, me, access),
    ownOnly: access === "own",
  };
}

/** The private room that takes the place of a board for the person who writes in it. */
function ownRoom(
  workshop: PublicState,
  me: Person,
  at: Readonly<{ teamId: string; stepId: string }>,
): BoardAddress | undefined {
  const room = roomToWriteIn(workshop, workshop.currentStepId, me);
  const isHere = room?.kind === "private" && room.teamId === at.teamId && room.stepId === at.stepId;
  return isHere ? room : undefined;
}

function readOnlyReason(
  workshop: PublicState,
  me: Person,
  access: Access,
): ReadOnlyReason | undefined {
  if (mayWrite(access)) return undefined;
  if (workshop.status === "ended") return "ended";
  return me.role === "observer" ? "observer" : "step";
}

/** Boards of earlier steps a person may look at, oldest first; not the one the room is at. */
export function earlierBoards(
  workshop: PublicState,
  me: Person,
): { step: Step; viewing: Viewing }[] {
  const current = findStep(workshop, workshop.currentStepId);
  const currentOwner = current && boardStep(workshop, current).id;
  const owners = new Map<string, Step>();
  for (const id of workshop.visitedStepIds) {
    const step = findStep(workshop, id);
    if (step?.kind !== "canvas") continue;
    const owner = boardStep(workshop, step);
    if (owner.id !== currentOwner) owners.set(owner.id, owner);
  }
  return [...owners.values()].flatMap((step) => {
    const address = boardFor(workshop, step.id, me.teamId);
    return address ? [{ step, viewing: { teamId: address.teamId, stepId: address.stepId } }] : [];
  });
}
