import { describe, expect, it } from "vitest";
import { canvasTemplates, findTemplate } from "#canvas-templates/catalogue.ts";
import { insightAxes } from "#canvas-templates/insight-axes.ts";
import { placeForAnswer } from "#components/board/provocations/answer-place.ts";
import { canAnswer, shownProvocations } from "#components/board/provocations/shown-provocations.ts";
import type { Scene } from "#components/board/stage/stage-scene.ts";
import { layoutSheet } from "#lib/canvas/sheet.ts";
import type { StepTool } from "#lib/workshop/model.ts";
import type { SentProvocation } from "#lib/workshop/provocations.ts";
import { PLENARY } from "#lib/workshop/steps.ts";
import { sampleMember, sampleStep, sampleWorkshop } from "#tests/support/sample-workshop.ts";

const asked = (id: string, teamId: string | null, withdrawnAt: number | null = null) =>
  ({
    ...{ id, ruleId: "not-alone", stepId: "s1", sentAt: 1, withdrawnAt },
    gap: { places: [{ axisId: "sdg", key: "17" }], teamId },
  }) satisfies SentProvocation;

const workshop = sampleWorkshop({
  provocations: [asked("all", null), asked("one", "t1"), asked("two", "t2"), asked("old", null, 5)],
});
const boardOf = (teamId: string, { tools = null as StepTool[] | null, readOnly = false } = {}) =>
  ({
    kind: "board",
    address: { kind: "board", workshopId: "w1", teamId, stepId: "s1" },
    step: sampleStep("s1", { tools }),
    isCurrent: true,
    readOnly: readOnly ? "step" : undefined,
    ownOnly: false,
  }) satisfies Scene;
const waiting: Scene = { kind: "waiting" };

describe("questions somebody sees", () => {
  const ids = (
    person: Parameters<typeof sampleMember>[1],
    scene: Scene,
    status = workshop.status,
  ) =>
    shownProvocations({ ...workshop, status }, sampleMember("x", person), scene).map(
      ({ id }) => id,
    );

  it("[Q1] are their team's, the newest first, wherever they are", () => {
    expect(ids({ teamId: "t1" }, boardOf("t1"))).toEqual(["one", "all"]);
    expect(ids({ teamId: "t2" }, boardOf("t1"))).toEqual(["two", "all"]);
    expect(ids({ teamId: "t2" }, waiting)).toEqual(["two", "all"]);
    expect(ids({ teamId: null }, waiting)).toEqual(["all"]);
  });

  it("[Q1] are those of the board they look at, for whoever leads or watches", () => {
    for (const role of ["facilitator", "observer"] as const) {
      expect(ids({ role, teamId: null }, boardOf("t2"))).toEqual(["two", "all"]);
      expect(ids({ role, teamId: null }, boardOf(PLENARY))).toEqual(["two", "one", "all"]);
      expect(ids({ role, teamId: null }, waiting)).toEqual(["two", "one", "all"]);
    }
  });

  it("[Q1] are none before the workshop and after it", () => {
    expect(ids({}, waiting, "lobby")).toEqual([]);
    expect(ids({}, boardOf("t1"), "ended")).toEqual([]);
  });
});

describe("an answer", () => {
  const may = (
    question: SentProvocation,
    scene: Scene,
    role: "participant" | "observer" = "participant",
  ) => canAnswer(question, { role }, scene);

  it("[Q3] is written on a board whose notes stand in the gap", () => {
    expect(may(asked("q", null), boardOf("t1"))).toBe(true);
    expect(may(asked("q", "t1"), boardOf("t1"))).toBe(true);
    expect(may(asked("q", null), boardOf(PLENARY))).toBe(true);
    expect(may(asked("q", "t1"), boardOf(PLENARY))).toBe(false);
    expect(may(asked("q", "t1"), boardOf("t2"))).toBe(false);
  });

  it("[Q3] needs a board that takes notes, and somebody who takes part", () => {
    const question = asked("q", null);
    expect(may(question, waiting)).toBe(false);
    expect(may(question, boardOf("t1", { readOnly: true }))).toBe(false);
    expect(may(question, boardOf("t1", { tools: ["draw"] }))).toBe(false);
    expect(may(question, boardOf("t1", { tools: ["note"] }))).toBe(true);
    expect(may(question, boardOf("t1"), "observer")).toBe(false);
  });
});

describe("where an answer is put", () => {
  const goal = { axisId: "sdg", key: "7" };
  const capital = { axisId: "ecosystem-pillars", key: "capital" };
  function zoneOn(templateId: string, places: (typeof goal)[], focusZones: readonly string[] = []) {
    const template = findTemplate(templateId);
    if (!template) throw new Error("this template is gone");
    const targets = layoutSheet(template, null).zones.map(({ id, cells }) => ({
      place: { zoneId: id, columnId: cells[0]?.columnId ?? null },
      name: id,
    }));
    return placeForAnswer(targets, { places }, { templateId, focusZones }, insightAxes)?.place
      .zoneId;
  }

  it("is the zone that stands for what is asked about", () => {
    expect(zoneOn("T02-ecosystem-canvas", [goal, capital])).toBe("capital");
    expect(zoneOn("T02-ecosystem-canvas", [goal, capital], ["vision"])).toBe("capital");
    expect(zoneOn("T01-stakeholder-map", [capital])).toBe("finance");
  });

  it("is otherwise the first that the step uses", () => {
    const [first, second] = findTemplate("T07-twin-transition")?.zones ?? [];
    expect(zoneOn("T07-twin-transition", [goal])).toBe(first?.id);
    expect(zoneOn("T07-twin-transition", [goal], [second?.id ?? ""])).toBe(second?.id);
    for (const { id } of canvasTemplates) expect(zoneOn(id, [goal]), id).toBeDefined();
  });
});
