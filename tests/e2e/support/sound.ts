import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/**
 * The page as it stands: axe finds nothing, and nothing scrolls sideways.
 *
 * @param what named where something is found
 */
export async function expectSound(page: Page, what = "page"): Promise<void> {
  // What fades has not its own colours: here it comes and goes at once.
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.waitForFunction(() =>
    document.getAnimations().every(({ effect, playState }) => {
      const isEndless = effect?.getTiming().iterations === Number.POSITIVE_INFINITY;
      return isEndless || playState !== "running";
    }),
  );
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`);
  expect(found, what).toEqual([]);
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(tooWide, `${what} scrolls sideways`).toBeLessThanOrEqual(0);
  await page.emulateMedia({ reducedMotion: null });
}
