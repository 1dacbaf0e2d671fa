import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallestTeam, teamSizes } from "#lib/workshop/join.ts";

const teams = [
  { id: "a", name: "A" },
  { id: "b", name: "B" },
  { id: "c", name: "C" },
];

const participant = (teamId: string | null) => ({ role: "participant" as const, teamId });

describe("smallestTeam", () => {
  it("fills teams so evenly that no two differ by more than one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), (count) => {
        const members: ReturnType<typeof participant>[] = [];
        for (let index = 0; index < count; index += 1) {
          members.push(participant(smallestTeam(teams, members).id));
        }
        const sizes = teamSizes(teams, members).map(({ size }) => size);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("takes the first of equals and does not count facilitators or observers", () => {
    const others = [
      { role: "facilitator" as const, teamId: "a" },
      { role: "observer" as const, teamId: "a" },
    ];
    expect(smallestTeam(teams, others).id).toBe("a");
  });

  it("does not choose from nothing", () => {
    expect(() => smallestTeam([], [])).toThrow(RangeError);
  });
});
