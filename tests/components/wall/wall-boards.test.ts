import { describe, expect, it } from "vitest";
import { wallBoards, wallStep, wallSteps } from "#components/wall/wall-boards.ts";
import { PLENARY } from "#lib/workshop/model.ts";
import { sampleStep, sampleWorkshop } from "#tests/support/sample-workshop.ts";

const steps = [
  sampleStep("hello", { kind: "talk", templateId: null }),
  sampleStep("collect"),
  sampleStep("sort", { continues: "collect" }),
  sampleStep("sum", { scope: "plenary" }),
  sampleStep("later"),
];
const at = (currentStepId: string, ...visitedStepIds: string[]) =>
  sampleWorkshop({ steps, currentStepId, visitedStepIds: [...visitedStepIds, currentStepId] });

describe("the boards on the wall", () => {
  it("are every team's own in a team step", () => {
    const workshop = at("collect");
    const [, collect] = steps;
    const boards = collect ? wallBoards(workshop, collect) : [];
    expect(boards.map(({ room, name, index }) => [room, name, index])).toEqual([
      ["w1.board.t1.collect", "Rivers", 0],
      ["w1.board.t2.collect", "Forests", 1],
    ]);
  });

  it("are those of the step that opened them, and one for all in the plenary", () => {
    const workshop = at("sum", "collect", "sort");
    const rooms = (id: string) =>
      steps
        .filter((step) => step.id === id)
        .flatMap((step) => wallBoards(workshop, step))
        .map(({ room, index }) => [room, index]);
    expect(rooms("sort")).toEqual([
      ["w1.board.t1.collect", 0],
      ["w1.board.t2.collect", 1],
    ]);
    expect(rooms("sum")).toEqual([[`w1.board.${PLENARY}.sum`, -1]]);
    expect(rooms("hello")).toEqual([]);
  });

  it("can be those of visited canvases, each once, by the step that used it last", () => {
    const ids = (workshop: ReturnType<typeof at>) => wallSteps(workshop).map(({ id }) => id);
    expect(ids(at("hello"))).toEqual([]);
    expect(ids(at("sort", "hello", "collect"))).toEqual(["sort"]);
    expect(ids(at("collect", "hello", "sort", "sum"))).toEqual(["collect", "sum"]);
  });

  it("follow the room, stay at the last canvas while it talks, or are what somebody chose", () => {
    expect(wallStep(at("sum", "collect"), undefined)?.id).toBe("sum");
    expect(wallStep(at("hello", "collect", "sum"), undefined)?.id).toBe("sum");
    expect(wallStep(at("sum", "collect"), "collect")?.id).toBe("collect");
    expect(wallStep(at("sum", "collect"), "later")?.id).toBe("sum");
    expect(wallStep(at("hello"), undefined)).toBeUndefined();
  });
});
