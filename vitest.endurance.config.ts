import { defineConfig, mergeConfig } from "vitest/config";
import base from "./vitest.config.ts";

/** Tests that do the same thing so often that they need the machine to themselves. */
export default mergeConfig(
  base,
  defineConfig({
    test: { fileParallelism: false, reporters: ["verbose"], env: { ENDURANCE: "1" } },
  }),
);
