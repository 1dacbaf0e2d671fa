import { describe, expect, it } from "vitest";
import { nextTurn, turnsOf } from "#components/board/reveal/one-by-one.ts";
import type { BoardCounts } from "#components/board/reveal/private-counts.ts";
import { sampleStep } from "#tests/support/sample-workshop.ts";

const board = (teamId: string, counts: Record<string, number>, isShown = false): BoardCounts => ({
  teamId,
  people: Object.entries(counts).map(([id, count]) => ({ id, name: id, count })),
  total: 0,
  isShown,
  isNamed: false,
});

const step = sampleStep("s1", { mode: "private" });
const shown = (...memberIds: string[]) => ({
  shownMembers: memberIds.map((memberId) => ({ stepId: "s1", memberId, withAuthor: true, at: 1 })),
});

describe("showing notes one person after another", () => {
  const boards = [board("t1", { ana: 0, ben: 2 }), board("t2", { cy: 1 })];

  it("goes on with the first who has something to show", () => {
    expect(nextTurn(turnsOf(shown(), step, boards))?.id).toBe("ben");
    expect(nextTurn(turnsOf(shown("ben"), step, boards))?.id).toBe("cy");
    expect(nextTurn(turnsOf(shown("ben", "cy"), step, boards))).toBeUndefined();
  });

  it("says who has had their turn, and leaves out boards that are open", () => {
    const turns = turnsOf(shown("ben"), step, [...boards, board("t3", { dee: 4 }, true)]);
    expect(turns.map(({ id, isShown }) => [id, isShown])).toEqual([
      ["ana", false],
      ["ben", true],
      ["cy", false],
    ]);
  });

  it("begins anew with another step", () => {
    const other = sampleStep("s2", { mode: "private" });
    expect(nextTurn(turnsOf(shown("ben"), other, boards))?.id).toBe("ben");
  });
});
