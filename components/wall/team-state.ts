import { type BoardCounts, privateCounts } from "#components/board/reveal/private-counts.ts";
import { PLENARY, type Step } from "#lib/workshop/model.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";
import { readiness, type Share } from "#lib/workshop/readiness.ts";
import type { BoardView } from "./live-wall.ts";
import type { WallBoard } from "./wall-boards.ts";
import { coverage, type ZoneFill, zoneFill } from "./zone-fill.ts";

/** Everything a tile says of a team. */
export type TeamState = Readonly<{
  board: WallBoard;
  /** `undefined` before the connection is made. */
  view: BoardView | undefined;
  fill: readonly ZoneFill[];
  /** The part of its zones that hold anything, 0 to 1. */
  coverage: number;
  /** All that was written, zones that are not in use included. */
  notes: number;
  /** What is written and not shown yet; `undefined` unless the room is writing in private. */
  hidden: BoardCounts | undefined;
  /** Since when it waits for help, milliseconds since 1970. */
  helpSince: number | undefined;
  /** Who is done with the step; `undefined` if nobody is here, or the room is elsewhere. */
  share: Share | undefined;
}>;

type Wall = Readonly<{
  workshop: PublicState;
  step: Step;
  zoneIds: readonly string[];
  online: ReadonlySet<string>;
}>;

/** Puts together what is known of the team, or of everybody, who works on a board. */
export function teamState(
  board: WallBoard,
  view: BoardView | undefined,
  { workshop, step, zoneIds, online }: Wall,
): TeamState {
  const outcomes = view?.content?.outcomes ?? [];
  const fill = zoneFill(outcomes, zoneIds);
  const isHere = workshop.currentStepId === step.id && workshop.status === "running";
  const hidden =
    isHere && step.mode === "private"
      ? privateCounts(workshop, step).find(({ teamId }) => teamId === board.teamId)
      : undefined;
  const shares = readiness(workshop, online);
  const share =
    board.teamId === PLENARY ? shares : shares.teams.find(({ teamId }) => teamId === board.teamId);
  return {
    board,
    view,
    fill,
    coverage: coverage(fill),
    notes: outcomes.length,
    hidden: hidden?.isShown ? undefined : hidden,
    helpSince: workshop.helps.find(({ teamId }) => teamId === board.teamId)?.since,
    share: isHere && share && share.total > 0 ? share : undefined,
  };
}
