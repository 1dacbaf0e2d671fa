import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { completeLinkGroups } from "#lib/insight/synthesis/complete-link.ts";

describe("completeLinkGroups", () => {
  it("joins the most alike first, and no chain whose ends are not alike", () => {
    const pairs = [
      { a: 0, b: 1, score: 0.5 },
      { a: 1, b: 2, score: 0.9 },
      { a: 3, b: 4, score: 0.4 },
    ];
    expect(completeLinkGroups(6, pairs)).toEqual([[0], [1, 2], [3, 4], [5]]);
  });

  it("has everything once, and only pairs together", () => {
    const count = 9;
    const place = fc.nat(count - 1);
    const anyPairs = fc
      .uniqueArray(fc.tuple(place, place, fc.integer({ min: 1, max: 9 })), {
        selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`,
      })
      .map((all) =>
        all
          .filter(([a, b]) => a !== b)
          .map(([a, b, score]) => ({ a: Math.min(a, b), b: Math.max(a, b), score: score / 9 })),
      );
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const groups = completeLinkGroups(count, pairs);
        expect(groups.flat().toSorted()).toEqual(Array.from({ length: count }, (_, item) => item));
        const isPair = new Set(pairs.map(({ a, b }) => `${a} ${b}`));
        for (const group of groups) {
          for (const [at, a] of group.entries()) {
            for (const b of group.slice(at + 1)) expect(isPair.has(`${a} ${b}`)).toBe(true);
          }
        }
        expect(completeLinkGroups(count, pairs.toReversed())).toEqual(groups);
      }),
    );
  });
});
