import { readRecords } from "#lib/canvas/board-document.ts";
import { outcomesOf } from "#lib/canvas/outcomes.ts";
import { boardStep, findStep, PLENARY, type Workshop } from "#lib/workshop/model.ts";
import type { Vote, VotedNote } from "#lib/workshop/votes.ts";
import { layoutOf } from "./private-notes.ts";
import type { Rooms } from "./rooms.ts";

/** The notes a vote is about, as they are now. */
export async function notesToVoteOn(
  rooms: Pick<Rooms, "open">,
  workshop: Workshop,
  { stepId, zoneIds }: Pick<Vote, "stepId" | "zoneIds">,
): Promise<VotedNote[]> {
  const step = findStep(workshop, stepId);
  const layout = step && layoutOf(step);
  if (!step || !layout) return [];
  const owner = boardStep(workshop, step);
  const teamIds = owner.scope === "plenary" ? [PLENARY] : workshop.teams.map(({ id }) => id);
  const boards = await Promise.all(
    teamIds.map(async (teamId) => {
      const address = { workshopId: workshop.id, teamId, stepId: owner.id };
      const board = await rooms.open({ ...address, kind: "board" });
      await board.catchUp();
      const outcomes = board.read((doc) => outcomesOf(readRecords(doc), layout));
      return outcomes
        .filter(({ zoneId }) => zoneIds.length === 0 || zoneIds.includes(zoneId ?? ""))
        .map(({ id }) => ({ noteId: id, teamId }));
    }),
  );
  return boards.flat();
}
