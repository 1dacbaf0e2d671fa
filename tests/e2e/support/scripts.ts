import { gzipSync } from "node:zlib";
import type { BrowserContext, Page } from "@playwright/test";

/** gzip'd bytes of JavaScript a page without a canvas may name in its HTML: what it starts with. */
export const SCRIPT_BUDGET = 180 * 1024;
/**
 * The same of a board as a list, which a phone shows: it needs the shared document, too, and what
 * edits it. As much as was measured, and a little.
 */
export const LIST_BUDGET = 292 * 1024;
/** As {@link SCRIPT_BUDGET}, with all that such a page fetches for itself afterwards. */
export const WHOLE_SCRIPT_BUDGET = 300 * 1024;

export type ScriptBytes = Readonly<{
  /** Bytes of the scripts its HTML names, each with gzip. */
  first: number;
  /** With those fetched by the time nothing more is under way. */
  whole: number;
}>;

/**
 * How much JavaScript a page loads for itself. What its links would fetch ahead of time belongs to
 * other pages, and comes before or after `load` as the computer pleases: here it does not come.
 *
 * @param context a new one, with nothing in its cache; it is closed.
 */
export async function scriptBytes(context: BrowserContext, address: string): Promise<ScriptBytes> {
  const page = await context.newPage();
  await refusePrefetching(page);
  const bodies = new Map<string, Promise<Buffer>>();
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith(".js")) bodies.set(pathname, response.body());
  });
  const html = (await (await page.goto(address, { waitUntil: "networkidle" }))?.text()) ?? "";
  const named = new Set(html.match(/(?<=")\/_next\/[^"?]+\.js(?=["?])/g));
  let [first, whole] = [0, 0];
  for (const [pathname, body] of bodies) {
    const bytes = gzipSync(await body).byteLength;
    whole += bytes;
    if (named.has(pathname)) first += bytes;
  }
  await context.close();
  return { first, whole };
}

async function refusePrefetching(page: Page) {
  await page.route("**/*", (route) => {
    const headers = route.request().headers();
    const isAhead = "next-router-prefetch" in headers || "next-router-segment-prefetch" in headers;
    return isAhead ? route.abort() : route.continue();
  });
}
