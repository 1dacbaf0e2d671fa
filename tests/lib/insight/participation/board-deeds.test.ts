import { describe, expect, it } from "vitest";
import { boardDeeds, createDeedsCount } from "#lib/insight/participation/board-deeds.ts";
import { type Deed, ledger, perform } from "#tests/lib/canvas/board-ledger.ts";

const minute = 60_000;

/** A board after some deeds, each `who does what to which note` at a minute. */
function boardAfter(
  ...deeds: readonly [at: number, by: string, kind: Deed["kind"], note: string][]
) {
  const { doc, rows, row } = ledger();
  for (const [step, [at, by, kind, note]] of deeds.entries()) {
    row(by, at * minute, () => perform(doc, { by, kind, note, place: "left", other: "b" }, step));
  }
  return { deeds: () => Object.fromEntries(boardDeeds(rows).map((one) => [one.memberId, one])) };
}

describe("boardDeeds", () => {
  it("counts notes made, edits, and edits on others' notes", () => {
    const board = boardAfter(
      [1, "ana", "make", "a"],
      [2, "ana", "make", "b"],
      [5, "ana", "write", "a"],
      [6, "ben", "write", "a"],
      [9, "ben", "colour", "b"],
    );
    expect(board.deeds()).toEqual({
      ana: { memberId: "ana", notes: 2, edits: 1, onOthers: 0 },
      ben: { memberId: "ben", notes: 0, edits: 2, onOthers: 2 },
    });
  });

  it("takes what follows within a minute for one edit, and making with its words for none", () => {
    const board = boardAfter(
      [1, "ana", "make", "a"],
      [1.5, "ana", "write", "a"],
      [2.2, "ana", "write", "a"],
      [7, "ben", "write", "a"],
      [7.9, "ben", "colour", "a"],
    );
    expect(board.deeds()).toMatchObject({ ana: { edits: 0 }, ben: { edits: 1 } });
  });

  it("counts no moves, no deletions, nothing of the server, and no notes that are gone", () => {
    const board = boardAfter(
      [1, "ana", "make", "a"],
      [2, "ana", "make", "b"],
      [5, "ben", "move", "a"],
      [6, "server", "write", "a"],
      [7, "ben", "remove", "b"],
    );
    expect(board.deeds()).toEqual({ ana: { memberId: "ana", notes: 1, edits: 0, onOthers: 0 } });
  });

  it("knows nobody where a private note was shown without a name", () => {
    const board = boardAfter([1, "server", "make", "a"]);
    expect(board.deeds()).toMatchObject({ null: { notes: 1 } });
  });

  it("is the same read at once, or row by row and asked in between", () => {
    const { doc, rows, row } = ledger();
    const deeds = [
      ["ana", "make", "a"],
      ["ben", "write", "a"],
      ["ana", "make", "b"],
      ["ana", "remove", "a"],
    ] as const;
    for (const [step, [by, kind, note]] of deeds.entries()) {
      const deed = { by, kind, note, place: "left", other: "b" } as const;
      row(by, step * 5 * minute, () => perform(doc, deed, step));
    }
    const count = createDeedsCount();
    for (const one of rows) {
      count.play([one]);
      count.deeds();
    }
    expect(count.deeds()).toEqual(boardDeeds(rows));
    expect(count.deeds()).toContainEqual({ memberId: "ben", notes: 0, edits: 1, onOthers: 1 });
    count.stop();
  });
});
