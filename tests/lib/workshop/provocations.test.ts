import { describe, expect, it } from "vitest";
import { type Command, commandSchema, decide } from "#lib/workshop/commands.ts";
import type { Workshop } from "#lib/workshop/model.ts";
import { MAX_OPEN_PROVOCATIONS, openProvocations } from "#lib/workshop/open-provocations.ts";
import { MAX_PROVOCATIONS } from "#lib/workshop/provocations.ts";
import { controlFields, publicState } from "#lib/workshop/public-state.ts";
import { withoutTeam } from "#lib/workshop/remove-team.ts";
import { boss, commands, decided, lobby, NOW, running } from "./spoken-commands.ts";

type Send = Extract<Command, { type: "send-provocation" }>;
const ask = commands["send-provocation"] as Send;
const about = (key: string, teamId: string | null = null): Send => ({
  ...ask,
  id: `q${key}${teamId ?? ""}`,
  ruleId: "pillar-unspoken",
  gap: { places: [{ axisId: "ecosystem-pillars", key }], teamId },
});
const withdraw = (provocationId: string): Command => ({
  type: "withdraw-provocation",
  provocationId,
});
const refusal = (workshop: Workshop, command: Command) => {
  const decision = decide(workshop, command, boss, NOW);
  return decision.ok ? undefined : decision.code;
};
const sentAll = (count: number) =>
  Array.from({ length: count }, (_, index) => about(`k${index}`)).reduce<Workshop>(
    (workshop, command) => decided(workshop, command),
    running,
  );

describe("questions to teams", () => {
  it("[Q1] say what they ask by ids, where the room was, and when", () => {
    const { type: _, ...said } = ask;
    const expected = [{ ...said, stepId: "s1", sentAt: NOW, withdrawnAt: null }];
    expect(decided(running, ask).provocations).toEqual(expected);
  });

  it("[Q1] have no room for words", () => {
    const isTaken = (changes: object) => commandSchema.safeParse({ ...ask, ...changes }).success;
    expect(isTaken({})).toBe(true);
    expect(isTaken({ text: "Why not?" })).toBe(false);
    expect(isTaken({ ruleId: "Why not?" })).toBe(false);
    expect(isTaken({ ruleId: "x".repeat(61) })).toBe(false);
    for (const places of [
      [],
      [{ axisId: "sdg", key: "为什么" }],
      Array(3).fill(ask.gap.places[0]),
    ]) {
      expect(isTaken({ gap: { ...ask.gap, places } }), JSON.stringify(places)).toBe(false);
    }
  });

  it("[Q1] are for a team that there is, once the workshop has begun", () => {
    expect(refusal(running, about("capital", "t9"))).toBe("team-not-found");
    expect(refusal(running, about("capital", "all"))).toBe("team-not-found");
    expect(refusal(running, about("capital", "t2"))).toBeUndefined();
    expect(refusal(lobby, about("capital"))).toBe("no-current-step");
  });

  it("[Q2] are open a few at a time, until they are withdrawn", () => {
    const full = sentAll(MAX_OPEN_PROVOCATIONS);
    expect(refusal(full, about("one-more"))).toBe("too-many-provocations");
    // Sent again, it is no sixth.
    expect(decided(full, about("k0"))).toBe(full);
    const after = decided(full, withdraw("qk0"), boss, NOW + 1);
    expect(openProvocations(after).map(({ id }) => id)).toEqual(["qk1", "qk2", "qk3", "qk4"]);
    expect(after.provocations[0]?.withdrawnAt).toBe(NOW + 1);
    expect(refusal(after, about("one-more"))).toBeUndefined();
    expect(decided(after, withdraw("qk0"), boss, NOW + 9)).toBe(after);
    expect(decided(after, withdraw("nobody")), "unknown").toBe(after);
  });

  it("[Q2] are asked about one gap once, also by two facilitators at once", () => {
    const once = decided(running, about("capital"));
    expect(decided(once, { ...about("capital"), id: "other" })).toBe(once);
    expect(decided(once, about("capital", "t2")).provocations).toHaveLength(2);
    const again = decided(decided(once, withdraw("qcapital")), { ...about("capital"), id: "new" });
    expect(openProvocations(again).map(({ id }) => id)).toEqual(["new"]);
  });

  it("[Q2] are remembered when they are over, the newest few; what is open stays", () => {
    let workshop = decided(running, about("first"));
    for (let index = 0; index < MAX_PROVOCATIONS + 5; index += 1) {
      workshop = decided(decided(workshop, about(`k${index}`)), withdraw(`qk${index}`));
    }
    expect(workshop.provocations).toHaveLength(MAX_PROVOCATIONS);
    expect(openProvocations(workshop).map(({ id }) => id)).toEqual(["qfirst"]);
  });

  it("[Q2] go with their team", () => {
    const asked = decided(decided(running, about("capital", "t2")), about("policy"));
    const left = withoutTeam(asked, [], "t2");
    expect(left.ok && left.workshop.provocations.map(({ id }) => id)).toEqual(["qpolicy"]);
  });

  it("[Q1] take little room in what everybody is sent", () => {
    let workshop = running;
    for (let index = 0; index < MAX_PROVOCATIONS; index += 1) {
      const one = {
        ...ask,
        id: `q-${index}`,
        gap: { ...ask.gap, teamId: index % 2 ? "t1" : "t2" },
      };
      const named = { ...one, ruleId: `rule-${index}` };
      workshop = decided(decided(workshop, named), withdraw(one.id));
    }
    const { provocations } = controlFields(publicState(workshop, []));
    expect(JSON.stringify(provocations).length).toBeLessThan(8_000);
  });
});
