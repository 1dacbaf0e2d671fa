import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canvasTemplates } from "#canvas-templates/catalogue.ts";
import { twinTransition } from "#canvas-templates/twin-transition.ts";
import { placeNote } from "#components/board/canvas/note-place.ts";
import { NOTE_SIZE } from "#lib/canvas/shape-props.ts";
import { layoutSheet, zoneAt } from "#lib/canvas/sheet.ts";

describe("a new note", () => {
  it.each(canvasTemplates)("counts for the zone that was pressed, on $id", (template) => {
    const layout = layoutSheet(template, null);
    const point = fc.record({
      x: fc.nat(layout.width),
      y: fc.nat(layout.height),
    });
    fc.assert(
      fc.property(point, (at) => {
        const pressed = zoneAt(layout, at);
        const { x, y } = placeNote(layout, at);
        const middle = { x: x + NOTE_SIZE / 2, y: y + NOTE_SIZE / 2 };
        if (pressed) expect(zoneAt(layout, middle)).toEqual(pressed);
        else expect(middle).toEqual(at);
      }),
    );
  });

  it("lies inside its zone and clear of its name, where there is room", () => {
    const layout = layoutSheet(twinTransition, null);
    const zone = layout.zones.find(
      ({ body }) => body.h > NOTE_SIZE + 24 && body.w > NOTE_SIZE + 24,
    );
    if (!zone) throw new Error("no zone has room for a note");
    const { body, rect } = zone;
    for (const at of [
      { x: rect.x + 1, y: rect.y + 1 },
      { x: rect.x + rect.w - 1, y: rect.y + rect.h - 1 },
    ]) {
      const { x, y } = placeNote(layout, at);
      expect(x).toBeGreaterThanOrEqual(body.x);
      expect(y).toBeGreaterThanOrEqual(body.y);
      expect(x + NOTE_SIZE).toBeLessThanOrEqual(body.x + body.w);
      expect(y + NOTE_SIZE).toBeLessThanOrEqual(body.y + body.h);
    }
  });
});
