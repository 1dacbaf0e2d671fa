import { openProvocations } from "#lib/workshop/open-provocations.ts";
import type { SentProvocation } from "#lib/workshop/provocations.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";
import { PLENARY } from "#lib/workshop/steps.ts";
import type { Scene } from "../stage/stage-scene.ts";

type Reader = Pick<PublicState["members"][number], "role" | "teamId">;

/**
 * The questions somebody sees now, newest first: their team's. Who leads or looks on sees those of
 * the team whose board is open, otherwise all.
 */
export function shownProvocations(
  workshop: Pick<PublicState, "status" | "provocations">,
  reader: Reader,
  scene: Scene,
): readonly SentProvocation[] {
  if (workshop.status !== "running") return [];
  const board = scene.kind === "board" ? scene.address.teamId : PLENARY;
  const teamId = reader.role === "participant" ? reader.teamId : board;
  const seesAll = reader.role !== "participant" && teamId === PLENARY;
  return openProvocations(workshop)
    .filter(({ gap }) => seesAll || gap.teamId === null || gap.teamId === teamId)
    .toReversed();
}

/** Whether somebody can answer on the board they are at, so that their note stands in the gap. */
export function canAnswer(
  { gap }: Pick<SentProvocation, "gap">,
  { role }: Pick<Reader, "role">,
  scene: Scene,
): boolean {
  if (role !== "participant" || scene.kind !== "board" || scene.readOnly !== undefined)
    return false;
  const { tools } = scene.step;
  const isTheirs = gap.teamId === null || gap.teamId === scene.address.teamId;
  return isTheirs && (tools === null || tools.includes("note"));
}
