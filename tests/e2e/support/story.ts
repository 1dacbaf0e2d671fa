import { test as base } from "@playwright/test";

/**
 * Playwright's `test`, tidied up after: every browser window a story opened is closed with it.
 * Left open, the boards of earlier stories stay live and slow the later ones down.
 */
export const test = base.extend<{ tidy: undefined }>({
  tidy: [
    async ({ browser }, use) => {
      await use(undefined);
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
});
