import { findTemplate } from "#canvas-templates/catalogue.ts";
import { createBoardReplay, createLedgerClock } from "#lib/canvas/board-replay.ts";
import { type BoardState, stateOf } from "#lib/canvas/board-state.ts";
import {
  addTallies,
  noChanges,
  type Part,
  restorationOf,
  type Tally,
  tallyOf,
} from "#lib/canvas/restoration.ts";
import { restore } from "#lib/canvas/restore-board.ts";
import { layoutSheet } from "#lib/canvas/sheet.ts";
import { type RoomAddress, roomName } from "#lib/sync/room-name.ts";
import { findStep, PLENARY, type Workshop } from "#lib/workshop/model.ts";
import type { Restore } from "#lib/workshop/restores.ts";
import { readHistory } from "#storage/read-history.ts";
import type { Storage } from "#storage/storage.ts";
import type { Rooms } from "./rooms.ts";

export type RestoreOptions = Readonly<{
  storage: Pick<Storage, "history" | "changeWorkshop">;
  rooms: Pick<Rooms, "open">;
}>;

/**
 * Makes boards what they were, and notes down what that changed. Does nothing if it was done
 * before: people have gone on working since.
 *
 * @param workshop as it is after the command.
 */
export async function restoreBoards(
  { storage, rooms }: RestoreOptions,
  workshop: Workshop,
  restoreId: string,
): Promise<void> {
  const wanted = workshop.restores.find(({ id }) => id === restoreId);
  if (!wanted || wanted.tally) return;
  const part = partOf(workshop, wanted);
  const boards = part === undefined ? [] : boardsOf(workshop, wanted);
  let tally = noChanges;
  for (const board of boards) {
    const { before } = wanted;
    const changes = await restoreBoard({ storage, rooms }, board, { before, part: part ?? null });
    tally = addTallies(tally, changes);
  }
  await storage.changeWorkshop(workshop.id, (latest) => ({
    ...latest,
    restores: latest.restores.map((each) => (each.id === restoreId ? { ...each, tally } : each)),
  }));
}

function boardsOf(workshop: Workshop, { stepId, teamId }: Restore): RoomAddress[] {
  const isShared = findStep(workshop, stepId)?.scope === "plenary";
  const teamIds = isShared ? [PLENARY] : workshop.teams.map(({ id }) => id);
  return teamIds
    .filter((id) => (teamId ?? id) === id)
    .map((id) => ({ kind: "board", workshopId: workshop.id, teamId: id, stepId }));
}

/** `undefined` for a zone on a canvas that there is not. */
function partOf(workshop: Workshop, { stepId, zoneId }: Restore): Part | undefined {
  if (zoneId === null) return null;
  const step = findStep(workshop, stepId);
  const template = findTemplate(step?.templateId ?? null);
  if (!template || !step) return undefined;
  return { layout: layoutSheet(template, step.columnSet), zoneId };
}

async function restoreBoard(
  { storage, rooms }: RestoreOptions,
  address: RoomAddress,
  { before, part }: Readonly<{ before: number; part: Part }>,
): Promise<Tally> {
  const room = await rooms.open(address);
  await room.catchUp();
  // Resolves once everything that was written until now is in the log.
  await room.edit(() => {});
  const then = await stateBefore(storage, roomName(address), before);
  let tally = noChanges;
  await room.edit((doc) => {
    const now = stateOf(doc);
    const restoration = restorationOf(then, now, part);
    tally = tallyOf(restoration, now);
    restore(doc, restoration);
  });
  return tally;
}

/** What stood on a board just before a moment. */
async function stateBefore(
  storage: Pick<Storage, "history">,
  room: string,
  before: number,
): Promise<BoardState> {
  const replay = createBoardReplay();
  const time = createLedgerClock();
  for await (const rows of readHistory(storage, room)) {
    const end = rows.findIndex((row) => time(row) >= before);
    replay.play(end < 0 ? rows : rows.slice(0, end));
    if (end >= 0) break;
  }
  const state = replay.state();
  replay.stop();
  return state;
}
