import { expect, type Locator, type Page } from "@playwright/test";

/** Somebody without a mouse. */
export type Keys = Readonly<{
  /** Goes on with the tab key until something has the focus. */
  to(goal: Locator): Promise<void>;
  /** Goes there and presses Enter. */
  press(goal: Locator): Promise<void>;
  /** Goes there and types. */
  type(goal: Locator, text: string): Promise<void>;
}>;

/** Most presses until something is reached: more is no way of working. */
const FAR = 150;

/** Drives a page by keyboard; wherever it stops, one sees where one is. */
export function keysOn(page: Page): Keys {
  async function to(goal: Locator) {
    await goal.waitFor();
    for (let pressed = 0; pressed < FAR; pressed++) {
      if (await goal.evaluate((element) => element === document.activeElement)) {
        return expectSeen(goal);
      }
      await page.keyboard.press("Tab");
    }
    throw new Error(`cannot be reached with the tab key: ${goal}`);
  }
  return {
    to,
    async press(goal) {
      await to(goal);
      await page.keyboard.press("Enter");
    },
    async type(goal, text) {
      await to(goal);
      await page.keyboard.type(text);
    },
  };
}

/** What has the focus shows it by an outline, and lies in the window. */
export async function expectSeen(goal: Locator): Promise<void> {
  const seen = await goal.evaluate((element) => {
    const shows = (one: Element | null, part?: string) => {
      if (!one) return false;
      const { content, outlineColor, outlineStyle, outlineWidth } = getComputedStyle(one, part);
      const isThere = part === undefined || content !== "none";
      const isDrawn = outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0;
      return isThere && isDrawn && outlineColor !== "rgba(0, 0, 0, 0)";
    };
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const { innerWidth, innerHeight } = window;
    return {
      // A choice drawn by its label shows it there, a large part of the page within its edge.
      hasOutline:
        [element, element.closest("label")].some((one) => shows(one)) || shows(element, "::after"),
      isInWindow: bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
    };
  });
  expect(seen, `${goal} shows that it has the focus`).toEqual({
    hasOutline: true,
    isInWindow: true,
  });
}

/** What has the focus. */
export const focused = (page: Page) => page.locator(":focus");

/** The focus is on something that shows it, when what had it is gone. */
export async function expectKept(page: Page, when: string): Promise<void> {
  await expect(focused(page), `the focus is lost ${when}`).not.toHaveCount(0);
  await expectSeen(focused(page));
}
