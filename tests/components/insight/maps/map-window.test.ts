import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  AROUND,
  fitted,
  moved,
  showing,
  turnedFor,
  zoomedAt,
} from "#components/insight/maps/map-window.ts";

const sized = (min: number) => {
  const side = fc.integer({ min, max: 5_000 });
  return fc.record({ width: side, height: side });
};
const size = sized(50);
/** One node has as much around it. */
const mapSize = sized(2 * AROUND);
const point = fc.record({
  x: fc.integer({ min: -9_000, max: 9_000 }),
  y: fc.integer({ min: -9_000, max: 9_000 }),
});

describe("a map's window", () => {
  it("shows a wide map on its side where it is upright itself", () => {
    const map = { width: 800, height: 400, positions: new Map([["n", { x: 700, y: 90 }]]) };
    expect(turnedFor(map, { width: 330, height: 480 })).toEqual({
      ...{ width: 400, height: 800 },
      positions: new Map([["n", { x: 90, y: 700 }]]),
    });
    expect(turnedFor(map, { width: 900, height: 480 })).toBe(map);
    const upright = { ...map, width: 300 };
    expect(turnedFor(upright, { width: 330, height: 480 })).toBe(upright);
  });

  it("shows all nodes at first, with room for words around them", () => {
    fc.assert(
      fc.property(mapSize, size, (map, window) => {
        const { x, y, scale } = fitted(map, window);
        const room = { x: Math.min(60, window.width / 5), y: Math.min(40, window.height / 5) };
        expect(x + AROUND * scale).toBeGreaterThan(room.x);
        expect(y + AROUND * scale).toBeGreaterThan(room.y);
        expect(x + (map.width - AROUND) * scale).toBeLessThan(window.width - room.x);
        expect(y + (map.height - AROUND) * scale).toBeLessThan(window.height - room.y);
      }),
    );
  });

  it("keeps what is under the pointer where it is while it goes nearer", () => {
    fc.assert(
      fc.property(
        mapSize,
        size,
        point,
        fc.double({ min: 0.2, max: 5, noNaN: true }),
        (...given) => {
          const [map, window, at, factor] = given;
          const before = fitted(map, window);
          const after = zoomedAt(before, factor, at, before.scale);
          const under = (shown: typeof before) => (at.x - shown.x) / shown.scale;
          expect(under(after)).toBeCloseTo(under(before), 4);
        },
      ),
    );
  });

  it("never loses the map, however far it is moved", () => {
    fc.assert(
      fc.property(mapSize, size, point, (map, window, by) => {
        const { x, y, scale } = moved(fitted(map, window), by, map, window);
        expect(x).toBeLessThan(window.width);
        expect(y).toBeLessThan(window.height);
        expect(x + map.width * scale).toBeGreaterThan(0);
        expect(y + map.height * scale).toBeGreaterThan(0);
      }),
    );
  });

  it("moves just far enough to show a place", () => {
    const window = { width: 400, height: 300 };
    const shown = { x: 0, y: 0, scale: 2 };
    expect(showing(shown, { x: 100, y: 100 }, window)).toEqual(shown);
    expect(showing(shown, { x: 300, y: 100 }, window)).toEqual({ x: -240, y: 0, scale: 2 });
  });
});
