import { expect } from "vitest";
import * as Y from "yjs";
import { recordsMap } from "#lib/canvas/board-document.ts";

/**
 * Expects documents to be the same in everything that Yjs's own tests compare (`compare` in
 * `tests/testHelper.js`): content, state vectors, delete sets, the structs and how they are
 * linked, and that nothing is pending.
 */
export function expectSame(docs: readonly Y.Doc[]): void {
  const [first, ...others] = docs;
  if (!first) throw new RangeError("nothing to compare");
  const [content, vector, snapshot] = [contentOf(first), vectorOf(first), Y.snapshot(first)];
  for (const doc of docs) {
    expect(doc.store.pendingStructs).toBeNull();
    expect(doc.store.pendingDs).toBeNull();
    expect(linkFaultsIn(doc)).toEqual([]);
  }
  const parts = new Set(partsOf(first));
  for (const doc of others) {
    expect(contentOf(doc)).toEqual(content);
    expect(vectorOf(doc)).toEqual(vector);
    expect(Y.equalSnapshots(Y.snapshot(doc), snapshot)).toBe(true);
    expect(differencesBetween(partsOf(doc), parts)).toEqual([]);
  }
}

/** Whether documents hold the same, as far as can be told quickly. */
export function isSame(docs: readonly Y.Doc[]): boolean {
  const snapshots = docs.map((doc) => Y.snapshot(doc));
  return snapshots.every((snapshot) => snapshots[0] && Y.equalSnapshots(snapshot, snapshots[0]));
}

/** Records with their text, formatting included. */
function contentOf(doc: Y.Doc): Record<string, unknown> {
  return recordsMap(doc).toJSON();
}

function vectorOf(doc: Y.Doc): [number, number][] {
  return [...Y.decodeStateVector(Y.encodeStateVector(doc))].sort(([a], [b]) => a - b);
}

type Struct = Y.Item | Y.GC;

/** Items whose neighbours do not know them. */
function linkFaultsIn(doc: Y.Doc): string[] {
  const faults: string[] = [];
  for (const struct of structsOf(doc)) {
    if (!(struct instanceof Y.Item)) continue;
    const isLinked =
      (struct.left === null || struct.left.right === struct) &&
      (struct.right === null || struct.right.left === struct);
    if (!isLinked) faults.push(nameOf(struct.id));
  }
  return faults;
}

/** Parts of structs that are not the same in both. */
function differencesBetween(facts: readonly string[], others: ReadonlySet<string>): string[] {
  const differences = facts.filter((fact) => !others.has(fact));
  return facts.length === others.size ? differences : [...differences, "another number of parts"];
}

function structsOf(doc: Y.Doc): Struct[] {
  return [...doc.store.clients.values()].flat();
}

/**
 * What is known of each clock. Yjs merges neighbours when it happens to come by; so each is told
 * as if it had never been merged.
 */
function partsOf(doc: Y.Doc): string[] {
  return structsOf(doc).flatMap((struct) =>
    Array.from({ length: struct.length }, (_, offset) => factsOf(struct, offset)),
  );
}

function factsOf(struct: Struct, offset: number): string {
  const { client, clock } = struct.id;
  const at = (step: number) => `${client}.${clock + offset + step}`;
  if (!(struct instanceof Y.Item)) return `garbage ${at(0)}`;
  const left = offset > 0 ? at(-1) : nameOf(struct.left?.lastId);
  const right = offset < struct.length - 1 ? at(1) : nameOf(struct.right?.id);
  const origin = offset > 0 ? at(-1) : nameOf(struct.origin);
  const places = `${left} ${right} ${origin} ${nameOf(struct.rightOrigin)}`;
  return `item ${at(0)} ${struct.deleted} ${places} ${struct.parentSub ?? ""}`;
}

function nameOf(id: Y.ID | null | undefined): string {
  return id ? `${id.client}.${id.clock}` : "-";
}
