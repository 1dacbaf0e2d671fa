import { createServer, type IncomingHttpHeaders, request } from "node:http";
import { describe, expect, it, onTestFinished } from "vitest";
import { clientAddress } from "#lib/http/client-address.ts";
import { ownOrigin } from "#lib/http/origin.ts";
import { createFrontDoor, type Visitor } from "#startup/front-door.ts";
import { parseProxyTrust, trustNobody } from "#startup/proxy-trust.ts";

type Door = Parameters<typeof createFrontDoor>[0];

/** What is left of a request behind the door, and what its answer carries. */
type Seen = { headers: Headers; visitor: Visitor; answer: IncomingHttpHeaders };

const nobody: Door = { trustProxy: trustNobody, publicOrigin: undefined };
const loopback: Door = {
  trustProxy: parseProxyTrust("loopback") ?? trustNobody,
  publicOrigin: undefined,
};

/** Sends a request through the door, over a real socket. */
async function pass(door: Door, sent: Readonly<Record<string, string>>): Promise<Seen> {
  const enter = createFrontDoor(door);
  let seen: Omit<Seen, "answer"> | undefined;
  const server = createServer((incoming, response) => {
    const visitor = enter(incoming, response);
    seen = { headers: new Headers(incoming.headers as Record<string, string>), visitor };
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as { port: number };
  const answer = await new Promise<IncomingHttpHeaders>((resolve, reject) => {
    request({ port, host: "127.0.0.1", headers: { host: "school.test", ...sent } }, (response) => {
      response.resume();
      resolve(response.headers);
    })
      .on("error", reject)
      .end();
  });
  if (!seen) throw new Error("nobody came");
  return { ...seen, answer };
}

describe("the front door", () => {
  it("[W3] heeds neither forged addresses nor a forged https", async () => {
    const { headers } = await pass(nobody, {
      "x-forwarded-for": "203.0.113.66",
      "x-forwarded-proto": "https",
      "x-forwarded-host": "evil.example",
      "x-gdw-address": "203.0.113.66",
      "x-gdw-protocol": "https",
    });

    expect(clientAddress(headers)).toBe("127.0.0.1");
    expect(ownOrigin(headers, undefined)).toBe("http://school.test");
    expect(headers.get("x-forwarded-for")).toBeNull();
    expect(headers.get("x-forwarded-host")).toBeNull();
  });

  it("[W3] heeds a proxy it is told to trust, and not what came before it", async () => {
    const { headers } = await pass(loopback, {
      "x-forwarded-for": "203.0.113.66, 198.51.100.7",
      "x-forwarded-proto": "https",
      "x-gdw-address": "203.0.113.66",
    });

    expect(clientAddress(headers)).toBe("198.51.100.7");
    expect(ownOrigin(headers, undefined)).toBe("https://school.test");
  });

  it.each([
    "content-security-policy",
    "content-security-policy-report-only",
    "x-gdw-nonce",
    "x-middleware-subrequest",
    "x-middleware-subrequest-id",
  ])("[W3] takes %s off a request", async (name) => {
    const { headers } = await pass(nobody, { [name]: "script-src 'nonce-forged'" });
    expect(headers.get(name)).toBeNull();
  });

  it("[W1] gives every answer the same headers", async () => {
    const { answer } = await pass(nobody, {});

    expect(answer).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
      "x-frame-options": "DENY",
    });
    expect(answer["content-security-policy"]).toMatch(/default-src 'none'.*sandbox/);
    expect(answer["permissions-policy"]).toContain("camera=()");
  });

  it("[W1] asks browsers to keep to https only where that is how people reach us", async () => {
    const https = { trustProxy: trustNobody, publicOrigin: "https://school.test" };
    const http = { trustProxy: trustNobody, publicOrigin: "http://school.test" };

    expect((await pass(https, {})).answer["strict-transport-security"]).toMatch(/^max-age=\d+$/);
    expect((await pass(http, {})).answer["strict-transport-security"]).toBeUndefined();
    expect((await pass(nobody, {})).answer["strict-transport-security"]).toBeUndefined();
  });

  it("[W8] tells a program of this machine from a proxy that stands on it", async () => {
    expect((await pass(nobody, {})).visitor.isFromHere).toBe(true);
    const forwarded = await pass(nobody, { "x-forwarded-for": "127.0.0.1" });
    expect(forwarded.visitor.isFromHere).toBe(false);
  });
});
