import { describe, expect, it } from "vitest";
import { DELETE, PATCH } from "#app/api/workshops/[workshopId]/members/[memberId]/route.ts";
import { POST as signOut } from "#app/api/workshops/[workshopId]/members/[memberId]/sign-out/route.ts";
import { GET } from "#app/api/workshops/[workshopId]/members/route.ts";
import { createWorkshop, openBrowser, outcomeOf, startApp } from "../test-app.ts";

const paramsOf = (workshopId: string, memberId = "") => ({
  params: Promise.resolve({ workshopId, memberId }),
});

/** A workshop with Ana, who is in it with one browser, and what each route answers whom. */
async function openPeople() {
  const app = startApp();
  const workshop = await createWorkshop();
  const ana = openBrowser();
  const joined = await (await ana.join({ code: workshop.code, name: "Ana" })).json();
  const anaId: string = joined.participantId;
  app.changed.splice(0);

  const address = `/api/workshops/${workshop.id}/members`;
  type Browser = ReturnType<typeof openBrowser>;
  const by = (browser: Browser) => ({
    list: () => GET(browser.request("GET", address), paramsOf(workshop.id)),
    change: (memberId: string, body: unknown) =>
      PATCH(
        browser.request("PATCH", `${address}/${memberId}`, body),
        paramsOf(workshop.id, memberId),
      ),
    remove: (memberId: string) =>
      DELETE(browser.request("DELETE", `${address}/${memberId}`), paramsOf(workshop.id, memberId)),
    signOut: (memberId: string) =>
      signOut(
        browser.request("POST", `${address}/${memberId}/sign-out`),
        paramsOf(workshop.id, memberId),
      ),
  });
  return { ...app, workshop, ana, anaId, rejoinCode: joined.rejoinCode as string, by };
}

type People = Awaited<ReturnType<typeof openPeople>>;

describe("GET /api/workshops/{id}/members", () => {
  it("tells the facilitator who is in, since when and with how many browsers", async () => {
    const { workshop, by, anaId, rejoinCode, storage } = await openPeople();
    await openBrowser().join({ code: workshop.code, rejoin: rejoinCode });
    await openBrowser().join({ code: workshop.code, name: "Ben" });

    const response = await by(workshop.facilitator).list();

    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    const stored = await storage.listMembers(workshop.id);
    const { members } = await response.json();
    expect(members).toEqual(
      stored.map(({ workshopId: _, ...member }) => ({
        ...member,
        sessions: member.id === anaId ? 2 : 1,
      })),
    );
    expect(members.map(({ name }: { name: string }) => name)).toEqual([
      "Facilitator",
      "Ana",
      "Ben",
    ]);
  });
});

describe("PATCH /api/workshops/{id}/members/{memberId}", () => {
  it("makes an observer of somebody, and a participant again", async () => {
    const { workshop, by, anaId, changed, storage } = await openPeople();
    const facilitator = by(workshop.facilitator);

    const observing = await facilitator.change(anaId, { role: "observer" });
    expect(await observing.json()).toMatchObject({ id: anaId, role: "observer", teamId: null });
    expect(await storage.findMember(workshop.id, anaId)).toMatchObject({ role: "observer" });

    await facilitator.change(anaId, { role: "participant", teamId: "team-2" });
    expect(await storage.findMember(workshop.id, anaId)).toMatchObject({
      role: "participant",
      teamId: "team-2",
    });
    expect(changed).toEqual([workshop.id, workshop.id]);
  });

  it.each([
    ["somebody unknown", "nobody", { role: "observer" }, "404 member-not-found"],
    ["an unknown team", undefined, { teamId: "team-9" }, "404 team-not-found"],
    ["the facilitator's role", undefined, { role: "facilitator" }, "422 invalid-input"],
    [
      "a team for an observer",
      undefined,
      { role: "observer", teamId: "team-1" },
      "422 invalid-input",
    ],
    ["nothing", undefined, {}, "422 invalid-input"],
    ["no name", undefined, { name: " " }, "422 invalid-input"],
    ["more than there is", undefined, { role: "observer", id: "eve" }, "422 invalid-input"],
    ["no JSON", undefined, "{oops", "400 malformed-body"],
  ])("refuses %s and changes nobody", async (_case, memberId, body, outcome) => {
    const { workshop, by, anaId, changed, storage } = await openPeople();
    const before = await storage.listMembers(workshop.id);
    const response = await by(workshop.facilitator).change(memberId ?? anaId, body);
    expect(await outcomeOf(response)).toBe(outcome);
    expect(await storage.listMembers(workshop.id)).toEqual(before);
    expect(changed).toEqual([]);
  });
});

