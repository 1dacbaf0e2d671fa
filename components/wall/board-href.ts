import type { WallBoard } from "./wall-boards.ts";

/** The page of a board, without its language. */
export function boardHref(
  workshopId: string,
  { teamId, stepId }: Pick<WallBoard, "teamId" | "stepId">,
): string {
  return `/workshops/${workshopId}/boards/${teamId}/${stepId}`;
}
