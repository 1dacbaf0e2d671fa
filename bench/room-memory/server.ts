import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { pino } from "pino";
import { answerCalls } from "#bench/sync/child-calls.ts";
import type { Seat, Target } from "#bench/sync/target.ts";
import { SESSION_COOKIE } from "#lib/http/session-token.ts";
import { roomName } from "#lib/sync/room-name.ts";
import { hashSecret, newCode, newToken } from "#storage/secrets.ts";
import { openSqliteStorage } from "#storage/sqlite-storage.ts";
import type { Storage } from "#storage/storage.ts";
import { createLiveServer } from "#sync/live-server.ts";
import { sampleFacilitator, sampleStep, sampleWorkshop } from "#tests/support/sample-workshop.ts";

/** What the server's process holds once everything it let go of is collected. */
export type Memory = Readonly<{
  /** Objects and buffers. */
  heldBytes: number;
  /** What the system gave it, which it seldom gives back. */
  rssBytes: number;
}>;

export type RoomServerCalls = {
  open: (rooms: number) => Promise<Target>;
  /** Waits until empty rooms have left memory. */
  memory: () => Promise<Memory>;
  /** Rooms that have anything stored. */
  storedRooms: () => Promise<number>;
  close: () => Promise<void>;
};

const TEAMS = 10;
const STEPS = 10;
/** Instead of half a minute, so that the rooms of one sample are gone before the next. */
const EVICT_AFTER_MS = 100;

/** Our live server, which can be asked what it holds. Needs `--expose-gc`. */
const folder = await mkdtemp(path.join(tmpdir(), "bench-room-memory-"));
const log = pino({ level: "warn" });
const storage = openSqliteStorage({ folder, log });
const live = createLiveServer({ storage, log, limits: { evictAfterMs: EVICT_AFTER_MS } });
const workshopIds: string[] = [];

answerCalls({
  async open(rooms) {
    const server = createServer();
    server.on("upgrade", (...upgrade) => live.handleUpgrade(...upgrade));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const seats: Seat[] = [];
    while (seats.length < rooms) {
      const id = `w${workshopIds.length}`;
      workshopIds.push(id);
      seats.push(...(await addWorkshop(storage, id, `http://127.0.0.1:${port}`)));
    }
    return { port, dialect: "y-websocket", echoes: true, knowsDocument: true, seats };
  },
  async memory() {
    // A room leaves after that time, once its state is stored.
    await pause(10 * EVICT_AFTER_MS);
    global.gc?.();
    const { heapUsed, external, rss } = process.memoryUsage();
    return { heldBytes: heapUsed + external, rssBytes: rss };
  },
  async storedRooms() {
    const rooms = await Promise.all(workshopIds.map((id) => storage.listRooms(id)));
    return rooms.flat().length;
  },
  async close() {
    await live.drain();
    await storage.close();
    await rm(folder, { recursive: true, force: true });
  },
} satisfies RoomServerCalls);

/** A workshop with as many boards as a long one has. Its facilitator gets a seat at each. */
async function addWorkshop(into: Storage, id: string, origin: string): Promise<Seat[]> {
  const teams = Array.from({ length: TEAMS }, (_, index) => ({
    id: `t${index}`,
    name: `T${index}`,
  }));
  const steps = Array.from({ length: STEPS }, (_, index) => sampleStep(`s${index}`));
  const workshop = sampleWorkshop({ id, code: newCode(), teams, steps, currentStepId: "s0" });
  const facilitator = sampleFacilitator({ workshopId: id });
  await into.createWorkshop(workshop, facilitator, `link-${id}`);
  const token = newToken();
  await into.grant(hashSecret(token), id, facilitator.id, Number.MAX_SAFE_INTEGER);
  const headers = { origin, cookie: `${SESSION_COOKIE}=${token}` };
  return teams.flatMap((team) =>
    steps.map((step) => {
      const room = roomName({ kind: "board", workshopId: id, teamId: team.id, stepId: step.id });
      return { room, memberId: facilitator.id, path: `/sync/${room}?ack=1`, headers };
    }),
  );
}
