import { describe, expect, it } from "vitest";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { type BulkNote, planNotes } from "#lib/canvas/bulk-notes.ts";
import { NOTE_SIZE } from "#lib/canvas/shape-props.ts";
import { layoutSheet, type Rect, zoneAt } from "#lib/canvas/sheet.ts";
import { overlap } from "#lib/canvas/shelves.ts";

const template = findTemplate("T07-twin-transition");
if (!template) throw new Error("this template is gone");
const layout = layoutSheet(template, null);
const [here, there] = layout.zones.map(({ id, cells }) => ({
  zoneId: id,
  columnId: cells[0]?.columnId ?? null,
}));
if (!here || !there) throw new Error("this template has too few zones");

const note = (text: string, place = here): BulkNote => ({ text, place, tags: [], source: null });
const rectOf = ({ x, y, growY }: Readonly<{ x: number; y: number; growY: number }>): Rect => ({
  ...{ x, y, w: NOTE_SIZE, h: NOTE_SIZE + growY },
});

describe("many notes at once", () => {
  it("[O7] stand beside one another, each in its own zone", () => {
    const planned = planNotes(
      layout,
      [],
      [note("one"), note("two", there), note("long words ".repeat(18)), note("four")],
    );
    expect(planned).toHaveLength(4);
    const rects = planned.map(rectOf);
    for (const [index, rect] of rects.entries()) {
      const middle = { x: rect.x + rect.w / 2, y: rect.y + rect.h / 2 };
      expect(zoneAt(layout, middle)).toEqual(planned[index]?.place);
      for (const other of rects.slice(index + 1)) expect(overlap(rect, other)).toBe(false);
    }
    expect(planned.find(({ text }) => text.startsWith("long"))?.growY).toBeGreaterThan(0);
  });

  it("[O7] stay in their zone, however many and however high they are", () => {
    const many = Array.from({ length: 200 }, (_, index) => note(`${"word ".repeat(index)}end`));
    for (const planned of planNotes(layout, [], many)) {
      const { x, y, w, h } = rectOf(planned);
      expect(zoneAt(layout, { x: x + w / 2, y: y + h / 2 })).toEqual(here);
    }
  });

  it("[O7] are none in a zone that is none", () => {
    expect(planNotes(layout, [], [note("lost", { zoneId: "nowhere", columnId: null })])).toEqual(
      [],
    );
  });
});
