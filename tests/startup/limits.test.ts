import { describe, expect, it } from "vitest";
import { defaultWorkshopLimits } from "#lib/http/attempt-limit.ts";
import { readLimits, variableOf } from "#startup/limits.ts";
import { defaultLimits } from "#sync/limits.ts";

describe("limits in the environment", () => {
  it("are named like the limits", () => {
    expect(variableOf("updateBytes")).toBe("LIMIT_UPDATE_BYTES");
    expect(variableOf("crowdPresenceTickMs")).toBe("LIMIT_CROWD_PRESENCE_TICK_MS");
  });

  it.each(Object.keys(defaultLimits))("[W7] can set %s", (limit) => {
    const { live, unusable } = readLimits({ [variableOf(limit)]: "7" });

    expect(unusable).toEqual([]);
    expect(live).toEqual({ ...defaultLimits, [limit]: 7 });
  });

  it("[W7] can set how many workshops are created how fast", () => {
    const { workshops, live } = readLimits({ LIMIT_WORKSHOPS_PER_MINUTE: "600" });

    expect(workshops).toEqual({ ...defaultWorkshopLimits, workshopsPerMinute: 600 });
    expect(live).toEqual(defaultLimits);
  });

  it("are what they are by default where nothing is said", () => {
    expect(readLimits({ LIMIT_GAPS: "", PATH: "/bin" })).toEqual({
      live: defaultLimits,
      workshops: defaultWorkshopLimits,
      unusable: [],
    });
  });

  it.each(["0", "-1", "1.5", "1e6", "1 MiB", " 5", "0x10", "9".repeat(16)])(
    "[W7] are not %s",
    (value) => {
      expect(readLimits({ LIMIT_GAPS: value }).unusable).toEqual(["LIMIT_GAPS"]);
    },
  );

  it("[W7] that we do not have are named", () => {
    const { unusable } = readLimits({ LIMIT_UPDATE_BYTE: "5", LIMIT_: "5", LIMIT_GAPS: "7" });
    expect(unusable).toEqual(["LIMIT_UPDATE_BYTE", "LIMIT_"]);
  });
});
