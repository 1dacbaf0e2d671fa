import { createHash } from "node:crypto";
import type * as Y from "yjs";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { readRecords, recordsMap } from "#lib/canvas/board-document.ts";
import { freePlaces } from "#lib/canvas/free-places.ts";
import { type NewNote, writeNotes } from "#lib/canvas/new-note.ts";
import { withMarks } from "#lib/canvas/note-marks.ts";
import { type Outcome, outcomesOf } from "#lib/canvas/outcomes.ts";
import { placeShapes } from "#lib/canvas/placement.ts";
import type { SheetLayout } from "#lib/canvas/sheet.ts";
import { insightSource } from "#lib/insight/build-source.ts";
import { startNextRound } from "#lib/insight/city-cycle/next-round.ts";
import { boardFor } from "#lib/workshop/access.ts";
import { findStep, PLENARY, type Step, type Workshop } from "#lib/workshop/model.ts";
import type { NextRoundRequest } from "#lib/workshop/next-round-schema.ts";
import { isRound } from "#lib/workshop/rounds.ts";
import { layoutOf } from "./private-notes.ts";
import type { Rooms } from "./rooms.ts";

/** A note to be copied, the zone it goes to, and what it will be called there. */
type Carried = Readonly<{ outcome: Outcome; zoneId: string; copyId: string }>;

/**
 * Copies what a round of the city cycle hands on to the boards of the next one: each team's to its
 * own, as `startNextRound` says. What was copied before is not copied again, though it was deleted
 * meanwhile; the boards of the round before stay as they are.
 */
export async function carryRoundOver(
  rooms: Pick<Rooms, "open">,
  workshop: Workshop,
  { fromStepId, stepId }: Pick<NextRoundRequest, "fromStepId" | "stepId">,
): Promise<void> {
  const from = findStep(workshop, fromStepId);
  const into = findStep(workshop, stepId);
  if (!isRound(from) || !isRound(into) || from.id === into.id) return;
  const layout = layoutOf(into);
  if (!layout) return;
  const teamIds = from.scope === "plenary" ? [PLENARY] : workshop.teams.map(({ id }) => id);
  for (const teamId of teamIds) {
    const carried = await carriedFrom(rooms, workshop, { from, into, teamId });
    const target = boardFor(workshop, into.id, teamId);
    if (!target || carried.length === 0) continue;
    const board = await rooms.open(target);
    await board.catchUp();
    await board.edit((doc) => write(doc, layout, carried));
  }
}

type Round = Readonly<{ from: Step; into: Step; teamId: string }>;

async function carriedFrom(
  rooms: Pick<Rooms, "open">,
  workshop: Workshop,
  { from, into, teamId }: Round,
): Promise<Carried[]> {
  const address = boardFor(workshop, from.id, teamId);
  const layout = layoutOf(from);
  if (!address || !layout) return [];
  const board = await rooms.open(address);
  await board.catchUp();
  const records = board.read(readRecords);
  const outcomes = new Map(outcomesOf(records, layout).map((outcome) => [outcome.id, outcome]));
  const source = insightSource(
    workshop,
    [{ teamId: address.teamId, stepId: from.id, records }],
    (id) => findTemplate(id),
  );
  return startNextRound(source, from.id).copies.flatMap(({ note, to }) => {
    const outcome = outcomes.get(note.id);
    const copyId = copyIdOf(into.id, `${address.teamId}.${from.id}`, note.id);
    return outcome ? [{ outcome, zoneId: to, copyId }] : [];
  });
}

function write(doc: Y.Doc, layout: SheetLayout, carried: readonly Carried[]): void {
  const news = carried.filter(({ copyId }) => !recordsMap(doc)._map.has(copyId));
  const taken = placeShapes(readRecords(doc)).map(({ bounds }) => bounds);
  for (const zoneId of new Set(news.map((note) => note.zoneId))) {
    const here = news.filter((note) => note.zoneId === zoneId);
    const places = freePlaces(layout, { zoneId, columnId: null }, taken, here.length);
    writeNotes(
      doc,
      here.map((note, index) => newNote(note, places[index] ?? note.outcome.bounds)),
    );
  }
}

function newNote(
  { outcome, copyId }: Carried,
  { x, y }: Readonly<{ x: number; y: number }>,
): NewNote {
  const { text, colour, marks } = outcome;
  return { id: copyId, text, x, y, colour, meta: withMarks({}, marks) };
}

/** The same for the same note in the same round each time. */
function copyIdOf(roundId: string, room: string, noteId: string): string {
  const digest = createHash("sha256").update(`round\n${roundId}\n${room}\n${noteId}`);
  return `shape:${digest.digest("base64url").slice(0, 21)}`;
}
