import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonSize } from "#lib/canvas/json-size.ts";

const allowance = { depth: 8, largest: 1e5 };
const size = (value: unknown) => jsonSize(value, allowance);

describe("the size of a value as JSON", () => {
  it("is never much less than it really is", () => {
    const value = fc.jsonValue({ maxDepth: 6 });
    fc.assert(
      fc.property(value, (data) => {
        // Numbers count as much as they take on a board; escaped letters count as one.
        const zeros = (_name: string, part: unknown) => (typeof part === "number" ? 0 : part);
        const letters = JSON.stringify(data, zeros).replaceAll(/\\u....|\\./g, "x");
        expect(jsonSize(data, { depth: 8, largest: Number.MAX_VALUE })).toBeGreaterThanOrEqual(
          letters.length,
        );
      }),
    );
  });

  it.each([
    ["no number", Number.NaN],
    ["an endless number", Number.NEGATIVE_INFINITY],
    ["a number that is too large", 100_001],
    ["a big integer", 10n],
    ["nothing at all", undefined],
    ["bytes", new Uint8Array(2)],
    ["a date", new Date(0)],
    ["an object with another prototype", { __proto__: { x: 1 } }],
    ["an object with a property that becomes one", JSON.parse('{"__proto__":{"x":1}}')],
    ["an object with a constructor of its own", { constructor: 1 }],
    ["lists in each other, nine of them", [[[[[[[[[]]]]]]]]]],
  ])("is endless for %s, wherever it stands", (_name, value) => {
    for (const place of [value, [value], { x: value }, [{ x: [value] }]]) {
      expect(size(place)).toBe(Number.POSITIVE_INFINITY);
    }
  });

  it("is that of an object without any prototype, as a text editor makes them", () => {
    expect(size(Object.assign(Object.create(null), { href: "x" }))).toBe(size({ href: "x" }));
  });

  it("is found for values nested as deep as a stack can hold", () => {
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level++) deep = [deep];
    expect(size(deep)).toBe(Number.POSITIVE_INFINITY);
  });
});
