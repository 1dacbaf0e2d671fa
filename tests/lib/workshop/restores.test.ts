import { describe, expect, it } from "vitest";
import { type Command, decide } from "#lib/workshop/commands.ts";
import { MAX_RESTORES } from "#lib/workshop/restores.ts";
import { boss, commands, decided, NOW, running } from "./spoken-commands.ts";

const asked = commands.restore as Extract<Command, { type: "restore" }>;
const refusal = (changes: Partial<typeof asked>) => {
  const decision = decide(running, { ...asked, ...changes }, boss, NOW);
  return decision.ok ? undefined : decision.code;
};

describe("asking for a restore", () => {
  it("[J1] notes what is to be as it was, and when that was asked for", () => {
    const { restores } = decided(running, asked);
    const { type: _, ...wanted } = asked;
    expect(restores).toEqual([{ ...wanted, at: NOW, tally: null }]);
  });

  it("[J1] is about the boards a step uses, whichever step opened them", () => {
    expect(decided(running, { ...asked, stepId: "s2" }).restores[0]?.stepId).toBe("s1");
  });

  it("[J1] is not about the future", () => {
    expect(decided(running, { ...asked, before: NOW + 9 }).restores[0]?.before).toBe(NOW);
  });

  it("[J1] needs a canvas, and a team that has one there", () => {
    expect(refusal({ stepId: "talk" })).toBe("step-not-found");
    expect(refusal({ stepId: "gone" })).toBe("step-not-found");
    expect(refusal({ teamId: "t9" })).toBe("team-not-found");
    expect(refusal({ teamId: "all" })).toBe("team-not-found");
    expect(refusal({ stepId: "s3", teamId: "t1" })).toBe("team-not-found");
    expect(refusal({ stepId: "s3", teamId: "all" })).toBeUndefined();
    expect(refusal({ teamId: null })).toBeUndefined();
  });

  it("[J2] keeps the newest few, each once", () => {
    let workshop = running;
    for (let index = 0; index < MAX_RESTORES + 5; index++) {
      workshop = decided(workshop, { ...asked, id: `r${index}` });
    }
    expect(workshop.restores).toHaveLength(MAX_RESTORES);
    expect(workshop.restores.at(-1)?.id).toBe(`r${MAX_RESTORES + 4}`);
    expect(decided(workshop, { ...asked, id: `r${MAX_RESTORES}`, teamId: null })).toBe(workshop);
  });
});
