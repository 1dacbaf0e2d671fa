import { afterEach, beforeEach, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { recordsMap } from "#lib/canvas/board-document.ts";
import { recordBounds } from "#lib/canvas/record-bounds.ts";
import { createRecordGuard } from "#sync/records/record-guard.ts";
import { connectPeer, openRoom, settle } from "#tests/sync/room-rig.ts";
import {
  expectSound,
  faultsIn,
  put,
  readOne,
  registersAt,
  sampleRecords,
} from "./guarded-board.ts";

const guard = (doc: Y.Doc) => createRecordGuard(doc, recordBounds);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("[D1] nobody else ever sees a bad record, and its author loses it", async () => {
  const rig = await openRoom({ guard });
  const hostile = connectPeer(rig);
  const honest = connectPeer(rig);
  await settle();
  put(hostile.doc, ...sampleRecords);
  await settle();
  const before = readOne(honest.doc, "shape:note");
  expect(before).toBeDefined();

  const seen: string[] = [];
  honest.doc.on("afterTransaction", () => seen.push(...faultsIn(honest.doc)));
  registersAt(hostile.doc, "shape:frame").set("xf", ["shape:frame", "a1", 0, 0, 0]);
  registersAt(hostile.doc, "shape:note").set("p", { color: "mauve" });
  recordsMap(hostile.doc).set("shape:bad", "word");
  recordsMap(hostile.doc).set("shape:draw", new Y.Map());
  await settle();

  expect(seen).toEqual([]);
  expect(hostile.closedWith()).toBeUndefined();
  for (const { doc } of [hostile, honest]) expectSound(doc);
  expect(readOne(honest.doc, "shape:note")).toEqual(before);
});

it("[D7] a board is sound again when its room is opened from the log", async () => {
  const rig = await openRoom({ guard });
  const peer = connectPeer(rig);
  await settle();
  put(peer.doc, ...sampleRecords);
  registersAt(peer.doc, "shape:line").set("p", { points: {} });
  await settle();

  const doc = new Y.Doc();
  for (const { bytes } of rig.disk.entries) Y.applyUpdate(doc, bytes);
  expectSound(doc);
  expect(recordsMap(doc).has("shape:line")).toBe(false);
  expect(rig.disk.entries.map(({ author }) => author)).toContain("server");
});
