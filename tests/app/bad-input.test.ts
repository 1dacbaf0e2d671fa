import { describe, expect, it } from "vitest";
import { hostileBodies, hostileHeaders, hostileTexts } from "./hostile-values.ts";
import { type MatrixWorld, openMatrixWorld, type Role } from "./matrix-world.ts";
import { type RouteHandler, routeHandlers } from "./route-handlers.ts";

const handlers = await routeHandlers();

/** An answer that a refusal may have: not our fault, no way out, nothing of ours shown. */
async function expectHarmless(response: Response, what: string) {
  expect(response.status, what).toBeLessThan(500);
  const location = response.headers.get("location");
  if (location !== null) expect(location, what).toMatch(/^\/(?:en|zh-Hans|zh-Hant)\/[^/\\]/);
  if (response.status >= 400) {
    expect(response.headers.get("content-type"), what).toBe("application/problem+json");
    const text = await response.text();
    expect(text, what).not.toMatch(/node_modules|\bat \w+ \(|SQLITE|root:x/i);
    expect(text.length, what).toBeLessThan(4_000);
  }
}

type Sent = Readonly<{
  role: Role;
  params?: Readonly<Record<string, unknown>>;
  query?: string;
  body?: string;
  headers?: Readonly<Record<string, string>>;
}>;

function send({ method, handle }: RouteHandler, world: MatrixWorld, sent: Sent) {
  const browser = world.browserOf(sent.role, sent.headers);
  const body = method === "GET" ? undefined : (sent.body ?? "{}");
  const request = browser.request(method, `/${sent.query ?? ""}`, body);
  const params = { ...world.params, ...sent.params };
  return handle(request, { params: Promise.resolve(params) });
}

describe.each(handlers)("$method $address", (handler) => {
  it("[W4] takes any text in its address", async () => {
    const world = await openMatrixWorld();
    const names = [...handler.address.matchAll(/\[(\w+)\]/g)].map(([, name = ""]) => name);
    for (const name of names) {
      for (const text of hostileTexts) {
        const sent = { role: "facilitator", params: { [name]: text } } as const;
        await expectHarmless(await send(handler, world, sent), `${name}=${text.slice(0, 40)}`);
      }
    }
    for (const text of hostileTexts) {
      const query = `?locale=${encodeURIComponent(text.replace("\ud800", ""))}`;
      const sent = { role: "participant", query } as const;
      await expectHarmless(await send(handler, world, sent), query.slice(0, 60));
    }
  });

  it.skipIf(handler.method === "GET")("[W4] takes any body", async () => {
    const world = await openMatrixWorld();
    for (const body of hostileBodies) {
      for (const role of ["stranger", "facilitator"] as const) {
        await expectHarmless(await send(handler, world, { role, body }), body.slice(0, 60));
      }
    }
  });

  it("[W4] takes any headers", async () => {
    const world = await openMatrixWorld();
    for (const headers of hostileHeaders) {
      const sent = { role: "participant", headers } as const;
      await expectHarmless(await send(handler, world, sent), JSON.stringify(headers).slice(0, 60));
    }
  });
});
