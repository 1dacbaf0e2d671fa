import * as Y from "yjs";
import { PAGE_ID, recordsMap } from "#lib/canvas/board-document.ts";
import { recordBounds } from "#lib/canvas/record-bounds.ts";
import { fillWithText } from "#lib/canvas/rich-text.ts";
import { createRecordGuard } from "#sync/records/record-guard.ts";

const NOTES = recordBounds.boardShapes;
const EDITS = 1_000;

const look = {
  ...{ color: "yellow", labelColor: "black", size: "m", font: "sans", fontSizeAdjustment: 0 },
  ...{ align: "middle", verticalAlign: "middle", growY: 0, url: "", scale: 1 },
};

/**
 * What checking records costs on a full board, beside what Yjs takes to apply the same updates:
 * the guard's part of each edit, and of opening a room.
 */
export async function run(): Promise<void> {
  const author = new Y.Doc();
  author.transact(() => {
    for (let at = 0; at < NOTES; at++) putNote(author, `shape:${at}`);
  });
  const board = Y.encodeStateAsUpdate(author);
  const edits = Object.entries(deeds).map(
    ([name, deed]) => [name, updatesOf(author, deed)] as const,
  );

  const doc = new Y.Doc();
  const load = timed(() => Y.applyUpdate(doc, board));
  const guard = createRecordGuard(doc, recordBounds);
  const first = timed(() => guard.repair());
  console.log(`| ${NOTES} notes | Yjs, median | guard, median | ratio of sums |`);
  console.log("|---|---|---|---|");
  print("opened, cold", [load], [first]);
  for (const [name, updates] of edits) {
    const applied: number[] = [];
    const checked: number[] = [];
    for (const update of updates) {
      applied.push(timed(() => Y.applyUpdate(doc, update)));
      checked.push(timed(() => guard.repair()));
    }
    print(name, applied, checked);
  }
  const idle = timed(() => {
    for (let at = 0; at < 1e6; at++) guard.repair();
  });
  console.log(`| nothing changed | | ${((idle / 1e6) * 1e3).toFixed(2)} µs | |`);
}

type Deed = (doc: Y.Doc, at: number) => void;

const stroke: object[] = [];

const deeds: Readonly<Record<string, Deed>> = {
  "one note moved": (doc, at) => move(doc, at % NOTES, at),
  "twenty notes moved": (doc, at) => {
    for (let more = 0; more < 20; more++) move(doc, (at + more) % NOTES, at);
  },
  "a note restyled": (doc, at) =>
    registersOf(doc, at % NOTES).set("p", { ...look, color: at % 2 ? "red" : "blue" }),
  "a letter typed": (doc, at) => {
    const text = registersOf(doc, at % 50).get("rt") as Y.XmlFragment;
    ((text.get(0) as Y.XmlElement).get(0) as Y.XmlText).insert(3, "x");
  },
  "a note made, one deleted": (doc, at) => {
    recordsMap(doc).delete(`shape:${at}`);
    putNote(doc, `shape:new-${at}`);
  },
  "a stroke drawn, to 600 points": (doc, at) => {
    if (at % 600 === 0) stroke.length = 0;
    stroke.push({ x: at + 0.25, y: at * 1.5, z: 0.5 });
    const registers = registersOf(doc, NOTES - 1);
    registers.set("t", "draw");
    registers.delete("rt");
    registers.set("p", {
      ...{ color: "black", fill: "none", dash: "draw", size: "m", isComplete: false },
      ...{ isClosed: false, isPen: false, scale: 1 },
      segments: [{ type: "free", points: [...stroke] }],
    });
  },
};

function putNote(doc: Y.Doc, id: string): void {
  const registers = new Y.Map<unknown>([
    ["t", "note"],
    ["xf", [PAGE_ID, "a1", 0, 0, 0]],
    ["p", look],
    ["m", { authorId: "somebody" }],
  ]);
  recordsMap(doc).set(id, registers);
  const text = new Y.XmlFragment();
  registers.set("rt", text);
  fillWithText(text, "Some forty letters, as on a usual note");
}

function move(doc: Y.Doc, note: number, x: number): void {
  registersOf(doc, note).set("xf", [PAGE_ID, "a1", x, 0, 0]);
}

function registersOf(doc: Y.Doc, note: number): Y.Map<unknown> {
  return recordsMap(doc).get(`shape:${note}`) as Y.Map<unknown>;
}

function updatesOf(doc: Y.Doc, deed: Deed): Uint8Array[] {
  const updates: Uint8Array[] = [];
  const note = (update: Uint8Array) => updates.push(update);
  doc.on("update", note);
  for (let at = 0; at < EDITS; at++) doc.transact(() => deed(doc, at));
  doc.off("update", note);
  return updates;
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function print(name: string, applied: readonly number[], checked: readonly number[]): void {
  const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
  const ratio = (sum(checked) / sum(applied)).toFixed(2);
  console.log(`| ${name} | ${micros(applied)} | ${micros(checked)} | ${ratio} |`);
}

function micros(times: readonly number[]): string {
  const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  return `${Math.round(median * 1e3)} µs`;
}
