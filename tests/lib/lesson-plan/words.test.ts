import { describe, expect, it } from "vitest";
import { counted, fillIn, numeral } from "#lib/lesson-plan/words.ts";

describe("fillIn", () => {
  it("fills every place, and leaves those it has no value for", () => {
    expect(fillIn("{a} of {b}, {a}, {c}", { a: 1, b: "x" })).toBe("1 of x, 1, {c}");
  });

  it("does not fill in what a value happens to contain", () => {
    expect(fillIn("{team}: {canvas}", { team: "{canvas}", canvas: "$& $1" })).toBe(
      "{canvas}: $& $1",
    );
  });
});

describe("numeral", () => {
  it("has a minus sign, not a hyphen", () => {
    expect([-3, 1_200].map((value) => numeral(value, "en"))).toEqual(["−3", "1,200"]);
  });
});

describe("counted", () => {
  it("takes the plural form of the language", () => {
    const words = { one: "{count} note", other: "{count} notes" };
    expect([0, 1, 2, 1200].map((count) => counted(words, count, "en"))).toEqual([
      "0 notes",
      "1 note",
      "2 notes",
      "1,200 notes",
    ]);
    expect(counted({ other: "{count} 张" }, 1, "zh-Hans")).toBe("1 张");
  });
});
