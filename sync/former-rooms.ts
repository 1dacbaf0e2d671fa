import * as Y from "yjs";
import { PAGE_ID, readRecords, recordsMap } from "#lib/canvas/board-document.ts";
import { freePlaces } from "#lib/canvas/free-places.ts";
import { outcomesOf } from "#lib/canvas/outcomes.ts";
import { placeShapes } from "#lib/canvas/placement.ts";
import type { Rect, SheetLayout } from "#lib/canvas/sheet.ts";
import type { Log } from "#lib/log.ts";
import { type RoomAddress, roomName } from "#lib/sync/room-name.ts";
import { findStep, type Member, PLENARY, type Workshop } from "#lib/workshop/model.ts";
import type { Storage } from "#storage/storage.ts";
import { layoutOf } from "./private-notes.ts";
import type { Rooms } from "./rooms.ts";

type PrivateAddress = Extract<RoomAddress, { kind: "private" }>;

export type FormerRoomsOptions = Readonly<{
  storage: Pick<Storage, "listRooms">;
  rooms: Pick<Rooms, "open" | "all">;
  log: Log;
}>;

/**
 * Makes what brings private rooms of people who were merged into those of who they are now. The
 * documents are merged as Yjs does it: done twice, on two nodes, or while somebody else does it,
 * the outcome is the same. What was written stays in the old rooms too, where nobody gets in.
 *
 * @returns call it with everybody in a workshop, whenever that may have changed and after all were
 * judged by it. What fails is tried again the next time.
 */
export function createFormerRooms({ storage, rooms, log }: FormerRoomsOptions) {
  /** Ids of people whose rooms were brought, since this process began. */
  const brought = new Set<string>();

  async function bring(workshop: Workshop, member: Member, formerId: string): Promise<void> {
    const known = new Set(await storage.listRooms(workshop.id));
    // What is not on disk yet counts too.
    for (const { name } of rooms.all()) known.add(name);
    for (const name of known) {
      const address = privateAddress(name, workshop.id);
      if (address?.memberId !== formerId) continue;
      const teamId = address.teamId === PLENARY ? PLENARY : (member.teamId ?? address.teamId);
      await pour(workshop, address, { ...address, teamId, memberId: member.id });
    }
  }

  async function pour(workshop: Workshop, from: PrivateAddress, into: PrivateAddress) {
    const [source, target] = [await rooms.open(from), await rooms.open(into)];
    await Promise.all([source.catchUp(), target.catchUp()]);
    const update = source.read((doc) => Y.encodeStateAsUpdate(doc));
    const known = target.read((doc) => new Set(recordsMap(doc).keys()));
    await target.edit((doc) => Y.applyUpdate(doc, update));
    const step = findStep(workshop, from.stepId);
    const layout = step && layoutOf(step);
    // By itself: to Yjs, what is written together with others' changes is somebody else's.
    if (layout) await target.edit((doc) => uncover(doc, known, layout));
  }

  return async function bringFormerRooms(workshop: Workshop, members: readonly Member[]) {
    for (const member of members) {
      for (const formerId of member.formerIds ?? []) {
        const key = `${workshop.id}/${formerId}`;
        if (brought.has(key)) continue;
        try {
          await bring(workshop, member, formerId);
          brought.add(key);
        } catch (err) {
          log.error({ err }, "private notes of a merged person not brought");
        }
      }
    }
  };
}

/** A private room by its name in storage; `undefined` for any other room, and other workshops'. */
function privateAddress(name: string, ours: string): PrivateAddress | undefined {
  const [workshopId, kind, teamId, stepId, memberId] = name.split(".");
  if (workshopId !== ours || kind !== "private" || !teamId || !stepId || !memberId) {
    return undefined;
  }
  const address = { kind, workshopId, teamId, stepId, memberId } as const;
  return roomName(address) === name ? address : undefined;
}

/**
 * Both rooms were filled from the same corner: of notes that are new, what lies over others finds
 * another place in its zone.
 */
function uncover(doc: Y.Doc, known: ReadonlySet<string>, layout: SheetLayout): void {
  const records = readRecords(doc);
  const there = placeShapes(records).filter(({ record }) => known.has(record.id));
  const taken: Rect[] = there.map(({ bounds }) => bounds);
  for (const { id, zoneId, columnId, bounds } of outcomesOf(records, layout)) {
    if (known.has(id)) continue;
    const isCovered = taken.some((rect) => overlaps(rect, bounds));
    const [place] =
      isCovered && zoneId !== null ? freePlaces(layout, { zoneId, columnId }, taken, 1) : [];
    if (place) moveTo(doc, id, place);
    taken.push({ ...bounds, ...place });
  }
}

function overlaps(one: Rect, other: Rect): boolean {
  return (
    one.x < other.x + other.w &&
    other.x < one.x + one.w &&
    one.y < other.y + other.h &&
    other.y < one.y + one.h
  );
}

/** Only what lies on the page itself; what is in a frame or group moves with that. */
function moveTo(doc: Y.Doc, id: string, { x, y }: Readonly<{ x: number; y: number }>): void {
  const registers = recordsMap(doc).get(id);
  if (!(registers instanceof Y.Map)) return;
  const [parentId, index, , , rotation] = registers.get("xf");
  if (parentId === PAGE_ID) registers.set("xf", [parentId, index, x, y, rotation]);
}
