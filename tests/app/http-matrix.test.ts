import { describe, expect, it } from "vitest";
import { type MatrixWorld, openMatrixWorld, type Role, roles } from "./matrix-world.ts";
import { type RouteHandler, routeHandlers } from "./route-handlers.ts";
import { outcomeOf, workshopBody } from "./test-app.ts";

type Row = Readonly<Record<Role, string>>;

const everybody = (outcome: string): Row => ({
  stranger: outcome,
  expired: outcome,
  outsider: outcome,
  observer: outcome,
  participant: outcome,
  facilitator: outcome,
});

/** For people of the workshop; everybody else is told that there is none, or to come in first. */
const members = (outcome: string): Row => ({
  ...everybody(outcome),
  stranger: "401 no-session",
  expired: "404 workshop-not-found",
  outsider: "404 workshop-not-found",
});

const facilitators = (outcome: string): Row => ({
  ...members(outcome),
  observer: "403 not-allowed",
  participant: "403 not-allowed",
});

/** Every handler, and what each role gets. A handler that is not here fails the test. */
const matrix: Readonly<Record<string, Row>> = {
  "POST /api/imports": everybody("422 import-not-ours"),
  "POST /api/rehearsals": everybody("201"),
  "POST /api/workshops": everybody("201"),
  "GET /api/workshops/[workshopId]": members("200"),
  "DELETE /api/workshops/[workshopId]": facilitators("204"),
  "POST /api/workshops/[workshopId]/leave": { ...everybody("204"), stranger: "401 no-session" },
  "GET /api/workshops/[workshopId]/members": facilitators("200"),
  "PATCH /api/workshops/[workshopId]/members/[memberId]": facilitators("200"),
  "DELETE /api/workshops/[workshopId]/members/[memberId]": facilitators("204"),
  "POST /api/workshops/[workshopId]/members/[memberId]/sign-out": facilitators("204"),
  "GET /api/workshops/[workshopId]/votes/[voteId]/notes": members("404 vote-not-found"),
  "GET /api/workshops/[workshopId]/votes/[voteId]/ballot": members("404 vote-not-found"),
  "GET /api/workshops/[workshopId]/steps/[stepId]/clusters": facilitators("200"),
  // Into themselves.
  "POST /api/workshops/[workshopId]/members/[memberId]/merge": facilitators(
    "409 people-not-mergeable",
  ),
  "POST /api/workshops/[workshopId]/members/regroup": facilitators("200"),
  "GET /api/workshops/[workshopId]/roster": facilitators("200"),
  "PUT /api/workshops/[workshopId]/roster": facilitators("200"),
  "DELETE /api/workshops/[workshopId]/roster": facilitators("204"),
  "DELETE /api/workshops/[workshopId]/teams/[teamId]": facilitators("409 team-has-people"),
  "POST /api/workshops/[workshopId]/code": facilitators("200"),
  "GET /api/workshops/[workshopId]/agenda": facilitators("200"),
  "GET /api/workshops/[workshopId]/attribution": members("200"),
  "PUT /api/workshops/[workshopId]/attribution": members("200"),
  "GET /api/workshops/[workshopId]/insight/participation": members("200"),
  "GET /api/workshops/[workshopId]/insight/meter": members("200"),
  "GET /api/workshops/[workshopId]/insight/receipt": members("200"),
  "GET /api/workshops/[workshopId]/insight/stream": members("200"),
  "GET /api/workshops/[workshopId]/insight/[paper]": members("200"),
  "GET /api/workshops/[workshopId]/insight/kept/[part]": members("200"),
  "PUT /api/workshops/[workshopId]/insight/kept/[part]": facilitators("200"),
  "GET /api/workshops/[workshopId]/exports": facilitators("200"),
  "POST /api/workshops/[workshopId]/exports": facilitators("200"),
  "GET /api/workshops/[workshopId]/lesson-plan/document": facilitators("200"),
  "GET /api/workshops/[workshopId]/lesson-plan/edits": facilitators("200"),
  "PUT /api/workshops/[workshopId]/lesson-plan/edits": facilitators("200"),
  "GET /api/workshops/[workshopId]/lesson-plan.docx": facilitators("200"),
  "GET /api/workshops/[workshopId]/lesson-plan.pptx": facilitators("200"),
  "GET /api/workshops/[workshopId]/lesson-plan.md": facilitators("200"),
  "GET /api/workshops/[workshopId]/lesson-plan.json": facilitators("200"),
  "GET /api/workshops/[workshopId]/lesson-plan.pdf": facilitators("200"),
  "GET /api/workshops/[workshopId]/lesson-plan.imscc": facilitators("200"),
  "GET /api/workshops/[workshopId]/workshop.zip": facilitators("200"),
  "GET /api/workshops/[workshopId]/notes.csv": facilitators("200"),
  "GET /api/workshops/[workshopId]/boards/[teamId]/[file]": members("200"),
  "GET /api/workshops/[workshopId]/boards/[teamId]/[file]/history": facilitators("200"),
  "GET /api/workshops/[workshopId]/boards/[teamId]/[file]/authors": facilitators("200"),
  "GET /api/time": everybody("200"),
  "POST /api/join": { ...everybody("200"), facilitator: "409 already-facilitator" },
  "GET /api/join/[code]": everybody("200"),
  "GET /f/[token]": everybody("303"),
  "GET /j/[code]": everybody("307"),
  "GET /api/[...rest]": everybody("404 not-found"),
  "POST /api/[...rest]": everybody("404 not-found"),
  "PUT /api/[...rest]": everybody("404 not-found"),
  "PATCH /api/[...rest]": everybody("404 not-found"),
  "DELETE /api/[...rest]": everybody("404 not-found"),
};

