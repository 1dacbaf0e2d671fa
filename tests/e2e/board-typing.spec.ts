import { expect } from "@playwright/test";
import type { RunningApp } from "./support/app.ts";
import {
  appForBoards,
  expectSaved,
  joinBoard,
  notesOn,
  openWorkshop,
  startWriting,
} from "./support/board-pages.ts";
import { test } from "./support/story.ts";

let app: Pick<RunningApp, "origin" | "stop">;
test.beforeAll(async () => {
  app = await appForBoards();
});
test.afterAll(() => app.stop());

/** A place in the zone on the left, in window pixels, at the size `joinBoard` opens. */
const PLACE = [350, 450] as const;

test("three people typing into one note at once lose nothing", async ({ browser }) => {
  const workshop = await openWorkshop(app.origin);
  const pages = await Promise.all(
    ["Ana", "Ben", "Chen"].map((name) => joinBoard(browser, app.origin, workshop, name)),
  );
  const [ana, ...others] = pages;
  if (!ana) throw new Error("nobody came");
  await startWriting(ana, ...PLACE);
  await ana.keyboard.type("start");
  await expectSaved(ana);
  for (const page of others) {
    await expect.poll(() => notesOn(page)).toEqual(["start"]);
    await startWriting(page, ...PLACE);
  }

  const letters = ["a", "b", "c"];
  await Promise.all(
    pages.map((page, index) =>
      page.keyboard.type((letters[index] ?? "").repeat(40), { delay: 25 }),
    ),
  );

  await Promise.all(pages.map(expectSaved));
  const [words = ""] = await notesOn(ana);
  for (const page of pages) await expect.poll(() => notesOn(page)).toEqual([words]);
  const counted = letters.map((letter) => [...words].filter((found) => found === letter).length);
  // The "a" and the letters of "start" come on top.
  expect(counted).toEqual([41, 40, 40]);
  expect([...words].filter((letter) => "str".includes(letter)).sort()).toEqual([..."rstt"]);
});

test("a Chinese input method is not disturbed by somebody typing into the same note", async ({
  browser,
}) => {
  const workshop = await openWorkshop(app.origin);
  const [chen, ben] = await Promise.all([
    joinBoard(browser, app.origin, workshop, "陈", { locale: "zh-Hans" }),
    joinBoard(browser, app.origin, workshop, "Ben"),
  ]);
  await startWriting(chen, ...PLACE);
  await chen.keyboard.insertText("开始");
  await expect.poll(() => notesOn(ben)).toEqual(["开始"]);
  await startWriting(ben, ...PLACE);

  const input = await chen.context().newCDPSession(chen);
  for (const { pinyin, chosen } of [
    { pinyin: ["n", "ni", "ni h", "ni ha", "ni hao"], chosen: "你好" },
    { pinyin: ["s", "sh", "shi", "shi j", "shi jie"], chosen: "世界" },
  ]) {
    for (const text of pinyin) {
      const caret = { selectionStart: text.length, selectionEnd: text.length };
      await input.send("Input.imeSetComposition", { text, ...caret });
      await ben.keyboard.type("bb");
      await expectSaved(ben);
    }
    await input.send("Input.insertText", { text: chosen });
    await expect.poll(() => notesOn(ben)).toEqual([expect.stringContaining(chosen)]);
  }

  await Promise.all([chen, ben].map(expectSaved));
  const [words = ""] = await notesOn(chen);
  for (const page of [chen, ben]) await expect.poll(() => notesOn(page)).toEqual([words]);
  // Whoever was first, no word is torn, no letter is lost and no Pinyin is left.
  expect(words).toMatch(/^b*开始b*你好b*世界b*$/);
  expect(words).toHaveLength(20 + "开始你好世界".length);
});

test("keys that belong to an input method do nothing else", async ({ browser }) => {
  const workshop = await openWorkshop(app.origin);
  const page = await joinBoard(browser, app.origin, workshop, "陈", { locale: "zh-Hans" });
  await startWriting(page, ...PLACE);
  const text = page.locator("[contenteditable=true]");

  await text.evaluate((element) => {
    for (const key of ["n", "v", "Escape", "Enter"]) {
      const composing = { key, isComposing: true, bubbles: true, cancelable: true };
      element.dispatchEvent(new KeyboardEvent("keydown", composing));
      // Safari's sign for the key that ends a composition.
      const ending = new KeyboardEvent("keydown", { key, keyCode: 229, bubbles: true });
      element.dispatchEvent(ending);
    }
  });

  await expect(text).toBeFocused();
  await page.keyboard.type("还在写");
  await expect.poll(() => notesOn(page)).toEqual(["还在写"]);
  await expect(page.getByRole("button", { name: "便签", exact: true })).toHaveAttribute(
    "aria-pressed",
    "false",
  );
});

test("the key N makes a note that is written in at once", async ({ browser }) => {
  const workshop = await openWorkshop(app.origin);
  const page = await joinBoard(browser, app.origin, workshop, "Ana");

  await page.locator(".tl-container").focus();
  await page.keyboard.press("n");
  await page.mouse.click(...PLACE);
  await expect(page.locator("[contenteditable=true]")).toBeFocused();
  await page.keyboard.type("An idea");

  await expectSaved(page);
  await page.reload();
  await expect.poll(() => notesOn(page)).toEqual(["An idea"]);
});
