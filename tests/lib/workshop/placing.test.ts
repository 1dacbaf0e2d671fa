import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { teamSizes } from "#lib/workshop/join.ts";
import { type Grouping, groupings, type Workshop } from "#lib/workshop/model.ts";
import { teamOfNewcomer } from "#lib/workshop/placing.ts";
import type { Roster } from "#lib/workshop/roster-names.ts";

const teams = [
  { id: "a", name: "A" },
  { id: "b", name: "B" },
  { id: "c", name: "C" },
];
type Person = Readonly<{ name: string; role: "participant"; teamId: string }>;

/** People come in one after the other. */
function joinAll(
  names: readonly string[],
  workshop: Pick<Workshop, "grouping" | "status">,
  { roster = [], draws = [0] }: { roster?: Roster; draws?: readonly number[] } = {},
): Person[] {
  const members: Person[] = [];
  let at = 0;
  const draw = () => draws[at++ % draws.length] ?? 0;
  for (const name of names) {
    const room = { workshop: { ...workshop, teams }, members, roster };
    const team = teamOfNewcomer(room, { name, wish: undefined }, draw);
    members.push({ name, role: "participant", teamId: team?.id ?? "none" });
  }
  return members;
}

const spread = (members: readonly Person[]) => {
  const sizes = teamSizes(teams, members).map(({ size }) => size);
  return Math.max(...sizes) - Math.min(...sizes);
};
const draws = fc.array(fc.double({ min: 0, max: 0.999_999, noNaN: true }), { minLength: 1 });
const people = (count: number) => Array.from({ length: count }, (_, index) => `P${index}`);

describe("the team of somebody who comes in", () => {
  it.each([
    ["balanced", "lobby", 1],
    ["balanced", "running", 1],
    ["free", "lobby", 1],
    ["roster", "lobby", 1],
    ["random", "lobby", 2],
    ["random", "running", 1],
  ] as const)("%s in the %s leaves teams at most that uneven: %i", (grouping, status, most) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), draws, (count, numbers) => {
        const members = joinAll(people(count), { grouping, status }, { draws: numbers });
        expect(spread(members)).toBeLessThanOrEqual(most);
      }),
    );
  });

  it("is any of the smallest, as it is drawn", () => {
    const first = (draw: number) =>
      joinAll(["Ana"], { grouping: "balanced", status: "lobby" }, { draws: [draw] })[0]?.teamId;
    expect([first(0), first(0.34), first(0.999)]).toEqual(["a", "b", "c"]);
  });

  it.each(groupings.filter((grouping) => grouping !== "free"))(
    "is not for them to say when it is %s",
    (grouping: Grouping) => {
      const members = [{ name: "Ben", role: "participant" as const, teamId: "a" }];
      const room = {
        workshop: { grouping, teams, status: "running" as const },
        members,
        roster: [],
      };
      expect(teamOfNewcomer(room, { name: "Ana", wish: "a" }, () => 0)?.id).toBe("b");
      expect(teamOfNewcomer(room, { name: "Ana", wish: "nowhere" }, () => 0)?.id).toBe("b");
    },
  );

  it("is the one they choose where they may, if there is one", () => {
    const workshop = { grouping: "free", teams, status: "lobby" } as const;
    const room = { workshop, members: [], roster: [{ name: "Ana", teamId: "b" }] };
    expect(teamOfNewcomer(room, { name: "Ana", wish: "c" }, () => 0)?.id).toBe("c");
    expect(teamOfNewcomer(room, { name: "Ana", wish: "z" }, () => 0)).toBeUndefined();
  });
});

describe("a roster", () => {
  const byRoster = { grouping: "roster", status: "lobby" } as const;

  it.each([
    ["王小明", "王 小明"],
    ["Li Wei", "ｌｉ　ＷＥＩ"],
    ["阿迪力·买买提", "阿迪力•买买提"],
    ["José", "Jose\u0301"],
  ])("knows %s, who types %s", (listed, typed) => {
    const [person] = joinAll([typed], byRoster, { roster: [{ name: listed, teamId: "c" }] });
    expect(person?.teamId).toBe("c");
  });

  it("gives people of one name the places in order, and further ones where people are few", () => {
    const roster = ["c", "c", "b"].map((teamId) => ({ name: "Li Na", teamId }));
    const members = joinAll(["Li Na", "li na", "LINA", "Li Na"], byRoster, { roster });
    expect(members.map(({ teamId }) => teamId)).toEqual(["c", "c", "b", "a"]);
  });

  it("keeps the places of those who are still expected", () => {
    const roster = ["Ana", "Ben", "Cy", "Dee"].map((name, index) => ({
      name,
      teamId: index < 2 ? "a" : "b",
    }));
    const members = joinAll(["Guest", "Visitor", "Third"], byRoster, { roster });
    expect(members.map(({ teamId }) => teamId)).toEqual(["c", "c", "a"]);
  });

  it("leaves to chance whose team is not prepared, or is gone", () => {
    const roster = [
      { name: "Ana", teamId: null },
      { name: "Ben", teamId: "gone" },
    ];
    const members = joinAll(["Ana", "Ben"], byRoster, { roster });
    expect(members.map(({ teamId }) => teamId)).toEqual(["a", "b"]);
  });
});
