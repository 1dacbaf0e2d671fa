import { describe, expect, it } from "vitest";
import { publicState } from "#lib/workshop/public-state.ts";
import { readiness } from "#lib/workshop/readiness.ts";
import { sampleFacilitator, sampleMember, sampleWorkshop } from "#tests/support/sample-workshop.ts";

const state = publicState(sampleWorkshop({ ready: ["ana", "cai", "gone"] }), [
  sampleFacilitator(),
  sampleMember("ana"),
  sampleMember("ben"),
  sampleMember("cai", { teamId: "t2" }),
  sampleMember("dee", { teamId: null }),
  sampleMember("eva", { role: "observer" }),
]);

describe("who is done", () => {
  it("counts participants of whom anything is known, by team", () => {
    expect(readiness(state, new Set())).toEqual({
      ready: 2,
      total: 4,
      teams: [
        { teamId: "t1", ready: 1, total: 2 },
        { teamId: "t2", ready: 1, total: 1 },
        { teamId: null, ready: 0, total: 1 },
      ],
    });
  });

  it("does not wait for people who left, but keeps the word of those who were done", () => {
    expect(readiness(state, new Set(["ben"]))).toEqual({
      ready: 2,
      total: 3,
      teams: [
        { teamId: "t1", ready: 1, total: 2 },
        { teamId: "t2", ready: 1, total: 1 },
      ],
    });
  });
});
