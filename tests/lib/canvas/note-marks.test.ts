import { describe, expect, it } from "vitest";
import { MAX_TAGS, marksOf, noMarks, withMarks } from "#lib/canvas/note-marks.ts";

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
});
