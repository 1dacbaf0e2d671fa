import * as Y from "yjs";

/**
 * What applying an update may cost, in steps of 0.1 to 0.4 µs. Yjs looks for an item's place among
 * those that others put there at the same time, one step each: with the right references, 40 KB
 * make it compare 4,000 items with 4,000 others, and 400 KB take a hundred times as long. Two
 * people who write 600 times each at the beginning of one text, without hearing of the other, need
 * 400,000; other honest work needs fewer steps than it has bytes.
 */
const STEPS = 400_000;
const STEPS_PER_BYTE = 1;

/** Structs that are moved aside in one step, for one that is cut in two. */
const MOVED_PER_STEP = 100;

/** Counts what applying one update to a document costs, and ends it. */
export interface ApplySteps {
  /** Counts what placing an item will cost; Yjs has found its neighbours and parent. @throws */
  place(item: Y.Item, offset: number): void;
  /** Counts what cutting structs of a client in two has cost; it had so many before. @throws */
  cut(client: number, before: number): void;
  /** How many structs of a client there are. */
  countOf(client: number): number;
}

/** @param bytes size of the update. */
export function createApplySteps(doc: Y.Doc, bytes: number): ApplySteps {
  let left = STEPS + STEPS_PER_BYTE * bytes;

  function take(steps: number): void {
    left -= steps;
    if (left < 0) throw new RangeError("update takes too many steps");
  }

  const countOf = (client: number) => doc.store.clients.get(client)?.length ?? 0;

  return {
    place(item, offset) {
      take(countCompared(doc, item, offset, left));
    },
    cut(client, before) {
      const now = countOf(client);
      if (now !== before) take(((now - before) * now) / MOVED_PER_STEP);
    },
    countOf,
  };
}

/**
 * With how many items, at most, `Item.integrate` compares this one.
 *
 * @param enough stops counting.
 */
function countCompared(doc: Y.Doc, item: Y.Item, offset: number, enough: number): number {
  const { right, parent, parentSub } = item;
  // Garbage: it goes nowhere.
  if (!(parent instanceof Y.AbstractType)) return 0;
  const left = offset > 0 ? itemBefore(doc, item, offset) : item.left;
  if (left) return left.right === right ? 0 : countBetween(left.right, right, left.lastId, enough);
  if (right && right.left === null) return 0;
  if (parentSub === null) return countBetween(parent._start, right, null, enough);
  // An entry of a map: Yjs goes back from the newest to the oldest first.
  let first = parent._map.get(parentSub) ?? null;
  let back = 0;
  for (; first?.left && back < enough; back++) first = first.left;
  return back + countBetween(first, right, null, enough - back);
}

function countBetween(
  first: Y.Item | null,
  end: Y.Item | null,
  origin: Y.ID | null,
  enough: number,
): number {
  // One that was not put at the same place ends the search.
  if (first && !Y.compareIDs(first.origin, origin)) return 1;
  let count = 0;
  for (let item = first; item && item !== end && count <= enough; item = item.right) count++;
  return count;
}

/** The item that ends where the new part of a struct begins. */
function itemBefore(doc: Y.Doc, { id }: Y.Item, offset: number): Y.Item | null {
  const before = Y.getItem(doc.store, Y.createID(id.client, id.clock + offset - 1));
  return before instanceof Y.Item ? before : null;
}
