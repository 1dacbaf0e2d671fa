import type * as Y from "yjs";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { readRecords, recordsMap } from "#lib/canvas/board-document.ts";
import { freePlaces } from "#lib/canvas/free-places.ts";
import { type NewNote, writeNotes } from "#lib/canvas/new-note.ts";
import { withMarks } from "#lib/canvas/note-marks.ts";
import { placeShapes } from "#lib/canvas/placement.ts";
import type { SheetLayout } from "#lib/canvas/sheet.ts";
import { type InsightRecords, insightSource } from "#lib/insight/build-source.ts";
import type { InsightNote } from "#lib/insight/insight-source.ts";
import { inKeyOrder } from "#lib/insight/synthesis/key-order.ts";
import {
  conflictNote,
  type PlenaryNote,
  plenaryPlan,
} from "#lib/insight/synthesis/plenary-plan.ts";
import { ideaByHand } from "#lib/insight/synthesis/proposals.ts";
import { type SentState, sentConflict, sentIdea } from "#lib/insight/synthesis/sent-idea.ts";
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
 * fullest note, with the tags of all of its notes and the names of its teams. What people said is a
 * contradiction is one note with both sides. Notes that are gone meanwhile are left out, and a
 * contradiction of which a side is gone. What is there already is not written again, whatever is
 * asked; what was written before and deleted since is, if it is asked for again.
 */
export async function sendIdeas(
  rooms: Opened,
  workshop: Workshop,
  { stepId, intoStepId, ideas, conflicts, again }: SendIdeasRequest,
): Promise<void> {
  const into = findStep(workshop, intoStepId);
  const target = boardFor(workshop, intoStepId, null);
  const layout = into && layoutOf(into);
  if (!into || !target || !layout) return;
  const named = [...ideas, ...conflicts.flat()].flat();
  const notes = await notesIn(rooms, workshop, stepId, new Set(named.map(teamOf)));
  const byName = new Map(notes.map((note) => [`${note.teamId}/${note.id}`, note]));
  const found = (members: Named) => [
    ...new Set(members.flatMap(({ teamId, id }) => byName.get(`${teamId}/${id}`) ?? [])),
  ];
  const wanted = [
    ...ideas.flatMap((members) => wantedIdea(found(members))),
    ...conflicts.flatMap(([one, other]) => wantedConflict([found(one), found(other)])),
  ];
  const board = await rooms.open(target);
  await board.catchUp();
  await board.edit((doc) => {
    const news = wanted.flatMap(({ note, sentAs }): Planned[] => {
      const { state, id } = sentAs((at) => stateOn(doc, at));
      const isWanted = state === "never" || (state === "deleted" && again);
      return isWanted && id !== null ? [{ note, id }] : [];
    });
    write(doc, layout, firstZone(into), news, workshop);
  });
}

type Named = SendIdeasRequest["ideas"][number];

type Wanted = Readonly<{
  note: PlenaryNote;
  /** Looks up whether it is on a board, and how it is called there. */
  sentAs(stateOf: (id: string) => SentState): ReturnType<typeof sentIdea>;
}>;

function wantedIdea(members: readonly InsightNote[]): Wanted[] {
  if (members.length === 0) return [];
  const idea = { ...ideaByHand(members), state: "accepted", decisionId: null } as const;
  const [note] = plenaryPlan(members, [idea], { hasUnique: true });
  return note ? [{ note, sentAs: (stateOf) => sentIdea(idea, stateOf) }] : [];
}

/** In one order, whichever side is named first. */
function wantedConflict(
  members: readonly [readonly InsightNote[], readonly InsightNote[]],
): Wanted[] {
  const [one, other] = members.map(inKeyOrder);
  if (!one || !other || one.length === 0 || other.length === 0) return [];
  const sides = [one, other] as const;
  return [{ note: conflictNote(sides), sentAs: (stateOf) => sentConflict(sides, stateOf) }];
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

/** What is to be written, and how it is called. */
type Planned = Readonly<{ note: PlenaryNote; id: string }>;

function write(
  doc: Y.Doc,
  layout: SheetLayout,
  fallback: string | undefined,
  planned: readonly Planned[],
  workshop: Workshop,
): void {
  const taken = placeShapes(readRecords(doc)).map(({ bounds }) => bounds);
  const placeOf = ({ note }: Planned) => {
    const zone =
      layout.zones.find(({ id }) => id === note.zoneId) ??
      layout.zones.find(({ id }) => id === fallback) ??
      layout.zones[0];
    const cells = zone?.cells ?? [];
    const cell = cells.find(({ columnId }) => columnId === note.columnId) ?? cells[0];
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
  { note: { says, card, tags, confidence, source, teamIds }, id }: Planned,
  { x, y }: Readonly<{ x: number; y: number }>,
  { teams }: Workshop,
): NewNote {
  const order = teams.findIndex((team) => team.id === teamIds[0]);
  const saidBy = (ids: readonly string[]) =>
    teams.filter((team) => ids.includes(team.id)).map(({ name }) => name);
  const parts = says.map((part) =>
    [part.text, `— ${saidBy(part.teamIds).join(" · ")}`].filter((line) => line !== "").join("\n"),
  );
  return {
    ...{ id, x, y },
    text: parts.join("\n≠\n"),
    // One team's idea has its colour; a shared one is nobody's.
    colour: teamIds.length === 1 ? teamNoteColour(order) : "white",
    // Two sides with their teams are more words than a note usually has.
    size: says.length > 1 ? "s" : "m",
    meta: withMarks({}, { card, tags, confidence, source }),
  };
}
