import { describe, expect, it } from "vitest";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { demoBoard } from "#components/home/demo-board.ts";
import { drawFigure } from "#lib/canvas/figure.ts";
import { layoutSheet, zoneAt } from "#lib/canvas/sheet.ts";

const template = findTemplate("T07-twin-transition");
if (!template) throw new Error("no template");
const layout = layoutSheet(template, null);

const board = demoBoard(layout, {
  digital: { colour: "light-blue", words: ["one", "two", "three", "four"] },
  enable: { colour: "light-blue", words: ["five", "six"] },
  value: { colour: "orange", sentence: "A sentence across the zone." },
});

describe("the board on the home page", () => {
  it("has each note in its own zone, with room between them", () => {
    const notes = board.filter(({ type }) => type === "note");
    const boxes = notes.map(({ id, x, y, props }) => {
      const side = 200 * Number(props.scale);
      return { id, x, y, side, zone: zoneAt(layout, { x: x + side / 2, y: y + side / 2 })?.zoneId };
    });
    expect(boxes.map(({ zone }) => zone)).toEqual([
      ...Array<string>(4).fill("digital"),
      ...Array<string>(2).fill("enable"),
    ]);
    for (const one of boxes) {
      const touching = boxes.filter(
        (other) =>
          other.id !== one.id &&
          Math.abs(other.x - one.x) < one.side &&
          Math.abs(other.y - one.y) < one.side,
      );
      expect(touching).toEqual([]);
      const body = layout.zones.find(({ id }) => id === one.zone)?.body;
      expect(one.y).toBeGreaterThanOrEqual(body?.y ?? Number.NaN);
      expect(one.y + one.side).toBeLessThanOrEqual((body?.y ?? 0) + (body?.h ?? 0));
    }
  });

  it("is drawn with all its words", () => {
    const words = { name: "", purpose: "", zones: {}, columns: {} };
    const { parts } = drawFigure({
      template,
      words,
      columnSet: null,
      records: board,
      detail: "compact",
    });
    const drawn = parts.flatMap((part) => (part.kind === "text" ? part.lines : []));
    const text = drawn.map((line) => line.text).join(" ");
    for (const word of ["one", "two", "three", "four", "five", "six", "A sentence across"]) {
      expect(text).toContain(word);
    }
  });
});
