import type { TLRecord, TLShapeId, TLStore } from "@tldraw/tlschema";
import * as Y from "yjs";
import { type BoardRecord, recordsMap } from "#lib/canvas/board-document.ts";
import { createBoardView, type LeftOut, type ViewChange } from "./board-view.ts";
import { boardRecordOf, type LocalChanges, trackLocalChanges } from "./local-changes.ts";
import type { Admit } from "./record-check.ts";
import {
  changedKeys,
  createRegisters,
  recordOf,
  registersOf,
  type TextWriter,
  updateRegisters,
} from "./record-registers.ts";

/** Origin of the transactions this binding writes: the person's own changes. */
export const OWN_CHANGE = Symbol("own change");

/** Longest time a change waits for others of the same drag, in milliseconds. */
const FLUSH_MS = 50;

export type RecordsBindingOptions = Readonly<{
  doc: Y.Doc;
  store: TLStore;
  admit: Admit;
  text: TextWriter;
  /** Asked before anything is written; while it says no, local changes are taken back. */
  mayWrite(): boolean;
  /** Whether what became of a record may be written; what may not is taken back. */
  mayChange?(id: string): boolean;
  onLeftOut(records: readonly LeftOut[]): void;
}>;

/** Keeps a tldraw store and a shared document the same. */
export interface RecordsBinding {
  /** Shape whose text a live editor ties to the document; see collaborative-text.ts. */
  boundTextId: string | null;
  /** Text of a shape in the document; `undefined` if it has none there. */
  fragmentOf(id: string): Y.XmlFragment | undefined;
  /** Writes what is waiting, now. */
  flush(): void;
  stop(): void;
}

/**
 * Binds a store to a board's document: shows what is in it, and from then on carries changes both
 * ways until `stop()`.
 */
export function bindRecords(options: RecordsBindingOptions): RecordsBinding {
  const { doc, store } = options;
  const records = recordsMap(doc);
  const view = createBoardView(doc, options.admit);
  const derived = new Set<string>();
  let isApplying = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const local = trackLocalChanges(store, {
    isApplying: () => isApplying,
    onDerived: (id) => derived.add(id),
    boundTextId: () => binding.boundTextId,
    onChange: () => {
      timer ??= setTimeout(flush, FLUSH_MS);
    },
  });

  function apply(change: ViewChange) {
    isApplying = true;
    try {
      const failed = applyToStore(store, change, { local, boundTextId: binding.boundTextId });
      for (const id of failed) view.setAside(id);
    } finally {
      isApplying = false;
    }
  }

  function show(ids: Iterable<string>) {
    const before = view.leftOut();
    derived.clear();
    apply(view.refresh(ids));
    // What tldraw did because of it, the author's tldraw did too: the document has the result.
    if (derived.size > 0) apply(view.refresh([...derived]));
    derived.clear();
    const now = view.leftOut();
    if (before.length + now.length > 0) options.onLeftOut(now);
  }

  function flush() {
    clearTimeout(timer);
    timer = undefined;
    const entries = local.entries();
    if (entries.length === 0) return;
    local.clear();
    if (!options.mayWrite()) return show(entries.map(([id]) => id));
    const isKept = (id: string) => options.mayChange?.(id) ?? true;
    doc.transact(() => {
      for (const [id, before] of entries) if (isKept(id)) writeRecord(options, id, before);
    }, OWN_CHANGE);
    // As others see it: a parent that cannot be one, for instance, holds nothing here either.
    apply(view.refresh(entries.map(([id]) => id)));
  }

  function observe(events: Y.YEvent<Y.AbstractType<unknown>>[], transaction: Y.Transaction) {
    if (transaction.origin === OWN_CHANGE) return;
    const ids = touchedIds(events, records, binding.boundTextId);
    if (ids.size > 0) show(ids);
  }

  const binding: RecordsBinding = {
    boundTextId: null,
    fragmentOf(id) {
      const registers = records.get(id);
      const text = registers instanceof Y.Map ? registers.get("rt") : undefined;
      return text instanceof Y.XmlFragment ? text : undefined;
    },
    flush,
    stop() {
      flush();
      local.stop();
      records.unobserveDeep(observe);
    },
  };

  show(records.keys());
  records.observeDeep(observe);
  return binding;
}

/** Ids of the records a transaction touched, but for text that a live editor already has. */
function touchedIds(
  events: readonly Y.YEvent<Y.AbstractType<unknown>>[],
  records: Y.Map<unknown>,
  boundTextId: string | null,
): Set<string> {
  const ids = new Set<string>();
  for (const event of events) {
    if (event.target === records) {
      for (const id of event.keys.keys()) ids.add(id);
      continue;
    }
    const [id] = event.path;
    const isText = event.path.length > 1;
    if (typeof id === "string" && !(isText && id === boundTextId)) ids.add(id);
  }
  return ids;
}

function writeRecord(
  { doc, store, text }: RecordsBindingOptions,
  id: string,
  before: Parameters<typeof updateRegisters>[1] | undefined,
) {
  const records = recordsMap(doc);
  const record = store.get(id as TLShapeId);
  const registers = records.get(id);
  if (!record) {
    records.delete(id);
    return;
  }
  const now = registersOf(boardRecordOf(record));
  if (registers instanceof Y.Map) updateRegisters(registers, before ?? {}, now, text);
  // Deleted by somebody else if it was known before, and that stands.
  else if (!before) createRegisters(records, id, now, text);
}

type StoreState = Readonly<{ local: LocalChanges; boundTextId: string | null }>;

/** Returns the ids of records that could not be put into the store. */
function applyToStore(store: TLStore, { show, hide }: ViewChange, state: StoreState): string[] {
  const gone = hide.filter((id) => store.has(id as TLShapeId));
  for (const id of hide) state.local.forget(id);
  const changed = show.flatMap((record) => merged(store, record, state));
  if (gone.length > 0) store.mergeRemoteChanges(() => store.remove(gone as TLShapeId[]));
  if (changed.length === 0 || isPut(store, changed)) return [];
  return changed.filter((record) => !isPut(store, [record])).map(({ id }) => id);
}

function isPut(store: TLStore, records: readonly BoardRecord[]): boolean {
  try {
    // `admit` has put them through the store's own schema.
    store.mergeRemoteChanges(() => store.put(records as unknown as TLRecord[]));
    return true;
  } catch {
    // What tldraw does on a change may still stumble over a record; the others must come in.
    return false;
  }
}

/** A record from outside as the store should hold it; empty if the store already does. */
function merged(store: TLStore, outside: BoardRecord, state: StoreState): BoardRecord[] {
  const { id } = outside;
  const known = store.get(id as TLShapeId);
  if (!known) {
    // Deleted here a moment ago: the deletion is about to be written.
    return state.local.has(id) ? [] : [outside];
  }
  const current = boardRecordOf(known);
  const now = registersOf(current);
  let next = registersOf(outside);
  if (state.boundTextId === id && now.rt !== undefined) next = { ...next, rt: now.rt };
  if (state.local.has(id)) next = state.local.rebase(id, next, now);
  if (changedKeys(now, next).length === 0) return [];

  const record = recordOf(id, next);
  // tldraw sets a live editor's whole text anew when the object is another one, even if equal.
  const isTextSame = changedKeys({ rt: now.rt ?? null }, { rt: next.rt ?? null }).length === 0;
  if (!isTextSame || current.props.richText === undefined) return [record];
  const props = { ...record.props, richText: current.props.richText };
  return [{ ...record, props } as BoardRecord];
}
