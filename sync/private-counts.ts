import type { Log } from "#lib/log.ts";
import { roomName } from "#lib/sync/room-name.ts";
import { boardFor } from "#lib/workshop/access.ts";
import { findStep, type Member, type Workshop } from "#lib/workshop/model.ts";
import type { Storage } from "#storage/storage.ts";
import type { Limits } from "./limits.ts";
import { layoutOf, privateNotesOf, privateRoomOf } from "./private-notes.ts";
import { wasShown } from "./reveal.ts";
import type { Rooms } from "./rooms.ts";

/** Keeps how many notes each participant has written for themselves and not shown yet. */
export interface PrivateCounts {
  /** A private room was written to: counts again, soon. */
  written(workshopId: string, memberId: string): void;
  /** Counts everybody's notes of the current step. Call it inside `LiveWorkshops.run`. */
  countAll(workshop: Workshop): Promise<void>;
  stop(): void;
}

export type PrivateCountsOptions = Readonly<{
  storage: Pick<Storage, "changeWorkshop" | "findWorkshop" | "listMembers" | "listRooms">;
  rooms: Pick<Rooms, "open">;
  limits: Pick<Limits, "privateCountMs">;
  log: Log;
  /** Runs a job when all earlier ones of the workshop are done. */
  run(workshopId: string, job: () => Promise<void>): Promise<void>;
  /** Shows the workshop as it is stored to everybody. */
  show(workshopId: string): Promise<void>;
}>;

export function createPrivateCounts(options: PrivateCountsOptions): PrivateCounts {
  const { storage, rooms, limits, log } = options;
  const waiting = new Map<string, { timer: NodeJS.Timeout; memberIds: Set<string> }>();

  async function countSome(workshopId: string, memberIds: ReadonlySet<string>): Promise<void> {
    const workshop = await storage.findWorkshop(workshopId);
    if (!workshop || !isPrivate(workshop)) return;
    const members = await storage.listMembers(workshopId);
    const some = members.filter(({ id }) => memberIds.has(id));
    if (await keep(workshop, await countsOf(workshop, some))) await options.show(workshopId);
  }

  async function countsOf(
    workshop: Workshop,
    members: readonly Member[],
  ): Promise<Record<string, number>> {
    const step = findStep(workshop, workshop.currentStepId);
    const layout = step && layoutOf(step);
    if (!step || !layout) return {};
    const counts: Record<string, number> = {};
    for (const member of members) {
      const address = privateRoomOf(workshop, step, member);
      const board = boardFor(workshop, step.id, member.teamId);
      if (!address || !board) continue;
      const notes = await privateNotesOf(rooms, address, member, layout);
      const shared = await rooms.open(board);
      counts[member.id] = shared.read((doc) => notes.filter((note) => !wasShown(doc, note)).length);
    }
    return counts;
  }

  /** False if nothing changed, or the room has moved on. */
  async function keep(counted: Workshop, counts: Record<string, number>): Promise<boolean> {
    let isNews = false;
    await storage.changeWorkshop(counted.id, (workshop) => {
      if (workshop.currentStepId !== counted.currentStepId) return workshop;
      const before = workshop.privateNotes;
      isNews = Object.entries(counts).some(([id, count]) => (before[id] ?? 0) !== count);
      if (!isNews) return workshop;
      const all = Object.entries({ ...before, ...counts });
      return {
        ...workshop,
        privateNotes: Object.fromEntries(all.filter(([, count]) => count > 0)),
      };
    });
    return isNews;
  }

  return {
    written(workshopId, memberId) {
      const known = waiting.get(workshopId);
      if (known) {
        known.memberIds.add(memberId);
        return;
      }
      const memberIds = new Set([memberId]);
      const timer = setTimeout(() => {
        waiting.delete(workshopId);
        options
          .run(workshopId, () => countSome(workshopId, memberIds))
          .catch((err: unknown) => log.error({ err }, "private notes not counted"));
      }, limits.privateCountMs);
      waiting.set(workshopId, { timer, memberIds });
    },

    async countAll(workshop) {
      if (!isPrivate(workshop)) return;
      const known = new Set(await storage.listRooms(workshop.id));
      const step = findStep(workshop, workshop.currentStepId);
      const members = (await storage.listMembers(workshop.id)).filter((member) => {
        const address = step && privateRoomOf(workshop, step, member);
        return address !== undefined && known.has(roomName(address));
      });
      await keep(workshop, await countsOf(workshop, members));
    },

    stop() {
      for (const { timer } of waiting.values()) clearTimeout(timer);
      waiting.clear();
    },
  };
}

function isPrivate(workshop: Workshop): boolean {
  return (
    workshop.status === "running" && findStep(workshop, workshop.currentStepId)?.mode === "private"
  );
}
