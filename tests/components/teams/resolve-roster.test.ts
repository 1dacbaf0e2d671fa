import { describe, expect, it } from "vitest";
import { limits } from "#components/teams/limits.ts";
import { resolveRoster } from "#components/teams/resolve-roster.ts";
import { MAX_MEMBERS, MAX_NAME, MAX_TEAMS } from "#lib/workshop/model.ts";

const teams = [
  { id: "t1", name: "Team A" },
  { id: "t2", name: "Team B" },
  { id: "t3", name: "7" },
];

function resolve(pairs: readonly (readonly [string, string | null])[], spare: string[] = []) {
  let count = 0;
  return resolveRoster(
    pairs.map(([name, team]) => ({ name, team })),
    { teams, spare: new Set(spare), maxTeams: 5, newId: () => `new${++count}` },
  );
}
const placed = ({ entries }: ReturnType<typeof resolve>) => entries.map(({ teamId }) => teamId);

describe("the teams of a list", () => {
  it("are found by name, letter and number, however they are written", () => {
    const found = resolve([
      ["Ana", "ＴＥＡＭ b"],
      ["Ben", "a"],
      ["Cy", "2"],
      ["Dee", "7"],
      ["Eva", null],
    ]);
    expect(placed(found)).toEqual(["t2", "t1", "t2", "t3", null]);
    expect(found.teams).toEqual(teams);
  });

  it("take the places of teams nobody is in, then are added, then find no room", () => {
    const found = resolve(
      [
        ["Ana", "Team A"],
        ["Ben", "Sun"],
        ["Cy", "sun"],
        ["Dee", "Moon"],
        ["Eva", "Mars"],
        ["Fay", "Venus"],
      ],
      ["t1", "t2"],
    );
    expect(placed(found)).toEqual(["t1", "t2", "t2", "new1", "new2", null]);
    expect(found.teams.map(({ name }) => name)).toEqual(["Team A", "Sun", "7", "Moon", "Mars"]);
    expect(found).toMatchObject({
      renamed: [{ from: "Team B", to: "Sun" }],
      added: ["Moon", "Mars"],
      homeless: ["Venus"],
    });
  });

  it("are as many, and called as long, as a workshop allows", () => {
    expect(limits).toEqual({ members: MAX_MEMBERS, teams: MAX_TEAMS, name: MAX_NAME });
  });
});
