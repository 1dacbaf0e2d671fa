import type * as Y from "yjs";
import { readRecords } from "#lib/canvas/board-document.ts";
import type { RoomAddress } from "#lib/sync/room-name.ts";
import { accessTo } from "#lib/workshop/access.ts";
import { boardStep, findStep, type Member, PLENARY, type Workshop } from "#lib/workshop/model.ts";
import { voteItems } from "#lib/workshop/vote-items.ts";
import { type Choices, isBallotPlaced, type Vote, type VotedNote } from "#lib/workshop/votes.ts";
import { layoutOf } from "./private-notes.ts";
import type { Room } from "./room.ts";
import type { Rooms } from "./rooms.ts";

type About = Pick<Vote, "stepId" | "items" | "zoneIds">;
type BoardAddress = Extract<RoomAddress, { kind: "board" }>;

/** What a vote is about on all boards of its step, as they are now. */
export async function itemsToVoteOn(
  rooms: Pick<Rooms, "open">,
  workshop: Workshop,
  about: About,
): Promise<VotedNote[]> {
  const boards = boardsOf(workshop, about).map(async (address) => {
    const room = await rooms.open(address);
    await room.catchUp();
    const { teamId } = address;
    return [...itemsIn(room, workshop, about)].map((noteId) => ({ noteId, teamId }));
  });
  return (await Promise.all(boards)).flat();
}

/**
 * Whether all dots of a ballot are on what the vote is about, on boards its sender may see.
 *
 * @param before tells what they had chosen until now, see {@link isBallotPlaced}.
 */
export async function isOnItems(
  rooms: Pick<Rooms, "open">,
  workshop: Workshop,
  { about, sender, choices, before }: Placing,
): Promise<boolean> {
  const seen = boardsOf(workshop, about).filter(
    (address) => accessTo(workshop, sender, address) !== "none",
  );
  const boards = await Promise.all(seen.map((address) => rooms.open(address)));
  const isPlaced = (kept: Choices) => {
    const ids = boards.flatMap((room) => [...itemsIn(room, workshop, about)]);
    return isBallotPlaced(choices, new Set(ids), kept);
  };
  if (isPlaced({})) return true;
  // What was written on another node a moment ago may be on its way.
  await Promise.all(boards.map((room) => room.catchUp()));
  return isPlaced(await before());
}

type Placing = Readonly<{
  about: About;
  sender: Pick<Member, "id" | "role" | "teamId">;
  choices: Choices;
  before(): Promise<Choices>;
}>;

function boardsOf(workshop: Workshop, { stepId }: About): BoardAddress[] {
  const step = findStep(workshop, stepId);
  if (!step) return [];
  const owner = boardStep(workshop, step);
  const teamIds = owner.scope === "plenary" ? [PLENARY] : workshop.teams.map(({ id }) => id);
  return teamIds.map((teamId) => ({
    ...{ kind: "board", workshopId: workshop.id },
    ...{ teamId, stepId: owner.id },
  }));
}

/** What was read of a document, by what it was read for, until the document changes. */
const known = new WeakMap<Y.Doc, Map<string, ReadonlySet<string>>>();

/** Ids of what a vote is about on a board. Many ballots come while nothing on the board changes. */
function itemsIn(room: Room, workshop: Workshop, about: About): ReadonlySet<string> {
  const step = findStep(workshop, about.stepId);
  const layout = step && layoutOf(step);
  if (!layout) return new Set();
  return room.read((doc) => {
    const readings = readingsOf(doc);
    const { templateId, columnSet } = step;
    const key = JSON.stringify([templateId, columnSet, about.items, about.zoneIds]);
    const ids =
      readings.get(key) ??
      new Set(voteItems(readRecords(doc), layout, about).map((item) => item.id));
    readings.set(key, ids);
    return ids;
  });
}

function readingsOf(doc: Y.Doc): Map<string, ReadonlySet<string>> {
  const before = known.get(doc);
  if (before) return before;
  const readings = new Map<string, ReadonlySet<string>>();
  known.set(doc, readings);
  doc.on("afterTransaction", () => readings.clear());
  return readings;
}
