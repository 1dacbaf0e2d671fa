import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type RequestOptions, request } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { buffer } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { MAX_IMPORT_BYTES } from "#lib/exports/import-report.ts";
import { ADDRESS_HEADER } from "#lib/http/client-address.ts";
import { PROTOCOL_HEADER } from "#lib/http/origin.ts";
import { MAX_EDITS_BYTES } from "#lib/lesson-plan/document/plan-edits.ts";
import { MAX_REQUEST_BYTES } from "#lib/workshop/create.ts";
import { createFrontDoor } from "#startup/front-door.ts";
import { parseProxyTrust, trustNobody } from "#startup/proxy-trust.ts";
import { proxies, type RunningProxy } from "#tests/support/proxies.ts";

/** A program in a node's place, so that we know what reaches it and when it answers. */
type StandIn = Readonly<{
  /** Of everything that reached it: method and path, an upgrade as `UPGRADE`. */
  reached: string[];
  answerWith(handle: Handle): void;
  /** Nothing listens there any more, as after a kill. */
  leave(): Promise<void>;
  port: number;
}>;

type Handle = (request: IncomingMessage, response: ServerResponse) => void;

const LOCAL = "127.0.0.1";
/** Somebody's address: every address of this network is this machine. */
const SOMEBODY = "127.0.0.7";

