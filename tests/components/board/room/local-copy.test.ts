import { describe, expect, it } from "vitest";
import { copyNameOf } from "#components/board/room/local-copy.ts";

const board = { workshopId: "w1", teamId: "team-1", stepId: "map" };

describe("a browser's copy of a room", () => {
  it("is one for everybody at a board", () => {
    const address = { ...board, kind: "board" } as const;
    expect(copyNameOf(address, "m-ana")).toBe(copyNameOf(address, "m-ben"));
  });

  it("[A5] is each person's own in a private room, found by the workshop's id", () => {
    const address = { ...board, kind: "private" } as const;
    expect(copyNameOf(address, "m-ana")).not.toBe(copyNameOf(address, "m-ben"));
    expect(copyNameOf(address, "m-ana")).toMatch(/^w1\./);
  });
});
