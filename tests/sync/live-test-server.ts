import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Member, Workshop } from "#lib/workshop/model.ts";
import { hashSecret, newToken } from "#storage/secrets.ts";
import { openSqliteStorage } from "#storage/sqlite-storage.ts";
import type { Storage } from "#storage/storage.ts";
import type { Bus } from "#sync/bus/bus.ts";
import type { Limits } from "#sync/limits.ts";
import { createLiveServer, type LiveServer } from "#sync/live-server.ts";
import type { AllPracticeWords } from "#sync/rehearsal/rehearsals.ts";
import type { WorkshopMeter } from "#sync/workshop-meter.ts";
import { recordedLog } from "#tests/support/recorded-log.ts";
import { sampleFacilitator, sampleWorkshop } from "#tests/support/sample-workshop.ts";

/** A live server on a port and in a data folder of its own. */
export interface LiveTestServer {
  readonly storage: Storage;
  readonly live: LiveServer;
  readonly log: ReturnType<typeof recordedLog>;
  readonly origin: string;
  /** Stores a workshop with its facilitator. */
  addWorkshop(changes?: Partial<Workshop>): Promise<Workshop>;
  /** Stores the member, if they are not the facilitator, and gives them a session. */
  signIn(member: Member): Promise<string>;
  stop(): Promise<void>;
}

export type LiveTestServerOptions = Readonly<{
  limits?: Partial<Limits>;
  /** The storage of another node, which also ends it; its own by default. */
  storage?: Storage;
  bus?: Bus;
  meter?: WorkshopMeter;
  practiceWords?: AllPracticeWords;
  /** Stands between the live server and its storage, to make the disk fail. */
  wrap?: (storage: Storage) => Storage;
}>;

export async function startLiveTestServer(
  options: LiveTestServerOptions = {},
): Promise<LiveTestServer> {
  const folder = await mkdtemp(path.join(tmpdir(), "live-server-"));
  const log = recordedLog();
  const storage = options.storage ?? openSqliteStorage({ folder, log });
  const live = createLiveServer({
    storage: options.wrap?.(storage) ?? storage,
    log,
    limits: options.limits ?? {},
    bus: options.bus,
    meter: options.meter,
    practiceWords: options.practiceWords,
  });
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    live.handleRequest(request, response).catch(() => response.destroy());
  });
  server.on("connection", (socket) => sockets.add(socket));
  server.on("upgrade", (...upgrade) => live.handleUpgrade(...upgrade));
  const port = await listen(server);

  return {
    storage,
    live,
    log,
    origin: `http://127.0.0.1:${port}`,
    async addWorkshop(changes = {}) {
      const workshop = sampleWorkshop(changes);
      const facilitator = sampleFacilitator({ workshopId: workshop.id });
      await storage.createWorkshop(workshop, facilitator, `link-${workshop.id}`);
      return workshop;
    },
    async signIn(member) {
      if (member.role !== "facilitator") await storage.addMember(member, member.id, 1_000);
      const token = newToken();
      await storage.grant(hashSecret(token), member.workshopId, member.id, 9e15);
      return token;
    },
    async stop() {
      await live.drain();
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
      if (!options.storage) await storage.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}
