import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { httpPatience } from "#startup/http-patience.ts";
import { readSettings } from "#startup/settings.ts";
import { openStorage } from "#storage/open-storage.ts";
import type { Storage } from "#storage/storage.ts";
import { openBus } from "#sync/bus/open-bus.ts";
import { createLiveServer } from "#sync/live-server.ts";

/**
 * A live server without Next, in a process of its own: what live-process.ts starts. Its settings
 * are the app's, by environment. It touches nothing before it gets a line on stdin. On stdout it
 * says `ready <port>` once it takes connections; with `TELL_SNAPSHOTS`, also `snapshot begins` and
 * `snapshot ends`. Its log goes to stderr.
 */
await once(process.stdin, "data");
const settings = readSettings(process.env);
const log = pino({ level: settings.logLevel }, pino.destination(2));
const storage = await openStorage({
  databaseUrl: settings.databaseUrl,
  folder: settings.dataFolder,
  log,
});
const bus = openBus({ redisUrl: settings.redisUrl, log });
const live = createLiveServer({
  storage: process.env.TELL_SNAPSHOTS ? tellSnapshots(storage) : storage,
  bus,
  log,
  publicOrigin: settings.publicOrigin,
  limits: settings.limits.live,
});
const server = createServer(httpPatience, (request, response) => {
  // As the app does, for a balancer in front.
  if (request.url === "/healthz") return response.end("ok\n");
  live.handleRequest(request, response).catch((err: unknown) => {
    log.error({ err }, "request failed");
    response.destroy();
  });
});
server.on("upgrade", (...upgrade) => live.handleUpgrade(...upgrade));
server.listen(settings.port, settings.host, () => {
  say(`ready ${(server.address() as AddressInfo).port}`);
});

// Who started it holds the other end: without them it has no reason to live.
process.stdin.on("end", () => process.exit(1)).resume();
// Else a limit on the size of files would end the process instead of failing the write.
process.on("SIGXFSZ", () => undefined);
process.on("SIGTERM", async () => {
  server.close();
  await live.drain();
  await bus.close();
  await storage.close();
  process.exit(0);
});

function tellSnapshots(told: Storage): Storage {
  return {
    ...told,
    async saveSnapshot(...snapshot) {
      say("snapshot begins");
      await told.saveSnapshot(...snapshot);
      say("snapshot ends");
    },
  };
}

/** Written at once, since a pipe is written synchronously on POSIX systems. */
function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
