import { isShownAlone } from "#lib/workshop/access.ts";
import type { Step } from "#lib/workshop/model.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";
import type { BoardCounts, PersonCount } from "./private-counts.ts";

/** Somebody whose notes are shown one person after another. */
export type Turn = PersonCount & Readonly<{ isShown: boolean }>;

/** The people of boards that were not shown yet, in the order of the boards. */
export function turnsOf(
  workshop: Pick<PublicState, "shownMembers">,
  step: Step,
  boards: readonly BoardCounts[],
): Turn[] {
  return boards
    .filter(({ isShown }) => !isShown)
    .flatMap(({ people }) => people)
    .map((person) => ({ ...person, isShown: isShownAlone(workshop, step.id, person.id) }));
}

/** The first who has something to show. */
export function nextTurn(turns: readonly Turn[]): Turn | undefined {
  return turns.find(({ count, isShown }) => count > 0 && !isShown);
}
