import type { Lookup } from "./kinship.ts";
import type { Registers } from "./record-repair.ts";

/** What tldraw lets arrows be tied to: a group's outline would depend on an arrow that depends on it. */
const UNTIED = new Set(["arrow", "group"]);

/** Which arrows are tied to which shapes. */
export interface ArrowEnds {
  /** Takes note of what a record was and is. */
  update(id: string, was: Registers | undefined, is: Registers | undefined): void;
  /**
   * Bindings that hold nothing because of what was updated since the last call: without an arrow or
   * without a shape that arrows are tied to. Of two for the same end of an arrow, as two people can
   * make them at once, the one with the smaller id stays.
   */
  loose(now: Lookup): string[];
}

export function createArrowEnds(): ArrowEnds {
  /** Shape → bindings from it and to it. */
  const bindings = new Map<string, Set<string>>();
  let changed = new Set<string>();

  function tie(shape: string, binding: string): void {
    const tied = bindings.get(shape);
    if (tied) tied.add(binding);
    else bindings.set(shape, new Set([binding]));
  }

  function untie(shape: string, binding: string): void {
    const tied = bindings.get(shape);
    tied?.delete(binding);
    if (tied?.size === 0) bindings.delete(shape);
  }

  /** All bindings of a shape have to be looked at. */
  function note(shape: string): void {
    for (const binding of bindings.get(shape) ?? []) changed.add(binding);
  }

  function retie(id: string, was: Ends | undefined, is: Ends | undefined): void {
    changed.add(id);
    for (const shape of was ?? []) untie(shape, id);
    for (const shape of is ?? []) tie(shape, id);
    // Another one for the same end may be the one to go.
    if (is) note(is[0]);
  }

  function isLoose(id: string, now: Lookup, gone: ReadonlySet<string>): boolean {
    const binding = now(id);
    const [from, to] = endsOf(binding) ?? [];
    if (!binding || from === undefined || to === undefined) return false;
    const shape = now(to);
    if (now(from)?.t !== "arrow" || !shape || UNTIED.has(String(shape.t))) return true;
    return [...(bindings.get(from) ?? [])].some(
      (other) => other < id && !gone.has(other) && isSameEnd(now(other), binding),
    );
  }

  return {
    update(id, was, is) {
      if (id.startsWith("binding:")) retie(id, endsOf(was), endsOf(is));
      else if (was?.t !== is?.t) note(id);
    },

    loose(now) {
      const gone = new Set<string>();
      // The smallest first: whether a larger one goes depends on whether it does.
      for (const id of [...changed].sort()) if (isLoose(id, now, gone)) gone.add(id);
      changed = new Set();
      return [...gone];
    },
  };
}

type Ends = readonly [fromId: string, toId: string];

function endsOf(record: Registers | undefined): Ends | undefined {
  // What a rule found sound has this form.
  return record?.ft as unknown as Ends | undefined;
}

function isSameEnd(one: Registers | undefined, other: Registers): boolean {
  return endsOf(one)?.[0] === endsOf(other)?.[0] && terminalOf(one) === terminalOf(other);
}

function terminalOf(record: Registers | undefined): unknown {
  return (record?.p as { terminal?: unknown } | undefined)?.terminal;
}
