import type { Browser, Page } from "@playwright/test";
import { type InsightViewId, insightHref } from "#components/insight/views.ts";
import type { Locale } from "#lib/locales.ts";
import { devices } from "./look.ts";
import { browserOf, type MadeWorkshop } from "./people.ts";
import { openWallWorkshop, rawParticipant } from "./wall.ts";

/** What two teams have in common in its fuller form, and what nobody else says. */
export const ROOF = "Solar panels on every school roof";
export const GYM = "Warm the gym by the servers";

/** Three teams that wrote in one zone, two of them much the same, two against each other. */
export async function openLikeMinded(origin: string) {
  const workshop = await openWallWorkshop(origin, ["Herons", "Otters", "Kites"]);
  const join = (name: string, team: number) => rawParticipant(origin, workshop, { name, team });
  const [ana, ben, cleo] = [await join("Ana", 1), await join("Ben", 2), await join("Cleo", 3)];
  ana.write("green", "Solar panels on the roof", "Ban paper handouts");
  ben.write("green", ROOF, GYM);
  cleo.write("green", "Do not ban paper handouts");
  const leave = () => {
    for (const person of [ana, ben, cleo]) person.leave();
  };
  return { workshop, ana, ben, cleo, leave };
}

/** A view of insight in a window of its own: the facilitator's, unless another session is given. */
export async function openView(
  browser: Browser,
  origin: string,
  workshop: MadeWorkshop,
  view: InsightViewId,
  { locale = "en", cookie }: Readonly<{ locale?: Locale; cookie?: string }> = {},
): Promise<Page> {
  const session = cookie ?? workshop.facilitatorCookie;
  const context = await browserOf(browser, origin, session, devices[locale]);
  const page = await context.newPage();
  await page.goto(`${origin}/${locale}${insightHref(workshop.id, view)}`);
  return page;
}
