import type { TLShapeId } from "@tldraw/tlschema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recordsMap } from "#lib/canvas/board-document.ts";
import {
  type BoardPeer,
  createPeer,
  frame,
  note,
  type,
  wordsOf,
} from "#tests/components/board/binding/board-peer.ts";
import { sampleShapes } from "#tests/components/board/binding/sample-shapes.ts";
import { exchange, expectSound, type GuardedBoard, guardedBoard } from "./guarded-board.ts";

const PEOPLE = 3;
const person = fc.nat(PEOPLE - 1);
const id = fc.constantFrom("shape:a", "shape:b", "shape:c", "shape:f", "shape:g", "shape:h");
const place = fc.integer({ min: -5_000, max: 5_000 });

const action = fc.oneof(
  fc.record({ do: fc.constant("create" as const), by: person, id, x: place }),
  fc.record({ do: fc.constant("move" as const), by: person, id, x: place }),
  fc.record({ do: fc.constant("nest" as const), by: person, id, into: id }),
  fc.record({ do: fc.constant("restyle" as const), by: person, id }),
  fc.record({ do: fc.constant("delete" as const), by: person, id }),
  fc.record({ do: fc.constant("type" as const), by: person, id, at: fc.nat(6) }),
  fc.record({ do: fc.constant("undo" as const), by: person, id }),
  fc.record({ do: fc.constant("redo" as const), by: person, id }),
  // Their network is back for a moment.
  fc.record({ do: fc.constant("meet" as const), by: person, id }),
);

type Action = typeof action extends fc.Arbitrary<infer Kind> ? Kind : never;

function perform(peer: BoardPeer, step: Exclude<Action, { do: "meet" }>): void {
  switch (step.do) {
    case "create":
      if (recordsMap(peer.doc).has(step.id)) break;
      peer.act(() =>
        peer.put(/[fgh]$/.test(step.id) ? frame(step.id, step.x) : note(step.id, "w")),
      );
      break;
    case "move":
      peer.change(step.id, { x: step.x });
      break;
    case "nest":
      if (step.into !== step.id && peer.shape(step.into)) {
        peer.change(step.id, { parentId: step.into as TLShapeId });
      }
      break;
    case "restyle":
      peer.act(() => peer.change(step.id, { opacity: 0.5, props: { color: "red" } }));
      break;
    case "delete":
      peer.act(() => peer.remove(step.id));
      break;
    case "type":
      peer.binding.flush();
      type(peer, step.id, step.at, "好x");
      break;
    case "undo":
      peer.undoLast();
      break;
    case "redo":
      peer.redoLast();
  }
}

/** Only what two people can cause together without a fault of either. */
const honest = new Set(["lifted", "binding", "empty-group"]);

function meet(server: GuardedBoard, ...people: readonly BoardPeer[]): void {
  for (const peer of people) {
    peer.binding.flush();
    exchange(server.doc, peer.doc);
    const reasons = Object.keys(server.guard.repair());
    expect(reasons.filter((reason) => !honest.has(reason))).toEqual([]);
    exchange(server.doc, peer.doc);
  }
}

function live(server: GuardedBoard, people: readonly BoardPeer[], step: Action): void {
  const peer = people[step.by];
  if (!peer) return;
  if (step.do === "meet") meet(server, peer);
  else perform(peer, step);
}

/** What a person sees, without what is worked out in the browser. */
function seenBy(peer: BoardPeer) {
  return peer.shapes().map((shape) => ({
    ...{ id: shape.id, parentId: shape.parentId, x: shape.x, y: shape.y, opacity: shape.opacity },
    words: wordsOf(shape),
  }));
}

describe("honest people, often offline", () => {
  it("[D8] see the same sound board in the end, and nothing they made was taken for hostile", () => {
    fc.assert(
      fc.property(fc.array(action, { minLength: 1, maxLength: 40 }), (actions) => {
        const server = guardedBoard();
        const people = Array.from({ length: PEOPLE }, () => createPeer());
        for (const step of actions) live(server, people, step);
        meet(server, ...people);
        meet(server, ...people);
        expectSound(server.doc);
        expect(server.guard.repair()).toEqual({});
        const [first, ...others] = people.map(seenBy);
        for (const other of others) expect(other).toEqual(first);
        for (const { leftOut } of people) expect(leftOut()).toEqual([]);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it.each(sampleShapes)("[D1] make a $type that is not touched", (shape) => {
    const [server, peer] = [guardedBoard(), createPeer()];
    // A group alone is none.
    if (shape.type === "group") peer.put({ ...note("shape:inside"), parentId: shape.id });
    peer.put(shape);
    meet(server, peer);
    expect(recordsMap(server.doc).has(shape.id)).toBe(true);
    expect(recordsMap(server.doc).size).toBe(shape.type === "group" ? 2 : 1);
  });
});
