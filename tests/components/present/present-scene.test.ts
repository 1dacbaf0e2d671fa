import { describe, expect, it } from "vitest";
import { presentScene, stepAfter } from "#components/present/present-scene.ts";
import { noProgress } from "#lib/workshop/model.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";
import { sampleStep, sampleWorkshop } from "#tests/support/sample-workshop.ts";

const BEGAN = 50_000;
const steps = [
  sampleStep("s1"),
  sampleStep("s2", { kind: "break", templateId: null }),
  sampleStep("s3", { mode: "vote" }),
];

function room(changes: Partial<PublicState> = {}): PublicState {
  const runs = [{ stepId: "s1", startedAt: BEGAN, endedAt: null }];
  return { ...sampleWorkshop({ steps }), ...noProgress, members: [], runs, ...changes };
}

const vote = (id: string, openedAt: number, closedAt: number | null) => ({
  id,
  name: id,
  stepId: "s1",
  items: "notes" as const,
  zoneIds: [],
  dots: 3,
  perNote: 1,
  hasAgainst: false,
  openedAt,
  closedAt,
  turnout: 0,
  results: [],
});

describe("what stands on the wall", () => {
  it.each([
    ["the way in before the start", { status: "lobby", currentStepId: null }, "lobby"],
    ["the task of the step", {}, "step"],
    ["the clock of a break", { currentStepId: "s2" }, "break"],
    ["thanks after the end", { status: "ended" }, "ended"],
  ] as const)("is %s", (_what, changes, kind) => {
    expect(presentScene(room(changes)).kind).toBe(kind);
  });

  it("is an open vote, the newest, whatever step it is about", () => {
    const votes = [vote("old", BEGAN - 9, null), vote("new", BEGAN - 5, null)];
    expect(presentScene(room({ votes, currentStepId: "s3" }))).toMatchObject({
      kind: "vote",
      vote: { id: "new" },
    });
  });

  it("is the results of what was closed in this step, and of nothing before", () => {
    const votes = [
      vote("before", BEGAN - 900, BEGAN - 800),
      vote("first", BEGAN - 9, BEGAN),
      vote("last", BEGAN + 10, BEGAN + 90),
    ];
    expect(presentScene(room({ votes }))).toMatchObject({ kind: "results", vote: { id: "last" } });
    const [before, first] = votes;
    expect(presentScene(room({ votes: [first, before].flatMap((each) => each ?? []) }))).toEqual({
      kind: "results",
      step: steps[0],
      vote: first,
    });
    expect(presentScene(room({ votes: votes.slice(0, 1) })).kind).toBe("step");
  });

  it("names what comes next, and nothing after the last", () => {
    expect(stepAfter(room())?.id).toBe("s2");
    expect(stepAfter(room({ currentStepId: "s3" }))).toBeUndefined();
  });
});