describe.each(proxies)(
  "the configuration for $name",
  ({ isInstalled, blindMs, seeksFiles, start }) => {
    describe.skipIf(!isInstalled)("as it is shipped", () => {
      let nodes: readonly [StandIn, StandIn];
      let proxy: RunningProxy;

      // Anew each time, since a proxy remembers which node failed.
      beforeEach(async () => {
        nodes = [await createStandIn(), await createStandIn()];
        proxy = await start([nodes[0].port, nodes[1].port]);
        answerWith((_, response) => response.end("here"));
      });
      afterEach(async () => {
        await proxy.discard();
        await Promise.all(nodes.map((node) => node.leave()));
      });

      const answerWith = (handle: Handle) => {
        for (const node of nodes) node.answerWith(handle);
      };
      const reached = () => nodes.flatMap((node) => node.reached);

      async function send(path: string, options: RequestOptions = {}, body?: string) {
        const sent = request(`${proxy.origin}${path}`, { ca: proxy.certificate, ...options });
        // A body that is not wanted may be cut off at any time, also after the answer.
        sent.on("error", () => {});
        sent.end(body);
        const [response] = (await once(sent, "response")) as [IncomingMessage];
        return { status: response.statusCode, response };
      }

      async function read(path: string, options: RequestOptions = {}, body?: string) {
        const { status, response } = await send(path, options, body);
        return { status, text: String(await buffer(response)) };
      }

      it("tells a node that trusts it who asks, whatever that one says of themselves", async () => {
        const enter = createFrontDoor({
          trustProxy: parseProxyTrust("1") ?? trustNobody,
          publicOrigin: undefined,
        });
        answerWith((asked, response) => {
          const forwarded = ["x-forwarded-host", "forwarded"].map((name) => asked.headers[name]);
          enter(asked, response);
          const { [ADDRESS_HEADER]: address, [PROTOCOL_HEADER]: protocol, host } = asked.headers;
          response.end(JSON.stringify({ address, protocol, host, forwarded }));
        });

        const { text } = await read("/", {
          localAddress: SOMEBODY,
          headers: {
            "x-forwarded-for": "203.0.113.9",
            "x-forwarded-proto": "http",
            "x-forwarded-host": "elsewhere.example",
            forwarded: "for=203.0.113.9",
          },
        });

        expect(JSON.parse(text)).toMatchObject({
          address: SOMEBODY,
          protocol: "https",
          host: new URL(proxy.origin).host,
        });
        expect(text).not.toContain("elsewhere.example");
      });

      it("passes a file on while it is being made", async () => {
        let finish = () => {};
        answerWith((_, response) => {
          response.write("first");
          finish = () => response.end(" last");
        });

        const { response } = await send("/api/workshops/w1/lesson-plan.pdf");
        const [first] = await once(response, "data");
        expect(String(first)).toBe("first");
        finish();
        expect(String(await buffer(response))).toBe(" last");
      });

      it("asks the other node when one is gone", async () => {
        await nodes[0].leave();
        for (let count = 0; count < 10; count++) expect((await read("/")).status).toBe(200);
        expect(nodes[1].reached).toHaveLength(10);
      });

      it("sends changes to the other node when one is gone", async () => {
        const change = async () => {
          const { status } = await read("/api/join", { method: "POST" }, "{}");
          expect(status).toBe(200);
        };
        await nodes[0].leave();
        if (blindMs > 0) {
          await vi.waitFor(async () => {
            await change();
            await change();
          }, blindMs);
        }
        for (let count = 0; count < 10; count++) await change();
      });

      it.skipIf(!seeksFiles)("finds a file of the build that only one node has", async () => {
        nodes[0].answerWith((_, response) => response.writeHead(404).end());
        for (let count = 0; count < 4; count++) {
          expect((await read("/_next/static/chunks/new.js")).status).toBe(200);
        }
      });

      it("sends nothing twice that may have been done", async () => {
        answerWith((_, response) => response.destroy());

        const { status } = await read("/api/workshops", { method: "POST" }, "{}");

        expect(status).toBe(502);
        expect(reached()).toEqual(["POST /api/workshops"]);
      });

      it("lets nobody take a node out by asking for an upgrade it does not know", async () => {
        const headers = { connection: "Upgrade", upgrade: "websocket" };
        for (let count = 0; count < 4; count++) {
          expect((await read("/pages", { headers })).status).toBe(200);
        }
        expect(reached()).not.toContain("UPGRADE /pages");
      });

      it("stops a body that is larger than any of ours", async () => {
        for (const [path, bytes] of [
          ["/api/join", MAX_EDITS_BYTES + 200_000],
          ["/api/imports", MAX_IMPORT_BYTES + 2_000_000],
        ] as const) {
          const answer = read(path, { method: "POST" }, "x".repeat(bytes));
          const status = await answer.then((answered) => answered.status).catch(() => "cut off");
          expect([413, 502, "cut off"], path).toContain(status);
        }
      });

      it.each([
        ["a lesson plan's changes", "PUT", "/api/workshops/w1/lesson-plan/edits", MAX_EDITS_BYTES],
        ["a new workshop with its agenda", "POST", "/api/workshops", MAX_REQUEST_BYTES],
        ["a saved workshop", "POST", "/api/imports?what=agenda", MAX_IMPORT_BYTES],
      ])("lets through %s, as large as it may be", async (_, method, path, bytes) => {
        const { status } = await read(path, { method }, "x".repeat(bytes));
        expect(status).toBe(200);
        expect(reached()).toEqual([`${method} ${path}`]);
      });

      it("shows the nodes' figures to nobody", async () => {
        expect((await read("/metrics")).status).toBe(404);
        expect(reached()).not.toContain("GET /metrics");
      });

      it("writes down neither people's addresses nor their links", async () => {
        const options = { method: "POST", localAddress: SOMEBODY };
        answerWith((_, response) => response.destroy());
        await read("/f/a-secret-link", options);
        await nodes[0].leave();
        await nodes[1].leave();
        await read("/f/a-secret-link", options);

        expect(proxy.said()).not.toMatch(/a-secret-link|127\.0\.0\.7/);
      });
    });
  },
);

async function createStandIn(): Promise<StandIn> {
  const reached: string[] = [];
  let handle: Handle = () => {};
  const sockets = new Set<Socket>();
  const server = createServer((asked, response) => {
    // Health checks come when they like.
    if (asked.url === "/healthz") return response.end("ok");
    reached.push(`${asked.method} ${asked.url}`);
    asked.on("end", () => handle(asked, response)).resume();
  });
  server.on("upgrade", (asked, socket) => {
    reached.push(`UPGRADE ${asked.url}`);
    socket.destroy();
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });

  server.listen(0, LOCAL);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    reached,
    answerWith(next) {
      handle = next;
    },
    async leave() {
      if (!server.listening) return;
      const closed = once(server, "close");
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    port,
  };
}
