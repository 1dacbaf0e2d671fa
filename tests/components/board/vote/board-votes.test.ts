import { describe, expect, it } from "vitest";
import { ranking } from "#components/board/vote/board-votes.ts";

describe("the ranking", () => {
  it("gives notes with the same score one place, and the next its own", () => {
    const results = [5, 3, 3, 1].map((score, index) => ({
      noteId: `shape:${index}`,
      teamId: "team-1",
      score,
      voters: 1,
    }));
    const lines = ranking(results, (id) => (id === "shape:1" ? undefined : `words of ${id}`));
    expect(lines.map(({ rank }) => rank)).toEqual([1, 2, 2, 4]);
    expect(lines.map(({ text }) => text)).toEqual([
      "words of shape:0",
      undefined,
      "words of shape:2",
      "words of shape:3",
    ]);
  });
});
