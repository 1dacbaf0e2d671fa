import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { teamSizes } from "#lib/workshop/join.ts";
import { regrouped, regroupRequestSchema } from "#lib/workshop/regroup.ts";
import { sampleFacilitator, sampleMember, sampleWorkshop } from "#tests/support/sample-workshop.ts";

const workshop = sampleWorkshop({
  teams: [
    { id: "t1", name: "Rivers" },
    { id: "t2", name: "Forests" },
    { id: "t3", name: "Hills" },
  ],
});
const eye = sampleMember("eye", { role: "observer", teamId: null });
const others = [sampleFacilitator(), eye];

describe("moving everybody at once", () => {
  it("deals participants into teams of one size, and touches nobody else", () => {
    const numbers = fc.infiniteStream(fc.double({ min: 0, max: 0.999_999, noNaN: true }));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), numbers, (count, draws) => {
        const people = Array.from({ length: count }, (_, index) => sampleMember(`m${index}`));
        const members = [...others, ...people];
        const draw = () => draws.next().value ?? 0;
        const moved = regrouped({ workshop, members, roster: [] }, { by: "chance" }, draw) ?? [];
        expect(moved.every(({ role }) => role === "participant")).toBe(true);
        const now = members.map((one) => moved.find(({ id }) => id === one.id) ?? one);
        const sizes = teamSizes(workshop.teams, now).map(({ size }) => size);
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(count);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("moves those who are on the roster where it says, and no others", () => {
    const members = [
      ...others,
      sampleMember("ana", { name: "ANA " }),
      sampleMember("ben", { name: "Ben" }),
      sampleMember("guest", { name: "Guest" }),
      sampleMember("home", { name: "Home" }),
    ];
    const roster = [
      { name: "Ana", teamId: "t2" },
      { name: "Ben", teamId: "gone" },
      { name: "Home", teamId: "t1" },
      { name: "Person eye", teamId: "t1" },
    ];
    const moved = regrouped({ workshop, members, roster }, { by: "roster" }, () => 0);
    expect(moved?.map(({ id, teamId }) => [id, teamId])).toEqual([["ana", "t2"]]);
  });

  it("puts people back where they were, as far as they are here", () => {
    const members = [...others, sampleMember("ana"), sampleMember("ben")];
    const people = { workshop, members, roster: [] };
    const back = { teams: { ana: "t3", gone: "t2", boss: "t1", eye: "t1" } };
    const moved = regrouped(people, back, () => 0);
    expect(moved?.map(({ id, teamId }) => [id, teamId])).toEqual([["ana", "t3"]]);
    expect(regrouped(people, { teams: { ana: "t9" } }, () => 0)).toBeUndefined();
  });

  it.each([{}, { by: "size" }, { by: "chance", teams: {} }, { teams: { ana: null } }, null])(
    "is not asked for by %j",
    (request) => expect(regroupRequestSchema.safeParse(request).success).toBe(false),
  );
});
