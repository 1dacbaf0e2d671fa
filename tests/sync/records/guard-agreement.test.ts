import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { type BoardRecord, recordsMap } from "#lib/canvas/board-document.ts";
import { recordBounds } from "#lib/canvas/record-bounds.ts";
import {
  binding,
  exchange,
  faultsIn,
  type GuardedBoard,
  guardedBoard,
  PAGE_ID,
  put,
  sample,
  sampleRecords,
} from "./guarded-board.ts";

const SERVERS = 3;
const bounds = { ...recordBounds, boardShapes: 9, textLength: 60 };

const ids = [
  ...sampleRecords.map(({ id }) => id),
  ...["shape:f", "shape:g", "shape:a", "binding:start", "binding:z", "shape:bad id", "__proto__"],
];
const holders = ["shape:frame", "shape:group", "shape:f", "shape:g", PAGE_ID, "page:x", "shape:no"];

const server = fc.nat(SERVERS - 1);
const id = fc.constantFrom(...ids);
const holder = fc.constantFrom(...holders);
const number = fc.constantFrom(0, 1, -50, 700.5, Number.NaN, 1e9, Number.POSITIVE_INFINITY);
const register = fc.constantFrom("t", "xf", "ft", "p", "m", "rt", "isLocked", "opacity", "stray");
const value = fc.constantFrom<unknown>(
  ...[null, 5, "", "geo", "note", "b:arrow", true, [], {}, ["shape:f", "a1", 1, 2, 0], 10n],
  ...sampleRecords.map(({ props }) => props),
  { richText: 1 },
);

const action = fc.oneof(
  fc.record({ do: fc.constant("create" as const), on: server, id }),
  fc.record({ do: fc.constant("move" as const), on: server, id, into: holder, x: number }),
  fc.record({ do: fc.constant("tie" as const), on: server, id, from: id, to: id }),
  fc.record({ do: fc.constant("delete" as const), on: server, id }),
  fc.record({ do: fc.constant("spoil" as const), on: server, id, register, value }),
  fc.record({ do: fc.constant("replace" as const), on: server, id, value }),
  fc.record({ do: fc.constant("restyle" as const), on: server, id, of: id }),
  fc.record({
    do: fc.constant("write" as const),
    on: server,
    id,
    at: fc.nat(30),
    words: fc.constantFrom("x", "好", "a long stretch of words, longer than half of a text"),
  }),
  fc.record({
    do: fc.constant("add" as const),
    on: server,
    id,
    name: fc.constantFrom("paragraph", "listItem", "bulletList", "script", "text"),
  }),
  fc.record({ do: fc.constant("repair" as const), on: server, id }),
  fc.record({ do: fc.constant("meet" as const), on: server, id, other: server }),
);

type Action = typeof action extends fc.Arbitrary<infer Kind> ? Kind : never;

function perform(boards: readonly GuardedBoard[], step: Action): void {
  const board = boards[step.on];
  if (!board) return;
  const records = recordsMap(board.doc);
  const found = records.get(step.id);
  const registers = found instanceof Y.Map ? found : undefined;
  switch (step.do) {
    case "create":
      put(board.doc, made(step.id));
      break;
    case "move":
      registers?.set("xf", [step.into, "a1", step.x, 7, 0]);
      break;
    case "tie":
      registers?.set("ft", [step.from, step.to]);
      break;
    case "delete":
      records.delete(step.id);
      break;
    case "spoil":
      registers?.set(step.register, step.value);
      break;
    case "replace":
      records.set(step.id, step.value);
      break;
    case "restyle": {
      // As hostile as it gets: another type and its props, each in its own register.
      const other = records.get(step.of);
      if (!(other instanceof Y.Map)) break;
      for (const name of ["t", "p"]) registers?.set(name, other.get(name));
      break;
    }
    case "write":
      write(registers?.get("rt"), step.at, step.words);
      break;
    case "add":
      add(registers?.get("rt"), step.name);
      break;
    case "repair":
      board.guard.repair();
      break;
    case "meet": {
      const other = boards[step.other];
      if (other && other !== board) exchange(board.doc, other.doc);
    }
  }
}

function made(name: string): BoardRecord {
  const known = sampleRecords.find(({ id: one }) => one === name);
  if (known) return known;
  if (name.startsWith("binding:")) return binding(name, "shape:arrow", "shape:geo", "start");
  const type =
    name === "shape:f" ? "shape:frame" : name === "shape:g" ? "shape:group" : "shape:note";
  return { ...sample(type), id: name } as BoardRecord;
}

function write(text: unknown, at: number, words: string): void {
  const line = text instanceof Y.XmlFragment ? (text.get(0) as unknown) : undefined;
  const letters = line instanceof Y.XmlElement && line.length > 0 ? (line.get(0) as unknown) : line;
  if (letters instanceof Y.XmlText) letters.insert(Math.min(at, letters.length), words);
}

function add(text: unknown, name: string): void {
  if (!(text instanceof Y.XmlFragment)) return;
  const words = new Y.XmlText("added");
  const child = name === "text" ? words : new Y.XmlElement(name);
  if (child instanceof Y.XmlElement) child.insert(0, [words]);
  text.insert(0, [child]);
}

/** Everybody repairs and hears of everybody, as often as a few ticks would. */
function settle(boards: readonly GuardedBoard[]): number {
  for (let round = 1; round <= 8; round++) {
    exchange(...boards.map(({ doc }) => doc));
    const reports = boards.map(({ guard }) => guard.repair());
    if (reports.every((report) => Object.keys(report).length === 0)) return round;
  }
  return Number.POSITIVE_INFINITY;
}

function run(actions: readonly Action[], clientIds: readonly number[]): void {
  const boards = clientIds.map((clientId) => guardedBoard(undefined, bounds, clientId));
  const [first, ...others] = boards;
  if (!first) return;
  put(first.doc, ...sampleRecords.slice(0, 8));
  first.guard.repair();
  exchange(...boards.map(({ doc }) => doc));
  for (const step of actions) perform(boards, step);

  expect(settle(boards)).toBeLessThanOrEqual(4);
  for (const { doc } of boards) expect(faultsIn(doc)).toEqual([]);
  for (const { doc } of others) {
    expect(recordsMap(doc).toJSON()).toEqual(recordsMap(first.doc).toJSON());
  }
  const newcomer = guardedBoard(Y.encodeStateAsUpdate(first.doc), bounds);
  expect(faultsIn(newcomer.doc)).toEqual([]);
  expect(recordsMap(newcomer.doc).toJSON()).toEqual(recordsMap(first.doc).toJSON());
}

describe("several servers with one board", () => {
  it("[D8] agree on a sound board soon, whatever honest and hostile people do on each", () => {
    fc.assert(
      // Of two who write at once, Yjs takes the one with the larger id.
      fc.property(
        fc.array(action, { minLength: 1, maxLength: 50 }),
        fc.shuffledSubarray([11, 22, 33], { minLength: SERVERS }),
        run,
      ),
      { numRuns: 300 },
    );
  }, 60_000);
});
