import { equalityDeep } from "lib0/function";
import { expect } from "vitest";
import * as Y from "yjs";
import { createAdmission, createBoardSchema } from "#components/board/binding/record-check.ts";
import { createRegisters, registersOf } from "#components/board/binding/record-registers.ts";
import { createTextWriter } from "#components/board/binding/text-fragment.ts";
import { type BoardRecord, PAGE_ID, readRecord, recordsMap } from "#lib/canvas/board-document.ts";
import { displayParent } from "#lib/canvas/display-parent.ts";
import { recordBounds } from "#lib/canvas/record-bounds.ts";
import { createRecordGuard, type RecordGuard } from "#sync/records/record-guard.ts";
import { textSchema } from "#tests/components/board/binding/board-peer.ts";
import { sampleShapes } from "#tests/components/board/binding/sample-shapes.ts";

const text = createTextWriter(textSchema);
const admit = createAdmission(createBoardSchema(), textSchema);

/** A sound record of every type, and an arrow that is tied to the note. */
export const sampleRecords: readonly BoardRecord[] = [
  ...(sampleShapes as unknown as readonly BoardRecord[]).map((shape) =>
    // A group with nothing in it is no group.
    shape.id === "shape:draw" ? ({ ...shape, parentId: "shape:group" } as BoardRecord) : shape,
  ),
  binding("binding:end", "shape:arrow", "shape:note"),
];

export function binding(
  id: string,
  fromId: string,
  toId: string,
  terminal: "start" | "end" = "end",
): BoardRecord {
  return {
    ...{ typeName: "binding", id, type: "arrow", fromId, toId, meta: {} },
    props: {
      terminal,
      normalizedAnchor: { x: 0.5, y: 0.5 },
      isExact: false,
      isPrecise: false,
      snap: "none",
    },
  };
}

export function sample(id: string, change: Partial<BoardRecord> = {}): BoardRecord {
  const found = sampleRecords.find((record) => record.id === id);
  if (!found) throw new Error(`no sample ${id}`);
  return { ...found, ...change } as BoardRecord;
}

/** Writes records as a browser does. */
export function put(doc: Y.Doc, ...records: readonly BoardRecord[]): void {
  doc.transact(() => {
    for (const record of records) {
      createRegisters(recordsMap(doc), record.id, registersOf(record), text);
    }
  });
}

/** The registers of a record that is there. */
export function registersAt(doc: Y.Doc, id: string): Y.Map<unknown> {
  const registers = recordsMap(doc).get(id);
  if (!(registers instanceof Y.Map)) throw new Error(`no record ${id}`);
  return registers;
}

/** One node's document of a board, and what keeps it sound. */
export type GuardedBoard = Readonly<{ doc: Y.Doc; guard: RecordGuard }>;

/** @param content update to begin with. */
export function guardedBoard(
  content?: Uint8Array,
  bounds = recordBounds,
  clientId?: number,
): GuardedBoard {
  const doc = new Y.Doc();
  if (clientId !== undefined) doc.clientID = clientId;
  if (content) Y.applyUpdate(doc, content);
  const guard = createRecordGuard(doc, bounds);
  guard.repair();
  return { doc, guard };
}

const samples = new Y.Doc();
put(samples, ...sampleRecords);
const sampleContent = Y.encodeStateAsUpdate(samples);

/** A guarded board with all samples on it. */
export function sampleBoard(): GuardedBoard {
  return guardedBoard(sampleContent);
}

export function exchange(...docs: readonly Y.Doc[]): void {
  for (const from of docs) {
    for (const to of docs) {
      if (from === to) continue;
      Y.applyUpdate(to, Y.encodeStateAsUpdate(from, Y.encodeStateVector(to)));
    }
  }
}

/** A record as browsers read it. */
export function readOne(doc: Y.Doc, id: string): BoardRecord | undefined {
  return readRecord(id, recordsMap(doc).get(id));
}

/** Everything that keeps a board from being drawn as it is stored. */
export function faultsIn(doc: Y.Doc): string[] {
  const records = new Map<string, BoardRecord>();
  const faults: string[] = [];
  for (const [id, registers] of recordsMap(doc)) {
    const record = readRecord(id, registers);
    const admitted = record && admit(record);
    if (record && equalityDeep(record, admitted)) records.set(id, record);
    else faults.push(`${id} is not admitted as it is`);
  }
  const kin = [...records.values()].flatMap((record) => faultsAmongKin(record, records));
  return [...faults, ...kin];
}

function faultsAmongKin(record: BoardRecord, records: ReadonlyMap<string, BoardRecord>): string[] {
  const shapeAt = (id: string) => {
    const found = records.get(id);
    return found?.typeName === "shape" ? found : undefined;
  };
  if (record.typeName === "shape") {
    const isPlaced = displayParent(record.id, shapeAt) === record.parentId;
    return isPlaced ? [] : [`${record.id} cannot lie in ${record.parentId}`];
  }
  const { id, fromId, toId, props } = record;
  const isDouble = [...records.values()].some(
    (other) =>
      other.typeName === "binding" &&
      other.id !== id &&
      other.fromId === fromId &&
      other.props.terminal === props.terminal,
  );
  const isHalf = shapeAt(fromId)?.type !== "arrow" || !shapeAt(toId);
  return [...(isDouble ? [`${id} is one of two`] : []), ...(isHalf ? [`${id} is half`] : [])];
}

/** Whether a board can be drawn, and a guard that comes later finds nothing to do. */
export function expectSound(doc: Y.Doc): void {
  expect(faultsIn(doc)).toEqual([]);
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  expect(createRecordGuard(copy, recordBounds).repair()).toEqual({});
}

export { PAGE_ID };
