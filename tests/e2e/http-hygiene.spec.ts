import { expect } from "@playwright/test";
import {
  CANARY,
  expectNoWayOut,
  type HttpWorld,
  openHttpWorld,
  roles,
} from "./support/http-world.ts";
import { test } from "./support/story.ts";

// What holds for every answer of the running app, however it was asked.

let world: HttpWorld;

test.beforeAll(async () => {
  world = await openHttpWorld();
});

test.afterAll(() => world.app.stop());

test("[W8] what the server says of itself", async () => {
  const { ask, cookies, ours } = world;
  for (const role of roles) {
    expect((await ask("/healthz", { cookie: cookies[role] })).text).toBe("ok\n");
    expect((await ask("/readyz", { cookie: cookies[role] })).text).toBe("ready\n");
  }
  const metrics = await ask("/metrics");
  expect(metrics.status).toBe(200);
  expect(metrics.text).toContain("gdw_connections");
  expect(metrics.text).toContain('gdw_commands_total{type="go-to-step",result="ok"} 1');
  expect(metrics.text).not.toContain(ours.id);
  const fromAfar = await ask("/metrics", { headers: { "x-forwarded-for": "198.51.100.7" } });
  expect(fromAfar.status).toBe(404);
});

test("[W1] every answer has the headers, and no page runs what somebody wrote into it", async () => {
  const { ask, ours, linkToken } = world;
  const home = await ask("/en");
  const chunk = /\/_next\/static\/[^"]+\.js/.exec(home.text)?.[0] ?? "no script";
  const html = ["/en", "/en/about", `/zh-Hans/workshops/${ours.id}`, "/en/no/such/page"];
  const others = [
    "/",
    "/nothing.txt",
    "/favicon.ico",
    "/icon.svg",
    chunk,
    "/_next/static/nothing.js",
    "/api/nothing",
    `/api/join/${ours.code}`,
    `/api/workshops/${ours.id}`,
    `/f/${linkToken}`,
    "/f/wrong",
    `/j/${ours.code}`,
    "/sync/nothing",
    "/healthz",
    "/metrics",
    "/canvas-assets/nothing",
  ];
  const nonces = new Set<string | undefined>();
  for (const path of [...html, ...others, ...html]) {
    const { headers, text } = await ask(path);
    expect(headers, path).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "x-frame-options": "DENY",
      "cross-origin-opener-policy": "same-origin",
      "permissions-policy": expect.stringContaining("camera=()"),
    });
    expect(headers["x-powered-by"], path).toBeUndefined();
    const policy = String(headers["content-security-policy"]);
    expect(policy, path).toMatch(/frame-ancestors 'none'/);
    expect(policy, path).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
    if (!html.includes(path)) continue;
    const nonce = /script-src 'self' 'nonce-([\w+/]{22}==)' 'strict-dynamic'/.exec(policy)?.[1];
    expect(nonce, `${path}: ${policy}`).toBeDefined();
    expect(nonces.has(nonce), "a nonce is used once").toBe(false);
    nonces.add(nonce);
    const scripts = text.match(/<script\b[^>]*>/g) ?? [];
    expect(scripts.length, path).toBeGreaterThan(3);
    for (const script of scripts) expect(script, path).toContain(`nonce="${nonce}"`);
  }
});

test("[W1] the one cookie is for the session, and no script can read it", async () => {
  const { ask, ours, linkToken } = world;
  const set = new Set<string>();
  for (const path of ["/", "/zh-Hant", "/en", `/j/${ours.code}`, `/en/join/${ours.code}`]) {
    const { headers } = await ask(path, { headers: { "accept-language": "zh-TW" } });
    for (const cookie of headers["set-cookie"] ?? []) set.add(cookie);
  }
  expect([...set]).toEqual([]);
  const link = await ask(`/f/${linkToken}`);
  expect(link.headers["set-cookie"]).toEqual([
    expect.stringMatching(/^gdw_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+$/),
  ]);
});

