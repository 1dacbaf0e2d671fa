import { type Browser, expect, type Page } from "@playwright/test";
import type { RunningApp } from "./support/app.ts";
import { appForBoards, expectSaved, notesOn, startWriting } from "./support/board-pages.ts";
import {
  browserOf,
  command,
  joinWorkshop,
  type MadeWorkshop,
  makeWorkshop,
} from "./support/people.ts";
import { expectSound } from "./support/sound.ts";
import { test } from "./support/story.ts";

let app: Pick<RunningApp, "origin" | "stop">;
test.beforeAll(async () => {
  app = await appForBoards();
});
test.afterAll(() => app.stop());

/** How soon what a facilitator does has to be seen; a second for the server, one for the screen. */
const soon = { timeout: 2_000 };
const phone = { viewport: { width: 390, height: 844 } };
const desktop = { viewport: { width: 1440, height: 900 } };

const make = () =>
  makeWorkshop(app.origin, {
    title: "Green campus",
    locale: "en",
    templateId: "T07-twin-transition",
    teams: [{ name: "Herons" }, { name: "Otters" }],
  });

async function openAs(browser: Browser, cookie: string, path: string, options: object = desktop) {
  const context = await browserOf(browser, app.origin, cookie, options);
  const page = await context.newPage();
  await page.goto(`${app.origin}/en${path}`);
  return page;
}

const openLobby = (browser: Browser, workshop: MadeWorkshop, options?: object) =>
  openAs(browser, workshop.facilitatorCookie, `/workshops/${workshop.id}/lobby`, options);

async function pressByKey(page: Page, name: string) {
  await page.getByRole("button", { name, exact: true }).focus();
  await page.keyboard.press("Enter");
}

test("[T1] [T2] a list pasted on a phone, by keyboard alone, says who goes where and who is missing", async ({
  browser,
}) => {
  const workshop = await make();
  const lead = await openLobby(browser, workshop, phone);
  await pressByKey(lead, "Arrange teams");
  await lead.getByRole("radio", { name: /By your list/ }).focus();
  await lead.keyboard.press("Space");
  await expect(lead.getByText("There is no list yet", { exact: false })).toBeVisible();
  await expectSound(lead);

  await pressByKey(lead, "Add a list");
  await lead.getByRole("textbox", { name: "Names" }).focus();
  await lead.keyboard.insertText(
    "1. 王小明、Otters\n2. Li Wei、Otters\n3. li wei、Herons\n4. Mei、Foxes",
  );
  await expectSound(lead);
  await pressByKey(lead, "Preview");
  await expect(lead.getByRole("heading", { name: "4 names" })).toBeFocused();
  await expect(
    lead.getByText("More than one line has this name: Li Wei", { exact: false }),
  ).toBeVisible();
  // Nobody is in the Herons yet, but the list names them: no team is to be renamed.
  await expect(lead.getByText("This team does not exist yet and is added: Foxes")).toBeVisible();
  await expectSound(lead);
  await pressByKey(lead, "Use this list");
  await expect(lead.getByText("4 names")).toBeVisible();
  await lead.keyboard.press("Escape");
  await expect(lead.getByText("4 people on your list are not here yet")).toBeVisible();
  await expect(lead.getByText("王小明")).toBeHidden();

  const door = await (await browser.newContext(phone)).newPage();
  await door.goto(`${app.origin}/en/join/${workshop.code}`);
  await expect(door.getByRole("radio")).toHaveCount(0);
  expect(await door.content()).not.toContain("王小明");
  await expectSound(door);
  await door.getByLabel("Your name").fill("王 小明");
  await door.getByRole("button", { name: "Join" }).click();
  await expect(door.getByText("Otters")).toBeVisible();
  await expect(lead.getByText("3 people on your list are not here yet")).toBeVisible(soon);
  await expectSound(lead);

  // Everybody else comes out even.
  const people = await Promise.all(
    Array.from({ length: 12 }, (_, index) =>
      joinWorkshop(app.origin, { code: workshop.code, name: `P${index}`, teamId: "team-1" }),
    ),
  );
  expect(new Set(people.map(({ teamId }) => teamId)).size).toBe(3);
});

