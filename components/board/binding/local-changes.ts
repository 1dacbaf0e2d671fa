import type { TLBinding, TLShape, TLStore } from "@tldraw/tlschema";
import type { BoardRecord } from "#lib/canvas/board-document.ts";
import { mergeRegisters, type Registers, registersOf } from "./record-registers.ts";

/** What the store holds is valid, and its shapes and bindings have exactly this form. */
export function boardRecordOf(record: TLShape | TLBinding): BoardRecord {
  return record as unknown as BoardRecord;
}

/**
 * What this person changed in the store and what is not yet in the document. For every such record
 * it keeps the registers both sides last agreed on, so that only what the person changed is
 * written, and what others change meanwhile comes in.
 */
export interface LocalChanges {
  /** Ids of changed records, and what they were; `undefined` for new ones. */
  entries(): readonly (readonly [id: string, before: Registers | undefined])[];
  has(id: string): boolean;
  forget(id: string): void;
  clear(): void;
  /**
   * Lays what the person changed in a record over its new state from outside. From then on the
   * outside state is what both sides agree on.
   */
  rebase(id: string, outside: Registers, now: Registers): Registers;
  stop(): void;
}

type Options = Readonly<{
  /** True while changes come from outside; what tldraw does because of them is theirs to write. */
  isApplying(): boolean;
  /** tldraw changed a record because of a change from outside. */
  onDerived(id: string): void;
  /** Shape whose text a live editor writes into the document by itself. */
  boundTextId(): string | null;
  onChange(): void;
}>;

export function trackLocalChanges(store: TLStore, options: Options): LocalChanges {
  const before = new Map<string, Registers | undefined>();

  function note(id: string, from: TLShape | TLBinding | undefined, source: Source) {
    if (options.isApplying()) {
      if (source === "user") options.onDerived(id);
      return;
    }
    if (source === "remote") return;
    if (!before.has(id)) before.set(id, from && registersOf(boardRecordOf(from)));
    options.onChange();
  }

  function noteChange(from: TLShape | TLBinding, to: TLShape | TLBinding, source: Source) {
    note(to.id, from, source);
    const agreed = before.get(to.id);
    const text = registersOf(boardRecordOf(to)).rt;
    if (agreed && text !== undefined && options.boundTextId() === to.id) {
      before.set(to.id, { ...agreed, rt: text });
    }
  }

  const { sideEffects } = store;
  type Any = TLShape | TLBinding;
  const noteCreation = ({ id }: Any, source: Source) => note(id, undefined, source);
  const noteDeletion = (record: Any, source: Source) => note(record.id, record, source);
  const stops = [
    sideEffects.registerAfterCreateHandler("shape", noteCreation),
    sideEffects.registerAfterCreateHandler("binding", noteCreation),
    sideEffects.registerAfterChangeHandler("shape", noteChange),
    sideEffects.registerAfterChangeHandler("binding", noteChange),
    sideEffects.registerAfterDeleteHandler("shape", noteDeletion),
    sideEffects.registerAfterDeleteHandler("binding", noteDeletion),
  ];

  return {
    entries: () => [...before],
    has: (id) => before.has(id),
    forget: (id) => before.delete(id),
    clear: () => before.clear(),
    rebase(id, outside, now) {
      const merged = mergeRegisters(before.get(id) ?? {}, now, outside);
      before.set(id, outside);
      return merged;
    },
    stop() {
      for (const stop of stops) stop();
    },
  };
}

type Source = "remote" | "user";
