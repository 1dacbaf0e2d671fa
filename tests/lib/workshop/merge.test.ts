import { describe, expect, it } from "vitest";
import { mergePeople, withoutDuplicate } from "#lib/workshop/merge.ts";
import { personOf } from "#lib/workshop/person.ts";
import { sampleFacilitator, sampleMember, sampleWorkshop } from "#tests/support/sample-workshop.ts";

const ana = sampleMember("ana");
const again = sampleMember("again", { teamId: "t2", formerIds: ["older"] });
const boss = sampleFacilitator();
const people = [boss, ana, again];

describe("two entries for one person", () => {
  it("become the one that is kept, which answers to all ids from then on", () => {
    const decision = mergePeople(people, { goneId: "again", keptId: "ana" });
    const kept = { ...ana, formerIds: ["again", "older"] };
    expect(decision).toEqual({ ok: true, kept, gone: again });
    for (const id of ["ana", "again", "older"]) expect(personOf([boss, kept], id)).toBe(kept);
    expect(personOf([boss, kept], "ben")).toBeUndefined();
    expect(personOf([boss, kept], null)).toBeUndefined();
  });

  it("can be merged twice without harm", () => {
    const kept = { ...ana, formerIds: ["again"] };
    const decision = mergePeople([boss, kept], { goneId: "again", keptId: "ana" });
    expect(decision).toEqual({ ok: true, kept, gone: undefined });
  });

  it.each([
    ["boss", "ana", "people-not-mergeable"],
    ["ana", "boss", "people-not-mergeable"],
    ["ana", "ana", "people-not-mergeable"],
    ["nobody", "ana", "member-not-found"],
    ["ana", "nobody", "member-not-found"],
  ])("are not made of %s into %s: %s", (goneId, keptId, code) => {
    expect(mergePeople(people, { goneId, keptId })).toEqual({ ok: false, code });
  });

  it("count once among those who are done", () => {
    const workshop = sampleWorkshop({
      ready: ["again", "ben", "ana"],
      privateNotes: { again: 2, ana: 1 },
    });
    const after = withoutDuplicate(workshop, { goneId: "again", keptId: "ana" });
    expect(after).toMatchObject({ ready: ["ana", "ben"], privateNotes: { ana: 1 } });
    expect(after.privateNotes).not.toHaveProperty("again");
  });
});
