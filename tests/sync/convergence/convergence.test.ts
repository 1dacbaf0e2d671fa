import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { recordBounds } from "#lib/canvas/record-bounds.ts";
import { createRecordGuard } from "#sync/records/record-guard.ts";
import { often } from "#tests/support/endurance.ts";
import { type FuzzEnd, type FuzzOptions, runFuzz } from "./fuzz-run.ts";
import { expectSame } from "./same-documents.ts";

/**
 * Each seed is a story of its own. `CONVERGENCE_SEEDS=11,12` plays others instead; `npm run
 * endurance` plays some that were never played before, too.
 */
const KNOWN = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const fresh = often({ quick: 0, endurance: 20 });
const SEEDS = process.env.CONVERGENCE_SEEDS?.split(",").map(Number) ?? [
  ...KNOWN,
  ...Array.from({ length: fresh }, (_, index) => (Date.now() % 1_000_000) + 1_000 + index),
];

/** So tight that people are slowed down, left behind and sent away all the time. */
const TIGHT = {
  ...{ unsentForUpdatesBytes: 20_000, unsentBytes: 60_000, updateBurst: 20, snapshotRows: 300 },
};

/** On two nodes, between which messages get lost, or with little patience; or both, or neither. */
function storyOf(seed: number, people: number, deeds: number): FuzzOptions {
  return {
    ...{ seed, people, deeds, nodes: seed % 2 === 0 ? 2 : 1 },
    guard: (doc) => createRecordGuard(doc, recordBounds),
    limits: seed % 3 === 0 ? TIGHT : {},
  };
}

describe("people on one board over a bad network", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each(SEEDS)(
    "[R1][R6][R9][R13][N3][N8] end with the same board (seed %i)",
    async (seed) => {
      expectGoodEnd(await runFuzz(storyOf(seed, 20, 500)));
    },
    180_000,
  );

  it("plays the same story again for the same seed", async () => {
    const [first, second] = [await runFuzz(storyOf(5, 4, 40)), await runFuzz(storyOf(5, 4, 40))];
    const rowsOf = ({ disk }: FuzzEnd) => disk.entries.map(({ bytes }) => bytes);
    expect(rowsOf(first)).toEqual(rowsOf(second));
  });
});

function expectGoodEnd({ docs, disk, lost, banned, warnings }: FuzzEnd): void {
  expect(banned).toEqual([]);
  expect(lost).toEqual([]);
  expect(warnings).toEqual([]);
  const replayed = new Y.Doc();
  for (const { bytes } of disk.entries) Y.applyUpdate(replayed, bytes);
  expectSame([...docs, replayed]);
  // A guard that comes later finds nothing to repair.
  expect(createRecordGuard(replayed, recordBounds).repair()).toEqual({});
}
