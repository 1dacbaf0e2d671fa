import { describe, expect, it } from "vitest";
import { agoOf } from "#components/wall/activity.ts";

const MINUTE = 60_000;

describe("how long ago", () => {
  it.each([
    [0, "now"],
    [MINUTE - 1, "now"],
    [MINUTE, "1 minutes"],
    [2.9 * MINUTE, "2 minutes"],
    [60 * MINUTE - 1, "59 minutes"],
    [60 * MINUTE, "1 hours"],
    [3.5 * 60 * MINUTE, "3 hours"],
    // Clocks that disagree a little.
    [-5_000, "now"],
  ])("says of %d ms: %s", (passed, ago) => {
    expect(agoOf(1_000_000_000, 1_000_000_000 + passed)).toBe(ago);
  });
});
