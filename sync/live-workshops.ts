import type { Log } from "#lib/log.ts";
import { closeCodes } from "#lib/sync/close-codes.ts";
import type { Storage } from "#storage/storage.ts";
import { admitAgain } from "./admission.ts";
import type { Connection } from "./connection.ts";
import { showWorkshop } from "./control-room.ts";
import { createFormerRooms } from "./former-rooms.ts";
import type { Room } from "./room.ts";
import type { Rooms } from "./rooms.ts";

/** A connection, the room it is in, and the session it came with. */
type Attendance = Readonly<{
  connection: Connection;
  room: Room;
  sessionHash: string;
}>;

/** Who is in which workshop, and what follows for them when it changes. */
export interface LiveWorkshops {
  /**
   * Runs the job when all earlier jobs of the workshop are done: entering, commands and changes
   * of rights never overlap, so none decides by what another is just changing.
   */
  run<Result>(workshopId: string, job: () => Promise<Result>): Promise<Result>;
  add(attendance: Attendance): void;
  remove(attendance: Attendance): void;
  all(): Attendance[];
  /** How many there are. */
  readonly size: number;
  /** Workshops somebody is in. */
  ids(): Iterable<string>;
  isAttended(workshopId: string): boolean;
  /**
   * Judges everybody anew by what is stored now, and shows the workshop to its control room.
   * Call it inside {@link run}.
   *
   * @returns resolves when the control room is on disk; rejects if storage fails.
   */
  refresh(workshopId: string): Promise<void>;
}

export type LiveWorkshopsOptions = Readonly<{
  storage: Pick<Storage, "findWorkshop" | "listMembers" | "membersOf" | "listRooms">;
  rooms: Rooms;
  log: Log;
  clock: () => number;
}>;

export function createLiveWorkshops(options: LiveWorkshopsOptions): LiveWorkshops {
  const { storage, rooms, log, clock } = options;
  const bringFormerRooms = createFormerRooms({ storage, rooms, log });
  const queues = new Map<string, Promise<unknown>>();
  const attendances = new Map<string, Set<Attendance>>();
  let size = 0;

  /** Rather that people come back and are judged again than that old rights go on. */
  function sendBack({ connection }: Attendance, err: unknown): void {
    log.error({ err }, "rights not readable");
    connection.close(closeCodes.failed);
  }

  return {
    run(workshopId, job) {
      const before = queues.get(workshopId) ?? Promise.resolve();
      const result = before.then(job);
      const settled = result.catch(() => undefined);
      queues.set(workshopId, settled);
      void settled.then(() => {
        if (queues.get(workshopId) === settled) queues.delete(workshopId);
      });
      return result;
    },

    add(attendance) {
      const { workshopId } = attendance.room.address;
      const set = attendances.get(workshopId) ?? new Set();
      attendances.set(workshopId, set.add(attendance));
      size++;
    },

    remove(attendance) {
      const { workshopId } = attendance.room.address;
      const set = attendances.get(workshopId);
      if (set?.delete(attendance)) size--;
      if (set?.size === 0) attendances.delete(workshopId);
    },

    get size() {
      return size;
    },
    all: () => [...attendances.values()].flatMap((set) => [...set]),

    ids: () => attendances.keys(),
    isAttended: (workshopId) => attendances.has(workshopId),

    async refresh(workshopId) {
      const present = [...(attendances.get(workshopId) ?? [])];
      const sessions = [...new Set(present.map(({ sessionHash }) => sessionHash))];
      let workshop: Awaited<ReturnType<typeof storage.findWorkshop>>;
      let members: Awaited<ReturnType<typeof storage.listMembers>>;
      try {
        workshop = await storage.findWorkshop(workshopId);
        members = await storage.listMembers(workshopId);
        const acting = await storage.membersOf(sessions, workshopId, clock());
        for (const attendance of present) {
          judge(attendance, { workshop, members, member: acting.get(attendance.sessionHash) });
        }
      } catch (err) {
        for (const attendance of present) sendBack(attendance, err);
        throw err;
      }
      if (!workshop) return rooms.discard(workshopId);
      // First, so that who they are now finds there what they wrote.
      await bringFormerRooms(workshop, members);
      await showWorkshop(storage, await rooms.open({ kind: "control", workshopId }));
    },
  };
}

function judge({ connection, room }: Attendance, now: Parameters<typeof admitAgain>[1]): void {
  const { address } = room;
  const admission = admitAgain({ member: connection.member, address }, now);
  if (admission.ok) {
    connection.member = admission.member;
    connection.access = admission.access;
    room.judged(connection);
  } else {
    connection.close(admission.code);
  }
}
