import fc from "fast-check";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { createBoardAuthor } from "#bench/sync/load/board-author.ts";
import { markerOf, scanMarkers } from "#bench/sync/load/marker.ts";

function found(bytes: Uint8Array): [author: number, sentAt: number][] {
  const markers: [number, number][] = [];
  scanMarkers(Buffer.from(bytes), (author, sentAt) => markers.push([author, sentAt]));
  return markers;
}

test("finds every marker between any other bytes, in their order", () => {
  const marker = fc.tuple(fc.nat(9_999), fc.nat(99_999_999));
  // Whatever else is in a frame: none of it may look like the beginning of a marker by chance.
  const noise = fc.stringMatching(/^[a-z0-9~]{0,20}$/).filter((text) => !text.includes("~e"));
  fc.assert(
    fc.property(fc.array(fc.tuple(noise, marker)), (parts) => {
      const text = parts.map(([before, [author, ms]]) => `${before}${markerOf(author, ms)}.`);
      expect(found(Buffer.from(text.join("")))).toEqual(parts.map(([, expected]) => expected));
    }),
  );
});

test("keeps the time to the microsecond", () => {
  expect(found(Buffer.from(markerOf(7, 1234.567)))).toEqual([[7, 1234.567]]);
});

test("passes over what only begins like a marker", () => {
  expect(found(Buffer.from(`~e~e12~${markerOf(3, 5)}~e`))).toEqual([[3, 5]]);
});

test("finds the edits of several people that a server merged into one update", () => {
  const updates = [11, 12].map((clientId) => {
    const author = createBoardAuthor(clientId, `m${clientId}`);
    author.addNote("shape:note", "Shade");
    author.moveShape("shape:note", markerOf(clientId, 1));
    return [author.state(), author.moveShape("shape:note", markerOf(clientId, 2))] as const;
  });
  const merged = Y.mergeUpdates(updates.map(([, edit]) => edit));
  expect(found(merged).sort()).toEqual([
    [11, 2],
    [12, 2],
  ]);
});

test("finds an edit in what a server's document makes of it", () => {
  const author = createBoardAuthor(11, "m11");
  const room = new Y.Doc();
  let relayed: Uint8Array = new Uint8Array();
  room.on("update", (update: Uint8Array) => {
    relayed = update;
  });
  Y.applyUpdate(room, author.addNote("shape:note", "Shade"));
  Y.applyUpdate(room, author.moveShape("shape:note", markerOf(11, 42)));
  expect(found(relayed)).toEqual([[11, 42]]);
});
