import type { TLShapeId } from "@tldraw/tlschema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { recordsMap } from "#lib/canvas/board-document.ts";
import { type BoardPeer, createPeer, frame, note, sync, type, wordsOf } from "./board-peer.ts";

const PEOPLE = 3;
const ids = ["shape:a", "shape:b", "shape:c", "shape:f", "shape:g"] as const;

const person = fc.nat(PEOPLE - 1);
const id = fc.constantFrom(...ids);
const place = fc.integer({ min: -500, max: 500 });

const action = fc.oneof(
  fc.record({ do: fc.constant("create" as const), by: person, id, x: place }),
  fc.record({ do: fc.constant("move" as const), by: person, id, x: place }),
  fc.record({ do: fc.constant("nest" as const), by: person, id, into: id }),
  fc.record({
    do: fc.constant("restyle" as const),
    by: person,
    id,
    color: fc.constantFrom("red", "blue", "green"),
  }),
  fc.record({ do: fc.constant("delete" as const), by: person, id }),
  fc.record({
    do: fc.constant("type" as const),
    by: person,
    id,
    at: fc.nat(6),
    letters: fc.constantFrom("x", "yz", "好"),
  }),
  fc.record({ do: fc.constant("undo" as const), by: person, id }),
  fc.record({ do: fc.constant("redo" as const), by: person, id }),
  fc.record({ do: fc.constant("flush" as const), by: person, id }),
  // Two of them hear of each other; the third is cut off.
  fc.record({ do: fc.constant("meet" as const), by: person, id, other: person }),
);

type Action = typeof action extends fc.Arbitrary<infer Kind> ? Kind : never;

function perform(people: readonly BoardPeer[], step: Action) {
  const peer = people[step.by];
  if (!peer) return;
  switch (step.do) {
    case "create":
      if (!peer.shape(step.id) && !recordsMap(peer.doc).has(step.id)) {
        const isFrame = step.id === "shape:f" || step.id === "shape:g";
        peer.act(() => peer.put(isFrame ? frame(step.id, step.x) : note(step.id, "w", step.x)));
      }
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
      peer.act(() => peer.change(step.id, { props: { color: step.color } }));
      break;
    case "delete":
      peer.act(() => peer.remove(step.id));
      break;
    case "type":
      peer.binding.flush();
      type(peer, step.id, step.at, step.letters);
      break;
    case "undo":
      peer.undoLast();
      break;
    case "redo":
      peer.redoLast();
      break;
    case "flush":
      peer.binding.flush();
      break;
    case "meet": {
      const other = people[step.other];
      if (other && other !== peer) sync(peer, other);
      break;
    }
  }
}

/** What somebody sees; attributes that say the default may be there or not. */
function seenBy(peer: BoardPeer) {
  return peer.shapes().map((shape) => {
    const { richText: _structure, ...props } = shape.props as { richText?: unknown };
    return { ...shape, props, words: wordsOf(shape) };
  });
}

describe("people on one board", () => {
  it("see the same once they have heard of each other, whatever they did apart", () => {
    fc.assert(
      fc.property(fc.array(action, { minLength: 1, maxLength: 40 }), (actions) => {
        const people = Array.from({ length: PEOPLE }, () => createPeer());
        for (const step of actions) perform(people, step);
        sync(...people);
        sync(...people);

        const [first, ...others] = people;
        if (!first) return;
        const newcomer = createPeer(Y.encodeStateAsUpdate(first.doc));
        for (const peer of [...others, newcomer]) {
          expect(seenBy(peer)).toEqual(seenBy(first));
          expect(peer.leftOut()).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });
});
