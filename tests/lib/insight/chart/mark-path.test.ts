import { describe, expect, it } from "vitest";
import { type MarkShape, markPath } from "#lib/insight/chart/mark-path.ts";

const shapes: readonly MarkShape[] = ["circle", "square", "diamond", "triangle", "cross", "ring"];

describe("the mark of a series", () => {
  it.each(shapes)("is a closed outline with absolute commands: %s", (shape) => {
    expect(markPath(shape, 7, [100, -40])).toMatch(/^(M[^a-z]+Z)+$/);
  });

  it("stands where it is put", () => {
    expect(markPath("square", 10, [50, 20])).toBe("M41 11L59 11L59 29L41 29Z");
    expect(markPath("circle", 10, [50, 20])).toBe("M40 20A10 10 0 1 1 60 20A10 10 0 1 1 40 20Z");
  });

  it("leaves a ring open whichever rule fills it", () => {
    expect(markPath("ring", 10)).toBe(
      "M-10 0A10 10 0 1 1 10 0A10 10 0 1 1 -10 0ZM-5 0A5 5 0 1 0 5 0A5 5 0 1 0 -5 0Z",
    );
  });
});
