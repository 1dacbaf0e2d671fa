import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRowOrder } from "#sync/row-order.ts";

const bytes = (number: number) => new Uint8Array([number]);

describe("the order of a room's rows", () => {
  it("[N3] gives updates out in the order of their rows, whatever order they come in", () => {
    const rows = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(rows, (numbers) => {
        const order = createRowOrder(0);
        const given = numbers.flatMap((number) =>
          order.note({ first: number, last: number, update: bytes(number) }),
        );
        const whole = Math.min(
          ...Array.from({ length: 41 }, (_, n) => n + 1).filter((n) => !numbers.includes(n)),
        );
        expect(given.map(([number]) => number)).toEqual(
          Array.from({ length: whole - 1 }, (_, index) => index + 1),
        );
        expect(order.seq).toBe(whole - 1);
        expect(order.hasHole).toBe(numbers.length > whole - 1);
      }),
    );
  });

  it("[N3] gives nothing out that is there already", () => {
    const order = createRowOrder(5);
    expect(order.note({ first: 4, last: 5, update: bytes(4) })).toEqual([]);
    // Written here: the document has it.
    expect(order.note({ first: 6, last: 8 })).toEqual([]);
    expect(order.seq).toBe(8);
    expect(order.note({ first: 7, last: 9, update: bytes(9) })).toEqual([bytes(9)]);
  });

  it("[N3] goes on behind a hole once the log was read", () => {
    const order = createRowOrder(0);
    expect(order.note({ first: 3, last: 4, update: bytes(3) })).toEqual([]);
    expect(order.hasHole).toBe(true);
    expect(order.reach(2)).toEqual([bytes(3)]);
    expect(order.seq).toBe(4);
    expect(order.hasHole).toBe(false);
    expect(order.reach(3)).toEqual([]);
    expect(order.seq).toBe(4);
  });
});
