import { equalityDeep } from "lib0/function";
import type { BoardRecord, Registers } from "./board-document.ts";
import { type BoardState, recordsOf } from "./board-state.ts";
import { boundsOf, cornersOf, type PlacedShape, placeShapes } from "./placement.ts";
import { type SheetLayout, zoneAt } from "./sheet.ts";

/** A part of a board: what lies in a zone. `null` is all of it. */
export type Part = Readonly<{ layout: SheetLayout; zoneId: string }> | null;

/** What has to change on a board: record id → what it is to be, `undefined` if it is to go. */
export type Restoration = ReadonlyMap<string, Registers | undefined>;

/**
 * What turns a part of a board into what it was, and leaves everything else as it is.
 *
 * A zone's part is what has its centre in the zone now or had it then. What lies in a frame or
 * group goes with it, and so do the ends of arrows. An arrow is not tied to what is not there.
 */
export function restorationOf(then: BoardState, now: BoardState, part: Part): Restoration {
  const former = recordsOf(then);
  const isPart = part ? partOf(former, recordsOf(now), part) : () => true;
  const changes = new Map<string, Registers | undefined>();
  for (const id of new Set([...then.keys(), ...now.keys()])) {
    if (!isPart(id)) continue;
    const wanted = then.get(id);
    if (!equalityDeep(wanted, now.get(id))) changes.set(id, wanted);
  }
  const isThere = (id: string) => (changes.has(id) ? changes.get(id) : now.get(id)) !== undefined;
  for (const record of former) {
    const isLoose = record.typeName === "binding" && !isThere(record.toId);
    if (!isLoose || !changes.has(record.id)) continue;
    if (now.has(record.id)) changes.set(record.id, undefined);
    else changes.delete(record.id);
  }
  return changes;
}

/** Whether a record belongs to a zone, now or then. */
function partOf(
  then: readonly BoardRecord[],
  now: readonly BoardRecord[],
  part: NonNullable<Part>,
): (id: string) => boolean {
  const families = [familiesOf(then), familiesOf(now)];
  const chosen = new Set(families.flatMap((each) => each.in(part)));
  // What moved from one frame to another ties them together: both have to be as they were.
  const ties = [...new Set(families.flatMap((each) => [...each.roots.keys()]))].map((id) =>
    families.flatMap(({ roots }) => roots.get(id) ?? []),
  );
  for (let size = -1; size !== chosen.size; ) {
    size = chosen.size;
    for (const roots of ties) {
      if (roots.some((root) => chosen.has(root))) for (const root of roots) chosen.add(root);
    }
  }
  const arrows = new Map(
    [...then, ...now].flatMap((record) =>
      record.typeName === "binding" ? [[record.id, record.fromId] as const] : [],
    ),
  );
  return (id) => {
    const shape = arrows.get(id) ?? id;
    return families.some(({ roots }) => chosen.has(roots.get(shape) ?? ""));
  };
}

/** The shapes of a board by what they lie in. */
function familiesOf(records: readonly BoardRecord[]) {
  const roots = new Map<string, string>();
  const members = new Map<string, PlacedShape[]>();
  // Parents come before their children.
  for (const shape of placeShapes(records)) {
    const { id, parentId } = shape.record;
    const root = roots.get(parentId) ?? id;
    roots.set(id, root);
    members.set(root, [...(members.get(root) ?? []), shape]);
  }
  return {
    /** Shape id → the outermost frame or group around it, or itself. */
    roots,
    in: ({ layout, zoneId }: NonNullable<Part>) =>
      [...members].flatMap(([root, shapes]) =>
        zoneAt(layout, centreOf(root, shapes))?.zoneId === zoneId ? [root] : [],
      ),
  };
}

function centreOf(root: string, shapes: readonly PlacedShape[]) {
  const [outer] = shapes;
  if (outer?.record.id === root && outer.record.type !== "group") return outer.centre;
  // A group has no size of its own.
  const held = shapes.filter(({ record }) => record.type !== "group");
  const { x, y, w, h } = boundsOf(held.flatMap(({ bounds }) => cornersOf(bounds)));
  return { x: x + w / 2, y: y + h / 2 };
}

/** How much a restoration changes, as people count: notes, and everything else one can see. */
export type Tally = Readonly<{ back: number; gone: number; changed: number; others: number }>;

export const noChanges: Tally = { back: 0, gone: 0, changed: 0, others: 0 };

export function tallyOf(restoration: Restoration, now: BoardState): Tally {
  const tally = { ...noChanges };
  for (const [id, wanted] of restoration) {
    const current = now.get(id);
    const type = String((wanted ?? current)?.t);
    if (type === "note") tally[noteChange(wanted, current)] += 1;
    else if (type !== "group" && !type.startsWith("b:")) tally.others += 1;
  }
  return tally;
}

function noteChange(wanted: Registers | undefined, current: Registers | undefined) {
  if (!wanted) return "gone";
  return current ? "changed" : "back";
}

export function addTallies(one: Tally, other: Tally): Tally {
  return {
    back: one.back + other.back,
    gone: one.gone + other.gone,
    changed: one.changed + other.changed,
    others: one.others + other.others,
  };
}
