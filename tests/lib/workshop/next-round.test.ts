import { describe, expect, it } from "vitest";
import { decide } from "#lib/workshop/commands.ts";
import type { Step, Workshop } from "#lib/workshop/model.ts";
import { canEndRound, followingRound } from "#lib/workshop/rounds.ts";
import { sampleStep, sampleWorkshop } from "#tests/support/sample-workshop.ts";
import { ana, boss, NOW } from "./spoken-commands.ts";

const CITY = "T10-city-cycle";
const steps = [
  sampleStep("c1", { templateId: CITY, notes: "for me", minutes: 25, focusZones: ["status"] }),
  sampleStep("c1b", { templateId: CITY, continues: "c1", mode: "readonly" }),
  sampleStep("s2"),
  sampleStep("s3"),
];
const workshop = (changes: Partial<Workshop> = {}) =>
  sampleWorkshop({ steps, currentStepId: "c1b", visitedStepIds: ["c1b"], ...changes });

function start(
  changes: Partial<Workshop> = {},
  stepId = "r2",
  sender: typeof boss | typeof ana = boss,
) {
  const title = { en: "Round 2" };
  const command = { type: "start-next-round", fromStepId: "c1", stepId, title } as const;
  return decide(workshop(changes), command, sender, NOW);
}
const stepsOf = (decision: ReturnType<typeof start>): readonly Step[] =>
  decision.ok ? decision.workshop.steps : [];
const idsOf = (decision: ReturnType<typeof start>) => stepsOf(decision).map(({ id }) => id);

describe("starting a next round", () => {
  it("[E24] puts it after all that is about the round before, and after where the room is", () => {
    expect(idsOf(start())).toEqual(["c1", "c1b", "r2", "s2", "s3"]);
    expect(idsOf(start({ currentStepId: "s2", visitedStepIds: ["c1", "s2"] }))).toEqual([
      ...["c1", "c1b", "s2", "r2", "s3"],
    ]);
  });

  it("[E24] has the settings of the round before, open to write, and no notes to oneself", () => {
    const round = stepsOf(start()).find(({ id }) => id === "r2");
    expect(round).toMatchObject({
      ...{ templateId: CITY, continues: null, mode: "open", minutes: 25 },
      ...{ focusZones: [], notes: "", title: { en: "Round 2" } },
    });
  });

  it("[E24] makes an agenda of its own that others do not overwrite unseen", () => {
    const decision = start();
    expect(decision.ok && decision.workshop.agendaRevision).toBe(1);
    expect(decision.ok && decision.workshop.visitedStepIds).toEqual(["c1b"]);
  });

  it("[E24] takes a round that is in the agenda already, and no other step", () => {
    const next = sampleStep("c2", { templateId: CITY });
    const both = { steps: [...steps, next] };
    const decision = start(both, "c2");
    expect(decision.ok && decision.workshop).toEqual(workshop(both));
    expect(start(both, "s2")).toEqual({ ok: false, code: "step-not-found" });
    expect(start(both, "c1")).toEqual({ ok: false, code: "step-not-found" });
    expect(start({ steps: [...steps, { ...next, scope: "plenary" }] }, "c2").ok).toBe(false);
  });

  it("[E24] needs a round that people have been in", () => {
    expect(start({ currentStepId: "s2", visitedStepIds: ["s2"] })).toEqual({
      ok: false,
      code: "step-not-found",
    });
    expect(canEndRound(workshop(), "c1")).toBe(true);
    expect(canEndRound(workshop(), "c1b")).toBe(false);
    expect(canEndRound(workshop(), "s2")).toBe(false);
  });

  it("[E24] is not for participants, and keeps to the longest agenda", () => {
    expect(start({}, "r2", ana)).toEqual({ ok: false, code: "not-allowed" });
    const many = Array.from({ length: 56 }, (_, at) => sampleStep(`m${at}`));
    expect(start({ steps: [...steps, ...many] })).toEqual({ ok: false, code: "agenda-unusable" });
  });

  it("finds the round that follows", () => {
    const rounds = { steps: [...steps, sampleStep("c2", { templateId: CITY })] };
    expect(followingRound(rounds, "c1")?.id).toBe("c2");
    expect(followingRound(rounds, "c2")).toBeUndefined();
    expect(followingRound(rounds, "gone")).toBeUndefined();
  });
});