const handlers = await routeHandlers();
const nameOf = ({ method, address }: RouteHandler) => `${method} ${address}`;
const changes = handlers.filter(
  ({ method, address }) => method !== "GET" && address !== "/api/[...rest]",
);

/** What a handler needs to be told to do its work. */
function bodyFor(name: string, { code, params }: MatrixWorld): unknown {
  switch (name) {
    case "POST /api/workshops":
      return workshopBody;
    case "POST /api/rehearsals":
      return { locale: "en" };
    case "POST /api/join":
      return { code, name: "Somebody" };
    case "PATCH /api/workshops/[workshopId]/members/[memberId]":
      return { role: "participant", teamId: "team-1" };
    case "POST /api/workshops/[workshopId]/members/[memberId]/merge":
      return { into: params.memberId };
    case "POST /api/workshops/[workshopId]/members/regroup":
      return { by: "chance" };
    case "PUT /api/workshops/[workshopId]/lesson-plan/edits":
      return { basedOn: 0, edits: { version: 1, blocks: {}, added: [], layouts: {} } };
    case "PUT /api/workshops/[workshopId]/insight/kept/[part]":
      return { basedOn: 0, value: { isOn: false } };
    case "POST /api/workshops/[workshopId]/exports":
      return { file: "lesson-plan.md", locale: "en" };
    case "PUT /api/workshops/[workshopId]/attribution":
      return { as: "alias", alias: "Heron" };
    case "PUT /api/workshops/[workshopId]/roster":
      return { entries: [{ name: "Mei", teamId: "team-2" }] };
    default:
      return undefined;
  }
}

type Knock = Readonly<{ role: Role; headers?: Readonly<Record<string, string>>; query?: string }>;

async function knock(handler: RouteHandler, world: MatrixWorld, { role, headers, query }: Knock) {
  const body = bodyFor(nameOf(handler), world);
  const browser = world.browserOf(role, headers);
  const request = browser.request(handler.method, `${handler.address}${query ?? ""}`, body);
  return handler.handle(request, { params: Promise.resolve(paramsOf(handler, world)) });
}

/** A folder that holds files and a step has one name for both, as Next wants it. */
function paramsOf({ address }: RouteHandler, { params }: MatrixWorld) {
  return address.includes("[file]/") ? { ...params, file: params.stepId } : params;
}

it("[W2] every handler stands in the table, and nothing else does", () => {
  expect(handlers.map(nameOf).sort()).toEqual(Object.keys(matrix).sort());
});

describe("who gets what", () => {
  it.each(handlers)("[W2] $method $address", async (handler) => {
    const world = await openMatrixWorld();
    const outcomes: Partial<Record<Role, string>> = {};
    // In this order, since the facilitator may leave nothing to ask for.
    for (const role of roles)
      outcomes[role] = await outcomeOf(await knock(handler, world, { role }));
    expect(outcomes).toEqual(matrix[nameOf(handler)]);
  });
});

describe("headers and queries by which Next was talked into skipping a check", () => {
  const tricks: readonly Omit<Knock, "role">[] = [
    { headers: { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" } },
    { headers: { "x-middleware-subrequest": "src/middleware", "x-nextjs-data": "1" } },
    { headers: { rsc: "1", "next-router-prefetch": "1" }, query: "?_rsc=1a2b3" },
    { headers: { "x-forwarded-for": "127.0.0.1", "x-forwarded-host": "localhost" } },
    { headers: { "x-http-method-override": "GET", "x-original-url": "/healthz" } },
  ];
  const closed = handlers.filter((handler) => matrix[nameOf(handler)]?.outsider?.startsWith("404"));

  it.each(closed)("[W2] open nothing: $method $address", async (handler) => {
    const world = await openMatrixWorld();
    for (const trick of tricks) {
      for (const role of ["stranger", "expired", "outsider"] as const) {
        const outcome = await outcomeOf(await knock(handler, world, { role, ...trick }));
        expect(outcome, JSON.stringify(trick)).toBe(matrix[nameOf(handler)]?.[role]);
      }
    }
  });
});

describe("a change asked for from another site", () => {
  const origins = [
    "http://evil.example",
    "null",
    "http://workshop.test",
    "http://workshop.test:3001",
    "http://workshop.test:3000.evil.example",
    "http://evil.example/workshop.test:3000",
    "http://workshop.test:3000@evil.example",
    "file://workshop.test:3000",
    "javascript://workshop.test:3000",
    "",
    " ",
    "http://",
  ];

  it.each(changes)("[W2] is refused: $method $address", async (handler) => {
    const world = await openMatrixWorld();
    const toldBefore = world.changed.length;
    for (const origin of origins) {
      for (const role of ["facilitator", "participant", "stranger"] as const) {
        const response = await knock(handler, world, { role, headers: { origin } });
        expect(await outcomeOf(response), `${role} from "${origin}"`).toBe("403 foreign-origin");
        expect(response.headers.get("set-cookie")).toBeNull();
      }
    }
    expect(world.changed.length, "nobody was told of a change").toBe(toldBefore);
  });

  it.each(changes)(
    "[W2] without saying from where, needs no browser's cookie: $method $address",
    async (handler) => {
      const world = await openMatrixWorld();
      const browser = world.browserOf("facilitator");
      const asked = browser.request(
        handler.method,
        handler.address,
        bodyFor(nameOf(handler), world),
      );
      asked.headers.delete("origin");
      const response = await handler.handle(asked, { params: Promise.resolve(world.params) });
      expect(await outcomeOf(response)).toBe("403 foreign-origin");
    },
  );
});
