import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlaps, placeLabels } from "#lib/insight/maps/place-labels.ts";

const place = fc.integer({ min: 0, max: 600 });
const labelled = fc
  .array(
    fc.record({
      ...{ x: place, y: place },
      width: fc.integer({ min: 10, max: 130 }),
      height: fc.constantFrom(16, 32),
    }),
    { maxLength: 40 },
  )
  .map((all) => all.map((one, index) => ({ id: `n${index}`, radius: 10, ...one })));

describe("a map's labels", () => {
  it("cover neither each other nor any other point", () => {
    fc.assert(
      fc.property(labelled, (all) => {
        const placed = placeLabels(all);
        const taken = [
          ...[...placed].map(([id, box]) => ({ id, box })),
          ...all.map(({ id, x, y, radius: r }) => {
            return { id, box: { x: x - r, y: y - r, width: 2 * r, height: 2 * r } };
          }),
        ];
        for (const [id, box] of placed) {
          expect(taken.some((other) => other.id !== id && overlaps(box, other.box))).toBe(false);
        }
      }),
    );
  });

  it("are all there where there is room", () => {
    const row = [0, 1, 2].map((at) => ({
      ...{ id: `n${at}`, x: at * 200, y: 0 },
      ...{ radius: 10, width: 120, height: 32 },
    }));
    expect([...placeLabels(row).keys()]).toEqual(["n0", "n1", "n2"]);
  });

  it("go to the one that matters most where there is room for one", () => {
    const box = { y: 0, radius: 10, width: 400, height: 500 };
    const both = [
      { ...box, id: "second", x: 0 },
      { ...box, id: "first", x: 60 },
    ];
    expect(placeLabels(both).has("second")).toBe(true);
    expect(placeLabels(both.toReversed()).has("first")).toBe(true);
  });

  it("are seen whole, where there is a window", () => {
    const within = { x: 0, y: 0, width: 600, height: 600 };
    fc.assert(
      fc.property(labelled, (all) => {
        for (const { x, y, width, height } of placeLabels(all, { within }).values()) {
          expect(x >= 0 && x + width <= 600).toBe(true);
          expect(y >= 0 && y + height <= 600).toBe(true);
        }
      }),
    );
  });

  it("keep off what is there already", () => {
    const wall = { x: 0, y: 14, width: 600, height: 586 };
    fc.assert(
      fc.property(labelled, (all) => {
        for (const box of placeLabels(all, { taken: [wall] }).values()) {
          expect(overlaps(box, wall)).toBe(false);
        }
      }),
    );
  });

  it("go to where least is lost", () => {
    const label = { id: "n0", x: 0, y: 0, radius: 10, width: 100, height: 16 };
    const lossOf = ({ x, y }: Readonly<{ x: number; y: number }>) => (x > 0 ? 0 : 1 + Math.abs(y));
    expect(placeLabels([label]).get("n0")).toMatchObject({ x: -50, y: 14 });
    expect(placeLabels([label], { lossOf }).get("n0")).toMatchObject({ x: 14, y: -8 });
  });

  it("go aslant of their point rather than over a line", () => {
    const one = { id: "n", x: 300, y: 300, radius: 10, width: 100, height: 16 };
    // Lines straight down, up and to both sides.
    const isOnLine = ({
      x,
      y,
      width,
      height,
    }: Readonly<Record<"x" | "y" | "width" | "height", number>>) =>
      (x < 300 && x + width > 300) || (y < 300 && y + height > 300);
    const box = placeLabels([one], { lossOf: (at) => (isOnLine(at) ? 1 : 0) }).get("n");
    expect(box && isOnLine(box)).toBe(false);
  });
});
