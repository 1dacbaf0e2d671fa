import { describe, expect, it } from "vitest";
import { neediestFirst } from "#components/wall/wall-order.ts";

const team = (teamId: string, coverage: number, notes: number, helpSince?: number) => ({
  teamId,
  coverage,
  notes,
  helpSince,
});

describe("who needs somebody first", () => {
  it("puts whoever waits for help first, longest first, however full their board is", () => {
    const teams = [team("a", 0, 0), team("b", 1, 20, 2_000), team("c", 1, 30, 1_000)];
    expect(neediestFirst(teams)).toEqual(["c", "b", "a"]);
  });

  it("then the board with the emptiest zones, then the fewest notes, then as they came", () => {
    const teams = [team("a", 0.5, 9), team("b", 0.25, 12), team("c", 0.5, 3), team("d", 0.25, 12)];
    expect(neediestFirst(teams)).toEqual(["b", "d", "c", "a"]);
  });
});
