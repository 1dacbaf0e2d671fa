import { createHash } from "node:crypto";
import type * as Y from "yjs";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { readRecords, recordsMap } from "#lib/canvas/board-document.ts";
import { freePlaces } from "#lib/canvas/free-places.ts";
import { type NewNote, writeNotes } from "#lib/canvas/new-note.ts";
import { withMarks } from "#lib/canvas/note-marks.ts";
import { type Outcome, outcomesOf } from "#lib/canvas/outcomes.ts";
import { placeShapes } from "#lib/canvas/placement.ts";
import type { SheetLayout, ZonePlace } from "#lib/canvas/sheet.ts";
import { boardFor } from "#lib/workshop/access.ts";
import type { CollectRequest } from "#lib/workshop/collect.ts";
import { findStep, type Step, type Team, type Workshop } from "#lib/workshop/model.ts";
import { layoutOf } from "./private-notes.ts";
import type { Rooms } from "./rooms.ts";
import { teamNoteColour } from "./team-note-colours.ts";

type Opened = Pick<Rooms, "open">;

/** A note to be copied, and what it will be called on everybody's board. */
type Copied = Readonly<{ outcome: Outcome; team: Team; order: number; copyId: string }>;

/**
 * Copies what all teams have in a zone to everybody's board: in the same zone, or if its canvas has
 * no such zone in the first one, team by team, each in a colour of its own and with the team's name
 * below its words. Who wrote a note is not copied. What was copied before is not copied again,
 * though it was deleted meanwhile.
 */
export async function collectNotes(
  rooms: Opened,
  workshop: Workshop,
  { stepId, zoneId, intoStepId }: CollectRequest,
): Promise<void> {
  const step = findStep(workshop, stepId);
  const into = findStep(workshop, intoStepId);
  const target = boardFor(workshop, intoStepId, null);
  const layout = into && layoutOf(into);
  if (!step || !into || !target || !layout) return;
  const copied: Copied[] = [];
  for (const [order, team] of workshop.teams.entries()) {
    for (const { outcome, room } of await notesIn(rooms, workshop, step, team, zoneId)) {
      copied.push({ outcome, team, order, copyId: copyIdOf(room, outcome.id) });
    }
  }
  const fallback = firstZone(into) ?? zoneId;
  const isSame = layout.zones.some((zone) => zone.id === zoneId);
  const board = await rooms.open(target);
  await board.catchUp();
  await board.edit((doc) => copy(doc, layout, isSame ? zoneId : fallback, copied));
}

async function notesIn(rooms: Opened, workshop: Workshop, step: Step, team: Team, zoneId: string) {
  const address = boardFor(workshop, step.id, team.id);
  const layout = layoutOf(step);
  if (!address || !layout) return [];
  const board = await rooms.open(address);
  await board.catchUp();
  const outcomes = board.read((doc) => outcomesOf(readRecords(doc), layout));
  return outcomes
    .filter((outcome) => outcome.zoneId === zoneId)
    .map((outcome) => ({ outcome, room: `${address.teamId}.${address.stepId}` }));
}

/** The zone a team begins with in a step. */
export function firstZone({ templateId, focusZones }: Step): string | undefined {
  const order = findTemplate(templateId)?.order ?? [];
  return order.find((zoneId) => focusZones.includes(zoneId)) ?? order[0];
}

function copy(doc: Y.Doc, layout: SheetLayout, zoneId: string, notes: readonly Copied[]): void {
  const news = notes.filter(({ copyId }) => !recordsMap(doc)._map.has(copyId));
  const taken = placeShapes(readRecords(doc)).map(({ bounds }) => bounds);
  const zone = layout.zones.find(({ id }) => id === zoneId);
  // A column that this canvas has too; otherwise the first, or none.
  const columnOf = ({ outcome }: Copied) =>
    zone?.cells.find(({ columnId }) => columnId === outcome.columnId)?.columnId ??
    zone?.cells[0]?.columnId ??
    null;
  for (const columnId of new Set(news.map(columnOf))) {
    const place: ZonePlace = { zoneId, columnId };
    const here = news.filter((note) => columnOf(note) === columnId);
    const places = freePlaces(layout, place, taken, here.length);
    writeNotes(
      doc,
      here.map((note, index) => newNote(note, places[index] ?? note.outcome.bounds)),
    );
  }
}

function newNote(
  { outcome, team, order, copyId }: Copied,
  { x, y }: Readonly<{ x: number; y: number }>,
): NewNote {
  const lines = [outcome.text, `— ${team.name}`].filter((line) => line !== "");
  return {
    id: copyId,
    text: lines.join("\n"),
    ...{ x, y },
    colour: teamNoteColour(order),
    meta: withMarks({ teamId: team.id }, outcome.marks),
  };
}

/** The same for the same note each time. */
function copyIdOf(room: string, noteId: string): string {
  const digest = createHash("sha256").update(`collected\n${room}\n${noteId}`).digest("base64url");
  return `shape:${digest.slice(0, 21)}`;
}
