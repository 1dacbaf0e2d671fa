import { describe, expect, it } from "vitest";
import { GET as lookUp } from "#app/api/join/[code]/route.ts";
import { POST as renewCode } from "#app/api/workshops/[workshopId]/code/route.ts";
import { POST as merge } from "#app/api/workshops/[workshopId]/members/[memberId]/merge/route.ts";
import { PATCH } from "#app/api/workshops/[workshopId]/members/[memberId]/route.ts";
import { POST as regroup } from "#app/api/workshops/[workshopId]/members/regroup/route.ts";
import { DELETE, GET, PUT } from "#app/api/workshops/[workshopId]/roster/route.ts";
import { GET as getState } from "#app/api/workshops/[workshopId]/route.ts";
import { noProgress } from "#lib/workshop/model.ts";
import { createWorkshop, openBrowser, outcomeOf, startApp } from "../test-app.ts";

type Browser = ReturnType<typeof openBrowser>;

/** A workshop with Ana and Ben in it, and what can be asked of each route. */
async function openTeams(body: Readonly<Record<string, unknown>> = {}) {
  const app = startApp();
  const workshop = await createWorkshop(body);
  const { id, code, facilitator } = workshop;
  async function comeIn(name: string, wish: object = {}) {
    const browser = openBrowser();
    const answer = await (await browser.join({ code, name, ...wish })).json();
    return {
      browser,
      ...(answer as { participantId: string; teamId: string; rejoinCode: string }),
    };
  }
  const ana = await comeIn("Ana");
  const ben = await comeIn("Ben");
  app.changed.splice(0);

  const at = `/api/workshops/${id}`;
  const params = (memberId = "") => ({ params: Promise.resolve({ workshopId: id, memberId }) });
  const by = (browser: Browser) => ({
    roster: () => GET(browser.request("GET", `${at}/roster`), params()),
    setRoster: (entries: unknown) =>
      PUT(browser.request("PUT", `${at}/roster`, { entries }), params()),
    dropRoster: () => DELETE(browser.request("DELETE", `${at}/roster`), params()),
    newCode: () => renewCode(browser.request("POST", `${at}/code`), params()),
    regroup: (how: unknown) =>
      regroup(browser.request("POST", `${at}/members/regroup`, how), params()),
    merge: (goneId: string, into: string) =>
      merge(browser.request("POST", `${at}/members/${goneId}/merge`, { into }), params(goneId)),
    rename: (memberId: string, name: string) =>
      PATCH(browser.request("PATCH", `${at}/members/${memberId}`, { name }), params(memberId)),
    state: () => getState(browser.request("GET", at), params()),
  });
  return { ...app, ...workshop, ana, ben, comeIn, by, boss: by(facilitator) };
}

const expected = [
  { name: "王小明", teamId: "team-2" },
  { name: "XYZZY", teamId: "team-1" },
];

