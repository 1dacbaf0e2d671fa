import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canvasTemplates } from "#canvas-templates/catalogue.ts";
import type { BoardRecord } from "#lib/canvas/board-document.ts";
import { areaOf } from "#lib/canvas/free-places.ts";
import { placeShapes } from "#lib/canvas/placement.ts";
import { layoutSheet, type Rect, type ZoneLayout, zoneAt } from "#lib/canvas/sheet.ts";
import { overlap } from "#lib/canvas/shelves.ts";
import { type TidyMove, type TidyOptions, tidyOrders, tidyZone } from "#lib/canvas/tidy-zone.ts";

const layouts = canvasTemplates.map((template) => layoutSheet(template, null));
const isLarge = ({ body, cells }: ZoneLayout) => cells.length === 0 && body.w > 680 && body.h > 460;
const layout = layouts.find(({ zones }) => zones.some(isLarge));
const zone = layout?.zones.find(isLarge);
const elsewhere = layout?.zones.find(({ id }) => id !== zone?.id);
if (!layout || !zone || !elsewhere) throw new Error("no template has a large zone");

type NoteOptions = Readonly<{
  x: number;
  y: number;
  type?: string;
  index?: string;
  props?: object;
  authorId?: string;
  more?: object;
}>;

function shape(id: string, { x, y, type = "note", ...rest }: NoteOptions): BoardRecord {
  return {
    ...{ typeName: "shape", id: `shape:${id}`, type, parentId: "page:page", x, y, rotation: 0 },
    ...{ index: rest.index ?? "a1", isLocked: false, opacity: 1 },
    props: { color: "yellow", growY: 0, scale: 1, w: 200, h: 200, ...rest.props },
    meta: rest.authorId === undefined ? {} : { authorId: rest.authorId },
    ...rest.more,
  } as BoardRecord;
}

const options: TidyOptions = {
  order: "time",
  scores: {},
  nameOf: (id) => id,
  random: () => 0.5,
};

function moved(records: readonly BoardRecord[], moves: readonly TidyMove[]): BoardRecord[] {
  return records.map((record) => {
    const move = moves.find(({ id }) => id === record.id);
    return record.typeName === "shape" && move
      ? { ...record, x: move.x, y: move.y, rotation: 0 }
      : record;
  });
}

const rects = (records: readonly BoardRecord[]) =>
  placeShapes(records).map(({ record, bounds }) => ({ id: record.id, type: record.type, bounds }));

const inside = (outer: Rect, { x, y, w, h }: Rect) =>
  x >= outer.x && y >= outer.y && x + w <= outer.x + outer.w && y + h <= outer.y + outer.h;

const ids = (moves: readonly TidyMove[]) =>
  moves
    .toSorted((one, other) => one.y - other.y || one.x - other.x)
    .map(({ id }) => id.slice("shape:".length));

