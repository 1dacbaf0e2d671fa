import { beforeEach, describe, expect, it } from "vitest";
import { GET } from "#app/api/workshops/[workshopId]/insight/participation/route.ts";
import type { ParticipationReport } from "#lib/insight/participation/participation-report.ts";
import { roomName } from "#lib/sync/room-name.ts";
import { ledger, perform } from "#tests/lib/canvas/board-ledger.ts";
import { createWorkshop, openBrowser, startApp } from "../test-app.ts";

const minute = 60_000;

let app: ReturnType<typeof startApp>;
let facilitator: ReturnType<typeof openBrowser>;
let browsers: Record<string, ReturnType<typeof openBrowser>>;
let ids: Record<string, string>;
let workshopId: string;

/** mei, ben, lin and kai in team-1, ola in team-2. */
beforeEach(async () => {
  app = startApp();
  const created = await createWorkshop();
  facilitator = created.facilitator;
  workshopId = created.id;
  browsers = {};
  ids = {};
  for (const [name, teamId] of [
    ...["mei", "ben", "lin", "kai"].map((name) => [name, "team-1"] as const),
    ["ola", "team-2"] as const,
  ]) {
    const browser = openBrowser();
    const joined = await browser.join({ code: created.code, name, teamId });
    browsers[name] = browser;
    ids[name] = (await joined.json()).participantId;
  }
});

const ask = async (browser = facilitator): Promise<ParticipationReport> =>
  (await GET(browser.request("GET", "/"), { params: Promise.resolve({ workshopId }) })).json();
const idOf = (name: string) => ids[name] ?? name;

/** Writes on team-1's board: mei two notes, and ben words on one of them. */
async function write() {
  const workshop = await app.storage.findWorkshop(workshopId);
  const stepId = workshop?.steps[0]?.id ?? "";
  const room = roomName({ kind: "board", workshopId, teamId: "team-1", stepId });
  const { doc, rows, row } = ledger();
  const deed = { place: "left", other: "b" } as const;
  const [mei, ben] = [idOf("mei"), idOf("ben")];
  row(mei, 1 * minute, () => perform(doc, { ...deed, by: mei, kind: "make", note: "a" }, 0));
  row(mei, 2 * minute, () => perform(doc, { ...deed, by: mei, kind: "make", note: "b" }, 1));
  row(ben, 9 * minute, () => perform(doc, { ...deed, by: ben, kind: "write", note: "a" }, 2));
  await app.storage.append(rows.map(({ author, at, bytes }) => ({ room, author, at, bytes })));
}

const none = { notes: 0, edits: 0, helped: 0, votes: 0 };

describe("who took part", () => {
  it("tells everybody their own, from the log, and nothing of anybody else", async () => {
    await write();
    const answers = Object.fromEntries(
      await Promise.all(
        Object.entries(browsers).map(
          async ([name, browser]) => [name, await ask(browser)] as const,
        ),
      ),
    );
    expect(answers.mei?.own?.own).toEqual({ ...none, notes: 2 });
    expect(answers.ben?.own?.own).toEqual({ ...none, edits: 1, helped: 1 });
    expect(answers.lin?.own).toEqual({ own: none, teamMedian: none });
    expect(answers.ola?.own).toEqual({ own: none, teamMedian: null });
    for (const answer of Object.values(answers)) expect(answer.teams).toBeNull();
  });

  it("tells facilitators of the teams, and names nobody", async () => {
    await write();
    const workshop = await app.storage.findWorkshop(workshopId);
    await app.storage.saveBallot(workshopId, "v1", idOf("mei"), { "shape:a": 1 });
    await app.storage.saveWorkshop({
      ...(workshop ?? expect.fail()),
      votes: [
        {
          ...{ id: "v1", name: "", stepId: workshop?.steps[0]?.id ?? "", items: "notes" },
          ...{ zoneIds: [], dots: 1, perNote: 1, hasAgainst: false, openedAt: 1, closedAt: null },
          ...{ turnout: 1, results: [] },
        },
      ],
    });
    const report = await ask();
    expect(report.own).toBeNull();
    expect(report.teams).toMatchObject([
      { teamId: "team-1", people: 4, total: { notes: 2, edits: 1, helped: 1, votes: 1 } },
      { teamId: "team-2", people: 1, total: none },
    ]);
    const text = JSON.stringify(report);
    for (const id of Object.values(ids)) expect(text).not.toContain(id);
  });

  it("counts what a merged person did before as theirs", async () => {
    await write();
    const ben = await app.storage.findMember(workshopId, idOf("ben"));
    await app.storage.removeMember(workshopId, idOf("mei"));
    await app.storage.saveMember({ ...(ben ?? expect.fail()), formerIds: [idOf("mei")] });
    expect((await ask(browsers.ben)).own?.own).toEqual({ ...none, notes: 2, edits: 1, helped: 1 });
  });

  it("tells nobody anything once it is switched off", async () => {
    await write();
    await app.storage.saveKept(workshopId, "participation", 0, { isOn: false });
    for (const browser of [facilitator, browsers.mei]) {
      expect(await ask(browser)).toEqual({ isOn: false, own: null, teams: null });
    }
  });
});