test("[T3] everybody is shuffled and put back, and one is dragged", async ({ browser }) => {
  const workshop = await make();
  for (const name of ["Ana", "Ben", "Cy", "Dee"]) {
    await joinWorkshop(app.origin, { code: workshop.code, name, teamId: "team-1" });
  }
  const lead = await openLobby(browser, workshop);
  const team = (name: string) =>
    lead
      .getByRole("listitem")
      .filter({ has: lead.getByText(name, { exact: true }) })
      .first();
  await lead.getByRole("button", { name: "Arrange teams" }).click();
  await lead.getByRole("button", { name: "Shuffle all into teams" }).click();
  const question = lead.getByRole("alertdialog", { name: "Shuffle 4 people into 2 teams?" });
  await expectSound(lead);
  await question.getByRole("button", { name: "Shuffle" }).click();
  await expect(lead.getByText("2 people have been moved.")).toBeVisible();
  await lead.getByRole("button", { name: "Undo" }).click();
  await expect(lead.getByText("Everybody is back in the team they were in.")).toBeVisible();
  await lead.keyboard.press("Escape");
  await expect(team("Herons").getByRole("button")).toHaveText(["Ana", "Ben", "Cy", "Dee"]);

  await lead.getByRole("button", { name: "Cy", exact: true }).dragTo(team("Otters"));
  await expect(team("Otters").getByRole("button")).toHaveText(["Cy"], soon);
  await lead.getByRole("button", { name: "Cy", exact: true }).focus();
  await lead.keyboard.press("Enter");
  await lead.getByLabel("Team or role").selectOption({ label: "A · Herons" });
  await lead.keyboard.press("Escape");
  await expect(team("Otters").getByRole("button")).toHaveCount(0);
});

test("[T4] who came in twice is one person, and both their screens go on", async ({ browser }) => {
  const workshop = await make();
  const join = (name: string) =>
    joinWorkshop(app.origin, { code: workshop.code, name, teamId: "team-1" });
  const [ana, twin] = [await join("Ana"), await join("ana")];
  await command(app.origin, workshop, { type: "go-to-step", stepId: "canvas" });
  const board = `/workshops/${workshop.id}`;
  const [laptop, tablet] = [
    await openAs(browser, ana.cookie, board),
    await openAs(browser, twin.cookie, board),
  ];
  for (const page of [laptop, tablet]) await expectSaved(page);
  const lead = await openLobby(browser, workshop);
  await lead.getByRole("button", { name: "ana", exact: true }).click();
  await lead.getByRole("button", { name: "Here twice…" }).click();
  const question = lead.getByRole("alertdialog", { name: "Is ana here twice?" });
  await expect(question.getByRole("radio", { name: /^Ana/ })).toBeChecked();
  await expectSound(lead);
  await question.getByRole("button", { name: "Make them one" }).click();
  await expect(lead.getByText("ana goes on as Ana.")).toBeAttached();
  await expect(lead.getByText("perhaps here twice")).toHaveCount(0, soon);

  await startWriting(tablet, 350, 450);
  await tablet.keyboard.type("From the tablet");
  await tablet.keyboard.press("Escape");
  await tablet.keyboard.press("Escape");
  await expectSaved(tablet);
  await expect.poll(() => notesOn(laptop)).toEqual(["From the tablet"]);

  await lead.getByRole("button", { name: "Rename", exact: true }).click();
  await lead.getByLabel("Name", { exact: true }).fill("Ana Maria");
  await expectSound(lead);
  await lead.getByRole("button", { name: "Save the name" }).click();
  const back = await joinBack(workshop, twin.rejoinCode);
  expect(back.participantId).toBe(ana.participantId);
  const state = await fetch(`${app.origin}/api/workshops/${workshop.id}`, {
    headers: { cookie: twin.cookie },
  });
  expect((await state.json()).me).toMatchObject({ id: ana.participantId, name: "Ana Maria" });
});

async function joinBack({ code }: MadeWorkshop, rejoin: string) {
  const answer = await fetch(`${app.origin}/api/join`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: app.origin },
    body: JSON.stringify({ code, rejoin }),
  });
  return (await answer.json()) as { participantId: string };
}

