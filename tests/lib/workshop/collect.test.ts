import { describe, expect, it } from "vitest";
import { canCollect, collectTarget } from "#lib/workshop/collect.ts";
import { decide } from "#lib/workshop/commands.ts";
import { sampleStep, sampleWorkshop } from "#tests/support/sample-workshop.ts";
import { ana, boss, eye, NOW } from "./spoken-commands.ts";

const steps = [
  sampleStep("early", { scope: "plenary", templateId: "other" }),
  sampleStep("teams"),
  sampleStep("talk", { kind: "talk", templateId: null }),
  sampleStep("any", { scope: "plenary", templateId: "other" }),
  sampleStep("same", { scope: "plenary" }),
  sampleStep("unvisited"),
];
const workshop = sampleWorkshop({ steps, currentStepId: "teams", visitedStepIds: ["teams"] });
const collect = (stepId: string, intoStepId: string) =>
  ({ type: "collect", stepId, zoneId: "green", intoStepId }) as const;

describe("collecting what teams wrote", () => {
  it("[E15] is the facilitator's, from a visited team step into a plenary canvas", () => {
    const code = (from: string, into: string, sender: Parameters<typeof decide>[2] = boss) => {
      const decision = decide(workshop, collect(from, into), sender, NOW);
      return decision.ok ? "ok" : decision.code;
    };
    expect(code("teams", "same")).toBe("ok");
    expect(code("teams", "early")).toBe("ok");
    expect(code("teams", "same", ana)).toBe("not-allowed");
    expect(code("teams", "same", eye)).toBe("not-allowed");
    for (const [from, into] of [
      ["teams", "talk"],
      ["teams", "unvisited"],
      ["teams", "nowhere"],
      ["unvisited", "same"],
      ["early", "same"],
      ["nowhere", "same"],
    ] as const) {
      expect(code(from, into), `${from} into ${into}`).toBe("step-not-found");
      expect(canCollect(workshop, collect(from, into))).toBe(false);
    }
  });

  it("goes best to the same canvas, then to the next one, then to an earlier one", () => {
    const target = (...left: string[]) => {
      const some = steps.filter(({ id }) => !left.includes(id));
      const [from] = some.filter(({ id }) => id === "teams");
      return from && collectTarget({ ...workshop, steps: some }, from)?.id;
    };
    expect(target()).toBe("same");
    expect(target("same")).toBe("any");
    expect(target("same", "any")).toBe("early");
    expect(target("same", "any", "early")).toBeUndefined();
  });
});
