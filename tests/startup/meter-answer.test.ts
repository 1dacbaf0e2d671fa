import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, it } from "vitest";
import { meterAnswer } from "#startup/meter-answer.ts";

let origin: string;
let server: ReturnType<typeof createServer>;
let counted: [workshopId: string, bytes: number][];
let next: (() => void) | undefined;

beforeEach(async () => {
  counted = [];
  server = createServer((request, response) => {
    meterAnswer(request, response, {
      count(workshopId, bytes) {
        counted.push([workshopId, bytes]);
        next?.();
      },
    });
    response.writeHead(request.url?.includes("refused") ? 403 : 200).end("x".repeat(10_000));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const ask = async (path: string) => (await fetch(origin + path)).text();

it("[I7] counts what answers about a workshop bring, one after the other on a connection", async () => {
  const both = new Promise<void>((resolve) => {
    next = () => counted.length === 2 && resolve();
  });
  await ask("/api/workshops/ws-1?x=1");
  await ask("/sync/ws-1/commands");
  await both;
  for (const [workshopId, bytes] of counted) {
    expect(workshopId).toBe("ws-1");
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThan(11_500);
  }
});

it("[I7] counts nothing of what names no workshop, or was refused", async () => {
  const one = new Promise<void>((resolve) => {
    next = resolve;
  });
  for (const path of ["/", "/_next/static/a.js", "/en/workshops/", "/xx/workshops/ws-1"]) {
    await ask(path);
  }
  await ask("/en/workshops/refused");
  await ask("/en/workshops/ws-2?a=b");
  await one;
  expect(counted.map(([workshopId]) => workshopId)).toEqual(["ws-2"]);
});
