import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import * as decoding from "lib0/decoding";
import { WebSocket } from "ws";
import { WebsocketProvider } from "y-websocket";
import * as Y from "yjs";
import { SESSION_COOKIE } from "#lib/http/session-token.ts";
import { channels } from "#lib/sync/channels.ts";
import type { Member, Workshop } from "#lib/workshop/model.ts";
import { hashSecret, newToken } from "#storage/secrets.ts";
import { openSqliteStorage } from "#storage/sqlite-storage.ts";
import type { Storage } from "#storage/storage.ts";
import type { Limits } from "#sync/limits.ts";
import { createLiveServer, type LiveServer } from "#sync/live-server.ts";
import { recordedLog } from "#tests/support/recorded-log.ts";
import { sampleFacilitator, sampleWorkshop } from "#tests/support/sample-workshop.ts";

/** A live server on a port of its own, with a data folder of its own, that can be killed. */
export interface LiveTestServer {
  storage: Storage;
  live: LiveServer;
  readonly log: ReturnType<typeof recordedLog>;
  readonly origin: string;
  /** Stores a workshop with its facilitator. */
  addWorkshop(changes?: Partial<Workshop>): Promise<Workshop>;
  /** Stores the member (not the facilitator) and returns a session that speaks for them. */
  signIn(member: Member): Promise<string>;
  /** Cuts all connections without a word and opens everything again from the folder. */
  killAndRestart(): Promise<void>;
  stop(): Promise<void>;
}

export async function startLiveTestServer(limits: Partial<Limits> = {}): Promise<LiveTestServer> {
  const folder = await mkdtemp(path.join(tmpdir(), "live-server-"));
  const log = recordedLog();
  let server = createServer();
  let port = 0;

  async function start(): Promise<void> {
    test.storage = openSqliteStorage({ folder, log });
    test.live = createLiveServer({ storage: test.storage, log, limits });
    server = createServer((request, response) => {
      test.live.handleRequest(request, response).catch(() => response.destroy());
    });
    server.on("upgrade", (...upgrade) => test.live.handleUpgrade(...upgrade));
    port = await listen(server, port);
  }

  async function halt(): Promise<void> {
    server.closeAllConnections();
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of sockets) socket.destroy();
    await closed;
    await test.storage.close();
  }

  const sockets = new Set<{ destroy(): void }>();
  const test = {
    log,
    get origin() {
      return `http://127.0.0.1:${port}`;
    },
    async addWorkshop(changes: Partial<Workshop> = {}) {
      const workshop = sampleWorkshop(changes);
      const facilitator = sampleFacilitator({ workshopId: workshop.id });
      await test.storage.createWorkshop(workshop, facilitator, `link-${workshop.id}`);
      return workshop;
    },
    async signIn(member: Member) {
      if (member.role !== "facilitator") {
        await test.storage.addMember(member, `code-${member.id}`, 1_000);
      }
      const token = newToken();
      await test.storage.grant(hashSecret(token), member.workshopId, member.id, 9e15);
      return token;
    },
    async killAndRestart() {
      await halt();
      await start();
    },
    async stop() {
      await halt();
      await rm(folder, { recursive: true, force: true });
    },
  } as LiveTestServer;

  await start();
  server.on("connection", (socket) => sockets.add(socket));
  return test;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve) => {
    server.listen(port, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}

/** Somebody with an unmodified y-websocket client. */
export type LiveClient = Readonly<{
  doc: Y.Doc;
  provider: WebsocketProvider;
  /** The newest count of document frames the server said are on disk. */
  savedFrames(): number;
  close(): void;
}>;

export function connectClient(
  server: LiveTestServer,
  room: string,
  token: string,
  doc = new Y.Doc(),
): LiveClient {
  const { origin } = server;
  class SignedInWebSocket extends WebSocket {
    constructor(url: string | URL) {
      super(url, { headers: { origin, cookie: `${SESSION_COOKIE}=${token}` } });
    }
  }
  const provider = new WebsocketProvider(`${origin.replace("http", "ws")}/sync`, room, doc, {
    WebSocketPolyfill: SignedInWebSocket as unknown as typeof globalThis.WebSocket,
    disableBc: true,
    params: { ack: "1" },
    maxBackoffTime: 100,
  });
  let saved = 0;
  provider.messageHandlers[channels.saved] = (_encoder, decoder) => {
    decoding.readVarUint8Array(decoder);
    saved = decoding.readVarUint(decoder);
  };
  return {
    doc,
    provider,
    savedFrames: () => saved,
    close() {
      provider.destroy();
      doc.destroy();
    },
  };
}