describe("tidying a zone", () => {
  const at = (column: number) => ({ x: zone.body.x + 7 + column * 90, y: zone.body.y + 11 });

  it("[O8] puts notes in the order asked for", () => {
    const records = [
      shape("c", { ...at(0), index: "a3", props: { color: "orange" }, authorId: "lin" }),
      shape("a", { ...at(1), index: "a1", props: { color: "grey" }, authorId: "mei" }),
      shape("b", { ...at(2), index: "a2", props: { color: "yellow" } }),
    ];
    const by = (order: TidyOptions["order"], more: Partial<TidyOptions> = {}) =>
      ids(tidyZone(records, layout, zone.id, { ...options, order, ...more }));
    expect(by("time")).toEqual(["a", "b", "c"]);
    expect(by("votes", { scores: { "shape:c": 5, "shape:a": -1 } })).toEqual(["c", "b", "a"]);
    expect(by("author", { nameOf: (id) => ({ lin: "Ana", mei: "Zoe" })[id] })).toEqual([
      "c",
      "a",
      "b",
    ]);
    expect(by("colour")).toEqual(["b", "c", "a"]);
    const turns = [0.9, 0.1, 0.5];
    expect(by("random", { random: () => turns.pop() ?? 0 })).not.toEqual(["a", "b", "c"]);
  });

  it("[O8] moves only the notes of the zone that lie free on the page", () => {
    const records = [
      shape("a", at(0)),
      shape("b", at(1)),
      shape("locked", { ...at(2), more: { isLocked: true } }),
      shape("box", { ...at(0), type: "geo" }),
      shape("frame", { ...at(3), type: "frame" }),
      shape("framed", { x: 5, y: 5, more: { parentId: "shape:frame" } }),
      shape("far", { x: elsewhere.body.x + 20, y: elsewhere.body.y + 20 }),
    ];
    const moves = tidyZone(records, layout, zone.id, options);
    expect(ids(moves).toSorted()).toEqual(["a", "b"]);
  });

  const anyLayout = fc.constantFrom(...layouts);
  const scattered = fc.record({
    across: fc.double({ min: 0, max: 1, noNaN: true }),
    down: fc.double({ min: 0, max: 1, noNaN: true }),
    growY: fc.constantFrom(0, 0, 0, 60, 300),
    type: fc.constantFrom("note", "note", "note", "note", "geo", "text", "arrow"),
    rotation: fc.constantFrom(0, 0, 0.4),
  });

  it("[O8] keeps every note in its zone and column, and lays none over another while there is room", () => {
    fc.assert(
      fc.property(
        anyLayout,
        fc.nat(30),
        fc.array(scattered, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(...tidyOrders),
        (sheet, which, items, order) => {
          const here = sheet.zones[which % sheet.zones.length];
          if (!here) return;
          const records = items.map(({ across, down, growY, type, rotation }, index) =>
            shape(String(index), {
              x: here.rect.x + across * here.rect.w - 100,
              y: here.rect.y + down * here.rect.h - 100,
              type,
              props: { growY, w: 120, h: 90 },
              more: { rotation },
            }),
          );
          const before = new Map(
            placeShapes(records).map(({ record, centre }) => [record.id, zoneAt(sheet, centre)]),
          );
          const moves = tidyZone(records, sheet, here.id, { ...options, order });
          const now = moved(records, moves);
          const after = placeShapes(now);
          for (const { id } of moves) {
            const found = after.find(({ record }) => record.id === id);
            expect(found && zoneAt(sheet, found.centre)).toEqual(before.get(id));
          }
          const placed = rects(now).filter(({ id }) => moves.some((move) => move.id === id));
          const isRoomy = placed.length <= 2 && (here.cells[0]?.rect ?? here.body).w > 500;
          const areClear = placed.every(({ bounds, id }) =>
            placed.every((other) => other.id === id || !overlap(bounds, other.bounds)),
          );
          if (isRoomy && here.cells.length === 0 && here.body.h > 560) expect(areClear).toBe(true);
        },
      ),
    );
  });

  it("[O8] goes round what is no note, and stays inside the zone", () => {
    const obstacle = { x: zone.body.x + 12, y: zone.body.y + 12 };
    const records = [
      shape("box", { ...obstacle, type: "geo" }),
      ...["a", "b"].map((id) => shape(id, obstacle)),
    ];
    const now = moved(records, tidyZone(records, layout, zone.id, options));
    const found = rects(now);
    const box = found.find(({ type }) => type === "geo");
    const area = areaOf(layout, { zoneId: zone.id, columnId: null });
    for (const { bounds, type } of found.filter((one) => one.type === "note")) {
      expect(box && overlap(box.bounds, bounds), type).toBe(false);
      expect(area && inside(area, bounds)).toBe(true);
    }
  });

  it("[O8] spreads too many notes over the zone, each of them visible", () => {
    const records = Array.from({ length: 120 }, (_, index) =>
      shape(String(index), { ...at(0), index: `a${index}` }),
    );
    const moves = tidyZone(records, layout, zone.id, options);
    expect(new Set(moves.map(({ x, y }) => `${x} ${y}`)).size).toBe(120);
    for (const { bounds } of rects(moved(records, moves)))
      expect(inside(zone.body, bounds)).toBe(true);
  });
});
