import type * as Y from "yjs";
import { readRecords, recordsMap } from "#lib/canvas/board-document.ts";
import { freePlaces } from "#lib/canvas/free-places.ts";
import { type NewNote, writeNotes } from "#lib/canvas/new-note.ts";
import { withMarks } from "#lib/canvas/note-marks.ts";
import { placeShapes } from "#lib/canvas/placement.ts";
import type { SheetLayout } from "#lib/canvas/sheet.ts";
import type { Command } from "#lib/workshop/commands.ts";
import { boardStep, findStep, type Member, type Workshop } from "#lib/workshop/model.ts";
import type { Storage } from "#storage/storage.ts";
import { layoutOf, type PrivateNote, privateNotesOf, privateRoomOf } from "./private-notes.ts";
import type { Rooms } from "./rooms.ts";

type Reveal = Extract<Command, { type: "reveal" }>;

export type RevealOptions = Readonly<{
  storage: Pick<Storage, "listMembers">;
  rooms: Pick<Rooms, "open">;
}>;

/**
 * Puts everybody's private notes of a step, or one person's, on their team's board: in the zones
 * they were written for, tidily beside one another. The private rooms stay as they are. A note that
 * was shown before is not shown again, though it was deleted meanwhile.
 *
 * @param workshop as it is after the command: whether authors are named is what was said first.
 */
export async function revealNotes(
  { storage, rooms }: RevealOptions,
  workshop: Workshop,
  { stepId, teamId, memberId }: Pick<Reveal, "stepId" | "teamId" | "memberId">,
): Promise<void> {
  const step = findStep(workshop, stepId);
  const layout = step && layoutOf(step);
  if (!step || !layout) return;
  const boards = new Map<string, ShownNote[]>();
  for (const member of await storage.listMembers(workshop.id)) {
    const address = privateRoomOf(workshop, step, member);
    const isAsked = memberId ? member.id === memberId : (teamId ?? member.teamId) === member.teamId;
    if (!address || !isAsked) continue;
    const isNamed = namesAuthor(workshop, stepId, member);
    const notes = await privateNotesOf(rooms, address, member, layout);
    const shown = notes.map((note) => ({ ...note, isNamed }));
    boards.set(address.teamId, [...(boards.get(address.teamId) ?? []), ...shown]);
  }
  const owner = boardStep(workshop, step);
  for (const [boardTeam, notes] of boards) {
    const address = { workshopId: workshop.id, teamId: boardTeam, stepId: owner.id };
    const board = await rooms.open({ ...address, kind: "board" });
    await board.catchUp();
    await board.edit((doc) => show(doc, layout, notes));
  }
}

type ShownNote = PrivateNote & Readonly<{ isNamed: boolean }>;

/** Somebody shown alone stays with what was said then. */
function namesAuthor(
  { reveals, shownMembers }: Workshop,
  stepId: string,
  { id, teamId }: Pick<Member, "id" | "teamId">,
): boolean {
  const alone = shownMembers.find((shown) => shown.stepId === stepId && shown.memberId === id);
  if (alone) return alone.withAuthor;
  const first = reveals.find(
    (reveal) => reveal.stepId === stepId && (reveal.teamId ?? teamId) === teamId,
  );
  return first?.withAuthors ?? false;
}

/** Whether a board has the note, or had it. */
export function wasShown(doc: Y.Doc, { shownId, formerShownIds }: PrivateNote): boolean {
  const known = recordsMap(doc)._map;
  return [shownId, ...formerShownIds].some((id) => known.has(id));
}

function show(doc: Y.Doc, layout: SheetLayout, written: readonly ShownNote[]): void {
  const news = written.filter((note) => !wasShown(doc, note));
  const taken = placeShapes(readRecords(doc)).map(({ bounds }) => bounds);
  for (const notes of byPlace(news)) {
    const [first] = notes;
    const { zoneId = null, columnId = null } = first?.outcome ?? {};
    const places =
      zoneId === null ? [] : freePlaces(layout, { zoneId, columnId }, taken, notes.length);
    writeNotes(
      doc,
      notes.map((note, index) => newNote(note, places[index] ?? note.outcome.bounds)),
    );
  }
}

/** Notes by zone or cell. Those without names are not in the order of their authors either. */
function byPlace(notes: readonly ShownNote[]): Iterable<ShownNote[]> {
  const named = notes.filter(({ isNamed }) => isNamed);
  const unnamed = notes
    .filter(({ isNamed }) => !isNamed)
    .toSorted((one, other) => (one.shownId < other.shownId ? -1 : 1));
  const zones = new Map<string, ShownNote[]>();
  for (const note of [...named, ...unnamed]) {
    const zone = `${note.outcome.zoneId} ${note.outcome.columnId}`;
    zones.set(zone, [...(zones.get(zone) ?? []), note]);
  }
  return zones.values();
}

function newNote({ shownId, outcome, member, isNamed }: ShownNote, place: Point): NewNote {
  return {
    id: shownId,
    text: outcome.text,
    x: place.x,
    y: place.y,
    colour: outcome.colour,
    meta: withMarks(isNamed ? { authorId: member.id } : {}, outcome.marks),
  };
}

type Point = Readonly<{ x: number; y: number }>;
