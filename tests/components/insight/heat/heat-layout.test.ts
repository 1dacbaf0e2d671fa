import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heatKey } from "#components/insight/heat/heat-keys.ts";
import { type HeatBox, heatLayout } from "#components/insight/heat/heat-layout.ts";

const goals = { rows: 17, columns: 7, longestWord: 96, longestName: 180 };

describe("the names of a heat-map's columns", () => {
  it("stand right above their cells, in as many lines as they take", () => {
    const wide = { ...goals, columns: 4, width: 1_300 };
    const [one, four] = [1, 4].map((lines) => heatLayout({ ...wide, linesIn: () => lines }));
    expect(one?.isUpright).toBe(false);
    expect(four?.head(0).h).toBe((one?.head(0).h ?? 0) + 3 * 16);
    // No more than four lines are drawn.
    expect(heatLayout({ ...wide, linesIn: () => 9 }).head(0).h).toBe(four?.head(0).h);
  });
});

describe("the layout of a heat-map", () => {
  it("is as wide as the page on a laptop, with names before the rows and words side by side", () => {
    const { width, isNarrow, isUpright, cell } = heatLayout({ ...goals, width: 1000 });
    expect(width).toBeLessThanOrEqual(1000);
    expect({ isNarrow, isUpright }).toEqual({ isNarrow: false, isUpright: false });
    expect(cell(0, 0).w).toBeGreaterThanOrEqual(96);
  });

  it("fits seven pillars on a phone, with names above the rows", () => {
    const { width, isNarrow, isUpright, name, cell } = heatLayout({ ...goals, width: 326 });
    expect(width).toBeLessThanOrEqual(326);
    expect({ isNarrow, isUpright }).toEqual({ isNarrow: true, isUpright: true });
    expect(name(3).y + name(3).h).toBeLessThanOrEqual(cell(3, 0).y);
  });

  it("scrolls where columns would be too thin to press, and its names stay as wide as the page", () => {
    const layout = heatLayout({ ...goals, columns: 29, width: 326 });
    expect(layout.width).toBeGreaterThan(326);
    expect(layout.name(0).w).toBe(326);
    expect(layout.cell(0, 28).w).toBeGreaterThan(30);
  });

  it("lays nothing over anything else, and all of it into the picture", () => {
    const size = fc.record({
      rows: fc.integer({ min: 1, max: 29 }),
      columns: fc.integer({ min: 1, max: 29 }),
      width: fc.integer({ min: 240, max: 2400 }),
      longestWord: fc.integer({ min: 10, max: 160 }),
      longestName: fc.integer({ min: 20, max: 400 }),
    });
    fc.assert(
      fc.property(size, (asked) => {
        const layout = heatLayout(asked);
        const boxes = boxesOf(layout, asked);
        for (const { x, y, w, h } of boxes) {
          expect(Math.min(x, y, w, h)).toBeGreaterThanOrEqual(0);
          expect(x + w).toBeLessThanOrEqual(layout.width + 0.01);
          expect(y + h).toBeLessThanOrEqual(layout.height + 0.01);
        }
        for (const [at, one] of boxes.entries()) {
          for (const other of boxes.slice(at + 1)) expect(isOver(one, other)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Those of the first and the last rows and columns, between which all others stand alike. */
function boxesOf(
  layout: ReturnType<typeof heatLayout>,
  { rows, columns }: Readonly<{ rows: number; columns: number }>,
): HeatBox[] {
  const [down, across] = [ends(rows), ends(columns)];
  return [
    ...down.flatMap((row) => [layout.name(row), layout.rowTotal(row)]),
    ...across.flatMap((column) => [layout.head(column), layout.columnTotal(column)]),
    ...down.flatMap((row) => across.map((column) => layout.cell(row, column))),
    layout.corner,
    layout.totalHead,
    layout.totalName,
  ];
}

const ends = (count: number) => [...new Set([0, 1, count - 1])].filter((at) => at < count);

function isOver(one: HeatBox, other: HeatBox): boolean {
  const apart = 0.01;
  return (
    one.x + one.w > other.x + apart &&
    other.x + other.w > one.x + apart &&
    one.y + one.h > other.y + apart &&
    other.y + other.h > one.y + apart
  );
}

describe("keys in a heat-map", () => {
  const size = { rows: 3, columns: 2 };
  const press = (row: number, column: number, key: string, ctrlKey = false) =>
    heatKey({ row, column }, { key, ctrlKey }, size);

  it.each([
    ["ArrowRight", { row: 0, column: 0 }, { row: 0, column: 1 }],
    ["ArrowDown", { row: 0, column: 0 }, { row: 1, column: 0 }],
    ["ArrowLeft", { row: 1, column: 0 }, { row: 1, column: -1 }],
    ["ArrowUp", { row: 0, column: 1 }, { row: -1, column: 1 }],
    ["Home", { row: 2, column: 1 }, { row: 2, column: -1 }],
    ["End", { row: 2, column: -1 }, { row: 2, column: 1 }],
  ])("%s leads on", (key, from, to) => {
    expect(press(from.row, from.column, key)).toEqual(to);
  });

  it("stops at the edges, and where rows and columns have no name", () => {
    expect(press(2, 1, "ArrowDown")).toEqual({ row: 2, column: 1 });
    expect(press(0, -1, "ArrowUp")).toEqual({ row: 0, column: -1 });
    expect(press(-1, 0, "ArrowLeft")).toEqual({ row: -1, column: 0 });
    expect(press(-1, 1, "Home")).toEqual({ row: -1, column: 0 });
  });

  it("leads to the first and the last cell with Ctrl, and leaves other keys alone", () => {
    expect(press(2, 1, "Home", true)).toEqual({ row: 0, column: 0 });
    expect(press(0, 0, "End", true)).toEqual({ row: 2, column: 1 });
    expect(press(0, 0, "a")).toBeUndefined();
    expect(press(0, 0, "Tab")).toBeUndefined();
  });
});
