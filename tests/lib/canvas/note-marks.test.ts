import { describe, expect, it } from "vitest";
import {
  changedMarks,
  commonMarks,
  MAX_SOURCE,
  MAX_TAGS,
  marksChange,
  marksOf,
  noMarks,
  sourceFrom,
  withMarks,
} from "#lib/canvas/note-marks.ts";
import { isSoundMeta } from "#lib/canvas/record-bounds.ts";

describe("marks of a note", () => {
  it("come back as they were written, beside what else the meta holds", () => {
    const marks = {
      card: "sdg/7",
      tags: ["standards/l-1400", "sdg/9.a"],
      confidence: "low",
      source: "校园能源报告，2025",
    } as const;
    const meta = withMarks({ authorId: "m1", tags: ["sdg/1"] }, marks);
    expect(meta.authorId).toBe("m1");
    expect(marksOf(meta)).toEqual(marks);
    expect(withMarks(meta, noMarks)).toEqual({ authorId: "m1" });
  });

  it("are empty where a meta has none, or something else", () => {
    expect(marksOf({})).toEqual(noMarks);
    expect(marksOf({ card: 7, tags: "sdg/1", confidence: "sure", source: ["a"] })).toEqual(noMarks);
    expect(marksOf({ card: "SDG 7", source: "x".repeat(201) })).toEqual(noMarks);
  });

  it("keep each sound tag once, and no more than a note can have", () => {
    const many = Array.from({ length: 20 }, (_, index) => `kpis/k-${index}`);
    expect(marksOf({ tags: ["sdg/1", 3, "sdg/1", "no card"] }).tags).toEqual(["sdg/1"]);
    expect(marksOf({ tags: many }).tags).toHaveLength(MAX_TAGS);
  });

  it("[O9] lose nothing of what another person changed meanwhile", () => {
    const before = { ...noMarks, tags: ["sdg/1", "sdg/2"], source: "Mei" };
    const mine = { ...before, tags: ["sdg/2", "sdg/7"], confidence: "high" } as const;
    const theirs = { ...before, tags: ["sdg/1", "sdg/2", "kpis/a"], source: "Lin" };
    expect(changedMarks(theirs, marksChange(before, mine))).toEqual({
      card: null,
      tags: ["sdg/2", "kpis/a", "sdg/7"],
      confidence: "high",
      source: "Lin",
    });
    expect(changedMarks(theirs, marksChange(before, before))).toEqual(theirs);
  });

  it("[O9] hold no more tags than a note can have, however many are added", () => {
    const added = Array.from({ length: 20 }, (_, index) => `kpis/k-${index}`);
    expect(changedMarks(noMarks, { added }).tags).toHaveLength(MAX_TAGS);
  });

  it("[O9] fit what a board takes, also when all of them are as long as can be", () => {
    const tags = Array.from(
      { length: MAX_TAGS },
      (_, index) => `${"d".repeat(40)}/${"c".repeat(58)}${index + 10}`,
    );
    const full = {
      card: tags[0] ?? null,
      tags,
      confidence: "medium",
      source: "源".repeat(MAX_SOURCE),
    } as const;
    const meta = withMarks({ authorId: "m".repeat(60) }, full);
    expect(marksOf(meta)).toEqual(full);
    expect(isSoundMeta(meta)).toBe(true);
    expect(isSoundMeta({ source: "x".repeat(5_000) })).toBe(false);
  });

  it("take a source as it was typed or pasted, on one line and as long as fits", () => {
    expect(sourceFrom("  Meter\tlog,\n2025 ")).toBe("Meter log, 2025");
    expect(sourceFrom(" \n ")).toBeNull();
    const long = sourceFrom("😀".repeat(MAX_SOURCE + 5));
    expect([...(long ?? "")]).toHaveLength(MAX_SOURCE);
    expect(marksOf({ source: long }).source).toBe(long);
  });

  it("of several notes are those that are on all of them", () => {
    const one = { ...noMarks, tags: ["sdg/1", "sdg/2"], source: "Mei" };
    expect(commonMarks([one, { ...one, tags: ["sdg/2"], confidence: "low" }])).toEqual({
      ...{ card: null, tags: ["sdg/2"], confidence: null, source: "Mei" },
    });
    expect(commonMarks([])).toEqual(noMarks);
  });
});
