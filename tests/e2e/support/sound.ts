import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page } from "@playwright/test";

/**
 * The page as it stands: axe finds nothing, and nothing scrolls sideways.
 *
 * @param what named where something is found
 */
export async function expectSound(page: Page, what = "page"): Promise<void> {
  // What fades has not its own colours: here it comes and goes at once.
  await page.emulateMedia({ reducedMotion: "reduce" });
  await allAtRest(page);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(found(violations), what).toEqual([]);
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(tooWide, `${what} scrolls sideways`).toBeLessThanOrEqual(0);
  await page.emulateMedia({ reducedMotion: null });
}

/**
 * A part of a page: axe finds nothing in it. A third of the time that the whole page takes, for what
 * opens above a page that was looked at itself.
 */
export async function expectSoundInside(part: Locator, what: string): Promise<void> {
  const page = part.page();
  await allAtRest(page);
  await part.evaluate((element, mark) => element.setAttribute(mark, ""), LOOKED_AT);
  // No frames in these pages: without them, no second page is opened for the results.
  const axe = new AxeBuilder({ page }).setLegacyMode().include(`[${LOOKED_AT}]`);
  const { violations } = await axe.analyze();
  await part.evaluate((element, mark) => element.removeAttribute(mark), LOOKED_AT);
  expect(found(violations), what).toEqual([]);
}

const LOOKED_AT = "data-looked-at";

type Violations = Awaited<ReturnType<AxeBuilder["analyze"]>>["violations"];

function found(violations: Violations): string[] {
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`);
}

async function allAtRest(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document.getAnimations().every(({ effect, playState }) => {
      const isEndless = effect?.getTiming().iterations === Number.POSITIVE_INFINITY;
      return isEndless || playState !== "running";
    }),
  );
}