describe("a roster", () => {
  it("[T1] is kept for the facilitator, and told to nobody else", async () => {
    const { boss, by, ana, id, code, storage } = await openTeams({ grouping: "roster" });
    expect(await (await boss.setRoster(expected)).json()).toEqual({ entries: expected });
    expect(await (await boss.roster()).json()).toEqual({ entries: expected });
    expect(await storage.findRoster(id)).toEqual(expected);

    const door = await lookUp(openBrowser().request("GET", `/api/join/${code}`), {
      params: Promise.resolve({ code }),
    });
    for (const answer of [await by(ana.browser).state(), await boss.state(), door]) {
      expect(await answer.text()).not.toMatch(/XYZZY|王小明/);
    }
    expect(await outcomeOf(await by(ana.browser).roster())).toBe("403 not-allowed");
    expect((await boss.dropRoster()).status).toBe(204);
    expect(await (await boss.roster()).json()).toEqual({ entries: [] });
  });

  it.each([
    ["a team that is not there", [{ name: "Mei", teamId: "team-9" }], "404 team-not-found"],
    ["no name", [{ name: " ", teamId: null }], "422 invalid-input"],
    ["a long name", [{ name: "x".repeat(41), teamId: null }], "422 invalid-input"],
    ["more than can come", Array(301).fill({ name: "M", teamId: null }), "422 invalid-input"],
    ["more than a list", { name: "Mei" }, "422 invalid-input"],
  ])("[T1] is not replaced by %s", async (_case, entries, outcome) => {
    const { boss, storage, id } = await openTeams();
    await boss.setRoster(expected);
    expect(await outcomeOf(await boss.setRoster(entries))).toBe(outcome);
    expect(await storage.findRoster(id)).toEqual(expected);
  });

  it("[T2] puts people where it says, and others where places are left", async () => {
    const { boss, comeIn } = await openTeams({ grouping: "roster" });
    await boss.setRoster(expected);
    expect((await comeIn("王 小明", { teamId: "team-1" })).teamId).toBe("team-2");
    expect((await comeIn("xyzzy")).teamId).toBe("team-1");
  });

  it("[T2] takes as many as can be in a workshop", async () => {
    const { boss } = await openTeams();
    const many = Array.from({ length: 300 }, (_, index) => ({
      name: `${"名".repeat(36)}${index}`,
      teamId: "team-2",
    }));
    expect((await boss.setRoster(many)).status).toBe(200);
  });
});

describe("coming in", () => {
  it.each(["random", "balanced", "roster"] as const)(
    "[T2] leaves the choice to the server where teams are %s",
    async (grouping) => {
      const { comeIn, code, storage, id } = await openTeams({ grouping });
      const joined = await Promise.all(
        Array.from({ length: 60 }, (_, index) => comeIn(`P${index}`, { teamId: "team-1" })),
      );
      const inFirst = joined.filter(({ teamId }) => teamId === "team-1").length;
      expect(Math.abs(60 - 2 * inFirst)).toBeLessThanOrEqual(grouping === "random" ? 4 : 2);
      const people = (await storage.listMembers(id)).filter(({ role }) => role === "participant");
      const sizes = ["team-1", "team-2"].map(
        (team) => people.filter(({ teamId }) => teamId === team).length,
      );
      const most = grouping === "random" ? 2 : 1;
      expect(Math.abs((sizes[0] ?? 0) - (sizes[1] ?? 0))).toBeLessThanOrEqual(most);
      const door = await lookUp(openBrowser().request("GET", `/api/join/${code}`), {
        params: Promise.resolve({ code }),
      });
      expect(await door.json()).toMatchObject({ choosesTeam: false });
    },
  );

  it("[T2] is refused with a way of grouping that is none", async () => {
    startApp();
    const response = await openBrowser().create({
      title: "A",
      locale: "en",
      programmeId: "P1",
      teams: [{ name: "A" }],
      grouping: "by-size",
    });
    expect(await outcomeOf(response)).toBe("422 invalid-input");
  });
});

describe("moving everybody", () => {
  it("[T3] moves all at once, and back again", async () => {
    const { boss, comeIn, storage, id, changed } = await openTeams();
    for (const name of ["C", "D", "E", "F"]) await comeIn(name, { teamId: "team-1" });
    const teamsOf = async () =>
      Object.fromEntries((await storage.listMembers(id)).map(({ id, teamId }) => [id, teamId]));
    const before = await teamsOf();
    changed.splice(0);

    const answer = await (await boss.regroup({ by: "chance" })).json();

    const sizes = Object.values(await teamsOf()).filter((teamId) => teamId === "team-1");
    expect(sizes).toHaveLength(3);
    expect(changed).toEqual([id]);
    expect((await boss.regroup({ teams: answer.before })).status).toBe(200);
    expect(await teamsOf()).toEqual(before);
  });

  it("[T3] follows the list for who is on it", async () => {
    const { boss, ana, ben, storage, id } = await openTeams();
    await boss.setRoster([{ name: "ana", teamId: "team-2" }]);
    const answer = await (await boss.regroup({ by: "roster" })).json();
    expect(answer).toEqual({ before: { [ana.participantId]: "team-1" } });
    expect(await storage.findMember(id, ana.participantId)).toMatchObject({ teamId: "team-2" });
    expect(await storage.findMember(id, ben.participantId)).toMatchObject({ teamId: ben.teamId });
    expect(await outcomeOf(await boss.regroup({ teams: { x: "team-9" } }))).toBe(
      "404 team-not-found",
    );
  });
});

