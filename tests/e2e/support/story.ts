import { type Browser, type BrowserContext, test as base, expect } from "@playwright/test";

/** What a browser says when the page's policy stopped something. */
const VIOLATION = /Content Security Policy|Content-Security-Policy/i;

/**
 * Playwright's `test`, tidied up after and looked after: every browser window a story opened is
 * closed with it, since boards of earlier stories would stay live and slow the later ones down. A
 * story fails if in any of its windows something was against the policy of the page, or anything
 * was asked of another host.
 */
export const test = base.extend<{ tidy: undefined }>({
  tidy: [
    async ({ browser }, use) => {
      const faults: string[] = [];
      const stopWatching = watchContexts(browser, (context) => watch(context, faults));
      await use(undefined);
      await Promise.all(browser.contexts().map((context) => context.close()));
      stopWatching();
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

/** Sees every window that is opened from now on, however a story opens it. */
function watchContexts(browser: Browser, see: (context: BrowserContext) => void): () => void {
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    see(context);
    return context;
  };
  return () => {
    browser.newContext = newContext;
  };
}

function watch(context: BrowserContext, faults: string[]): void {
  context.on("console", (message) => {
    if (VIOLATION.test(message.text())) faults.push(message.text());
  });
  context.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    const isOutside = /^(https?|wss?):$/.test(protocol) && !isOurs(hostname);
    if (isOutside) faults.push(`asked another host: ${request.url()}`);
  });
}

/** Every story's app runs on this machine; the second name stands for another device's. */
function isOurs(hostname: string): boolean {
  return hostname === "localhost" || hostname === "127.0.0.1";
}
