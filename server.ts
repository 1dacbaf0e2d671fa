import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import next from "next";
import { openStorage } from "#storage/open-storage.ts";
import { provideServices } from "#storage/services.ts";
import type { Storage } from "#storage/storage.ts";
import { openBus } from "#sync/bus/open-bus.ts";
import { createInsightFeeds } from "#sync/insight/insight-feeds.ts";
import { createLiveServer } from "#sync/live-server.ts";
import { createWorkshopMeter } from "#sync/workshop-meter.ts";
import { lanOrigin, printAddresses } from "./startup/addresses.ts";
import { explainFailure } from "./startup/failures.ts";
import { createFrontDoor, type Visitor } from "./startup/front-door.ts";
import { httpPatience } from "./startup/http-patience.ts";
import { createLog } from "./startup/log.ts";
import { meterAnswer } from "./startup/meter-answer.ts";
import { createMetrics } from "./startup/metrics.ts";
import { createMetricsAnswer } from "./startup/metrics-answer.ts";
import { practiceWords } from "./startup/practice-words.ts";
import { keepRetention } from "./startup/retention.ts";
import { readSettings } from "./startup/settings.ts";

/** Time for requests that are under way when the process is asked to end, in milliseconds. */
const ANSWER_MS = 10_000;

/**
 * The composition root: one process, one port. `/sync/*` is the live server's, everything else is
 * Next's. Started by `npm start` (production build) or `npm run dev` (`--dev`).
 */
async function main() {
  const settings = readSettings(process.env);
  const { port, host, publicOrigin } = settings;
  const dev = process.argv.includes("--dev");
  const log = createLog(settings.logLevel);
  const metrics = createMetrics();
  const enter = createFrontDoor(settings);
  const answerMetrics = createMetricsAnswer({ metrics, token: settings.metricsToken });

  // The port first, then the folder: whichever is taken is told before anything slow begins. We
  // listen once we can answer: a balancer sends nobody to a node that does not.
  await tryPort(port, host);
  const { databaseUrl, redisUrl } = settings;
  const storage = await openStorage({ databaseUrl, folder: settings.dataFolder, log });
  const bus = openBus({ redisUrl, log });
  const meter = createWorkshopMeter({ storage, log });
  const live = createLiveServer({
    storage,
    bus,
    log,
    publicOrigin,
    limits: settings.limits.live,
    metrics: metrics.live,
    meter,
    practiceWords,
  });
  const insight = createInsightFeeds({ storage, log, limits: settings.limits.live });
  const workshopChanged = (id: string) => {
    live.workshopChanged(id);
    insight.changed(id);
  };
  const stopRetention = keepRetention(storage, workshopChanged, log);
  provideServices({
    storage,
    workshopChanged,
    insight,
    metered: meter.pending,
    log,
    exported: metrics.exported,
    settings: {
      publicOrigin,
      createKey: settings.createKey,
      lanOrigin: lanOrigin(port, host),
      workshopLimits: settings.limits.workshops,
    },
  });

  // Next hangs its upgrade listener on the server it is given. One that never listens keeps it
  // away from ours, and still takes the upgrades that are Next's.
  const nextServer = createServer();
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  const app = next({ dev, port, hostname: host, httpServer: nextServer });
  await app.prepare();

  let draining = false;
  const handlePage = app.getRequestHandler();
  const answerRequest: Handler = async (request, response, visitor) => {
    const path = pathOf(request);
    if (path === "/healthz") return answer(response, 200, "ok");
    if (path === "/readyz") {
      const state = draining ? "draining" : await readiness(storage);
      return answer(response, state === "ready" ? 200 : 503, state);
    }
    if (path === "/metrics") return answerMetrics(request, response, visitor);
    const handle = path.startsWith("/sync/") ? live.handleRequest : handlePage;
    return handle(request, response);
  };
  const server = createServer(httpPatience, (request, response) => {
    const visitor = enter(request, response);
    meterAnswer(request, response, meter);
    answerRequest(request, response, visitor).catch((err: unknown) => {
      log.error({ err }, "request failed");
      if (!response.headersSent) answer(response, 500, "unexpected");
    });
  });
  server.on("upgrade", (request, socket, head) => {
    if (pathOf(request).startsWith("/sync/")) live.handleUpgrade(request, socket, head);
    // Next's own socket (hot reload) exists only while developing; nothing else may upgrade.
    else if (!dev || !nextServer.emit("upgrade", request, socket, head)) socket.destroy();
  });
  await listen(server, port, host);
  printAddresses({ port, host, publicOrigin });

  const stop = async () => {
    if (draining) return;
    draining = true;
    stopRetention();
    insight.stop();
    const answered = closed(server);
    await live.drain();
    // Requests that were under way, such as a lesson plan being made, may finish.
    await Promise.race([answered, pause(ANSWER_MS)]);
    await meter.stop();
    await bus.close();
    await storage.close();
    process.exit(0);
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}

type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  visitor: Visitor,
) => Promise<void>;

function pathOf(request: IncomingMessage): string {
  return (request.url ?? "/").split("?", 1)[0] ?? "/";
}

function answer(response: ServerResponse, status: number, text: string) {
  response
    .writeHead(status, { "content-type": "text/plain", "cache-control": "no-store" })
    .end(`${text}\n`);
}

/** Without the bus a node still serves everybody on it; without the storage it serves nobody. */
async function readiness(storage: Storage): Promise<"ready" | "storage-failed"> {
  try {
    await storage.check();
    return "ready";
  } catch {
    // Logged where it is needed; whoever asks here only sends people elsewhere.
    return "storage-failed";
  }
}

/** @throws what listening there throws. */
async function tryPort(port: number, host: string): Promise<void> {
  const server = createServer();
  await listen(server, port, host);
  await closed(server);
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

/** Takes nobody any more. Resolves when everybody who was there has gone. */
function closed(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}

main().catch((error: unknown) => {
  process.stderr.write(`${explainFailure(error, process.env)}\n`);
  process.exit(1);
});
