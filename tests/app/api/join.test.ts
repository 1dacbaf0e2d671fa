import { describe, expect, it } from "vitest";
import { GET as lookUp } from "#app/api/join/[code]/route.ts";
import { formatCode } from "#lib/workshop/codes.ts";
import { MAX_MEMBERS } from "#lib/workshop/model.ts";
import { hashSecret, newId } from "#storage/secrets.ts";
import type { Storage } from "#storage/storage.ts";
import { createWorkshop, openBrowser, outcomeOf, startApp } from "../test-app.ts";

async function joined(browser: ReturnType<typeof openBrowser>, body: unknown) {
  const response = await browser.join(body);
  expect(response.status).toBe(200);
  return (await response.json()) as {
    workshopId: string;
    participantId: string;
    teamId: string;
    rejoinCode: string | null;
  };
}

async function endWorkshop(storage: Storage, id: string) {
  const workshop = await storage.findWorkshop(id);
  if (!workshop) throw new Error("no workshop to end");
  await storage.saveWorkshop({ ...workshop, status: "ended", endedAt: Date.now() });
}

describe("POST /api/join", () => {
  it("lets someone in with name and team, and gives cookie and return code", async () => {
    const { storage, changed } = startApp();
    const { id, code } = await createWorkshop();
    const mei = openBrowser();

    const answer = await joined(mei, { code, name: "  Mei\u202e  Lin ", teamId: "team-2" });

    expect(answer).toMatchObject({ workshopId: id, teamId: "team-2" });
    expect(answer.rejoinCode).toMatch(/^[A-Z0-9]{8}$/);
    expect(mei.cookie()).toMatch(/^gdw_session=/);
    expect(await storage.findMember(id, answer.participantId)).toMatchObject({
      name: "Mei Lin",
      role: "participant",
      teamId: "team-2",
    });
    expect(changed.at(-1)).toBe(id);
  });

  it("reads codes as people type them", async () => {
    startApp();
    const { code } = await createWorkshop();
    const fullWidth = [...code]
      .map((symbol) => String.fromCodePoint((symbol.codePointAt(0) ?? 0) + 0xfee0))
      .join("");
    for (const typed of [formatCode(code).toLowerCase(), ` ${code} `, fullWidth]) {
      await joined(openBrowser(), { code: typed, name: "Mei" });
    }
  });

  it("puts people without a wish into the smallest team, even all at once", async () => {
    const { storage } = startApp();
    const teams = [{ name: "A" }, { name: "B" }, { name: "C" }];
    const { id, code } = await createWorkshop({ teams });
    await joined(openBrowser(), { code, name: "Early", teamId: "team-2" });

    await Promise.all(
      Array.from({ length: 8 }, (_, index) => openBrowser().join({ code, name: `P${index}` })),
    );

    const people = (await storage.listMembers(id)).filter(({ role }) => role === "participant");
    for (const teamId of ["team-1", "team-2", "team-3"]) {
      expect(people.filter((person) => person.teamId === teamId)).toHaveLength(3);
    }
  });

  it("answers the same person when a browser joins twice, without the code it no longer has", async () => {
    const { storage } = startApp();
    const { id, code } = await createWorkshop();
    const mei = openBrowser();
    const first = await joined(mei, { code, name: "Mei" });

    const second = await joined(mei, { code, name: "Mei", teamId: "team-2" });

    expect(second).toEqual({ ...first, rejoinCode: null });
    expect(await storage.listMembers(id)).toHaveLength(2);
  });

  it("brings a person back on another device, under a new name if they say one", async () => {
    const { storage } = startApp();
    const { id, code } = await createWorkshop();
    const { participantId, rejoinCode } = await joined(openBrowser(), { code, name: "Mei" });
    const rejoin = formatCode(rejoinCode ?? "").toLowerCase();

    const phone = await joined(openBrowser(), { code, rejoin });
    expect(phone).toMatchObject({ participantId, rejoinCode });
    expect((await storage.findMember(id, participantId))?.name).toBe("Mei");

    await joined(openBrowser(), { code, rejoin, name: "Mei-Lin" });
    expect((await storage.findMember(id, participantId))?.name).toBe("Mei-Lin");
    expect(await storage.listMembers(id)).toHaveLength(2);
  });

  it("opens no other workshop with a return code", async () => {
    startApp();
    const here = await createWorkshop();
    const there = await createWorkshop();
    const { rejoinCode } = await joined(openBrowser(), { code: here.code, name: "Mei" });
    const response = await openBrowser().join({ code: there.code, rejoin: rejoinCode });
    expect(await outcomeOf(response)).toBe("404 rejoin-code-not-found");
  });

  it("does not turn a facilitator's browser into a participant", async () => {
    const { storage } = startApp();
    const { id, code, facilitator } = await createWorkshop();
    expect(await outcomeOf(await facilitator.join({ code, name: "Me too" }))).toBe(
      "409 already-facilitator",
    );
    expect(await storage.listMembers(id)).toHaveLength(1);
  });

  it("refuses newcomers after the end, but lets people return", async () => {
    const { storage } = startApp();
    const { id, code } = await createWorkshop();
    const { rejoinCode, participantId } = await joined(openBrowser(), { code, name: "Mei" });
    await endWorkshop(storage, id);

    expect(await outcomeOf(await openBrowser().join({ code, name: "Late" }))).toBe(
      "410 workshop-ended",
    );
    expect(await joined(openBrowser(), { code, rejoin: rejoinCode })).toMatchObject({
      participantId,
    });
  });

  it("says when the workshop is full", async () => {
    const { storage } = startApp();
    const { id, code } = await createWorkshop();
    for (let count = 1; count < MAX_MEMBERS; count += 1) {
      const name = `P${count}`;
      await storage.addMember(
        { id: newId(), workshopId: id, name, role: "participant", teamId: "team-1", joinedAt: 0 },
        hashSecret(name, id),
        MAX_MEMBERS,
      );
    }
    const browser = openBrowser();

    expect(await outcomeOf(await browser.join({ code, name: "One more" }))).toBe(
      "409 workshop-full",
    );
    expect(browser.cookie()).toBeUndefined();
    const seen = await lookUp(browser.request("GET", "/"), codeOf(code));
    expect(await seen.json()).toMatchObject({ isFull: true });
  });

  it.each([
    ["no JSON", "nonsense", "400 malformed-body"],
    ["no name", {}, "422 invalid-input"],
    ["an empty name", { name: "\u3000\t" }, "422 invalid-input"],
    ["a name of 41", { name: "名".repeat(41) }, "422 invalid-input"],
    ["a name that is no text", { name: 7 }, "422 invalid-input"],
    ["a role of their own choice", { name: "Mei", role: "facilitator" }, "422 invalid-input"],
    ["an unknown team", { name: "Mei", teamId: "team-9" }, "404 team-not-found"],
    ["the plenary as a team", { name: "Mei", teamId: "all" }, "404 team-not-found"],
    ["a wrong return code", { rejoin: "ABCDEFGH" }, "404 rejoin-code-not-found"],
    ["a malformed return code", { rejoin: "?" }, "404 rejoin-code-not-found"],
    ["64 kB too much", { name: "x".repeat(65_536) }, "413 body-too-large"],
  ])("refuses %s and makes nothing", async (_case, body, outcome) => {
    const { storage } = startApp();
    const { id, code } = await createWorkshop();
    const browser = openBrowser();

    const sent = typeof body === "string" ? body : { code, ...body };
    const response = await browser.join(sent);

    expect(await outcomeOf(response)).toBe(outcome);
    expect(browser.cookie()).toBeUndefined();
    expect(await storage.listMembers(id)).toHaveLength(1);
  });

  it("answers wrong, malformed and dead codes alike, byte for byte", async () => {
    const { storage } = startApp();
    const { id, code } = await createWorkshop();
    const workshop = await storage.findWorkshop(id);
    if (!workshop) throw new Error("no workshop");
    await storage.saveWorkshop({ ...workshop, deleteAfter: Date.now() - 1 });

    const answers = ["ABCDEFGH", "", "ABC", "OIL0OIL0", "💧".repeat(20), code].map(
      async (wrong) => {
        const response = await openBrowser().join({ code: wrong, name: "Mei" });
        return [response.status, [...response.headers], await response.text()];
      },
    );
    const [first, ...others] = await Promise.all(answers);

    expect(first?.[0]).toBe(404);
    for (const other of others) expect(other).toEqual(first);
  });

  it("refuses other sites", async () => {
    startApp();
    const { code } = await createWorkshop();
    const evil = openBrowser({ origin: "https://evil.example" });
    expect(await outcomeOf(await evil.join({ code, name: "Mei" }))).toBe("403 foreign-origin");
  });
});

