import { expect } from "@playwright/test";
import { locales } from "#lib/locales.ts";
import { addressesOf } from "#tests/app/route-handlers.ts";
import {
  type Asked,
  CANARY,
  expectNoWayOut,
  type HttpWorld,
  openHttpWorld,
  type Role,
  roles,
} from "./support/http-world.ts";
import type { RawAnswer } from "./support/raw-request.ts";
import { test } from "./support/story.ts";

// Who gets which page of the running app, and that asking differently changes nothing. Handlers are
// held to their table in tests/app.

let world: HttpWorld;

test.beforeAll(async () => {
  world = await openHttpWorld();
});

test.afterAll(() => world.app.stop());

type Row = Readonly<Record<Role, string>>;

const everybody = (outcome: string): Row => ({
  stranger: outcome,
  left: outcome,
  outsider: outcome,
  participant: outcome,
  facilitator: outcome,
});

/** A page that people of the workshop see, and that tells nothing to anybody else. */
const insiders: Row = { ...everybody("200"), participant: "200 ours", facilitator: "200 ours" };

/** Every page, and what each role gets; `ours`: with what is the workshop's own. */
const pages: Readonly<Record<string, Row>> = {
  "/[locale]": everybody("200"),
  "/[locale]/[...rest]": everybody("404"),
  "/[locale]/about": everybody("200"),
  "/[locale]/create": everybody("200"),
  "/[locale]/guide": everybody("200"),
  "/[locale]/join": everybody("200"),
  // The door shows the title to whoever has the code.
  "/[locale]/join/[code]": everybody("200 ours"),
  "/[locale]/templates/[templateId]": everybody("200"),
  "/[locale]/workshops/[workshopId]": insiders,
  "/[locale]/workshops/[workshopId]/agenda": { ...everybody("200"), facilitator: "200 ours" },
  "/[locale]/workshops/[workshopId]/boards/[teamId]/[stepId]": insiders,
  // It names people to whoever leads.
  "/[locale]/workshops/[workshopId]/boards/[teamId]/[stepId]/replay": {
    ...everybody("200"),
    facilitator: "200 ours",
  },
  "/[locale]/workshops/[workshopId]/insight": insiders,
  "/[locale]/workshops/[workshopId]/insight/[view]": insiders,
  "/[locale]/workshops/[workshopId]/lobby": insiders,
  // The plan itself comes from the API; the title, for the names of files, with the page.
  "/[locale]/workshops/[workshopId]/plan": { ...everybody("200"), facilitator: "200 ours" },
  // Participants are told that they have a board of their own.
  "/[locale]/workshops/[workshopId]/wall": { ...everybody("200"), facilitator: "200 ours" },
  // Who takes part is sent to where they work.
  "/[locale]/workshops/[workshopId]/present": { ...insiders, participant: "307" },
};

function pathOf(address: string, locale: string): string {
  const { ours } = world;
  const parameters: Readonly<Record<string, string>> = {
    "[locale]": locale,
    "[...rest]": "no/such/page",
    "[code]": ours.code,
    "[templateId]": "T12-standards-map",
    "[workshopId]": ours.id,
    "[teamId]": "team-1",
    "[stepId]": "targets",
    "[view]": "coverage",
  };
  return address.replaceAll(/\[[^\]]+\]/g, (name) => parameters[name] ?? name);
}

const outcomeOf = ({ status, text }: RawAnswer) =>
  text.includes(CANARY) ? `${status} ours` : String(status);

test("[W2] every page stands in the table, and nothing else does", () => {
  expect(addressesOf("page.tsx")).toEqual(Object.keys(pages).sort());
});

for (const locale of locales) {
  test(`[W2] each role gets the pages of the table: ${locale}`, async () => {
    for (const [address, row] of Object.entries(pages)) {
      for (const role of roles) {
        const { ask, cookies } = world;
        const answer = await ask(pathOf(address, locale), { cookie: cookies[role] });
        expect(outcomeOf(answer), `${address} as ${role}`).toBe(row[role]);
      }
    }
  });
}

