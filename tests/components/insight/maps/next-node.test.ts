import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextNode } from "#components/insight/maps/next-node.ts";

describe("arrow keys on a map", () => {
  const positions = new Map([
    ["a", { x: 0, y: 0 }],
    ["b", { x: 100, y: 10 }],
    ["c", { x: 60, y: 50 }],
    ["d", { x: 0, y: 90 }],
  ]);

  it("go to the nearest node on that side", () => {
    expect(nextNode(positions, "a", "ArrowRight")).toBe("b");
    expect(nextNode(positions, "a", "ArrowDown")).toBe("d");
    expect(nextNode(positions, "a", "ArrowLeft")).toBeUndefined();
    expect(nextNode(positions, "a", "x")).toBeUndefined();
  });

  it("lead on from every node", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.nat(500), fc.nat(500)), {
          minLength: 2,
          maxLength: 12,
          selector: ([x, y]) => `${x} ${y}`,
        }),
        (spots) => {
          const all = new Map(spots.map(([x, y], at) => [`n${at}`, { x, y }]));
          for (const id of all.keys()) {
            const steps = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"].map((key) =>
              nextNode(all, id, key),
            );
            expect(steps.some((next) => next !== undefined && next !== id)).toBe(true);
          }
        },
      ),
    );
  });
});
