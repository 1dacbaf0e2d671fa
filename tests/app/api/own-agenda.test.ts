import { describe, expect, it } from "vitest";
import { sampleStep } from "#tests/support/sample-workshop.ts";
import { createWorkshop, openBrowser, outcomeOf, startApp, workshopBody } from "../test-app.ts";

const ownSteps = [
  sampleStep("one", { templateId: "T01-stakeholder-map", columnSet: "needs", minutes: 7 }),
  sampleStep("two", { templateId: "T01-stakeholder-map", columnSet: "needs", continues: "one" }),
];

describe("POST /api/workshops with an agenda of one's own", () => {
  it("takes the steps of a programme file, under ids of its own", async () => {
    const { storage } = startApp();
    const { id } = await createWorkshop({ templateId: undefined, steps: ownSteps });

    const workshop = await storage.findWorkshop(id);
    const [first, second] = workshop?.steps ?? [];

    expect(workshop?.programmeId).toBeNull();
    expect(workshop?.steps.map((step) => ({ ...step, id: "" }))).toEqual(
      ownSteps.map((step) => ({
        ...step,
        id: "",
        continues: step.continues === null ? null : first?.id,
      })),
    );
    expect([first?.id, second?.id]).not.toContain("one");
  });

  it("takes the largest agenda a file can hold", async () => {
    startApp();
    const steps = Array.from({ length: 60 }, (_, index) => ({
      ...ownSteps[0],
      id: `s${index}`,
      notes: "字".repeat(1_300),
    }));
    const response = await openBrowser().create({ ...workshopBody, templateId: undefined, steps });
    expect(response.status).toBe(201);
  });

  it("names what is wrong with steps, and makes nothing", async () => {
    const { changed } = startApp();
    const [first, second] = ownSteps;
    const steps = [
      { ...first, columnSet: "moon" },
      { ...second, continues: "one", scope: "plenary" },
    ];
    const response = await openBrowser().create({ ...workshopBody, templateId: undefined, steps });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      code: "agenda-unusable",
      fields: [
        { path: "steps.0.columnSet", reason: "unknown-columns" },
        { path: "steps.1.continues", reason: "continues-other" },
      ],
    });
    expect(changed).toEqual([]);
  });

  it.each([
    ["steps and a template", { ...workshopBody, steps: ownSteps }, "422 invalid-input"],
    ["no step", { ...workshopBody, templateId: null, steps: [] }, "422 invalid-input"],
    [
      "a step with a field we do not know",
      { ...workshopBody, templateId: null, steps: [{ ...ownSteps[0], colour: "red" }] },
      "422 invalid-input",
    ],
  ])("refuses %s", async (_, body, outcome) => {
    startApp();
    expect(await outcomeOf(await openBrowser().create(body))).toBe(outcome);
  });
});
