import { createHash } from "node:crypto";
import type * as Y from "yjs";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { readRecords } from "#lib/canvas/board-document.ts";
import { freePlaces } from "#lib/canvas/free-places.ts";
import { type NewNote, writeNotes } from "#lib/canvas/new-note.ts";
import { type Outcome, outcomesOf } from "#lib/canvas/outcomes.ts";
import { placeShapes } from "#lib/canvas/placement.ts";
import { layoutSheet, type SheetLayout } from "#lib/canvas/sheet.ts";
import type { Command } from "#lib/workshop/commands.ts";
import { boardStep, findStep, type Member, PLENARY, type Workshop } from "#lib/workshop/model.ts";
import type { Storage } from "#storage/storage.ts";
import type { Rooms } from "./rooms.ts";

type Reveal = Extract<Command, { type: "reveal" }>;

export type RevealOptions = Readonly<{
  storage: Pick<Storage, "listMembers">;
  rooms: Pick<Rooms, "open">;
}>;

/**
 * Puts everybody's private notes of a step on their team's board: in the zones they were written
 * for, tidily beside one another. The private rooms stay as they are. A note that was shown before
 * is not shown twice, since its id on the board is made from the one it had.
 */
export async function revealNotes(
  { storage, rooms }: RevealOptions,
  workshop: Workshop,
  { stepId, teamId, withAuthors }: Pick<Reveal, "stepId" | "teamId" | "withAuthors">,
): Promise<void> {
  const step = findStep(workshop, stepId);
  const template = findTemplate(step?.templateId ?? null);
  if (!step || !template) return;
  const layout = layoutSheet(template, step.columnSet);
  const owner = boardStep(workshop, step);
  const people = (await storage.listMembers(workshop.id)).filter(
    (member) => member.role === "participant" && (teamId ?? member.teamId) === member.teamId,
  );
  for (const [boardTeam, members] of byBoard(people, owner.scope === "plenary")) {
    const board = { workshopId: workshop.id, teamId: boardTeam, stepId: owner.id };
    const notes: { member: Member; outcomes: Outcome[] }[] = [];
    for (const member of members) {
      const room = await rooms.open({ ...board, kind: "private", memberId: member.id });
      notes.push({ member, outcomes: room.read((doc) => outcomesOf(readRecords(doc), layout)) });
    }
    const shared = await rooms.open({ ...board, kind: "board" });
    await shared.edit((doc) => show(doc, layout, notes, withAuthors));
  }
}

function byBoard(people: readonly Member[], isPlenary: boolean): Map<string, Member[]> {
  const boards = new Map<string, Member[]>();
  for (const member of people) {
    const team = isPlenary ? PLENARY : member.teamId;
    if (team === null) continue;
    boards.set(team, [...(boards.get(team) ?? []), member]);
  }
  return boards;
}

function show(
  doc: Y.Doc,
  layout: SheetLayout,
  written: readonly Readonly<{ member: Member; outcomes: readonly Outcome[] }>[],
  withAuthors: boolean,
): void {
  const all = written.flatMap(({ member, outcomes }) =>
    outcomes.map((outcome) => ({ member, outcome })),
  );
  const zones = new Map<string, typeof all>();
  for (const note of all) {
    const zone = `${note.outcome.zoneId} ${note.outcome.columnId}`;
    zones.set(zone, [...(zones.get(zone) ?? []), note]);
  }
  const taken = placeShapes(readRecords(doc)).map(({ bounds }) => bounds);
  for (const notes of zones.values()) {
    const [first] = notes;
    if (!first) continue;
    const { zoneId, columnId } = first.outcome;
    const places =
      zoneId === null ? [] : freePlaces(layout, { zoneId, columnId }, taken, notes.length);
    writeNotes(
      doc,
      notes.map(({ member, outcome }, index): NewNote => {
        const place = places[index] ?? outcome.bounds;
        return {
          id: revealedId(member.id, outcome.id),
          text: outcome.text,
          x: place.x,
          y: place.y,
          colour: outcome.colour,
          meta: withAuthors ? { authorId: member.id } : {},
        };
      }),
    );
  }
}

/** The same for the same note each time; tells nothing about its author. */
function revealedId(memberId: string, noteId: string): string {
  const digest = createHash("sha256").update(`${memberId}\n${noteId}`).digest("base64url");
  return `shape:${digest.slice(0, 21)}`;
}
