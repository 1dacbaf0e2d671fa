import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it, vi } from "vitest";
import { WebSocket } from "ws";
import { GET as boardSvg } from "#app/api/workshops/[workshopId]/boards/[teamId]/[file]/route.ts";
import { DELETE } from "#app/api/workshops/[workshopId]/route.ts";
import { GET as openFacilitatorLink } from "#app/f/[token]/route.ts";
import { defaultWorkshopLimits } from "#lib/http/attempt-limit.ts";
import { roomName } from "#lib/sync/room-name.ts";
import { createLog } from "#startup/log.ts";
import { provideServices } from "#storage/services.ts";
import { openSqliteStorage } from "#storage/sqlite-storage.ts";
import type { Storage } from "#storage/storage.ts";
import { createInsightFeeds } from "#sync/insight/insight-feeds.ts";
import { createLiveServer } from "#sync/live-server.ts";
import { openBrowser, workshopBody } from "#tests/app/test-app.ts";
import { closeCodeOf, connectClient } from "#tests/sync/live-client.ts";

/** Found nowhere but in what people typed or sent. */
const CANARY = "Canary";
const ADDRESS = "198.51.100.77";

it("[W8] the log of a class, with everything going wrong, names nobody and quotes nothing", async () => {
  const world = await startWorld();
  const { storage, origin, lines } = world;

  // A workshop, with people whose every word is a canary.
  const headers = { "user-agent": CANARY, "x-gdw-address": ADDRESS, "accept-language": CANARY };
  const facilitator = openBrowser(headers);
  const made = await facilitator.create({
    ...workshopBody,
    title: `${CANARY} title`,
    teams: [{ name: `${CANARY} one` }, { name: `${CANARY} two` }],
  });
  const { id, code, facilitatorLink } = await made.json();
  const person = openBrowser(headers);
  const joined = await person.join({ code, name: `${CANARY} name`, teamId: "team-1" });
  const { rejoinCode } = await joined.json();
  const link = facilitatorLink.split("/").at(-1);
  await openFacilitatorLink(openBrowser(headers).request("GET", "/"), {
    params: Promise.resolve({ token: link }),
  });
  for (const wrong of [`${CANARY}!`, "ABCD2345"]) await person.join({ code: wrong, name: CANARY });
  await person.join(`{"code": "${CANARY}`);

  // The class at work, and somebody who sends nonsense.
  await command(origin, id, facilitator.cookie(), { type: "go-to-step", stepId: "canvas" });
  await command(origin, id, facilitator.cookie(), { type: CANARY });
  const stepId = (await storage.findWorkshop(id))?.currentStepId ?? expect.fail("not begun");
  const board = roomName({ kind: "board", workshopId: id, teamId: "team-1", stepId });
  const token = person.cookie()?.split("=")[1] ?? expect.fail("no cookie");
  const client = connectClient(origin, board, token);
  await vi.waitFor(() => expect(client.provider.synced).toBe(true));
  client.provider.awareness.setLocalState({ user: { name: CANARY }, cursor: CANARY });
  client.notes.set(`shape:${CANARY}`, CANARY);
  await vi.waitFor(() => expect(client.savedFrames()).toBeGreaterThan(0));
  const bare = new WebSocket(`${origin.replace("http", "ws")}/sync/${board}`, {
    headers: { origin, cookie: `gdw_session=${token}` },
  });
  bare.on("open", () => bare.send(Buffer.from(`\u0000\u0002${CANARY}`)));
  await new Promise((resolve) => bare.on("close", resolve));
  await closeCodeOf(`${origin.replace("http", "ws")}/sync/${CANARY}.board`);

  // A damaged row, read by a room and by an export.
  const other = roomName({ kind: "board", workshopId: id, teamId: "team-2", stepId });
  const bytes = new TextEncoder().encode(CANARY.repeat(20));
  await storage.append([{ room: other, author: "server", at: 1, bytes }]);
  const facilitatorToken = facilitator.cookie()?.split("=")[1] ?? "";
  const visitor = connectClient(origin, other, facilitatorToken);
  await vi.waitFor(() => expect(world.events()).toContain("damaged log row left out"));
  await boardSvg(facilitator.request("GET", "/"), {
    params: Promise.resolve({ workshopId: id, teamId: "team-2", file: `${stepId}.svg` }),
  });

  // A medium that fails, and says with what.
  world.fail();
  await person.join({ code, name: CANARY });
  await command(origin, id, facilitator.cookie(), { type: "end" });
  client.notes.set(`shape:${CANARY}`, `${CANARY} more`);
  await vi.waitFor(() => expect(world.events()).toContain("changes not written, trying each room"));
  world.mend();
  await DELETE(facilitator.request("DELETE", "/"), { params: Promise.resolve({ workshopId: id }) });
  client.close();
  visitor.close();
  await world.stop();

  expect(world.events()).toEqual(
    expect.arrayContaining(["request failed", "command not stored", "damaged log row left out"]),
  );
  const log = lines.join("");
  for (const secret of [CANARY, ADDRESS, code, rejoinCode, token, facilitatorToken, link]) {
    expect(secret).toMatch(/.{6}/);
    expect(log).not.toContain(secret);
  }
});

type World = Readonly<{
  storage: Storage;
  origin: string;
  lines: readonly string[];
  events(): string[];
  fail(): void;
  mend(): void;
  stop(): Promise<void>;
}>;

/** Everything that runs in the process, with the log it would write at its most talkative. */
async function startWorld(): Promise<World> {
  const folder = await mkdtemp(path.join(tmpdir(), "gdw-log-"));
  const lines: string[] = [];
  const log = createLog("debug", { write: (line) => void lines.push(line) });
  const storage = openSqliteStorage({ folder, log });
  let isFailing = false;
  const failure = () => Promise.reject(quotingError());
  const wrapped = new Proxy(storage, {
    get: (target, key) => (isFailing ? failure : Reflect.get(target, key)),
  });
  const live = createLiveServer({ storage: wrapped, log });
  const workshopChanged = (id: string) => live.workshopChanged(id);
  provideServices({
    storage: wrapped,
    workshopChanged,
    insight: createInsightFeeds({ storage: wrapped, log }),
    metered: () => ({ bytes: 0, deviceMs: 0 }),
    log,
    exported: () => {},
    settings: {
      publicOrigin: undefined,
      lanOrigin: undefined,
      createKey: undefined,
      workshopLimits: defaultWorkshopLimits,
    },
  });
  const server = createServer((request, response) => void live.handleRequest(request, response));
  server.on("upgrade", (...upgrade) => live.handleUpgrade(...upgrade));
  const origin = await listen(server);
  return {
    storage,
    origin,
    lines,
    events: () => lines.map((line) => JSON.parse(line).msg),
    fail: () => {
      isFailing = true;
    },
    mend: () => {
      isFailing = false;
    },
    async stop() {
      await live.drain();
      server.close();
      await storage.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** As PostgreSQL fails: the key in a field, the value in the message. */
function quotingError(): Error {
  return Object.assign(new Error(`invalid input: "${CANARY}"`), {
    detail: `Key (name)=(${CANARY}) already exists.`,
    parameters: [CANARY],
  });
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function command(origin: string, id: string, cookie = "", body: unknown = {}) {
  return fetch(`${origin}/sync/${id}/commands`, {
    method: "POST",
    headers: { origin, cookie, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
}
