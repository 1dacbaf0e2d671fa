import * as Y from "yjs";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { readRecords } from "#lib/canvas/board-document.ts";
import { outcomesOf } from "#lib/canvas/outcomes.ts";
import { layoutSheet } from "#lib/canvas/sheet.ts";
import { roomName } from "#lib/sync/room-name.ts";
import { boardStep, findStep, PLENARY, type Workshop } from "#lib/workshop/model.ts";
import type { Vote, VotedNote } from "#lib/workshop/votes.ts";
import type { Storage } from "#storage/storage.ts";

/** The notes a vote is about, as they are in the log. */
export async function notesToVoteOn(
  storage: Pick<Storage, "loadRoom">,
  workshop: Workshop,
  { stepId, zoneIds }: Pick<Vote, "stepId" | "zoneIds">,
): Promise<VotedNote[]> {
  const step = findStep(workshop, stepId);
  const template = findTemplate(step?.templateId ?? null);
  if (!step || !template) return [];
  const layout = layoutSheet(template, step.columnSet);
  const owner = boardStep(workshop, step);
  const teamIds = owner.scope === "plenary" ? [PLENARY] : workshop.teams.map(({ id }) => id);
  const boards = await Promise.all(
    teamIds.map(async (teamId) => {
      const address = { kind: "board", workshopId: workshop.id, teamId, stepId: owner.id } as const;
      const { updates } = await storage.loadRoom(roomName(address));
      const doc = new Y.Doc();
      for (const update of updates) Y.applyUpdate(doc, update);
      const outcomes = outcomesOf(readRecords(doc), layout);
      doc.destroy();
      return outcomes
        .filter(({ zoneId }) => zoneIds.length === 0 || zoneIds.includes(zoneId ?? ""))
        .map(({ id }) => ({ noteId: id, teamId }));
    }),
  );
  return boards.flat();
}