describe("one person who came in twice", () => {
  it("[T4] is one, with all browsers and return codes, also after a new name", async () => {
    const { boss, by, ana, ben, code, changed, id } = await openTeams();

    const answer = await (await boss.merge(ben.participantId, ana.participantId)).json();
    expect(answer).toMatchObject({ id: ana.participantId, formerIds: [ben.participantId] });
    expect(changed).toEqual([id]);
    await boss.rename(ana.participantId, "Ana Maria");

    const me = await (await by(ben.browser).state()).json();
    expect(me.me).toMatchObject({ id: ana.participantId, name: "Ana Maria" });
    expect(me.members).toHaveLength(2);
    for (const { rejoinCode } of [ana, ben]) {
      const back = await openBrowser().join({ code, rejoin: rejoinCode });
      expect(await back.json()).toMatchObject({ participantId: ana.participantId });
    }
    expect((await boss.merge(ben.participantId, ana.participantId)).status).toBe(200);
  });

  it("[T4] never becomes a facilitator by it, nor a facilitator somebody else", async () => {
    const { boss, ana, storage, id } = await openTeams();
    const before = await storage.listMembers(id);
    const [leader] = before;
    for (const [gone, kept] of [
      [ana.participantId, leader?.id ?? ""],
      [leader?.id ?? "", ana.participantId],
      [ana.participantId, ana.participantId],
    ] as const) {
      expect(await outcomeOf(await boss.merge(gone, kept))).toBe("409 people-not-mergeable");
    }
    expect(await outcomeOf(await boss.merge("nobody", ana.participantId))).toBe(
      "404 member-not-found",
    );
    expect(await storage.listMembers(id)).toEqual(before);
  });

  it("[T4] counts once in votes that go on, and as before in those that are over", async () => {
    const { boss, ana, ben, storage, id } = await openTeams();
    const rules = {
      stepId: "canvas",
      items: "notes" as const,
      zoneIds: [],
      dots: 3,
      perNote: 3,
      hasAgainst: false,
    };
    const vote = { ...rules, name: "", openedAt: 1, turnout: 2, results: [] };
    const votes = [
      { ...vote, id: "open", closedAt: null },
      { ...vote, id: "over", closedAt: 2 },
    ];
    await storage.changeWorkshop(id, (workshop) => ({
      ...workshop,
      ...noProgress,
      votes,
      ready: [ben.participantId],
    }));
    for (const { participantId } of [ana, ben]) {
      await storage.saveBallot(id, "open", participantId, { "shape:a": 1 });
    }
    await boss.merge(ben.participantId, ana.participantId);
    const after = await storage.findWorkshop(id);
    expect(after?.votes.map(({ turnout }) => turnout)).toEqual([1, 2]);
    expect(after?.ready).toEqual([ana.participantId]);
  });
});

it("[T5] a new join code shuts out whoever was removed, and nobody who is in", async () => {
  const { boss, by, ana, ben, code, storage, id, changed } = await openTeams();
  await storage.removeMember(id, ben.participantId);

  const answer = await (await boss.newCode()).json();

  expect(answer.code).toMatch(/^[A-Z0-9]{8}$/);
  expect(answer.code).not.toBe(code);
  expect(changed).toEqual([id]);
  expect(await outcomeOf(await ben.browser.join({ code, name: "Ben again" }))).toBe(
    "404 code-not-found",
  );
  expect(await (await by(ana.browser).state()).json()).toMatchObject({ code: answer.code });
  const back = await openBrowser().join({ code: answer.code, rejoin: ana.rejoinCode });
  expect(await back.json()).toMatchObject({ participantId: ana.participantId });
});
