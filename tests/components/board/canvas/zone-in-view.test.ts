import { describe, expect, it } from "vitest";
import { zoneInView, zoneRect } from "#components/board/canvas/zone-in-view.ts";
import { layoutSheet } from "#lib/canvas/sheet.ts";
import { WHOLE_SHEET } from "#lib/workshop/summons.ts";

const layout = layoutSheet(
  {
    rows: 4,
    rowHeight: 240,
    zones: [
      { id: "left", x: 0, y: 0, w: 6, h: 4 },
      { id: "right", x: 6, y: 0, w: 6, h: 4 },
    ],
    matrix: null,
  },
  null,
);
const right = zoneRect(layout, "right");

describe("the zone somebody looks at", () => {
  it("takes up most of their view", () => {
    const { x, y, h } = right;
    expect(zoneInView(layout, { x: x - 100, y, w: 600, h })).toBe("right");
    expect(zoneInView(layout, { x: x - 500, y, w: 600, h })).toBe("left");
  });

  it("is the whole canvas if nearly all of it is there, or none", () => {
    const { width, height } = layout;
    expect(zoneInView(layout, { x: -50, y: -50, w: width, h: height })).toBe(WHOLE_SHEET);
    expect(zoneInView(layout, { x: 9_000, y: 9_000, w: 500, h: 500 })).toBe(WHOLE_SHEET);
  });

  it("is found again on any canvas: all of it, where it has no such zone", () => {
    const { width, height } = layout;
    expect(zoneRect(layout, "left").x).toBeLessThan(right.x);
    expect(zoneRect(layout, "gone")).toEqual({ x: 0, y: 0, w: width, h: height });
  });
});
