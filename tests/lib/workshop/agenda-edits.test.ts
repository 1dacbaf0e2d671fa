import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addStep,
  boardsBefore,
  changeCanvas,
  changeStep,
  continueStep,
  duplicateStep,
  moveRange,
  moveStep,
  openerOf,
  removeStep,
  replaceSteps,
  withFreshIds,
  withKept,
} from "#lib/workshop/agenda-edit.ts";
import { isAgendaSound, keepsSteps, keptStepIds } from "#lib/workshop/agenda-sound.ts";
import type { Step } from "#lib/workshop/model.ts";
import { sampleStep } from "#tests/support/sample-workshop.ts";

const nobody: ReadonlySet<string> = new Set();
const ids = (steps: readonly Step[]) => steps.map(({ id }) => id).join(" ");
const boards = (steps: readonly Step[]) =>
  steps.map((step) => `${step.id}@${openerOf(steps, step).id}`).join(" ");

/** Two boards: s1, s2 and s4 on the first, s3 on the second; then talk. */
const agenda = [
  sampleStep("s1"),
  sampleStep("s2", { continues: "s1" }),
  sampleStep("s3", { templateId: "roadmap" }),
  sampleStep("s4", { continues: "s2", notes: "Bring pens" }),
  sampleStep("talk", { kind: "talk", templateId: null, scope: "plenary" }),
];

describe("moving a step", () => {
  it("has the first step of each board open it", () => {
    const moved = moveStep(agenda, nobody, "s4", 0);
    expect(boards(moved)).toBe("s4@s4 s1@s4 s2@s4 s3@s3 talk@talk");
    expect(moved[0]?.notes).toBe("Bring pens");
    expect(boards(moveStep(agenda, nobody, "s1", 9))).toBe("s2@s2 s3@s3 s4@s2 talk@talk s1@s2");
  });

  it("stays behind the step that opened its boards once people have been at them", () => {
    const kept = keptStepIds({ steps: agenda, visitedStepIds: ["s2"] });
    expect([...kept].sort()).toEqual(["s1", "s2"]);
    expect(moveRange(agenda, kept, "s4")).toEqual({ first: 2, last: 4 });
    expect(ids(moveStep(agenda, kept, "s4", 0))).toBe("s1 s2 s4 s3 talk");
    expect(moveStep(agenda, kept, "s1", 3)).toBe(agenda);
    expect(ids(moveStep(agenda, kept, "s3", 0))).toBe("s3 s1 s2 s4 talk");
  });
});

describe("removing a step", () => {
  it("leaves its boards to the next step on them", () => {
    expect(boards(removeStep(agenda, nobody, "s1"))).toBe("s2@s2 s3@s3 s4@s2 talk@talk");
  });

  it("is not done to one that must stay, nor to the last one", () => {
    expect(removeStep(agenda, new Set(["s1"]), "s1")).toBe(agenda);
    const [only = sampleStep("s1")] = agenda;
    const alone = [only];
    expect(removeStep(alone, nobody, "s1")).toBe(alone);
  });
});

describe("a step's boards", () => {
  it("of a copy are the same if it went on with others', else its own", () => {
    expect(boards(duplicateStep(agenda, "s2", "new"))).toContain("s2@s1 new@s1 s3@s3");
    expect(boards(duplicateStep(agenda, "s1", "new"))).toContain("s1@s1 new@new s2@s1");
  });

  it("change their canvas for all steps on them, and forget the zones of the old one", () => {
    const focused = changeStep(agenda, "s4", { focusZones: ["users"] });
    const changed = changeCanvas(focused, nobody, "s2", {
      templateId: "pitch",
      columnSet: null,
      scope: "plenary",
    });
    expect(changed.map(({ templateId }) => templateId)).toEqual([
      "pitch",
      "pitch",
      "roadmap",
      "pitch",
      null,
    ]);
    expect(changed[3]?.focusZones).toEqual([]);
    expect(changeCanvas(agenda, new Set(["s1"]), "s4", { templateId: "pitch" })).toBe(agenda);
  });

  it("can be an earlier step's, or its own again", () => {
    const joined = continueStep(agenda, nobody, "s4", "s3");
    expect(boards(joined)).toBe("s1@s1 s2@s1 s3@s3 s4@s3 talk@talk");
    expect(joined[3]?.templateId).toBe("roadmap");
    expect(boards(continueStep(agenda, nobody, "s2", null))).toContain("s1@s1 s2@s2 s3@s3 s4@s1");
    // Whoever leaves boards it opened leaves them to the next.
    const third = continueStep(moveStep(agenda, nobody, "s3", 0), nobody, "s1", "s3");
    expect(boards(third)).toBe("s3@s3 s1@s3 s2@s2 s4@s2 talk@talk");
    expect(boardsBefore(agenda, "s4").map(({ id }) => id)).toEqual(["s1", "s3"]);
    expect(continueStep(agenda, nobody, "s1", "s3")).toBe(agenda);
    expect(continueStep(agenda, nobody, "s4", "talk")).toBe(agenda);
    expect(continueStep(agenda, new Set(["s2"]), "s2", null)).toBe(agenda);
  });
});

