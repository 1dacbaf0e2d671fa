import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { createMetrics } from "#startup/metrics.ts";
import { openSqliteStorage } from "#storage/sqlite-storage.ts";
import { createLiveServer } from "#sync/live-server.ts";
import { invitedSeats } from "./invited-seats.ts";
import { serveTarget } from "./serve-target.ts";

type OursOptions = Readonly<{
  echoes: boolean;
  /** Other work of the same process, from the beginning to the end; returns what ends it. */
  beside?: () => () => Promise<void>;
}>;

/**
 * Our live server and storage with the settings of production, without the pages beside them.
 *
 * @param echoes whether its clients send back the presence they hear. An unmodified y-websocket
 * does; the one in our own pages is told not to (`components/board/room/board-room.ts`).
 */
export function serveOurs({ echoes, beside }: OursOptions): void {
  serveTarget(async (plan) => {
    const log = pino({ level: "warn" });
    const storage = openSqliteStorage({ folder: plan.folder, log });
    const live = createLiveServer({ storage, log, metrics: createMetrics().live });
    const server = createServer();
    server.on("upgrade", (...upgrade) => live.handleUpgrade(...upgrade));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const stop = beside?.();
    const seats = await invitedSeats(storage, plan, `http://127.0.0.1:${port}`);
    return {
      target: { port, dialect: "y-websocket", echoes, knowsDocument: true, seats },
      async close() {
        await stop?.();
        await live.drain();
        await storage.close();
      },
    };
  });
}
