import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canvasTemplates } from "#canvas-templates/catalogue.ts";
import { freePlaces } from "#lib/canvas/free-places.ts";
import { NOTE_SIZE } from "#lib/canvas/shape-props.ts";
import { layoutSheet, type Rect, zoneAt } from "#lib/canvas/sheet.ts";

const places = canvasTemplates.flatMap((template) => {
  const sets = template.matrix?.columnSets.map(({ id }) => id) ?? [null];
  return sets.flatMap((columnSet) => {
    const layout = layoutSheet(template, columnSet);
    return layout.zones.flatMap(({ id: zoneId, cells }) => {
      const columns = cells.length === 0 ? [null] : cells.map(({ columnId }) => columnId);
      return columns.map((columnId) => ({ name: template.id, layout, zoneId, columnId }));
    });
  });
});

const noteAt = ({ x, y }: { x: number; y: number }): Rect => ({ x, y, w: NOTE_SIZE, h: NOTE_SIZE });

function overlap(one: Rect, other: Rect): boolean {
  const isApart =
    one.x + one.w <= other.x ||
    other.x + other.w <= one.x ||
    one.y + one.h <= other.y ||
    other.y + other.h <= one.y;
  return !isApart;
}

describe("places for new notes", () => {
  it("[E5] keep the middle of every note in its zone or cell, however many there are", () => {
    for (const { name, layout, zoneId, columnId } of places) {
      for (const { x, y } of freePlaces(layout, { zoneId, columnId }, [], 60)) {
        const middle = { x: x + NOTE_SIZE / 2, y: y + NOTE_SIZE / 2 };
        expect(zoneAt(layout, middle), `${name} ${zoneId}`).toEqual({ zoneId, columnId });
      }
    }
  });

  it("[E5] are clear of one another and of what is there while there is room", () => {
    const rect = fc.record({
      x: fc.integer({ min: -300, max: 2_000 }),
      y: fc.integer({ min: -300, max: 2_000 }),
      w: fc.integer({ min: 1, max: 600 }),
      h: fc.integer({ min: 1, max: 600 }),
    });
    const place = fc.constantFrom(...places);
    fc.assert(
      fc.property(place, fc.array(rect, { maxLength: 6 }), fc.nat(9), (where, taken, count) => {
        // The places of an empty zone that do not lie over one another …
        const room = freePlaces(where.layout, where, [], 200).map(noteAt);
        const apart = room.filter(
          (at, index) => !room.slice(0, index).some((one) => overlap(one, at)),
        );
        // … and those of them that nothing lies over now.
        const clear = apart.filter((at) => !taken.some((other) => overlap(at, other)));
        const found = freePlaces(where.layout, where, taken, Math.min(count, clear.length));
        for (const [index, at] of found.entries()) {
          const others = [...taken, ...found.slice(0, index).map(noteAt)];
          for (const other of others) expect(overlap(noteAt(at), other)).toBe(false);
        }
      }),
    );
  });

  it("never hide a note whole", () => {
    for (const { layout, zoneId, columnId } of places) {
      const found = freePlaces(layout, { zoneId, columnId }, [], 12);
      expect(new Set(found.map(({ x, y }) => `${x} ${y}`)).size).toBe(Math.min(12, found.length));
    }
  });

  it("are none in a zone there is not", () => {
    const [{ layout } = { layout: undefined }] = places;
    if (!layout) throw new Error("no template");
    expect(freePlaces(layout, { zoneId: "nowhere", columnId: null }, [], 3)).toEqual([]);
  });
});
