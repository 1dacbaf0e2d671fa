import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tileGrid } from "#components/wall/tile-grid.ts";

/** What the wall leaves of a window for its tiles. */
const laptop = { width: 1376, height: 722 };
const small = { width: 1216, height: 486 };
const projector = { width: 1856, height: 902 };
const phone = { width: 358, height: 541 };

describe("how many tiles stand side by side", () => {
  it.each([
    { what: "a laptop", room: laptop, columns: { 1: 1, 2: 2, 3: 3, 4: 2, 6: 3, 8: 4, 12: 4 } },
    { what: "a small one", room: small, columns: { 1: 1, 2: 2, 3: 3, 4: 4, 6: 3, 8: 4, 12: 4 } },
    { what: "a projector", room: projector, columns: { 2: 2, 3: 3, 4: 2, 6: 3, 8: 4, 12: 6 } },
    { what: "a phone", room: phone, columns: { 1: 1, 2: 1, 4: 1, 12: 1 } },
  ])("on $what", ({ room, columns }) => {
    const found = Object.keys(columns).map((count) => tileGrid(Number(count), room, 1.6).columns);
    expect(found).toEqual(Object.values(columns));
  });

  it("puts two rows of two where their drawings are larger than in one of four", () => {
    const { columns, drawing = 0 } = tileGrid(4, laptop, 1.6);
    expect(columns).toBe(2);
    // In one row of four: a quarter of the width.
    expect(drawing).toBeGreaterThan(1.3 * 332);
  });

  it("never leaves the width there is, whatever the window and the canvas", () => {
    const numbers = fc.record({
      count: fc.integer({ min: 1, max: 13 }),
      width: fc.integer({ min: 280, max: 4000 }),
      height: fc.integer({ min: -200, max: 2200 }),
      aspect: fc.double({ min: 0.5, max: 3, noNaN: true }),
    });
    fc.assert(
      fc.property(numbers, ({ count, width, height, aspect }) => {
        const grid = tileGrid(count, { width, height }, aspect);
        expect(grid.columns).toBeGreaterThanOrEqual(1);
        expect(grid.columns).toBeLessThanOrEqual(count);
        expect(grid.width).toBeGreaterThanOrEqual(240);
        if (grid.drawing !== undefined) expect(grid.drawing).toBeLessThanOrEqual(grid.width - 140);
        expect(grid.columns * grid.width + 16 * (grid.columns - 1)).toBeLessThanOrEqual(
          width + 0.001,
        );
      }),
    );
  });
});
