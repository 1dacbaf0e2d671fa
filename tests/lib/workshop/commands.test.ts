import { describe, expect, it } from "vitest";
import { type Command, commandSchema, decide } from "#lib/workshop/commands.ts";
import type { Workshop } from "#lib/workshop/model.ts";
import { sampleWorkshop } from "#tests/support/sample-workshop.ts";

const NOW = 5_000;
const boss = { id: "boss", role: "facilitator", teamId: null } as const;
const lobby = sampleWorkshop({
  status: "lobby",
  currentStepId: null,
  visitedStepIds: [],
  startedAt: null,
});

function decided(workshop: Workshop, command: Command): Workshop {
  const decision = decide(workshop, command, boss, NOW);
  if (!decision.ok) throw new Error(decision.code);
  return decision.workshop;
}

const goTo = (stepId: string): Command => ({ type: "go-to-step", stepId });

describe("deciding a command", () => {
  it("leaves the lobby with the first step and remembers when", () => {
    expect(decided(lobby, goTo("s1"))).toEqual({
      ...lobby,
      status: "running",
      currentStepId: "s1",
      visitedStepIds: ["s1"],
      startedAt: NOW,
      slotMinutes: 30,
      timer: { totalMs: 600_000, endsAt: NOW + 600_000, leftMs: 600_000 },
      runs: [{ stepId: "s1", startedAt: NOW, endedAt: null }],
    });
  });

  it("moves on and back, with the step the room is in as the last visited", () => {
    const there = decided(decided(decided(lobby, goTo("s1")), goTo("s3")), goTo("s1"));
    expect(there.currentStepId).toBe("s1");
    expect(there.visitedStepIds).toEqual(["s3", "s1"]);
    expect(there.startedAt).toBe(NOW);
  });

  it("keeps the time of the beginning", () => {
    expect(decided(sampleWorkshop({ startedAt: 7 }), goTo("s2")).startedAt).toBe(7);
  });

  it("ends, and opens again where it stood", () => {
    const running = sampleWorkshop();
    const ended = decided(running, { type: "end" });
    expect([ended.status, ended.endedAt]).toEqual(["ended", NOW]);
    expect(decided(ended, { type: "reopen" })).toEqual({
      ...running,
      runs: [{ stepId: "s1", startedAt: NOW, endedAt: null }],
    });
    expect(decided(decided(lobby, { type: "end" }), { type: "reopen" })).toEqual(lobby);
  });

  it.each([goTo("s1"), { type: "reopen" } as const])(
    "does nothing when asked for what holds: %o",
    (command) => {
      const running = sampleWorkshop();
      expect(decided(running, command)).toBe(running);
    },
  );

  it("does not move an end that has been", () => {
    const ended = sampleWorkshop({ status: "ended", endedAt: 1 });
    expect(decided(ended, { type: "end" })).toBe(ended);
  });

  it("refuses steps after the end and steps there are not", () => {
    const ended = sampleWorkshop({ status: "ended", endedAt: 1 });
    const refused = (workshop: Workshop, stepId: string) =>
      decide(workshop, goTo(stepId), boss, NOW);
    expect(refused(ended, "s2")).toEqual({ ok: false, code: "workshop-ended" });
    expect(refused(lobby, "s9")).toEqual({ ok: false, code: "step-not-found" });
  });

  it.each(["participant", "observer"] as const)("refuses everything a %s asks for", (role) => {
    for (const command of [goTo("s1"), goTo("s9"), { type: "end" }, { type: "reopen" }] as const) {
      expect(decide(lobby, command, { id: "x", role, teamId: "t1" }, NOW)).toEqual({
        ok: false,
        code: "not-allowed",
      });
    }
  });
});

describe("a command from outside", () => {
  it.each([{ type: "go-to-step", stepId: "s1" }, { type: "end" }, { type: "reopen" }])(
    "is read: %o",
    (command) => {
      expect(commandSchema.parse(command)).toEqual(command);
    },
  );

  it.each([
    null,
    [],
    "end",
    {},
    { type: "END" },
    { type: "go-to-step" },
    { type: "go-to-step", stepId: 3 },
    { type: "end", force: true },
  ])("is refused: %o", (command) => {
    expect(commandSchema.safeParse(command).success).toBe(false);
  });
});
