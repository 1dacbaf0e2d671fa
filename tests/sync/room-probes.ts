import { expect } from "vitest";
import * as Y from "yjs";
import { connectPeer, onDisk, type RoomRig, settle } from "./room-rig.ts";

/** Checks that the room still works for everybody else. */
export async function expectWorking(rig: RoomRig, key = "still") {
  const [good, other] = [connectPeer(rig, { state: null }), connectPeer(rig, { state: null })];
  await settle(40);
  good.records.set(key, "here");
  await settle(40);
  expect(other.records.get(key)).toBe("here");
  expect(onDisk(rig)[key]).toBe("here");
  expect(good.closedWith()).toBeUndefined();
}

/** The updates of a document, one by one. */
export function updatesOf(work: (doc: Y.Doc) => void, doc = new Y.Doc()): Uint8Array[] {
  const updates: Uint8Array[] = [];
  doc.on("update", (update: Uint8Array) => updates.push(update));
  work(doc);
  return updates;
}

/** Everything a new document holds after the work, as one update. */
export function updateFrom(work: (doc: Y.Doc) => void): Uint8Array {
  const doc = new Y.Doc();
  work(doc);
  return Y.encodeStateAsUpdate(doc);
}
