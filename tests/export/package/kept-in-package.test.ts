import { beforeAll, describe, expect, it } from "vitest";
import { sha256 } from "#export/package/package-files.ts";
import { writePackage } from "#export/package/write-package.ts";
import { changedPackage, faultOf, importedSource, opened } from "./changed-package.ts";
import { goldenKept, goldenPackageSource } from "./golden-package.ts";

let zip: Uint8Array;

beforeAll(async () => {
  zip = await writePackage(goldenPackageSource());
});

describe("what is kept for the insight", () => {
  it("comes back as it was, and a part that only later versions know is left", async () => {
    expect((await opened(zip)).kept).toEqual(goldenKept);
    const later = changedPackage(zip, { "insight/weather.json": "{}" });
    expect((await opened(later)).kept).toEqual(goldenKept);
  });

  it("may be missing, as in packages of before", async () => {
    const source = { ...goldenPackageSource(), kept: undefined };
    expect((await opened(await writePackage(source))).kept).toEqual({});
  });

  it("for others, import, for others: the same archive, byte for byte", async () => {
    const before = await writePackage({ ...goldenPackageSource(), reader: "others" });
    const again = importedSource(await opened(before));
    expect(sha256(await writePackage({ ...again, reader: "others" }))).toBe(sha256(before));
  });
});

describe("what is not opened", () => {
  it.each<[string, string, unknown]>([
    ["of another form", "participation", { isOn: "yes" }],
    ["with more in it", "participation", { isOn: true, code: "ABCD2345" }],
    ["whose table is no square", "economy", { ...goldenKept.economy, levers: [], table: 5 }],
    ["that is none at all", "synthesis", null],
    [
      "that is larger than may be saved",
      "economy",
      {
        ...goldenKept.economy,
        levers: [],
        table: {
          ...goldenKept.economy.table,
          economy: {
            sectors: Array.from({ length: 200 }, (_, index) => `s${index}`),
            coefficients: Array.from({ length: 200 }, () => Array(200).fill(1 / 3)),
            demand: Array(200).fill(1),
            intensities: Array(200).fill(1),
          },
        },
      },
    ],
  ])("a part of the insight %s", async (_, part, value) => {
    const bytes = changedPackage(zip, { [`insight/${part}.json`]: JSON.stringify(value) });
    expect(await faultOf(bytes)).toBe("import-damaged");
  });
});
