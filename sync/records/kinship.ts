import { PAGE_ID } from "#lib/canvas/board-document.ts";
import { canHoldShapes, displayParent } from "#lib/canvas/display-parent.ts";
import { type Pose, toPage } from "#lib/canvas/placement.ts";
import { isSoundPlace } from "#lib/canvas/record-bounds.ts";
import type { Registers } from "./record-repair.ts";
import type { Placing } from "./register-rules.ts";

/** Frames and groups that are gone and whose place is remembered, for what is put into them late. */
const REMEMBERED = 1_000;

/** Looks up a record; `undefined` if there is none. */
export type Lookup = (id: string) => Registers | undefined;

export type Lift = Readonly<{ id: string; xf: Placing }>;

/** Which shape lies in which. */
export interface Kinship {
  /** Takes note of what a record was and is. */
  update(id: string, was: Registers | undefined, is: Registers | undefined): void;
  /**
   * Shapes that have to be lifted to the page because of what was updated since the last call: their
   * parent is gone, can be none, is a descendant, or lies too deep.
   *
   * They keep their place on the page if it is known. In a circle that is the place before it
   * closed. Without that, as after a restart, the numbers stay and now count from the page's corner.
   *
   * @param former records before the updates, `now` after them.
   */
  lifts(former: Lookup, now: Lookup): Lift[];
  /** Groups that hold nothing any more because of what was updated since the last call. */
  emptyGroups(now: Lookup): string[];
}

export function createKinship(): Kinship {
  const children = new Map<string, Set<string>>();
  const graves = new Map<string, Pose>();
  /** Shapes that came, went, changed their type or moved to another parent. */
  let moved = new Set<string>();
  /** Where something may have left nothing behind. */
  const left: string[] = [];

  function addTo(parent: string, id: string): void {
    const siblings = children.get(parent);
    if (siblings) siblings.add(id);
    else children.set(parent, new Set([id]));
  }

  function takeFrom(parent: string, id: string): void {
    const siblings = children.get(parent);
    siblings?.delete(id);
    if (siblings?.size === 0) children.delete(parent);
  }

  function bury(id: string, pose: Pose): void {
    graves.delete(id);
    graves.set(id, pose);
    const [oldest] = graves.keys();
    if (graves.size > REMEMBERED && oldest !== undefined) graves.delete(oldest);
  }

  function withDescendants(ids: Iterable<string>): Set<string> {
    // A set is walked to its end while it grows.
    const found = new Set(ids);
    for (const id of found) for (const child of children.get(id) ?? []) found.add(child);
    return found;
  }

  /** Where a shape's own space lies on the page. */
  function poseOf(id: string, lookup: Lookup): Pose {
    const chain: Placing[] = [];
    const seen = new Set<string>();
    let at = id;
    for (let xf = placingOf(lookup(at)); xf && !seen.has(at); xf = placingOf(lookup(at))) {
      seen.add(at);
      chain.push(xf);
      [at] = xf;
    }
    const start = graves.get(at) ?? { x: 0, y: 0, rotation: 0 };
    return chain.reduceRight(within, start);
  }

  function lifted(id: string, former: Lookup, now: Lookup): Placing {
    const [parentId, index, ...own] = placingOf(now(id)) ?? [PAGE_ID, "a1", 0, 0, 0];
    const isCircle = isOwnAncestor(id, now);
    const lookup = isCircle ? former : now;
    const isKnown = isCircle
      ? !isOwnAncestor(id, former)
      : !!(now(parentId) ?? graves.get(parentId));
    const pose = isKnown && lookup(id) ? poseOf(id, lookup) : undefined;
    return pose && isSoundPlace(pose)
      ? [PAGE_ID, index, pose.x, pose.y, pose.rotation]
      : [PAGE_ID, index, ...own];
  }

  function isEmptyGroup(id: string, now: Lookup, empty: ReadonlySet<string>): boolean {
    const inside = [...(children.get(id) ?? [])];
    return now(id)?.t === "group" && inside.every((child) => empty.has(child));
  }

  return {
    update(id, was, is) {
      if (kinOf(was) === kinOf(is)) return;
      moved.add(id);
      const [from] = placingOf(was) ?? [];
      const [to] = placingOf(is) ?? [];
      if (from !== undefined) {
        takeFrom(from, id);
        left.push(from);
      }
      if (to !== undefined) addTo(to, id);
      if (is?.t === "group") left.push(id);
    },

    lifts(former, now) {
      const kin = (id: string) => {
        const record = now(id);
        const xf = placingOf(record);
        return record && xf && { type: String(record.t), parentId: xf[0] };
      };
      for (const id of moved) {
        const was = former(id);
        if (!now(id) && canHoldShapes(String(was?.t))) bury(id, poseOf(id, former));
      }
      const affected = withDescendants(moved);
      moved = new Set();
      return [...affected]
        .filter((id) => placingOf(now(id)) && displayParent(id, kin) !== kin(id)?.parentId)
        .map((id) => ({ id, xf: lifted(id, former, now) }));
    },

    emptyGroups(now) {
      const empty = new Set<string>();
      for (let id = left.pop(); id !== undefined; id = left.pop()) {
        if (empty.has(id) || !isEmptyGroup(id, now, empty)) continue;
        empty.add(id);
        bury(id, poseOf(id, now));
        const [parentId] = placingOf(now(id)) ?? [];
        if (parentId !== undefined) left.push(parentId);
      }
      return [...empty];
    },
  };
}

export function placingOf(record: Registers | undefined): Placing | undefined {
  // What a rule found sound has this form.
  return record?.xf as unknown as Placing | undefined;
}

/** Equal for two states of a shape that matter the same to what lies in it and to where it lies. */
function kinOf(record: Registers | undefined): string | undefined {
  const xf = placingOf(record);
  return xf && `${record?.t} ${xf[0]}`;
}

function isOwnAncestor(id: string, lookup: Lookup): boolean {
  const seen = new Set<string>();
  for (let [at] = placingOf(lookup(id)) ?? []; at !== undefined && !seen.has(at); ) {
    if (at === id) return true;
    seen.add(at);
    [at] = placingOf(lookup(at)) ?? [];
  }
  return false;
}

function within(outer: Pose, [, , x, y, rotation]: Placing): Pose {
  return { ...toPage(outer, { x, y }), rotation: outer.rotation + rotation };
}
