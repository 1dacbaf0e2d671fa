import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Command, commandSchema, decide } from "#lib/workshop/commands.ts";
import { boardStep, findStep, roles, type Workshop, workshopSchema } from "#lib/workshop/model.ts";
import { all, lobby, NOW, steps, vote } from "./spoken-commands.ts";

describe("any commands of anybody in any order", () => {
  const id = fc.constantFrom("a", "b", "s1", "v1");
  const stepId = fc.constantFrom("s1", "s2", "s3", "talk", "s9");
  const teamId = fc.constantFrom("t1", "t2", "t9");
  const some = fc.oneof(
    fc.constantFrom(...all),
    stepId.map((to): Command => ({ type: "go-to-step", stepId: to })),
    fc.integer({ min: -600, max: 600 }).map((minutes): Command => ({ type: "add-time", minutes })),
    fc
      .shuffledSubarray(steps, { minLength: 1 })
      .map((next): Command => ({ type: "set-agenda", steps: next })),
    fc.record({ id, stepId, dots: fc.integer({ min: 2, max: 9 }) }).map(
      ({ id: voteId, ...rules }): Command => ({
        type: "open-vote",
        id: voteId,
        vote: { ...vote, ...rules },
      }),
    ),
    id.map((voteId): Command => ({ type: "close-vote", voteId })),
    fc
      .record({
        voteId: id,
        choices: fc.dictionary(fc.constant("shape:a"), fc.integer({ min: -4, max: 4 })),
      })
      .map((ballot): Command => ({ type: "cast-ballot", ...ballot })),
    fc
      .record({ stepId, teamId: fc.option(teamId), withAuthors: fc.boolean() })
      .map((shown): Command => ({ type: "reveal", ...shown })),
    fc
      .record({ stepId, isReady: fc.boolean() })
      .map((done): Command => ({ type: "ready", ...done })),
    fc.boolean().map((isNeeded): Command => ({ type: "ask-help", isNeeded })),
  );
  const sender = fc.record({
    id: fc.constantFrom("ana", "ben", "boss"),
    role: fc.constantFrom(...roles),
    teamId: fc.constantFrom("t1", "t2", null),
  });
  const said = fc.record({ command: some, by: sender, after: fc.nat(100_000) });

  it("[E1] [E2] [E3] [E9] [E18] leave a workshop that makes sense", () => {
    fc.assert(
      fc.property(fc.array(said, { maxLength: 40 }), (conversation) => {
        let workshop = lobby;
        let now = NOW;
        for (const { command, by, after } of conversation) {
          now += after;
          const parsed = commandSchema.parse(JSON.parse(JSON.stringify(command)));
          const before = structuredClone(workshop);
          const decision = decide(workshop, parsed, by, now);
          expect(workshop).toEqual(before);
          if (!decision.ok) continue;
          workshop = decision.workshop;
          expectSound(workshop);
          if (by.role !== "facilitator") {
            expect({ ...workshop, ready: [], helps: [] }).toEqual({
              ...before,
              ready: [],
              helps: [],
            });
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

function expectSound(workshop: Workshop): void {
  expect(workshopSchema.parse(structuredClone(workshop))).toEqual(workshop);
  const { runs, votes, steps: agenda, helps, ready, reveals, visitedStepIds } = workshop;
  const stepIds = agenda.map((step) => step.id);
  expect(visitedStepIds.at(-1) ?? null).toBe(workshop.currentStepId);
  for (const ids of [visitedStepIds, stepIds, ready, votes.map((each) => each.id)]) {
    expect(new Set(ids).size).toBe(ids.length);
  }
  for (const visited of visitedStepIds) expect(stepIds).toContain(visited);
  expect(new Set(helps.map((help) => help.teamId)).size).toBe(helps.length);
  expect(helps.map(({ since }) => since)).toEqual(helps.map(({ since }) => since).toSorted());
  const pairs = reveals.map((reveal) => `${reveal.stepId} ${reveal.teamId}`);
  expect(new Set(pairs).size).toBe(pairs.length);
  const isRunning = workshop.status === "running";
  expect(runs.filter(({ endedAt }) => endedAt === null)).toHaveLength(isRunning ? 1 : 0);
  if (isRunning) expect(runs.at(-1)?.stepId).toBe(workshop.currentStepId);
  expect(workshop.endedAt === null).toBe(workshop.status !== "ended");
  if (workshop.status === "ended")
    expect(votes.every(({ closedAt }) => closedAt !== null)).toBe(true);
  if (workshop.status === "lobby") expect(workshop.currentStepId).toBeNull();
  const open = votes.filter(({ closedAt }) => closedAt === null);
  const boards = open.flatMap((each) => {
    const step = findStep(workshop, each.stepId);
    return step ? boardStep(workshop, step).id : [];
  });
  expect(new Set(boards).size).toBe(boards.length);
}
