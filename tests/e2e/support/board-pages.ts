import { type Browser, type BrowserContext, expect, type Page } from "@playwright/test";
import { type RunningApp, startApp } from "./app.ts";
import { browserOf, command, joinWorkshop, type MadeWorkshop, makeWorkshop } from "./people.ts";

/** A workshop on one canvas that has begun, for stories about its board. */
export async function openWorkshop(
  origin: string,
  templateId = "T07-twin-transition",
): Promise<MadeWorkshop> {
  const workshop = await makeWorkshop(origin, {
    title: "Green campus",
    locale: "en",
    templateId,
    teams: [{ name: "Herons" }, { name: "Otters" }],
  });
  await command(origin, workshop, { type: "go-to-step", stepId: "canvas" });
  return workshop;
}

/** The app to look at: one that runs already (`E2E_ORIGIN`, while working on a story) or a new one. */
export async function appForBoards(): Promise<Pick<RunningApp, "origin" | "stop">> {
  const origin = process.env.E2E_ORIGIN;
  return origin ? { origin, stop: async () => {} } : startApp();
}

type Options = Parameters<Browser["newContext"]>[0] & Readonly<{ locale?: string }>;

/** Somebody's browser on their team's board, ready to work. */
export async function joinBoard(
  browser: Browser,
  origin: string,
  workshop: MadeWorkshop,
  name: string,
  { locale = "en", ...options }: Options = {},
): Promise<Page> {
  const person = await joinWorkshop(origin, { code: workshop.code, name, teamId: "team-1" });
  const context = await browserOf(browser, origin, person.cookie, {
    viewport: { width: 1280, height: 800 },
    ...options,
  });
  const page = await context.newPage();
  await page.goto(`${origin}/${locale}/workshops/${workshop.id}`);
  await expectSaved(page);
  return page;
}

/** Waits until everything this page did is on the server's disk. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.locator("[data-save]")).toHaveAttribute("data-save", "saved");
}

/** Double presses an empty place or a note of the board, and waits for the caret. */
export async function startWriting(page: Page, x: number, y: number): Promise<void> {
  // The board is in step before its canvas is there.
  await page.getByRole("toolbar", { name: /^(Tools|工具)$/ }).waitFor();
  await page.mouse.dblclick(x, y);
  await expect(page.locator("[contenteditable=true]")).toBeFocused();
  // tldraw places the caret a tenth of a second after it opens a text, or the first letters go astray.
  await page.waitForFunction(() => document.getSelection()?.anchorNode !== null);
}

/** Words of all notes on a page, without other people's carets. */
export function notesOn(page: Page): Promise<string[]> {
  return page.locator('.tl-shape[data-shape-type="note"]').evaluateAll((notes) =>
    notes.map((note) => {
      // A note being written in has both the live text and the one it was opened with.
      const text =
        note.querySelector("[contenteditable=true]") ?? note.querySelector(".tl-rich-text");
      const copy = text?.cloneNode(true);
      if (!(copy instanceof HTMLElement)) return "";
      for (const caret of copy.querySelectorAll(".board-caret")) caret.remove();
      return copy.textContent.trim();
    }),
  );
}

/** Where the only note on a page lies, in window pixels. */
export async function notePlace(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('.tl-shape[data-shape-type="note"]').first().boundingBox();
  if (!box) throw new Error("there is no note on the page");
  return { x: Math.round(box.x), y: Math.round(box.y) };
}

/** Has a phone show the canvas of boards, as somebody does who chose it once. */
export async function chooseCanvas(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => localStorage.setItem("gdw.board", "canvas"));
}