describe("guessing codes", () => {
  it("is slowed down by address, whatever else the guesser claims", async () => {
    startApp();
    const { code } = await createWorkshop();
    for (let guess = 0; guess < 30; guess += 1) {
      const guesser = openBrowser({
        "x-gdw-address": "192.0.2.1",
        "x-forwarded-for": `198.51.100.${guess}`,
      });
      expect((await guesser.join({ code: "ABCDEFGH", name: "G" })).status).toBe(404);
    }

    const guesser = openBrowser({ "x-gdw-address": "192.0.2.1" });
    const refused = await guesser.join({ code: "ABCDEFGH", name: "G" });
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await outcomeOf(refused)).toBe("429 too-many-attempts");
    const looked = await lookUp(guesser.request("GET", "/"), codeOf(code));
    expect(await outcomeOf(looked)).toBe("429 too-many-attempts");

    const elsewhere = openBrowser({ "x-gdw-address": "192.0.2.2" });
    expect((await elsewhere.join({ code, name: "Mei" })).status).toBe(200);
  });

  it("does not slow down a school whose people all know the code", async () => {
    startApp();
    const { code } = await createWorkshop();
    for (let person = 0; person < 120; person += 1) {
      const browser = openBrowser({ "x-gdw-address": "192.0.2.1" });
      expect((await browser.join({ code, name: `P${person}` })).status).toBe(200);
    }
  });

  it("counts wrong return codes too", async () => {
    startApp();
    const { code } = await createWorkshop();
    const guesser = openBrowser({ "x-gdw-address": "192.0.2.1" });
    for (let guess = 0; guess < 30; guess += 1) await guesser.join({ code, rejoin: "ABCDEFGH" });
    expect(await outcomeOf(await guesser.join({ code, rejoin: "ABCDEFGH" }))).toBe(
      "429 too-many-attempts",
    );
  });
});

