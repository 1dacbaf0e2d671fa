import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";

/** gzip'd bytes of JavaScript a page without a canvas may load before it works. */
export const SCRIPT_BUDGET = 180 * 1024;

/** A page's scripts, as they come. */
export type Scripts = Readonly<{
  /** Bytes of all of them so far, each with gzip. */
  bytes(): Promise<number>;
  /** Their text. */
  texts(): Promise<readonly string[]>;
}>;

/**
 * Listens to what a page loads for itself. What its links would fetch ahead of time belongs to other
 * pages, and comes before or after `load` as the computer pleases: here it does not come at all.
 */
export async function listenToScripts(page: Page): Promise<Scripts> {
  await page.route("**/*", (route) => {
    const headers = route.request().headers();
    const isAhead = "next-router-prefetch" in headers || "next-router-segment-prefetch" in headers;
    return isAhead ? route.abort() : route.continue();
  });
  const bodies: Promise<Buffer>[] = [];
  page.on("response", (response) => {
    if (new URL(response.url()).pathname.endsWith(".js")) bodies.push(response.body());
  });
  return {
    bytes: async () =>
      (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).byteLength, 0),
    texts: async () => (await Promise.all(bodies)).map(String),
  };
}
