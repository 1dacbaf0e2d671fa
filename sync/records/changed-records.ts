import type * as Y from "yjs";

/** What changed in a record: the names of its registers, or all of it. */
export type Changed = ReadonlySet<string> | "all";

export type RecordChanges = Readonly<{
  /** Record id → what changed in it, in the order it came. */
  records: ReadonlyMap<string, Changed>;
  /**
   * How much of each client's work was there before all this. `undefined` at the first time, when
   * all of it is new.
   */
  before: ReadonlyMap<number, number> | undefined;
}>;

/** Notes which records of a document change. */
export interface ChangedRecords {
  /** What changed since the last call, everything at the first; `undefined` if nothing. */
  take(): RecordChanges | undefined;
  stop(): void;
}

/**
 * Reads the transactions themselves, not the events of `observeDeep`: those are made anew for every
 * level of a text, with the way there counted out each time.
 */
export function watchRecords(doc: Y.Doc, records: Y.Map<unknown>): ChangedRecords {
  const root = records as unknown as AnyType;
  let changed = new Map<string, Set<string> | "all">();
  let before: ReadonlyMap<number, number> | undefined;
  let isFirst = true;

  function note(id: string, register: string | null): void {
    const known = changed.get(id);
    if (known === "all") return;
    if (register === null) changed.set(id, "all");
    else if (known) known.add(register);
    else changed.set(id, new Set([register]));
  }

  function read(transaction: Y.Transaction): void {
    if (isFirst) return;
    for (const [type, keys] of transaction.changed) {
      for (const { id, register } of placesOf(type, keys, root)) note(id, register);
    }
    if (changed.size > 0) before ??= transaction.beforeState;
  }

  doc.on("afterTransaction", read);

  return {
    take() {
      if (isFirst) {
        isFirst = false;
        for (const id of records.keys()) changed.set(id, "all");
      }
      if (changed.size === 0) return undefined;
      const changes = { records: changed, before };
      changed = new Map();
      before = undefined;
      return changes;
    },
    stop() {
      doc.off("afterTransaction", read);
    },
  };
}

type AnyType = Y.Transaction["changed"] extends Map<infer Type, unknown> ? Type : never;

type Place = Readonly<{
  id: string;
  /** The register; `null` if the record as a whole changed, or something in no register. */
  register: string | null;
}>;

/** Where in a board a type lies, and what of it changed; empty if it lies elsewhere. */
function placesOf(type: AnyType, keys: ReadonlySet<string | null>, root: AnyType): Place[] {
  if (type === root) {
    return [...keys].flatMap((id) => (id === null ? [] : [{ id, register: null }]));
  }
  let register: string | null | undefined;
  for (let item = type._item; item; ) {
    // Only types that are part of the document change, and their parents are types.
    const parent = item.parent as AnyType;
    const id = item.parentSub;
    if (parent !== root) {
      register = id;
      item = parent._item;
    } else if (id === null) return [];
    else if (register !== undefined) return [{ id, register }];
    else return [...keys].map((key) => ({ id, register: key }));
  }
  return [];
}
