import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { pino } from "pino";
import { SESSION_COOKIE } from "#lib/http/session-token.ts";
import { hashSecret, newToken } from "#storage/secrets.ts";
import { openSqliteStorage } from "#storage/sqlite-storage.ts";
import type { Storage } from "#storage/storage.ts";
import { createLiveServer } from "#sync/live-server.ts";
import { sampleFacilitator, sampleMember, sampleWorkshop } from "#tests/support/sample-workshop.ts";
import { serveAsTarget } from "./target-process.ts";

/** Our server as it runs in production, with a data folder of its own on the disk of /tmp. */
serveAsTarget(async (people) => {
  const folder = await mkdtemp(path.join(tmpdir(), "bench-update-latency-"));
  const log = pino({ level: "warn" });
  const storage = openSqliteStorage({ folder, log });
  const cookies = await invite(storage, people);
  const live = createLiveServer({ storage, log });
  const server = createServer();
  server.on("upgrade", (...upgrade) => live.handleUpgrade(...upgrade));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    target: {
      url: `ws://127.0.0.1:${port}/sync/w1.board.t1.s1?ack=1`,
      origin: `http://127.0.0.1:${port}`,
      cookies,
      echoes: true,
    },
    async close() {
      await live.drain();
      await storage.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
});

/** One cookie for each of so many members of team t1. */
async function invite(storage: Storage, people: number): Promise<string[]> {
  await storage.createWorkshop(sampleWorkshop(), sampleFacilitator(), "link");
  const cookies: string[] = [];
  for (let index = 0; index < people; index++) {
    const token = newToken();
    await storage.addMember(sampleMember(`m${index}`), `code-${index}`, people + 1);
    await storage.grant(hashSecret(token), "w1", `m${index}`, Number.MAX_SAFE_INTEGER);
    cookies.push(`${SESSION_COOKIE}=${token}`);
  }
  return cookies;
}
