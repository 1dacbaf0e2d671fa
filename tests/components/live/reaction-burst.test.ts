import { describe, expect, it } from "vitest";
import { burstOf } from "#components/live/reaction-burst.ts";

const seen = (counts: object, stepId = "s1") => ({ stepId, counts });

describe("what rises on the screen", () => {
  it("is what came since the page looked last", () => {
    expect(burstOf(seen({ heart: 2 }), seen({ heart: 4, idea: 1 }))).toEqual([
      "heart",
      "idea",
      "heart",
    ]);
    expect(burstOf(seen({ heart: 2 }), seen({ heart: 2 }))).toEqual([]);
  });

  it("is nothing on a page just opened, and nothing of another step", () => {
    expect(burstOf(undefined, seen({ heart: 40 }))).toEqual([]);
    expect(burstOf(seen({ heart: 2 }), seen({ heart: 9 }, "s2"))).toEqual([]);
    expect(burstOf(seen({ heart: 9 }), seen({}))).toEqual([]);
  });

  it("is a dozen of a whole room's, every kind among them", () => {
    const burst = burstOf(seen({}), seen({ applause: 300, question: 1, idea: 2 }));
    expect(burst).toHaveLength(12);
    expect(burst.filter((kind) => kind === "question")).toHaveLength(1);
    expect(burst.filter((kind) => kind === "idea")).toHaveLength(2);
  });
});
