import type * as Y from "yjs";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { readRecords, recordsMap } from "#lib/canvas/board-document.ts";
import { freePlaces } from "#lib/canvas/free-places.ts";
import { type NewNote, writeNotes } from "#lib/canvas/new-note.ts";
import { noMarks, withMarks } from "#lib/canvas/note-marks.ts";
import { placeShapes } from "#lib/canvas/placement.ts";
import type { SheetLayout } from "#lib/canvas/sheet.ts";
import { type InsightRecords, insightSource } from "#lib/insight/build-source.ts";
import type { InsightNote } from "#lib/insight/insight-source.ts";
import { noteKey } from "#lib/insight/note-key.ts";
import { type PlenaryNote, plenaryPlan } from "#lib/insight/synthesis/plenary-plan.ts";
import { type DecidedIdea, ideaByHand } from "#lib/insight/synthesis/proposals.ts";
import { type SentState, sentIdea } from "#lib/insight/synthesis/sent-idea.ts";
import { boardFor } from "#lib/workshop/access.ts";
import { boardStep, findStep, type Workshop } from "#lib/workshop/model.ts";
import type { SendIdeasRequest } from "#lib/workshop/send-ideas.ts";
import { firstZone } from "./collect.ts";
import { layoutOf } from "./private-notes.ts";
import type { Rooms } from "./rooms.ts";
import { teamNoteColour } from "./team-note-colours.ts";

type Opened = Pick<Rooms, "open">;

/**
 * Writes ideas that people put together on everybody's board: a note each, in the words of its
 * fullest note, with the tags of all of its notes and the names of its teams. Notes that are gone
 * meanwhile are left out. What is there already is not written again, whatever is asked; what was
 * written before and deleted since is, if it is asked for again.
 */
export async function sendIdeas(
  rooms: Opened,
  workshop: Workshop,
  { stepId, intoStepId, ideas, again }: SendIdeasRequest,
): Promise<void> {
  const into = findStep(workshop, intoStepId);
  const target = boardFor(workshop, intoStepId, null);
  const layout = into && layoutOf(into);
  if (!into || !target || !layout) return;
  const notes = await notesIn(rooms, workshop, stepId, new Set(ideas.flat().map(teamOf)));
  const byName = new Map(notes.map((note) => [`${note.teamId}/${note.id}`, note]));
  const sent = ideas.flatMap((members): DecidedIdea[] => {
    const found = members.flatMap(({ teamId, id }) => byName.get(`${teamId}/${id}`) ?? []);
    return found.length > 0
      ? [{ ...ideaByHand([...new Set(found)]), state: "accepted", decisionId: null }]
      : [];
  });
  const byKey = new Map(notes.map((note) => [noteKey(note), note]));
  const board = await rooms.open(target);
  await board.catchUp();
  await board.edit((doc) => {
    const news = sent.flatMap((idea): Planned[] => {
      const { state, id } = sentIdea(idea, (at) => stateOn(doc, at));
      const isWanted = state === "never" || (state === "deleted" && again);
      const fullest = byKey.get(noteKey(idea.fullest));
      const [note] = plenaryPlan(notes, [idea], { hasUnique: true });
      return isWanted && id !== null && fullest && note ? [{ note, id, fullest }] : [];
    });
    write(doc, layout, firstZone(into), news, workshop);
  });
}

function teamOf({ teamId }: Readonly<{ teamId: string }>): string {
  return teamId;
}

/** All notes of these teams in a step, as insight sees them. */
async function notesIn(
  rooms: Opened,
  workshop: Workshop,
  stepId: string,
  teamIds: ReadonlySet<string>,
): Promise<InsightNote[]> {
  const step = findStep(workshop, stepId);
  if (!step) return [];
  const boards: InsightRecords[] = [];
  for (const { id } of workshop.teams) {
    const address = teamIds.has(id) ? boardFor(workshop, stepId, id) : undefined;
    if (!address) continue;
    const room = await rooms.open(address);
    await room.catchUp();
    boards.push({
      teamId: id,
      stepId: boardStep(workshop, step).id,
      records: room.read(readRecords),
    });
  }
  const source = insightSource(workshop, boards, (id) =>
    id === null ? undefined : findTemplate(id),
  );
  return source.boards.flatMap((board) => board.notes);
}

/** Deleted records leave their names behind. */
function stateOn(doc: Y.Doc, id: string): SentState {
  const records = recordsMap(doc);
  if (records.has(id)) return "there";
  return records._map.has(id) ? "deleted" : "never";
}

/** What is to be written, and the note whose words it has. */
type Planned = Readonly<{ note: PlenaryNote; id: string; fullest: InsightNote }>;

function write(
  doc: Y.Doc,
  layout: SheetLayout,
  fallback: string | undefined,
  planned: readonly Planned[],
  workshop: Workshop,
): void {
  const taken = placeShapes(readRecords(doc)).map(({ bounds }) => bounds);
  const placeOf = ({ note, fullest }: Planned) => {
    const zone =
      layout.zones.find(({ id }) => id === note.zoneId) ??
      layout.zones.find(({ id }) => id === fallback) ??
      layout.zones[0];
    const cells = zone?.cells ?? [];
    const cell = cells.find(({ columnId }) => columnId === fullest.columnId) ?? cells[0];
    return { zoneId: zone?.id ?? "", columnId: cell?.columnId ?? null };
  };
  const byPlace = new Map<string, Planned[]>();
  for (const each of planned) {
    const key = JSON.stringify(placeOf(each));
    byPlace.set(key, [...(byPlace.get(key) ?? []), each]);
  }
  for (const here of byPlace.values()) {
    const [first] = here;
    if (!first) continue;
    const places = freePlaces(layout, placeOf(first), taken, here.length);
    const news = here.map((each, index) =>
      newNote(each, places[index] ?? { x: 0, y: 0 }, workshop),
    );
    writeNotes(doc, news);
  }
}

function newNote(
  { note: { text, card, tags, teamIds, refs }, id, fullest }: Planned,
  { x, y }: Readonly<{ x: number; y: number }>,
  { teams }: Workshop,
): NewNote {
  const from = teams.filter((team) => teamIds.includes(team.id)).map(({ name }) => name);
  const order = teams.findIndex((team) => team.id === teamIds[0]);
  // How sure one of them is, and where they have it from, holds for that one note alone.
  const { confidence, source } = refs.length === 1 ? fullest : noMarks;
  return {
    ...{ id, x, y },
    text: [text, `— ${from.join(" · ")}`].filter((line) => line !== "").join("\n"),
    // One team's idea has its colour; a shared one is nobody's.
    colour: teamIds.length === 1 ? teamNoteColour(order) : "white",
    meta: withMarks({}, { card, tags, confidence, source }),
  };
}
