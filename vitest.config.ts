import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    globalSetup: ["tests/support/shared-postgres.ts"],
    setupFiles: ["tests/support/fail-on-console.ts", "tests/support/patient-waits.ts"],
    expect: { poll: { timeout: 10_000 } },
    // One core less is what Vitest takes by itself: of two, half the machine.
    maxWorkers: "100%",
    testTimeout: 20_000,
    // A hook may have to start a database server, on a machine that is busy.
    hookTimeout: 60_000,
    // It imports next/navigation without an extension, which Node alone does not find.
    server: { deps: { inline: ["next-intl"] } },
  },
});
