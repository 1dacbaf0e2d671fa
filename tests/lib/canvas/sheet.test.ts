import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  GRID_COLUMNS,
  layoutSheet,
  type Rect,
  type SheetTemplate,
  zoneAt,
} from "#lib/canvas/sheet.ts";

type Zone = SheetTemplate["zones"][number];

/** Widths of zones side by side, and how many grid rows they are high. */
const band = fc.record({
  h: fc.integer({ min: 1, max: 3 }),
  cut: fc.integer({ min: 1, max: GRID_COLUMNS - 1 }),
});

const matrixShape = fc.record({
  rowHeights: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 8 }),
  // Narrower than two grid columns the row's label leaves no body.
  w: fc.integer({ min: 2, max: GRID_COLUMNS }),
  columnCounts: fc.array(fc.integer({ min: 2, max: 8 }), { minLength: 1, maxLength: 2 }),
});

/** Templates as the catalogue allows them: bands of two zones, with or without a matrix between. */
const anyTemplate: fc.Arbitrary<SheetTemplate> = fc
  .record({
    above: fc.array(band, { maxLength: 3 }),
    matrix: fc.option(matrixShape),
    below: fc.array(band, { minLength: 1, maxLength: 3 }),
    rowHeight: fc.integer({ min: 140, max: 800 }),
  })
  .map(({ above, matrix, below, rowHeight }) => {
    const zones: Zone[] = [];
    let y = 0;
    const addBand = ({ h, cut }: { h: number; cut: number }) => {
      zones.push({ id: `zone-${zones.length}`, x: 0, y, w: cut, h });
      zones.push({ id: `zone-${zones.length}`, x: cut, y, w: GRID_COLUMNS - cut, h });
      y += h;
    };
    above.forEach(addBand);
    const top = y;
    for (const [index, h] of (matrix?.rowHeights ?? []).entries()) {
      zones.push({ id: `row-${index}`, x: 0, y, w: matrix?.w ?? 0, h });
      y += h;
    }
    if (matrix && matrix.w < GRID_COLUMNS) {
      zones.push({ id: "side", x: matrix.w, y: top, w: GRID_COLUMNS - matrix.w, h: y - top });
    }
    below.forEach(addBand);
    return {
      rows: y,
      rowHeight,
      zones,
      matrix: matrix && {
        rows: matrix.rowHeights.map((_, index) => `row-${index}`),
        columnSets: matrix.columnCounts.map((count, set) => ({
          id: `set-${set}`,
          columns: Array.from({ length: count }, (_, column) => `set-${set}-column-${column}`),
        })),
      },
    };
  });

const centre = ({ x, y, w, h }: Rect) => ({ x: x + w / 2, y: y + h / 2 });

/** Half a pixel for rounding of thirds and sevenths. */
const isInside = (inner: Rect, outer: Rect) =>
  inner.w > 0 &&
  inner.h > 0 &&
  inner.x >= outer.x - 0.5 &&
  inner.y >= outer.y - 0.5 &&
  inner.x + inner.w <= outer.x + outer.w + 0.5 &&
  inner.y + inner.h <= outer.y + outer.h + 0.5;

const overlap = (a: Rect, b: Rect) =>
  a.x < b.x + b.w - 0.5 && b.x < a.x + a.w - 0.5 && a.y < b.y + b.h - 0.5 && b.y < a.y + a.h - 0.5;

