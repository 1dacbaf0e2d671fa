import type { InsightBoard, InsightSource } from "../insight-source.ts";
import { patchBetween, patchedBoard } from "./board-patch.ts";
import type { InsightChange } from "./insight-message.ts";

type BoardPlace = Readonly<{ teamId: string; stepId: string }>;

const keyOf = ({ stepId, teamId }: BoardPlace) => `${stepId}/${teamId}`;

/** What is another from one source to the next; `undefined` if nothing is. */
export function changeBetween(
  before: InsightSource,
  now: InsightSource,
): InsightChange | undefined {
  const known = new Map(before.boards.map((board) => [keyOf(board), board]));
  const others = now.boards.filter((board) => known.get(keyOf(board)) !== board);
  const patched = others.map((board) => {
    const old = known.get(keyOf(board));
    return { board, patch: old && patchBetween(old, board) };
  });
  const left = new Set(now.boards.map(keyOf));
  const gone = before.boards
    .filter((board) => !left.has(keyOf(board)))
    .map(({ teamId, stepId }) => ({ teamId, stepId }));
  const isSameOutline = outlineOf(before) === outlineOf(now);
  if (isSameOutline && others.length === 0 && gone.length === 0) return undefined;
  const outline = { teams: now.teams, steps: now.steps };
  return {
    ...(!isSameOutline && { outline }),
    boards: patched.flatMap(({ board, patch }) => (patch ? [] : [board])),
    patches: patched.flatMap(({ patch }) => patch ?? []),
    gone,
  };
}

/** A source after a change; boards that are as they were stay the same objects. */
export function changedSource(before: InsightSource, change: InsightChange): InsightSource {
  const { teams, steps } = change.outline ?? before;
  const boards = new Map<string, InsightBoard>(before.boards.map((board) => [keyOf(board), board]));
  for (const place of change.gone) boards.delete(keyOf(place));
  for (const board of change.boards) boards.set(keyOf(board), board);
  for (const patch of change.patches) {
    const known = boards.get(keyOf(patch));
    if (known) boards.set(keyOf(patch), patchedBoard(known, patch));
  }
  return { teams, steps, boards: inOrder([...boards.values()], { teams, steps }) };
}

function outlineOf({ teams, steps }: InsightSource): string {
  return JSON.stringify([teams, steps]);
}

/** Step by step as in the agenda, in each the teams in the workshop's order. */
function inOrder(
  boards: readonly InsightBoard[],
  { teams, steps }: Pick<InsightSource, "teams" | "steps">,
): readonly InsightBoard[] {
  const stepAt = new Map(steps.map(({ id }, index) => [id, index]));
  const teamAt = new Map(teams.map(({ id }, index) => [id, index]));
  const at = ({ stepId, teamId }: InsightBoard) =>
    (stepAt.get(stepId) ?? steps.length) * (teams.length + 1) +
    (teamAt.get(teamId) ?? teams.length);
  return boards.toSorted((one, other) => at(one) - at(other));
}