describe("DELETE /api/workshops/{id}/members/{memberId}", () => {
  it("takes somebody out everywhere: sessions and return code are dead", async () => {
    const { workshop, ana, anaId, rejoinCode, by, changed, storage } = await openPeople();

    const response = await by(workshop.facilitator).remove(anaId);

    expect(response.status).toBe(204);
    expect(changed).toEqual([workshop.id]);
    expect((await storage.listMembers(workshop.id)).map(({ id }) => id)).not.toContain(anaId);
    expect(await outcomeOf(await by(ana).list())).toBe("404 workshop-not-found");
    const back = await ana.join({ code: workshop.code, rejoin: rejoinCode });
    expect(await outcomeOf(back)).toBe("404 rejoin-code-not-found");
    const twice = await by(workshop.facilitator).remove(anaId);
    expect(await outcomeOf(twice)).toBe("404 member-not-found");
  });
});

describe("POST /api/workshops/{id}/members/{memberId}/sign-out", () => {
  it("ends all sessions of somebody, who comes back with the return code", async () => {
    const { workshop, ana, anaId, rejoinCode, by, changed, storage } = await openPeople();

    const response = await by(workshop.facilitator).signOut(anaId);

    expect(response.status).toBe(204);
    expect(changed).toEqual([workshop.id]);
    expect((await storage.countSessions(workshop.id, Date.now())).has(anaId)).toBe(false);
    expect(await outcomeOf(await by(ana).list())).toBe("404 workshop-not-found");
    const back = await ana.join({ code: workshop.code, rejoin: rejoinCode });
    expect(await back.json()).toMatchObject({ participantId: anaId });
    expect((await by(workshop.facilitator).signOut("nobody")).status).toBe(404);
  });
});

type Asking = ReturnType<People["by"]>;

const asks: Readonly<Record<string, (who: Asking, id: string) => Promise<Response>>> = {
  list: (who) => who.list(),
  change: (who, id) => who.change(id, { role: "observer" }),
  remove: (who, id) => who.remove(id),
  "sign out": (who, id) => who.signOut(id),
};

describe.each(Object.entries(asks))("to %s people", (_name, ask) => {
  it.each([
    ["a participant, of others", (people: People) => people.ana, "403 not-allowed"],
    ["somebody without a session", () => openBrowser(), "401 no-session"],
  ])("is not for %s", async (_case, browserIn, outcome) => {
    const people = await openPeople();
    const before = await people.storage.listMembers(people.workshop.id);
    const response = await ask(people.by(browserIn(people)), people.anaId);
    expect(await outcomeOf(response)).toBe(outcome);
    expect(await people.storage.listMembers(people.workshop.id)).toEqual(before);
    expect(people.changed).toEqual([]);
  });

  it("is not for facilitators of other workshops", async () => {
    const people = await openPeople();
    const { facilitator } = await createWorkshop();
    const response = await ask(people.by(facilitator), people.anaId);
    expect(await outcomeOf(response)).toBe("404 workshop-not-found");
  });
});

it.each(["change", "remove", "sign out"])("no other site's page can %s people", async (name) => {
  const people = await openPeople();
  const cookie = people.workshop.facilitator.cookie() ?? "";
  const site = people.by(openBrowser({ origin: "https://evil.example", cookie }));
  const response = await asks[name]?.(site, people.anaId);
  expect(response && (await outcomeOf(response))).toBe("403 foreign-origin");
  expect(people.changed).toEqual([]);
});

it.each(["change", "remove"])("the last facilitator cannot be lost by: %s", async (name) => {
  const { workshop, by, storage } = await openPeople();
  const [boss] = await storage.listMembers(workshop.id);
  const response = await asks[name]?.(by(workshop.facilitator), boss?.id ?? "");
  expect(response && (await outcomeOf(response))).toBe("409 last-facilitator");
  expect((await storage.listMembers(workshop.id))[0]).toEqual(boss);
});
