import { describe, expect, it } from "vitest";
import { newWorkshop, workshopRequestSchema } from "#lib/workshop/create.ts";
import { memberSchema, workshopSchema } from "#lib/workshop/model.ts";
import { sampleStep } from "#tests/support/sample-workshop.ts";

const request = {
  title: "Green canteen",
  locale: "zh-Hans",
  programmeId: "P1",
  teams: [{ name: "Solar" }, { name: "Wind" }],
};

describe("newWorkshop", () => {
  const made = newWorkshop({
    request: workshopRequestSchema.parse({ ...request, retentionDays: 30 }),
    locale: "zh-Hans",
    programmeId: "P1",
    steps: [sampleStep("s1"), sampleStep("s2")],
    facilitatorName: "主持人",
    secrets: { workshopId: "w1", memberId: "m1", code: "ABCD2345" },
    now: 1_000,
  });

  it("waits in its lobby, with nothing visited", () => {
    expect(made.workshop).toMatchObject({
      status: "lobby",
      currentStepId: null,
      visitedStepIds: [],
      startedAt: null,
      endedAt: null,
    });
  });

  it("has a facilitator without a team", () => {
    expect(made.facilitator).toMatchObject({ workshopId: "w1", role: "facilitator", teamId: null });
  });

  it("is to be deleted after the days asked for", () => {
    expect(made.workshop.deleteAfter).toBe(1_000 + 30 * 86_400_000);
  });

  it("has the form storage and the live server expect", () => {
    expect(workshopSchema.parse(made.workshop)).toEqual(made.workshop);
    expect(memberSchema.parse(made.facilitator)).toEqual(made.facilitator);
  });

  it("gives teams ids of their own, never that of the plenary", () => {
    expect(made.workshop.teams.map(({ id }) => id)).toEqual(["team-1", "team-2"]);
  });
});

describe("workshopRequestSchema", () => {
  it("keeps workshops for 90 days unless asked otherwise", () => {
    expect(workshopRequestSchema.parse(request).retentionDays).toBe(90);
  });

  it("cleans titles and names of what nobody sees", () => {
    const title = "\u202eGreen\u0000\n canteen\u200f ";
    expect(workshopRequestSchema.parse({ ...request, title }).title).toBe("Green canteen");
  });

  it("counts characters as people do, not as machines", () => {
    const title = "𠮷".repeat(120);
    expect(workshopRequestSchema.parse({ ...request, title }).title).toBe(title);
  });
});