describe("GET /api/join/{code}", () => {
  it("shows title, language and team sizes, and nobody's name", async () => {
    startApp();
    const { code } = await createWorkshop();
    await joined(openBrowser(), { code, name: "Mei", teamId: "team-2" });

    const response = await lookUp(openBrowser().request("GET", "/"), codeOf(code));
    const text = await response.text();

    expect(JSON.parse(text)).toEqual({
      code,
      title: "Green canteen",
      choosesTeam: true,
      locale: "en",
      status: "lobby",
      isFull: false,
      teams: [
        { id: "team-1", name: "Solar", size: 0 },
        { id: "team-2", name: "Wind", size: 1 },
      ],
      me: null,
    });
    expect(text).not.toContain("Mei");
  });

  it("tells a browser that is in already who it is", async () => {
    startApp();
    const { id, code } = await createWorkshop();
    const mei = openBrowser();
    await joined(mei, { code, name: "Mei" });
    const response = await lookUp(mei.request("GET", "/"), codeOf(code));
    expect((await response.json()).me).toEqual({
      name: "Mei",
      role: "participant",
      workshopId: id,
    });
  });

  it("does not know wrong codes", async () => {
    startApp();
    const response = await lookUp(openBrowser().request("GET", "/"), codeOf("ABCDEFGH"));
    expect(await outcomeOf(response)).toBe("404 code-not-found");
  });
});

function codeOf(code: string) {
  return { params: Promise.resolve({ code }) };
}
