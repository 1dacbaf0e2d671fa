import { describe, expect, it } from "vitest";
import { type Command, decide } from "#lib/workshop/commands.ts";
import { stepSchema, type Workshop } from "#lib/workshop/model.ts";
import { addReactions, reactionsSince } from "#lib/workshop/reactions.ts";
import { sampleStep } from "#tests/support/sample-workshop.ts";
import { ana, boss, commands, decided, NOW, running, steps } from "./spoken-commands.ts";

function refusal(workshop: Workshop, command: Command, sender: typeof ana | typeof boss = boss) {
  const decision = decide(workshop, command, sender, NOW);
  return decision.ok ? undefined : decision.code;
}

const summon = (holds: boolean): Command => ({ type: "summon", id: "c1", zoneId: "users", holds });
const mayHold = (canHold: boolean): Workshop => ({
  ...running,
  steps: steps.map((step) => ({ ...step, canHold })),
});

describe("keeping people at a place", () => {
  it("[E12] is refused in a step that does not have it; bringing them there is not", () => {
    expect(refusal(mayHold(false), summon(true))).toBe("holding-not-allowed");
    expect(decided(mayHold(false), summon(false)).summons).toMatchObject({ holds: false });
    expect(decided(mayHold(true), summon(true)).summons).toMatchObject({ holds: true });
  });

  it("[E12] is had by steps of older agendas, which do not speak of it", () => {
    const { canHold: _, ...older } = sampleStep("s1");
    expect(stepSchema.parse(older).canHold).toBe(true);
  });

  it("[E12] ends with release, with the next step, and with an agenda that takes it away", () => {
    const held = decided(mayHold(true), summon(true));
    expect(decided(held, commands.release).summons).toBeNull();
    expect(decided(held, commands["go-to-step"]).summons).toBeNull();
    const without: Command = { type: "set-agenda", steps: mayHold(false).steps };
    expect(decided(held, without).summons).toMatchObject({ id: "c1", holds: false });
  });
});

describe("reactions", () => {
  const off = decided(running, { type: "set-reactions", isOn: false });

  it("[E13] are refused while they are switched off, and before and after the workshop", () => {
    expect(refusal(running, commands.react, ana)).toBeUndefined();
    expect(refusal(off, commands.react, ana)).toBe("reactions-off");
    expect(refusal({ ...running, status: "lobby" }, commands.react, ana)).toBe("no-current-step");
    const on = decided(off, commands["set-reactions"]);
    expect(refusal(on, commands.react, ana)).toBeUndefined();
  });

  it("[E3] [E13] begin anew with each step, and stay switched off", () => {
    const counted = { ...off, reactions: { isOn: false, counts: { heart: 3 } } };
    const next = decided(counted, commands["go-to-step"]);
    expect(next.reactions).toEqual({ isOn: false, counts: {} });
  });

  it("add up kind by kind", () => {
    const sum = addReactions({ heart: 2, idea: 1 }, { heart: 1, question: 4 });
    expect(sum).toEqual({ heart: 3, idea: 1, question: 4 });
    expect(reactionsSince({ heart: 2, idea: 1 }, sum)).toEqual({ heart: 1, question: 4 });
    expect(reactionsSince(sum, {})).toEqual({});
  });
});

describe("showing one person's notes", () => {
  const alone = (memberId: string, withAuthors = false): Command => ({
    type: "reveal",
    stepId: "s1",
    teamId: null,
    memberId,
    withAuthors,
  });

  it("[E14] is no showing of their team's, and what was said first stays", () => {
    const shown = decided(running, alone("ana"));
    expect(shown.reveals).toEqual([]);
    expect(shown.shownMembers).toEqual([
      { stepId: "s1", memberId: "ana", withAuthor: false, at: NOW },
    ]);
    expect(decided(shown, alone("ana", true))).toBe(shown);
    expect(decided(shown, alone("ben", true)).shownMembers).toHaveLength(2);
  });

  it("[E14] needs a private step the room has been in", () => {
    expect(refusal(running, { ...alone("ana"), stepId: "s3" } as Command)).toBe("step-not-found");
    expect(refusal(running, alone("ana"), ana)).toBe("not-allowed");
  });
});