test("[W4] nothing written into a request is our fault, leads away or shows a file", async () => {
  const paths = [
    "/%",
    "/%00",
    "/en/join/100%",
    "/en/%25ff/%2525",
    "/%c0%ae%c0%ae/%c0%ae%c0%ae/etc/passwd",
    "/..%2f..%2f..%2fetc%2fpasswd",
    "/../../../../etc/passwd",
    "/canvas-assets/../../package.json",
    "/canvas-assets/..%2f..%2fpackage.json",
    "/_next/static/../../package.json",
    "/_next/..%2f..%2fserver.ts",
    "/_next/image?url=http%3A%2F%2F127.0.0.1%3A1%2F&w=64&q=75",
    "/_next/image?url=%2Ficon.svg&w=64&q=75",
    "//evil.example",
    "//evil.example/%2f..",
    "/\\evil.example",
    "/%5cevil.example",
    "/en//evil.example",
    "/.evil.example",
    "/@evil.example",
    "http://evil.example/",
    "/en?x=%0d%0aset-cookie:%20a=b",
    "/en?x=%",
    "/en/join?code=%&problem=%ff",
    "*",
    "en/about",
    `/${"a/".repeat(3_000)}`,
    `/en/join/${"x".repeat(8_000)}`,
    "/en/templates/__proto__",
    "/en/templates/..%2f..%2fpackage",
    "/__proto__/about",
    "/constructor",
    "/en/workshops/%00/boards/%ff/%fe",
    "/api/workshops/__proto__",
    "/api/join/%E0%A4%A",
    "/f/%2e%2e%2f",
    "/j/%2f%2fevil.example",
    "/j/javascript:alert(1)",
    "/.env",
    "/.git/config",
    "/server.ts",
    "/package.json",
    "/data/",
  ];
  const headers: readonly Readonly<Record<string, string>>[] = [
    {},
    { host: "evil.example" },
    { host: "" },
    { "x-forwarded-host": "evil.example", "x-forwarded-proto": "gopher" },
    { cookie: `gdw_session=${"x".repeat(4_000)}` },
    { "accept-language": "q=".repeat(2_000) },
    { rsc: "1", "next-router-state-tree": "%5B%22oops" },
    { accept: "*/*", range: "bytes=9-1" },
  ];
  for (const path of paths) {
    for (const sent of headers) {
      const what = `${path.slice(0, 60)} ${JSON.stringify(sent).slice(0, 60)}`;
      const answer = await world.ask(path, { headers: sent });
      expect(answer.status, what).toBeLessThan(500);
      expect(answer.text, what).not.toMatch(/root:x:|"dependencies"|createServer|\bat \w+ \(\//);
      expect(answer.headers["set-cookie"], what).toBeUndefined();
      expectNoWayOut(answer, world.app.origin, what);
    }
  }
});

test("[W6] forged addresses do not buy more guesses", async () => {
  const statuses: number[] = [];
  for (let guess = 0; guess < 40; guess += 1) {
    const headers = { "x-forwarded-for": `198.51.100.${guess}`, "x-gdw-address": `${guess}` };
    statuses.push((await world.ask("/api/join/WRNG2345", { headers })).status);
  }
  expect(statuses.indexOf(429)).toBeGreaterThan(0);
  expect(statuses.indexOf(429)).toBeLessThanOrEqual(30);
});

// The last: it looks back at what all of the above made the server write.
test("[W8] the server's own words name nobody and quote nothing", () => {
  const { app, ours, linkToken, cookies } = world;
  const tokens = Object.values(cookies).flatMap((cookie) => cookie?.split("=")[1] ?? []);
  const output = app.output();
  expect(output).not.toBe("");
  for (const secret of [CANARY, ours.code, linkToken, "198.51.100", ...tokens]) {
    expect(output).not.toContain(secret);
  }
});