test("[T5] a new join code takes the old one's place on every screen", async ({ browser }) => {
  const workshop = await make();
  const shown = `${workshop.code.slice(0, 4)}-${workshop.code.slice(4)}`;
  const [lead, other] = [await openLobby(browser, workshop), await openLobby(browser, workshop)];
  await expect(other.getByText(shown)).toBeVisible();
  await lead.getByText("Facilitator’s tools").click();
  await lead.getByRole("button", { name: "New join code" }).click();
  await expectSound(lead);
  await lead.getByRole("button", { name: "Make a new code" }).click();
  for (const page of [lead, other]) await expect(page.getByText(shown)).toHaveCount(0);
  const old = await (await browser.newContext()).newPage();
  await old.goto(`${app.origin}/en/join/${workshop.code}`);
  await expect(old.getByText("No workshop has this code", { exact: false })).toBeVisible();
});

test("teams get names, one more is added, and their boards are open before anybody joins", async ({
  browser,
}) => {
  const workshop = await make();
  const lead = await openLobby(browser, workshop);
  await lead.getByRole("button", { name: "Arrange teams" }).click();
  await lead.getByLabel("Name of team A").fill("Otters");
  await expect(lead.getByText("Another team has this name.")).toBeVisible();
  await lead.getByLabel("Name of team A").fill("Cranes");
  await lead.getByRole("button", { name: "Add a team" }).click();
  await lead.getByLabel("Name of team C").fill("Foxes");
  await lead.getByRole("button", { name: "Save names" }).click();
  await expect(lead.getByRole("button", { name: "Save names" })).toBeHidden();
  await lead.getByRole("link", { name: "Open the board of Foxes" }).click();
  await expectSaved(lead);
  await expect(lead.getByText("The workshop has not begun.", { exact: false })).toBeVisible();
  await startWriting(lead, 500, 450);
  await lead.keyboard.type("Begin here");
  await lead.keyboard.press("Escape");
  await expectSaved(lead);
});

test("[T6] a team goes once nobody is in it, and stays while there is something on its boards", async ({
  browser,
}) => {
  const workshop = await make();
  const ana = await joinWorkshop(app.origin, {
    code: workshop.code,
    name: "Ana",
    teamId: "team-2",
  });
  const lead = await openLobby(browser, workshop, phone);
  await pressByKey(lead, "Arrange teams");
  await lead.getByRole("button", { name: "Add a team" }).click();
  await lead.getByRole("button", { name: "Remove Team C" }).click();
  await expect(lead.getByLabel("Name of team C")).toHaveCount(0);
  await expect(lead.getByRole("button", { name: "Add a team" })).toBeFocused();

  await pressByKey(lead, "Remove Otters");
  const refusal = lead.getByRole("dialog", { name: "“Otters” cannot be removed yet" });
  await expect(refusal).toContainText("1 person is in this team.");
  await expectSound(lead);
  await lead.keyboard.press("Escape");
  await expect(lead.getByRole("button", { name: "Remove Otters" })).toBeFocused();

  // Somebody tries its board, and everybody is elsewhere afterwards.
  const move = await fetch(
    `${app.origin}/api/workshops/${workshop.id}/members/${ana.participantId}`,
    {
      method: "PATCH",
      headers: {
        "content-type": "application/json",
        origin: app.origin,
        cookie: workshop.facilitatorCookie,
      },
      body: JSON.stringify({ teamId: "team-1" }),
    },
  );
  expect(move.status).toBe(200);
  const board = await openAs(
    browser,
    workshop.facilitatorCookie,
    `/workshops/${workshop.id}/boards/team-2/canvas`,
  );
  await expectSaved(board);
  await startWriting(board, 500, 450);
  await board.keyboard.type("Keep me");
  await board.keyboard.press("Escape");
  await expectSaved(board);
  await pressByKey(lead, "Remove Otters");
  const question = lead.getByRole("alertdialog", { name: "Remove “Otters”?" });
  await expectSound(lead);
  await question.getByRole("button", { name: "Remove the team" }).click();
  await expect(question.getByRole("alert")).toContainText("So that nothing is lost");
  await expectSound(lead);

  await board.keyboard.press("Escape");
  await board.keyboard.press("ControlOrMeta+a");
  await board.keyboard.press("Delete");
  await expectSaved(board);
  await question.getByRole("button", { name: "Remove the team" }).click();
  await expect(lead.getByLabel("Name of team B")).toHaveCount(0, soon);
  await expect(lead.getByRole("button", { name: "Add a team" })).toBeFocused();
  await expect(lead.getByRole("button", { name: "Remove Herons" })).toHaveCount(0);
});