describe("an agenda somebody worked on while the room moved on", () => {
  it("gets back what was begun meanwhile, in its place and as it was", () => {
    const kept = keptStepIds({ steps: agenda, visitedStepIds: ["s4"] });
    const draft = [
      ...removeStep(removeStep(agenda, nobody, "s1"), nobody, "s4"),
      sampleStep("new"),
    ];
    expect(ids(draft)).toBe("s2 s3 talk new");
    expect(boards(withKept(draft, agenda, kept))).toBe("s1@s1 s2@s1 s3@s3 s4@s1 talk@talk new@new");
  });

  it("gets it back between the neighbours it had", () => {
    const kept = keptStepIds({ steps: agenda, visitedStepIds: ["s4"] });
    const draft = removeStep(agenda, nobody, "s4");
    expect(ids(withKept(draft, agenda, kept))).toBe(ids(agenda));
  });

  it("is as it was if nothing is missing", () => {
    const draft = changeStep(agenda, "s1", { minutes: 50 });
    expect(withKept(draft, agenda, new Set(["s1", "s2"]))).toBe(draft);
  });
});

describe("any edits of an agenda", () => {
  const place = fc.nat(12);
  const stepId = fc.constantFrom("s1", "s2", "s3", "s4", "talk", "n0", "n1", "n2", "n3");
  const templateId = fc.constantFrom("roadmap", "pitch", "stakeholder-map");
  type Edit = (steps: readonly Step[], kept: ReadonlySet<string>, newId: string) => readonly Step[];
  const edit: fc.Arbitrary<Edit> = fc.oneof(
    fc.tuple(stepId, place).map(
      ([id, to]): Edit =>
        (steps, kept) =>
          moveStep(steps, kept, id, to),
    ),
    stepId.map(
      (id): Edit =>
        (steps, kept) =>
          removeStep(steps, kept, id),
    ),
    stepId.map(
      (id): Edit =>
        (steps, _, newId) =>
          duplicateStep(steps, id, newId),
    ),
    fc.tuple(place, templateId).map(
      ([at, template]): Edit =>
        (steps, _, newId) =>
          addStep(steps, sampleStep(newId, { templateId: template }), at),
    ),
    fc.record({ id: stepId, templateId, scope: fc.constantFrom("team" as const, "plenary") }).map(
      ({ id, ...change }): Edit =>
        (steps, kept) =>
          changeCanvas(steps, kept, id, { ...change, columnSet: null }),
    ),
    fc.tuple(stepId, fc.option(stepId)).map(
      ([id, earlier]): Edit =>
        (steps, kept) =>
          continueStep(steps, kept, id, earlier),
    ),
    fc.constant<Edit>((steps, kept, newId) =>
      replaceSteps(
        steps,
        kept,
        withFreshIds(agenda, () => `${newId}x${Math.random()}`),
      ),
    ),
  );
  const visits = fc.uniqueArray(fc.constantFrom("s1", "s2", "s3", "s4", "talk"), { maxLength: 3 });

  it("[E9] leave one that fits together, with unique ids and every step the room was in", () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 25 }), visits, (edits, visitedStepIds) => {
        const kept = keptStepIds({ steps: agenda, visitedStepIds });
        let steps: readonly Step[] = agenda;
        for (const [index, apply] of edits.entries()) {
          const before = structuredClone(steps);
          const next = apply(steps, kept, `n${index}`);
          expect(steps).toEqual(before);
          steps = next;
          expect(isAgendaSound(steps)).toBe(true);
          expect(keepsSteps(agenda, steps, kept)).toBe(true);
          expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
          expect(steps.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("[E9] can be saved although steps begin meanwhile", () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 15 }), visits, (edits, visitedStepIds) => {
        const draft = edits.reduce<readonly Step[]>(
          (steps, apply, index) => apply(steps, nobody, `n${index}`),
          agenda,
        );
        const kept = keptStepIds({ steps: agenda, visitedStepIds });
        const merged = withKept(draft, agenda, kept);
        expect(isAgendaSound(merged)).toBe(true);
        expect(keepsSteps(agenda, merged, kept)).toBe(true);
        const own = new Set(merged.map(({ id }) => id));
        expect(own.size).toBe(merged.length);
        for (const { id } of draft) expect(own.has(id)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
