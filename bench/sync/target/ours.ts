import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { openSqliteStorage } from "#storage/sqlite-storage.ts";
import { createLiveServer } from "#sync/live-server.ts";
import { invitedSeats } from "./invited-seats.ts";
import { serveTarget } from "./serve-target.ts";

/** Our live server and storage with the settings of production, without the pages beside them. */
serveTarget(async (plan) => {
  const log = pino({ level: "warn" });
  const storage = openSqliteStorage({ folder: plan.folder, log });
  const live = createLiveServer({ storage, log });
  const server = createServer();
  server.on("upgrade", (...upgrade) => live.handleUpgrade(...upgrade));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    target: {
      port,
      dialect: "y-websocket",
      echoes: true,
      knowsDocument: true,
      seats: await invitedSeats(storage, plan, `http://127.0.0.1:${port}`),
    },
    async close() {
      await live.drain();
      await storage.close();
    },
  };
});
