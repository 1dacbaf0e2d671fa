import { type BrowserContextOptions, expect, type Locator, type Page } from "@playwright/test";
import type { Locale } from "#lib/locales.ts";
import { expectSoundInside } from "./sound.ts";

/** Each language at a width and in colours of its own: between them, every one of these is seen. */
export const devices: Readonly<Record<Locale, BrowserContextOptions>> = {
  en: { viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" },
  "zh-Hans": {
    viewport: { width: 390, height: 844 },
    colorScheme: "dark",
    reducedMotion: "reduce",
  },
  "zh-Hant": {
    viewport: { width: 1440, height: 900 },
    colorScheme: "dark",
    reducedMotion: "reduce",
  },
};

/** Whatever lies above a page now; the last one is uppermost. */
const OPENED = "dialog[open], :popover-open:not([role=tooltip])";

/**
 * Opens something, has it looked at, and closes it with Escape; the focus is where one can go on.
 *
 * @param what the file in `components/` that renders it, and after a space what of it, as in
 *   `"people/person-question.tsx remove"`. `tests/components/opened-above.test.ts` reads these.
 */
export async function look(page: Page, what: string, open: () => Promise<void>): Promise<void> {
  await lookInto(page, what, open);
  await shut(page, what);
}

/** The same, and leaves it open for what can be opened from there. */
export async function lookInto(page: Page, what: string, open: () => Promise<void>): Promise<void> {
  const opened = page.locator(OPENED);
  const before = (await opened.allInnerTexts()).at(-1);
  await open();
  await expect
    .poll(async () => (await opened.allInnerTexts()).at(-1) ?? before, { message: `${what} opens` })
    .not.toBe(before);
  await expectSoundInside(opened.last(), what);
  await expectInWindow(opened.last(), what);
}

/** Looks at a part of the page that was opened in it, such as a sheet beside a board. */
export async function lookBeside(part: Locator, what: string): Promise<void> {
  await expect(part, what).toBeVisible();
  await expectSoundInside(part, what);
  await expectInWindow(part, what);
}

/** Closes what lies uppermost. */
export async function shut(page: Page, what: string): Promise<void> {
  const opened = page.locator(OPENED);
  const count = await opened.count();
  await page.keyboard.press("Escape");
  await expect(opened, `${what} closes`).toHaveCount(count - 1);
  await expectFocus(page, `after ${what}`);
}

/** The focus is on something: whoever goes on by keyboard need not begin anew. */
export async function expectFocus(page: Page, when: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.tagName), {
      message: `the focus is lost ${when}`,
      timeout: 3_000,
    })
    .not.toBe("BODY");
}

/** Nothing of it lies beside the window or has to be scrolled to sideways. */
async function expectInWindow(opened: Locator, what: string): Promise<void> {
  const beyond = await opened.evaluate((element) => {
    const { left, right } = element.getBoundingClientRect();
    const { clientWidth } = document.documentElement;
    return Math.max(-left, right - clientWidth, element.scrollWidth - element.clientWidth - 1);
  });
  expect(beyond, `${what}: pixels beside the window`).toBeLessThanOrEqual(0);
}
