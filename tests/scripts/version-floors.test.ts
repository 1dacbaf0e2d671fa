import { describe, expect, it } from "vitest";
import floors from "#scripts/version-floors.json" with { type: "json" };
import { compareVersions, floorsSchema, judgeVersions } from "#scripts/version-floors.ts";

const why = "It leaks.";
const source = "https://example.org/advisory";
const plain = { floor: "2.1.0", why, source };
const lenient = {
  ...plain,
  tolerated: { from: "1.9.0", below: "2.0.0", why: "Only one of us uses it.", endsWhenMet: true },
};
const found = (version: string) => [{ name: "thing", version, where: "here" }];

describe("version floors", () => {
  it("are well-formed in the file", () => {
    expect(floorsSchema.safeParse(floors).error).toBeUndefined();
  });

  it.each(["2.1.0", "2.1.1", "2.10.0", "10.0.0"])("are met by %s", (version) => {
    expect(judgeVersions({ thing: plain }, found(version)).problems).toEqual([]);
  });

  it.each(["2.0.9", "1.99.99", "2.1.0-rc.1", "0.0.1"])("[W9] are not met by %s", (version) => {
    expect(judgeVersions({ thing: plain }, found(version)).problems).toEqual([
      `thing ${version} (here) is below 2.1.0: It leaks. https://example.org/advisory`,
    ]);
  });

  it("[W9] hold for every copy there is", () => {
    const copies = [...found("3.0.0"), { name: "thing", version: "1.0.0", where: "deep inside" }];
    expect(judgeVersions({ thing: plain }, copies).problems).toEqual([
      expect.stringContaining("deep inside"),
    ]);
  });

  it("fail for what is not there at all", () => {
    expect(judgeVersions({ thing: plain }, []).problems).toEqual([
      "thing has a floor and was not found",
    ]);
  });

  it("[W9] say what they tolerate every time, and tolerate nothing else", () => {
    expect(judgeVersions({ thing: lenient }, found("1.9.5"))).toEqual({
      problems: [],
      tolerated: ["thing 1.9.5 (here): Only one of us uses it."],
    });
    for (const version of ["1.8.9", "2.0.0", "2.0.5"]) {
      expect(judgeVersions({ thing: lenient }, found(version)).problems, version).toHaveLength(1);
    }
  });

  it("[W9] do not let a tolerance outlive its reason", () => {
    expect(judgeVersions({ thing: lenient }, found("2.1.0")).problems).toEqual([
      "thing 2.1.0 (here) meets its floor: take out what tolerates less",
    ]);
  });

  it("compare numbers and not letters", () => {
    expect(compareVersions("1.10.0", "1.9.0")).toBeGreaterThan(0);
    expect(compareVersions("1.2.3+build", "1.2.3")).toBe(0);
    expect(() => compareVersions("latest", "1.2.3")).toThrow(RangeError);
  });
});
