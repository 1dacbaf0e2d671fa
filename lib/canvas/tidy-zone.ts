import { type BoardRecord, PAGE_ID, type ShapeRecord } from "./board-document.ts";
import { areaOf } from "./free-places.ts";
import { type PlacedShape, placeShapes } from "./placement.ts";
import { byText, wordProp } from "./shape-props.ts";
import { type Rect, type SheetLayout, zoneAt } from "./sheet.ts";
import { crowd, shelve } from "./shelves.ts";

/** By what the notes of a zone can be put in order. */
export const tidyOrders = ["time", "votes", "author", "colour", "random"] as const;
export type TidyOrder = (typeof tidyOrders)[number];

/** Where a note goes: its top-left corner on the page, upright. */
export type TidyMove = Readonly<{ id: string; x: number; y: number }>;

export type TidyOptions = Readonly<{
  order: TidyOrder;
  /** Points in the vote that counts, by note id; a note without any has none. */
  scores: Readonly<Record<string, number>>;
  /** What an author is called; `undefined` if that is not known. */
  nameOf(authorId: string): string | undefined;
  /** At least 0, less than 1. */
  random(): number;
}>;

/** Colours as the bar shows them; others come behind. */
const colours = [
  ...["yellow", "orange", "light-red", "red", "light-violet", "violet"],
  ...["light-blue", "blue", "light-green", "green", "grey", "black", "white"],
];

/**
 * Puts the notes of a zone in rows, in some order and each in its column of a matrix. They keep
 * their size. Notes in frames and groups, locked ones and everything that is no note stay, and no
 * note is put over them unless the zone is too full for anything else.
 *
 * Nothing tells when a note was made: `time` is their order from back to front, and new ones always
 * come in front.
 */
export function tidyZone(
  records: readonly BoardRecord[],
  layout: SheetLayout,
  zoneId: string,
  options: TidyOptions,
): TidyMove[] {
  const shapes = placeShapes(records);
  const columnOf = ({ centre }: PlacedShape) => zoneAt(layout, centre)?.columnId ?? null;
  const notes = shapes.filter(
    (shape) => isMovable(shape.record) && zoneAt(layout, shape.centre)?.zoneId === zoneId,
  );
  const moved = new Set(notes.map(({ record }) => record.id));
  const others = shapes.filter(({ record }) => !moved.has(record.id) && takesRoom(record));
  return [...new Set(notes.map(columnOf))].flatMap((columnId) => {
    const area = areaOf(layout, { zoneId, columnId });
    if (!area) return [];
    const inOrder = ordered(
      notes.filter((note) => columnOf(note) === columnId),
      options,
    );
    return placed(inOrder, area, others);
  });
}

function isMovable({ type, parentId, isLocked }: ShapeRecord): boolean {
  return type === "note" && parentId === PAGE_ID && !isLocked;
}

/** Lines follow what they are tied to, ink lies over everything, groups are their members. */
function takesRoom({ type }: ShapeRecord): boolean {
  return !["arrow", "line", "draw", "highlight", "group"].includes(type);
}

function placed(
  notes: readonly PlacedShape[],
  area: Rect,
  others: readonly PlacedShape[],
): TidyMove[] {
  const sizes = notes.map(({ local: { w, h } }) => ({ w, h }));
  // A frame around everything stands in nobody's way.
  const taken = others.map(({ bounds }) => bounds).filter((rect) => !isBackground(rect, area));
  const places = shelve(area, sizes, taken) ?? shelve(area, sizes, []) ?? crowd(area, sizes);
  return notes.map(({ record }, index) => ({ id: record.id, ...(places[index] ?? area) }));
}

function isBackground({ w, h }: Rect, area: Rect): boolean {
  return w * h > (area.w * area.h) / 2;
}

function ordered(notes: readonly PlacedShape[], options: TidyOptions): PlacedShape[] {
  const keyOf = keyFor(options);
  return notes
    .map((note) => ({ note, key: keyOf(note.record) }))
    .toSorted((one, other) => {
      const { note: a } = one;
      const { note: b } = other;
      return (
        compare(one.key, other.key) ||
        byText(a.record.index, b.record.index) ||
        byText(a.record.id, b.record.id)
      );
    })
    .map(({ note }) => note);
}

type Key = number | string | null;

function keyFor({ order, scores, nameOf, random }: TidyOptions): (note: ShapeRecord) => Key {
  switch (order) {
    case "time":
      return () => 0;
    case "votes":
      return ({ id }) => -(scores[id] ?? 0);
    case "author":
      return ({ meta: { authorId } }) =>
        typeof authorId === "string" ? (nameOf(authorId) ?? null) : null;
    case "colour":
      return ({ props }) => {
        const at = colours.indexOf(wordProp(props, "color", "black"));
        return at < 0 ? colours.length : at;
      };
    default:
      return () => random();
  }
}

/** What has no key comes last. */
function compare(one: Key, other: Key): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  if (typeof one === "number" && typeof other === "number") return one - other;
  return String(one).localeCompare(String(other));
}