/** Ways to ask for the same page that once went round a check, in Next or elsewhere. */
const variants: readonly Readonly<{
  name: string;
  path?: (path: string) => string;
  headers?: Readonly<Record<string, string>>;
}>[] = [
  { name: "RSC", headers: { rsc: "1" } },
  { name: "?_rsc=", path: (path) => `${path}?_rsc=1a2b3`, headers: { rsc: "1" } },
  { name: "?_rsc= alone", path: (path) => `${path}?_rsc=1a2b3` },
  { name: ".rsc", path: (path) => `${path}.rsc` },
  { name: "prefetch", headers: { rsc: "1", "next-router-prefetch": "1" } },
  {
    name: "segment prefetch",
    headers: { rsc: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": "/_tree" },
  },
  { name: "segments", path: (path) => `${path}.segments/_tree.segment.rsc` },
  {
    name: "proxy skipped",
    headers: { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
  },
  { name: "src/proxy skipped", headers: { "x-middleware-subrequest": "src/proxy" } },
  { name: "rewrite", headers: { "x-middleware-rewrite": "/en/about", "x-rewrite-url": "/en" } },
  {
    name: "data",
    path: (path) => `/_next/data/build${path}.json`,
    headers: { "x-nextjs-data": "1" },
  },
  {
    name: "matched path",
    headers: { "x-matched-path": "/[locale]/about", "x-now-route-matches": "1" },
  },
  { name: "slash", path: (path) => `${path}/` },
  { name: "slashes", path: (path) => path.replaceAll("/", "//") },
  { name: "backslash", path: (path) => path.replace("/workshops/", "\\workshops/") },
  { name: "encoded slash", path: (path) => path.replace("/workshops/", "%2fworkshops/") },
  { name: "encoded letter", path: (path) => path.replace("workshops", "%77orkshops") },
  { name: "capitals", path: (path) => path.replace("/en/", "/EN/") },
  { name: "dots", path: (path) => path.replace("/workshops/", "/about/../workshops/") },
  { name: "no language", path: (path) => path.replace("/en/", "/") },
  { name: "language twice", path: (path) => `/zh-Hans${path}` },
  { name: "method override", headers: { "x-http-method-override": "POST" } },
];

for (const { name, path, headers } of variants) {
  test(`[W2] nobody else reads the workshop by asking differently: ${name}`, async () => {
    const { cookies } = world;
    for (const [address, row] of Object.entries(pages)) {
      if (row.stranger !== "200" || !address.includes("[workshopId]")) continue;
      for (const role of ["stranger", "left", "outsider"] as const) {
        const plain = pathOf(address, "en");
        const asked = { cookie: cookies[role], ...(headers && { headers }) };
        const answer = await follow(path?.(plain) ?? plain, asked);
        expect(answer.status, `${address} as ${role}`).toBeLessThan(500);
        expect(answer.text, `${address} as ${role}`).not.toContain(CANARY);
      }
    }
  });
}

/** Goes on to where it is sent, with the same headers, as a browser would; never to another site. */
async function follow(path: string, asked: Asked): Promise<RawAnswer> {
  const { app, ask } = world;
  let answer = await ask(path, asked);
  for (let steps = 0; steps < 3 && answer.headers.location !== undefined; steps += 1) {
    expectNoWayOut(answer, app.origin);
    const { pathname, search } = new URL(answer.headers.location, app.origin);
    answer = await ask(pathname + search, asked);
  }
  return answer;
}

test("[W2] pages answer no changes, and there are no server actions", async () => {
  const headers = { "next-action": "0".repeat(42), "content-type": "text/plain;charset=UTF-8" };
  for (const address of Object.keys(pages)) {
    const path = pathOf(address, "en");
    for (const method of ["POST", "PUT", "PATCH", "DELETE", "OPTIONS"]) {
      const answer = await world.ask(path, { method, headers, body: "[]" });
      expect(answer.status, `${method} ${path}`).toBeLessThan(500);
      expect(answer.text, `${method} ${path}`).not.toContain(`${CANARY} Mei`);
    }
  }
});

test("[W2] commands are for the facilitator, from our own pages", async () => {
  const { app, ask, cookies, ours } = world;
  const commands = `/sync/${ours.id}/commands`;
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify({ type: "go-to-step", stepId: "targets" });
  const outcomes: Record<string, number> = {};
  for (const role of roles) {
    const answer = await ask(commands, { method: "POST", cookie: cookies[role], headers, body });
    outcomes[role] = answer.status;
  }
  expect(outcomes).toEqual({
    stranger: 401,
    left: 401,
    outsider: 401,
    participant: 403,
    facilitator: 200,
  });
  const boss = { cookie: cookies.facilitator, body };
  for (const origin of ["http://evil.example", "null", `${app.origin}.evil.example`, ""]) {
    const answer = await ask(commands, {
      ...boss,
      method: "POST",
      headers: { ...headers, origin },
    });
    expect(answer.status, origin).toBe(403);
  }
  for (const method of ["GET", "PUT", "PATCH", "DELETE"]) {
    const { body: _, ...bodiless } = boss;
    expect((await ask(commands, { ...bodiless, method })).status, method).toBe(405);
  }
  for (const path of ["/sync/", `/sync/${ours.id}`, `/sync/${ours.id}/commands/`, "/sync/../api"]) {
    expect((await ask(path, { ...boss, method: "POST" })).status, path).toBe(404);
  }
});
