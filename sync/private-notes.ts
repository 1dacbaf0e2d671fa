import { createHash } from "node:crypto";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { readRecords, recordsMap } from "#lib/canvas/board-document.ts";
import { type Outcome, outcomesOf } from "#lib/canvas/outcomes.ts";
import { layoutSheet, type SheetLayout } from "#lib/canvas/sheet.ts";
import type { RoomAddress } from "#lib/sync/room-name.ts";
import { boardStep, type Member, PLENARY, type Step, type Workshop } from "#lib/workshop/model.ts";
import type { Rooms } from "./rooms.ts";

type PrivateAddress = Extract<RoomAddress, { kind: "private" }>;

/** What somebody wrote for themselves, and the id it has, or will have, on the board. */
export type PrivateNote = Readonly<{
  member: Member;
  outcome: Outcome;
  shownId: string;
  /** Ids it has if it was shown when its author was thought to be somebody else. */
  formerShownIds: readonly string[];
}>;

/** The sheet of a step; `undefined` if it has none. */
export function layoutOf({ templateId, columnSet }: Step): SheetLayout | undefined {
  const template = findTemplate(templateId);
  return template && layoutSheet(template, columnSet);
}

/** Where a participant writes for themselves in a step; `undefined` without a team. */
export function privateRoomOf(
  workshop: Workshop,
  step: Step,
  { id: memberId, role, teamId }: Pick<Member, "id" | "role" | "teamId">,
): PrivateAddress | undefined {
  const owner = boardStep(workshop, step);
  const team = owner.scope === "plenary" ? PLENARY : teamId;
  if (role !== "participant" || team === null) return undefined;
  return { kind: "private", workshopId: workshop.id, teamId: team, stepId: owner.id, memberId };
}

/** Everything a participant wrote for themselves in a step, also what is not on disk yet. */
export async function privateNotesOf(
  rooms: Pick<Rooms, "open">,
  address: PrivateAddress,
  member: Member,
  layout: SheetLayout,
): Promise<PrivateNote[]> {
  const room = await rooms.open(address);
  await room.catchUp();
  const outcomes = room.read((doc) => outcomesOf(readRecords(doc), layout));
  return outcomes.map((outcome) => ({
    member,
    outcome,
    shownId: shownIdOf(member.id, outcome.id),
    formerShownIds: (member.formerIds ?? []).map((id) => shownIdOf(id, outcome.id)),
  }));
}

/**
 * Ids that all a participant ever wrote for themselves beside a board has on it, once it is shown:
 * also what they wrote when they were thought to be somebody else.
 */
export async function shownIdsOf(
  rooms: Pick<Rooms, "open">,
  { workshopId, teamId, stepId }: Extract<RoomAddress, { kind: "board" }>,
  { id, formerIds = [] }: Pick<Member, "id" | "formerIds">,
): Promise<string[]> {
  const shown: string[] = [];
  for (const memberId of [id, ...formerIds]) {
    const room = await rooms.open({ kind: "private", workshopId, teamId, stepId, memberId });
    await room.catchUp();
    const noteIds = room.read((doc) => [...recordsMap(doc)._map.keys()]);
    shown.push(...noteIds.map((noteId) => shownIdOf(memberId, noteId)));
  }
  return shown;
}

/** The same for the same note each time; tells nothing about its author. */
function shownIdOf(memberId: string, noteId: string): string {
  const digest = createHash("sha256").update(`${memberId}\n${noteId}`).digest("base64url");
  return `shape:${digest.slice(0, 21)}`;
}