describe("layoutSheet", () => {
  it("keeps every zone on the sheet, and its label, body and cells inside the zone", () => {
    fc.assert(
      fc.property(anyTemplate, (template) => {
        const { width, height, zones } = layoutSheet(template, null);
        expect(zones.map(({ id }) => id)).toEqual(template.zones.map(({ id }) => id));
        for (const { rect, label, body, cells } of zones) {
          expect(isInside(rect, { x: 0, y: 0, w: width, h: height })).toBe(true);
          expect(isInside(label, rect)).toBe(true);
          expect(isInside(body, rect)).toBe(true);
          expect(overlap(label, body)).toBe(false);
          for (const cell of cells) expect(isInside(cell.rect, body)).toBe(true);
        }
      }),
    );
  });

  it("lets no two zones, the title or the column names overlap", () => {
    fc.assert(
      fc.property(anyTemplate, (template) => {
        const layout = layoutSheet(template, null);
        const rects = [
          layout.title,
          ...layout.zones.map(({ rect }) => rect),
          ...layout.columnHeads.map(({ rect }) => rect),
        ];
        for (const [index, rect] of rects.entries()) {
          for (const other of rects.slice(index + 1)) expect(overlap(rect, other)).toBe(false);
        }
      }),
    );
  });

  it("names as many columns above a matrix as its rows have cells, one above the other", () => {
    fc.assert(
      fc.property(anyTemplate, (template) => {
        const { columnHeads, zones } = layoutSheet(template, null);
        for (const { id, cells } of zones) {
          if (!template.matrix?.rows.includes(id)) expect(cells).toEqual([]);
          else {
            expect(cells.map(({ columnId }) => columnId)).toEqual(
              template.matrix.columnSets[0]?.columns,
            );
            expect(cells.map(({ rect }) => rect.x)).toEqual(columnHeads.map(({ rect }) => rect.x));
          }
        }
      }),
    );
  });

  it("shows the first column set if it does not know the one asked for", () => {
    fc.assert(
      fc.property(anyTemplate, (template) => {
        const first = template.matrix?.columnSets[0]?.id ?? null;
        expect(layoutSheet(template, "no-such-set")).toEqual(layoutSheet(template, first));
      }),
    );
  });

  it("shows the column set asked for", () => {
    fc.assert(
      fc.property(anyTemplate, (template) => {
        for (const { id, columns } of template.matrix?.columnSets ?? []) {
          const heads = layoutSheet(template, id).columnHeads;
          expect(heads.map(({ columnId }) => columnId)).toEqual(columns);
        }
      }),
    );
  });
});

describe("zoneAt", () => {
  it("finds the zone at the centre of its body, and its column in a matrix", () => {
    fc.assert(
      fc.property(anyTemplate, (template) => {
        const layout = layoutSheet(template, null);
        for (const { id, body, cells } of layout.zones) {
          if (cells.length === 0) {
            expect(zoneAt(layout, centre(body))).toEqual({ zoneId: id, columnId: null });
          }
          for (const { columnId, rect } of cells) {
            expect(zoneAt(layout, centre(rect))).toEqual({ zoneId: id, columnId });
          }
        }
      }),
    );
  });

  it("counts a note on the label of a matrix row with the row's first column", () => {
    fc.assert(
      fc.property(anyTemplate, (template) => {
        const layout = layoutSheet(template, null);
        for (const { id, label, cells } of layout.zones) {
          expect(zoneAt(layout, centre(label))).toEqual({
            zoneId: id,
            columnId: cells[0]?.columnId ?? null,
          });
        }
      }),
    );
  });

  it("finds nothing around the sheet, in its title, between zones or on column names", () => {
    const far = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(anyTemplate, far, far, (template, beyondX, beyondY) => {
        const layout = layoutSheet(template, null);
        const inside = centre(layout.zones[0]?.body ?? layout.title);
        const gaps = [
          { x: -beyondX, y: inside.y },
          { x: layout.width + beyondX, y: inside.y },
          { x: inside.x, y: -beyondY },
          { x: inside.x, y: layout.height + beyondY },
          centre(layout.title),
          ...layout.zones.map(({ rect }) => ({ x: rect.x - 1, y: rect.y - 1 })),
          ...layout.columnHeads.map(({ rect }) => centre(rect)),
        ];
        for (const point of gaps) expect(zoneAt(layout, point)).toBeUndefined();
      }),
    );
  });
});
