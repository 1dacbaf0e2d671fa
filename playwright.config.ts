import { defineConfig } from "@playwright/test";

/** The stories, in Debian's Chromium. Each spec starts the built app on a port and folder of its own. */
export default defineConfig({
  testDir: "tests/e2e",
  // Files beside each other: a story mostly waits, and each has an app of its own.
  workers: 2,
  timeout: 180_000,
  // What passes on its second try is listed as flaky at the end, and is to be mended.
  retries: 1,
  expect: { timeout: 15_000 },
  reporter: [["list"]],
  forbidOnly: Boolean(process.env.CI),
  use: {
    browserName: "chromium",
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
    trace: "retain-on-failure",
  },
});
