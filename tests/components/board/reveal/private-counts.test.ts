import { describe, expect, it } from "vitest";
import { privateCounts } from "#components/board/reveal/private-counts.ts";
import { noProgress, plainStepSettings, type Step } from "#lib/workshop/model.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";

const alone: Step = {
  id: "alone",
  kind: "canvas",
  templateId: "T07-twin-transition",
  columnSet: null,
  focusZones: [],
  continues: null,
  scope: "team",
  mode: "private",
  minutes: 5,
  optional: false,
  ...plainStepSettings,
};

function workshop(change: Partial<PublicState> = {}): PublicState {
  return {
    id: "w1",
    code: "ABCDEFGH",
    title: "Campus",
    locale: "en",
    programmeId: null,
    steps: [alone],
    teams: [
      { id: "team-1", name: "Herons" },
      { id: "team-2", name: "Otters" },
    ],
    status: "running",
    currentStepId: "alone",
    visitedStepIds: ["alone"],
    ...noProgress,
    createdAt: 0,
    startedAt: 0,
    endedAt: null,
    deleteAfter: 1,
    members: [
      { id: "lead", name: "Lead", role: "facilitator", teamId: null },
      { id: "ana", name: "Ana", role: "participant", teamId: "team-1" },
      { id: "ming", name: "小明", role: "participant", teamId: "team-1" },
      { id: "ben", name: "Ben", role: "participant", teamId: "team-2" },
    ],
    privateNotes: { ana: 3, ming: 5 },
    ...change,
  };
}

describe("private notes, counted", () => {
  it("are each person's, team by team", () => {
    expect(privateCounts(workshop(), alone)).toMatchObject([
      {
        teamId: "team-1",
        people: [
          { name: "Ana", count: 3 },
          { name: "小明", count: 5 },
        ],
        total: 8,
        isShown: false,
      },
      { teamId: "team-2", people: [{ name: "Ben", count: 0 }], total: 0, isShown: false },
    ]);
  });

  it("are everybody's together where all share a board", () => {
    const shared: Step = { ...alone, scope: "plenary" };
    const [board, ...more] = privateCounts(workshop({ steps: [shared] }), shared);
    expect(more).toEqual([]);
    expect(board).toMatchObject({ teamId: "all", total: 8 });
    expect(board?.people.map(({ name }) => name)).toEqual(["Ana", "小明", "Ben"]);
  });

  it("[E5] say to whom they were shown, and whether with names", () => {
    const reveals = [{ stepId: "alone", teamId: "team-2", withAuthors: true, at: 1 }];
    expect(privateCounts(workshop({ reveals }), alone)).toMatchObject([
      { isShown: false, isNamed: false },
      { isShown: true, isNamed: true },
    ]);
  });

  it("are not known of a step the room has left", () => {
    const later = workshop({ currentStepId: null });
    expect(privateCounts(later, alone).map(({ total }) => total)).toEqual([0, 0]);
  });
});
