import { describe, expect, it } from "vitest";
import { readLimits, variableOf } from "#startup/limits.ts";
import { defaultLimits } from "#sync/limits.ts";

describe("limits in the environment", () => {
  it("are named like the limits", () => {
    expect(variableOf("updateBytes")).toBe("LIMIT_UPDATE_BYTES");
    expect(variableOf("crowdPresenceTickMs")).toBe("LIMIT_CROWD_PRESENCE_TICK_MS");
  });

  it.each(Object.entries(defaultLimits))("can set %s", (limit, byDefault) => {
    const { limits, unusable } = readLimits({ [variableOf(limit)]: String(byDefault) });

    expect(unusable).toEqual([]);
    expect(limits).toEqual({ [limit]: byDefault });
  });

  it("leave the rest as it is", () => {
    expect(readLimits({ LIMIT_UPDATE_BYTES: "2048", LIMIT_GAPS: "", PATH: "/bin" })).toEqual({
      limits: { updateBytes: 2048 },
      unusable: [],
    });
  });

  it.each(["0", "-1", "1.5", "1e6", "1 MiB", " 5", "0x10", "9".repeat(16)])(
    "are not %s",
    (value) => {
      expect(readLimits({ LIMIT_GAPS: value }).unusable).toEqual(["LIMIT_GAPS"]);
    },
  );

  it("that we do not have are named", () => {
    const { unusable } = readLimits({ LIMIT_UPDATE_BYTE: "5", LIMIT_: "5", LIMIT_GAPS: "7" });
    expect(unusable).toEqual(["LIMIT_UPDATE_BYTE", "LIMIT_"]);
  });
});
