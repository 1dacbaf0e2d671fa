import { readRecords } from "#lib/canvas/board-document.ts";
import { freePlaces } from "#lib/canvas/free-places.ts";
import { writeNotes } from "#lib/canvas/new-note.ts";
import { placeShapes } from "#lib/canvas/placement.ts";
import { roomFor } from "#lib/sync/room-name.ts";
import { accessTo, mayWrite, roomToWriteIn } from "#lib/workshop/access.ts";
import type { Command } from "#lib/workshop/commands.ts";
import { smallestTeam } from "#lib/workshop/join.ts";
import { findStep, MAX_MEMBERS, type Member, PLENARY, type Workshop } from "#lib/workshop/model.ts";
import { type PracticeAct, practiceChoices } from "#lib/workshop/rehearsal.ts";
import { hashSecret, newToken } from "#storage/secrets.ts";
import type { Storage } from "#storage/storage.ts";
import { layoutOf } from "../private-notes.ts";
import type { Rooms } from "../rooms.ts";
import { itemsToVoteOn } from "../voted-items.ts";

export type PerformOptions = Readonly<{
  storage: Pick<Storage, "addMember">;
  rooms: Pick<Rooms, "open">;
  clock: () => number;
  /** Shows everybody, on all nodes, that somebody came. */
  showArrival(workshopId: string): Promise<void>;
  /** Does what somebody says, if they may. */
  obey(sender: Member, command: Command): Promise<unknown>;
}>;

/** The workshop and its people, as they are stored now. */
export type PracticeScene = Readonly<{ workshop: Workshop; members: readonly Member[] }>;

type ActOf<Kind extends PracticeAct["kind"]> = Extract<PracticeAct, { kind: Kind }>;

/**
 * Does what one pretend person does, by the ways real people's doings go: their rights are asked
 * for, notes are written to the rooms they would write in, and commands are judged. What they may
 * not do is not done. Call it inside `LiveWorkshops.run`.
 */
export async function perform(
  act: PracticeAct,
  scene: PracticeScene,
  options: PerformOptions,
): Promise<void> {
  if (act.kind === "come") return comeIn(act, scene, options);
  const person = scene.members.find(({ id }) => id === act.memberId);
  if (!person) return;
  if (act.kind === "write") await write(act, person, scene, options);
  else if (act.kind === "vote") await vote(act, person, scene, options);
  else await options.obey(person, act.command);
}

async function comeIn(
  { memberId, name }: ActOf<"come">,
  { workshop, members }: PracticeScene,
  { storage, clock, showArrival }: PerformOptions,
): Promise<void> {
  const member: Member = {
    id: memberId,
    workshopId: workshop.id,
    name,
    role: "participant",
    teamId: smallestTeam(workshop.teams, members).id,
    joinedAt: clock(),
  };
  // Nobody is told the code, so that nobody comes back as them.
  await storage.addMember(member, hashSecret(newToken(), workshop.id), MAX_MEMBERS);
  await showArrival(workshop.id);
}

async function write(
  { noteId, zoneId, text }: ActOf<"write">,
  person: Member,
  { workshop }: PracticeScene,
  { rooms }: PerformOptions,
): Promise<void> {
  const step = findStep(workshop, workshop.currentStepId);
  const layout = step && layoutOf(step);
  const address = roomToWriteIn(workshop, workshop.currentStepId, person);
  if (!layout || !address || !mayWrite(accessTo(workshop, person, address))) return;
  const room = await rooms.open(roomFor(address, person.id));
  await room.catchUp();
  await room.edit((doc) => {
    const taken = placeShapes(readRecords(doc)).map(({ bounds }) => bounds);
    const [place] = freePlaces(layout, { zoneId, columnId: null }, taken, 1);
    if (place) writeNotes(doc, [{ id: noteId, text, ...place, meta: { authorId: person.id } }]);
  });
}

async function vote(
  { voteId }: ActOf<"vote">,
  person: Member,
  { workshop }: PracticeScene,
  { rooms, obey }: PerformOptions,
): Promise<void> {
  const open = workshop.votes.find(({ id }) => id === voteId);
  if (!open) return;
  const own = (await itemsToVoteOn(rooms, workshop, open)).filter(
    ({ teamId }) => teamId === PLENARY || teamId === person.teamId,
  );
  const noteIds = own.map(({ noteId }) => noteId);
  const choices = practiceChoices(open, noteIds, person.id);
  if (noteIds.length > 0) await obey(person, { type: "cast-ballot", voteId, choices });
}
