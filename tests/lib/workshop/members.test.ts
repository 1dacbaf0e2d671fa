import { describe, expect, it } from "vitest";
import { changeMember, memberChangeSchema, removableMember } from "#lib/workshop/members.ts";
import { sampleFacilitator, sampleMember, sampleWorkshop } from "#tests/support/sample-workshop.ts";

const workshop = sampleWorkshop();
const ana = sampleMember("ana");
const ben = sampleMember("ben", { teamId: "t2" });
const eye = sampleMember("eye", { role: "observer", teamId: null });
const boss = sampleFacilitator();
const people = [boss, ana, ben, eye];

describe("changing somebody's part in a workshop", () => {
  it.each([
    { who: "ana", change: { teamId: "t2" }, becomes: { role: "participant", teamId: "t2" } },
    { who: "ana", change: { role: "observer" }, becomes: { role: "observer", teamId: null } },
    {
      who: "ana",
      change: { role: "observer", teamId: null },
      becomes: { role: "observer", teamId: null },
    },
    { who: "ben", change: { role: "participant" }, becomes: { role: "participant", teamId: "t2" } },
    { who: "eye", change: { teamId: "t2" }, becomes: { role: "participant", teamId: "t2" } },
    { who: "eye", change: { role: "participant" }, becomes: { role: "participant", teamId: "t1" } },
  ])("makes of $who, by $change, $becomes", ({ who, change, becomes }) => {
    const parsed = memberChangeSchema.parse(change);
    const before = people.find(({ id }) => id === who);
    expect(changeMember(workshop, people, who, parsed)).toEqual({
      ok: true,
      member: { ...before, ...becomes },
    });
  });

  it("gives anybody another name, and nothing else by it", () => {
    const change = memberChangeSchema.parse({ name: "  Ana\tMaria " });
    const renamed = { ok: true, member: { ...ana, name: "Ana Maria" } };
    expect(changeMember(workshop, people, "ana", change)).toEqual(renamed);
    expect(changeMember(workshop, people, "boss", change)).toMatchObject({
      ok: true,
      member: { role: "facilitator", teamId: null },
    });
    const both = memberChangeSchema.parse({ name: "Ann", teamId: "t2" });
    expect(changeMember(workshop, people, "ana", both)).toEqual({
      ok: true,
      member: { ...ana, name: "Ann", teamId: "t2" },
    });
  });

  it("counts only the others when it looks for the smallest team", () => {
    const lost = sampleMember("lost", { teamId: "gone" });
    const twoInFirst = [boss, lost, ana, sampleMember("ann"), ben];
    expect(changeMember(workshop, twoInFirst, "lost", { role: "participant" })).toMatchObject({
      member: { teamId: "t2" },
    });
  });

  it.each([
    { who: "nobody", change: { teamId: "t1" }, code: "member-not-found" },
    { who: "ana", change: { teamId: "t9" }, code: "team-not-found" },
    { who: "boss", change: { role: "observer" }, code: "last-facilitator" },
    { who: "boss", change: { teamId: "t1" }, code: "last-facilitator" },
  ])("refuses $change for $who: $code", ({ who, change, code }) => {
    const parsed = memberChangeSchema.parse(change);
    expect(changeMember(workshop, people, who, parsed)).toEqual({ ok: false, code });
  });

  it("lets one of two facilitators go or change, and not both", () => {
    const second = sampleFacilitator({ id: "second" });
    const changed = changeMember(workshop, [...people, second], "boss", { role: "observer" });
    expect(changed).toMatchObject({ ok: true, member: { id: "boss", role: "observer" } });
    expect(removableMember([...people, second], "second").ok).toBe(true);
    expect(removableMember([...people], "boss")).toEqual({ ok: false, code: "last-facilitator" });
    expect(removableMember(people, "nobody")).toEqual({ ok: false, code: "member-not-found" });
  });

  it.each([
    {},
    { teamId: null },
    { role: "observer", teamId: "t1" },
    { role: "facilitator" },
    { role: "participant", teamId: 7 },
    { name: " " },
    { name: "x".repeat(41) },
    "observer",
    null,
  ])("does not take %j for a change", (change) => {
    expect(memberChangeSchema.safeParse(change).success).toBe(false);
  });
});
