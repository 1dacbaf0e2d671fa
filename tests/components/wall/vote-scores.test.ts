import { describe, expect, it } from "vitest";
import { voteScores } from "#components/wall/vote-scores.ts";
import type { Vote } from "#lib/workshop/votes.ts";
import { sampleStep, sampleWorkshop } from "#tests/support/sample-workshop.ts";

const vote = (id: string, changes: Partial<Vote>): Vote => ({
  id,
  name: "",
  stepId: "s1",
  items: "notes",
  zoneIds: [],
  dots: 3,
  perNote: 1,
  hasAgainst: false,
  openedAt: 1,
  closedAt: 2,
  turnout: 1,
  results: [{ noteId: "shape:a", teamId: "t1", score: 1, voters: 1 }],
  ...changes,
});
const first = sampleStep("s1");
const next = sampleStep("s2", { continues: "s1" });
const scoresAfter = (...votes: Vote[]) => {
  const workshop = sampleWorkshop({ steps: [first, next, sampleStep("s3")], votes });
  return voteScores(workshop, first)?.byId.get("shape:a");
};

describe("dots on the wall", () => {
  it("are those of the newest closed vote on the same boards", () => {
    const results = [{ noteId: "shape:a", teamId: "t1", score: 7, voters: 4 }];
    expect(scoresAfter(vote("v1", {}), vote("v2", { stepId: "s2", results }))).toBe(7);
  });

  it("are nobody's business while the vote is open, and none of other boards", () => {
    expect(scoresAfter(vote("v1", { closedAt: null }))).toBeUndefined();
    expect(scoresAfter(vote("v1", { stepId: "s3" }))).toBeUndefined();
    expect(scoresAfter(vote("v1", { results: [] }))).toBeUndefined();
    expect(scoresAfter()).toBeUndefined();
  });
});
