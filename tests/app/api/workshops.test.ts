import { describe, expect, it } from "vitest";
import { POST as leave } from "#app/api/workshops/[workshopId]/leave/route.ts";
import { DELETE, GET } from "#app/api/workshops/[workshopId]/route.ts";
import { POST } from "#app/api/workshops/route.ts";
import { defaultWorkshopLimits } from "#lib/http/attempt-limit.ts";
import { parseCode } from "#lib/workshop/codes.ts";
import { parsePublicState } from "#lib/workshop/public-state.ts";
import { createWorkshop, openBrowser, outcomeOf, startApp, workshopBody } from "../test-app.ts";

const idOf = (workshopId: string) => ({ params: Promise.resolve({ workshopId }) });

describe("POST /api/workshops", () => {
  it("creates a workshop, its code and its facilitator link, and makes the sender facilitator", async () => {
    const { changed, storage } = startApp();
    const browser = openBrowser();

    const response = await browser.create(workshopBody);
    const { id, code, facilitatorLink } = await response.json();

    expect(response.status).toBe(201);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("set-cookie")).toMatch(
      /^gdw_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+$/,
    );
    expect(parseCode(code)).toBe(code);
    expect(facilitatorLink).toMatch(/^http:\/\/workshop\.test:3000\/f\/[\w-]{43}$/);
    expect(await storage.findWorkshopByCode(code)).toMatchObject({
      id,
      title: "Green canteen",
      status: "lobby",
      programmeId: null,
      teams: [{ name: "Solar" }, { name: "Wind" }],
    });
    expect(changed).toEqual([id]);
  });

  it("copies the agenda of a programme", async () => {
    const { storage } = startApp();
    const { id } = await createWorkshop({ templateId: undefined, programmeId: "P1" });

    const workshop = await storage.findWorkshop(id);

    expect(workshop?.programmeId).toBe("P1");
    expect(workshop?.steps.length).toBeGreaterThan(1);
  });

  it.each([
    { locale: "en", name: "Facilitator" },
    { locale: "zh-Hans", name: "主持人" },
  ])("calls the facilitator $name in $locale", async ({ locale, name }) => {
    const { storage } = startApp();
    const { id } = await createWorkshop({ locale });
    expect(await storage.listMembers(id)).toMatchObject([{ name, role: "facilitator" }]);
  });

  it("keeps one session for all workshops of a browser", async () => {
    startApp();
    const browser = openBrowser();
    await browser.create(workshopBody);
    const first = browser.cookie();
    await browser.create(workshopBody);
    expect(browser.cookie()).toBe(first);
  });

  it("marks the cookie secure and the link https when the visitor came by https", async () => {
    startApp();
    const browser = openBrowser({
      "x-gdw-protocol": "https",
      origin: "https://workshop.test:3000",
    });
    const response = await browser.create(workshopBody);
    expect(response.headers.get("set-cookie")).toContain("; Secure");
    expect((await response.json()).facilitatorLink).toMatch(/^https:\/\/workshop\.test:3000\/f\//);
  });

  it("puts the configured origin into the link, whatever the request says", async () => {
    startApp({ publicOrigin: "https://school.example" });
    const browser = openBrowser({
      "x-forwarded-host": "evil.example",
      "x-forwarded-proto": "http",
    });
    const { facilitatorLink } = await (await browser.create(workshopBody)).json();
    expect(facilitatorLink).toMatch(/^https:\/\/school\.example\/f\//);
  });

  it("[W6] lets a whole school create workshops at once, and slows down whoever fills the disk", async () => {
    startApp();
    const schoolOf = (address: string) => openBrowser({ "x-gdw-address": address });
    const outcomes: string[] = [];
    for (let teacher = 0; teacher < 62; teacher += 1) {
      outcomes.push(await outcomeOf(await schoolOf("192.0.2.1").create(workshopBody)));
    }

    expect(outcomes.slice(0, 60)).toEqual(Array(60).fill("201"));
    expect(outcomes.slice(60)).toEqual(Array(2).fill("429 too-many-attempts"));
    const refused = await schoolOf("192.0.2.1").create(workshopBody);
    expect(refused.headers.get("retry-after")).toBe("10");
    expect((await schoolOf("192.0.2.2").create(workshopBody)).status).toBe(201);
  });

  it("[W6] slows down everybody when many addresses create workshops together", async () => {
    startApp({ workshopLimits: { ...defaultWorkshopLimits, allWorkshopsInARow: 3 } });
    const outcomes: number[] = [];
    for (let sender = 0; sender < 4; sender += 1) {
      const browser = openBrowser({ "x-gdw-address": `192.0.2.${sender}` });
      outcomes.push((await browser.create(workshopBody)).status);
    }
    expect(outcomes).toEqual([201, 201, 201, 429]);
  });

  it("[W6] counts only workshops that could be created", async () => {
    startApp({ workshopLimits: { ...defaultWorkshopLimits, workshopsInARow: 1 } });
    const browser = openBrowser();
    for (let tries = 0; tries < 5; tries += 1) {
      expect((await browser.create({ ...workshopBody, templateId: "T99" })).status).toBe(422);
    }
    expect((await browser.create(workshopBody)).status).toBe(201);
  });

  const { templateId: _, ...withoutAgenda } = workshopBody;

  it.each([
    ["no JSON", "{oops", "400 malformed-body"],
    ["a list", [], "422 invalid-input"],
    ["no title", { ...workshopBody, title: undefined }, "422 invalid-input"],
    ["an empty title", { ...workshopBody, title: " \u200b " }, "422 invalid-input"],
    ["a title of 121", { ...workshopBody, title: "x".repeat(121) }, "422 invalid-input"],
    ["a title of 60 kB", { ...workshopBody, title: "x".repeat(60_000) }, "422 invalid-input"],
    ["a body of 330 kB", { ...workshopBody, title: "x".repeat(330_000) }, "413 body-too-large"],
    ["no team", { ...workshopBody, teams: [] }, "422 invalid-input"],
    ["thirteen teams", { ...workshopBody, teams: manyTeams(13) }, "422 invalid-input"],
    [
      "two teams of one name",
      { ...workshopBody, teams: [{ name: "A" }, { name: " a" }] },
      "422 invalid-input",
    ],
    ["no agenda", withoutAgenda, "422 invalid-input"],
    ["two agendas", { ...workshopBody, programmeId: "P1" }, "422 invalid-input"],
    ["an unknown locale", { ...workshopBody, locale: "../en" }, "422 unknown-locale"],
    ["an unknown template", { ...workshopBody, templateId: "../../x" }, "422 unknown-template"],
    [
      "an unknown programme",
      { ...withoutAgenda, programmeId: "__proto__" },
      "422 unknown-programme",
    ],
    ["no days", { ...workshopBody, retentionDays: 0 }, "422 invalid-input"],
    ["endless days", { ...workshopBody, retentionDays: 1e9 }, "422 invalid-input"],
    ["a field we do not know", { ...workshopBody, admin: true }, "422 invalid-input"],
  ])("refuses %s and makes nothing", async (_case, body, outcome) => {
    const { storage, changed } = startApp();
    const browser = openBrowser();

    const response = await browser.create(body);

    expect(await outcomeOf(response)).toBe(outcome);
    expect(browser.cookie()).toBeUndefined();
    expect(changed).toEqual([]);
    expect(await storage.expiredWorkshops(Number.MAX_SAFE_INTEGER)).toEqual([]);
  });

  it("names the fields at fault", async () => {
    startApp();
    const body = { ...workshopBody, title: "", teams: [{ name: "x".repeat(41) }] };
    const { fields } = await (await openBrowser().create(body)).json();
    expect(fields).toEqual([
      { path: "title", reason: "empty" },
      { path: "teams.0.name", reason: "too-long" },
    ]);
  });

  it("refuses a body that is not called JSON", async () => {
    startApp();
    const browser = openBrowser({ "content-type": "text/plain" });
    expect(await outcomeOf(await browser.create(workshopBody))).toBe("400 malformed-body");
  });

  it("asks for the key if the instance has one", async () => {
    startApp({ createKey: "open sesame" });
    expect(await outcomeOf(await openBrowser().create(workshopBody))).toBe(
      "403 create-key-required",
    );
    const wrong = openBrowser({ "x-create-key": "open" });
    expect(await outcomeOf(await wrong.create(workshopBody))).toBe("403 create-key-required");
    const right = openBrowser({ "x-create-key": "open sesame" });
    expect((await right.create(workshopBody)).status).toBe(201);
    const inBody = { ...workshopBody, createKey: "open sesame" };
    expect((await openBrowser().create(inBody)).status).toBe(201);
  });

  it("slows down those who guess the key", async () => {
    startApp({ createKey: "open sesame" });
    const guesser = openBrowser({ "x-create-key": "guess", "x-gdw-address": "192.0.2.1" });
    for (let guess = 0; guess < 30; guess += 1) await guesser.create(workshopBody);
    expect(await outcomeOf(await guesser.create(workshopBody))).toBe("429 too-many-attempts");
  });
});

describe("the origin of a change", () => {
  const send = (headers: Readonly<Record<string, string>>) =>
    POST(
      new Request("http://workshop.test:3000/api/workshops", {
        method: "POST",
        headers: { host: "workshop.test:3000", "content-type": "application/json", ...headers },
        body: JSON.stringify(workshopBody),
      }),
    );
  const cookie = `gdw_session=${"a".repeat(43)}`;

  it.each([
    ["another site", { origin: "https://evil.example" }],
    ["a look-alike", { origin: "http://workshop.test:3000.evil.example" }],
    ["another port", { origin: "http://workshop.test:3001" }],
    ["a hidden origin", { origin: "null" }],
    ["no origin, but a cookie", { cookie }],
    ["another site with a token", { origin: "https://evil.example", authorization: "Bearer x" }],
  ])("is refused from %s", async (_case, headers) => {
    startApp();
    expect(await outcomeOf(await send(headers))).toBe("403 foreign-origin");
  });

  it.each([
    ["our own page", { origin: "http://workshop.test:3000", cookie }],
    ["the configured origin behind a proxy", { origin: "https://school.example", cookie }],
    ["a program without a cookie", {}],
    ["a program with a token", { authorization: `Bearer ${"b".repeat(43)}`, cookie }],
  ])("is accepted from %s", async (_case, headers) => {
    startApp({ publicOrigin: "https://school.example" });
    expect((await send(headers)).status).toBe(201);
  });
});

describe("GET /api/workshops/{id}", () => {
  it("shows members the public state and who they are", async () => {
    startApp();
    const { id, code } = await createWorkshop();
    const mei = openBrowser();
    const { participantId } = await (await mei.join({ code, name: "Mei" })).json();

    const response = await GET(mei.request("GET", `/api/workshops/${id}`), idOf(id));
    const { me, ...state } = await response.json();

    expect(me).toEqual({ id: participantId, name: "Mei", role: "participant", teamId: "team-1" });
    expect(parsePublicState(state)?.members.map(({ name }) => name)).toEqual([
      "Facilitator",
      "Mei",
    ]);
  });

  it("tells strangers nothing: not whether the workshop exists", async () => {
    startApp();
    const { id } = await createWorkshop();
    const other = await createWorkshop();
    const anonymous = openBrowser();

    for (const workshopId of [id, "nowhere", "../x"]) {
      const context = idOf(workshopId);
      const asOther = other.facilitator.request("GET", "/api/workshops/x");
      expect(await outcomeOf(await GET(asOther, context))).toBe("404 workshop-not-found");
      const asNobody = anonymous.request("GET", "/api/workshops/x");
      expect(await outcomeOf(await GET(asNobody, context))).toBe("401 no-session");
    }
  });
});

describe("DELETE /api/workshops/{id}", () => {
  it("lets the facilitator delete everything and tells the live server", async () => {
    const { storage, changed } = startApp();
    const { id, code, facilitator } = await createWorkshop();
    await openBrowser().join({ code, name: "Mei" });

    const response = await DELETE(facilitator.request("DELETE", "/api/workshops/x"), idOf(id));

    expect(response.status).toBe(204);
    expect(await storage.findWorkshop(id)).toBeUndefined();
    expect(await storage.listMembers(id)).toEqual([]);
    expect(changed.at(-1)).toBe(id);
    expect(await outcomeOf(await openBrowser().join({ code, name: "Late" }))).toBe(
      "404 code-not-found",
    );
  });

  it("refuses participants, strangers and other sites", async () => {
    const { storage } = startApp();
    const { id, code, facilitator } = await createWorkshop();
    const mei = openBrowser();
    await mei.join({ code, name: "Mei" });
    const foreign = new Request("http://workshop.test:3000/", {
      method: "DELETE",
      headers: {
        host: "workshop.test:3000",
        origin: "https://evil.example",
        cookie: facilitator.cookie() ?? "",
      },
    });

    expect(await outcomeOf(await DELETE(mei.request("DELETE", "/"), idOf(id)))).toBe(
      "403 not-allowed",
    );
    expect(await outcomeOf(await DELETE(openBrowser().request("DELETE", "/"), idOf(id)))).toBe(
      "401 no-session",
    );
    expect(await outcomeOf(await DELETE(foreign, idOf(id)))).toBe("403 foreign-origin");
    expect(await storage.findWorkshop(id)).toBeDefined();
  });
});

describe("POST /api/workshops/{id}/leave", () => {
  it("makes this browser nobody, keeps the person, and only in this workshop", async () => {
    const { storage } = startApp();
    const { id, code } = await createWorkshop();
    const other = await createWorkshop();
    const mei = openBrowser();
    await mei.join({ code, name: "Mei" });
    await mei.join({ code: other.code, name: "Mei" });

    const response = await leave(mei.request("POST", "/"), idOf(id));

    expect(response.status).toBe(204);
    expect(await outcomeOf(await GET(mei.request("GET", "/"), idOf(id)))).toBe(
      "404 workshop-not-found",
    );
    expect((await GET(mei.request("GET", "/"), idOf(other.id))).status).toBe(200);
    expect((await storage.listMembers(id)).map(({ name }) => name)).toContain("Mei");
  });
});

function manyTeams(count: number) {
  return Array.from({ length: count }, (_, index) => ({ name: `Team ${index}` }));
}
