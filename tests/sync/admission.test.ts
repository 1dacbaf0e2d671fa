import { describe, expect, it } from "vitest";
import { closeCodes } from "#lib/sync/close-codes.ts";
import { type RoomAddress, roomFor } from "#lib/sync/room-name.ts";
import { admit, admitAgain } from "#sync/admission.ts";
import { sampleFacilitator, sampleMember, sampleWorkshop } from "#tests/support/sample-workshop.ts";

const board: RoomAddress = { kind: "board", workshopId: "w1", teamId: "t1", stepId: "s1" };
const own = { kind: "private", workshopId: "w1", teamId: "t1", stepId: "s1" } as const;
const control: RoomAddress = { kind: "control", workshopId: "w1" };
const ana = sampleMember("ana");
const boss = sampleFacilitator();
const workshop = sampleWorkshop();

describe("admission", () => {
  it.each([
    { what: "a board, by its team", member: ana, address: board, gets: "write" },
    { what: "a board, by the facilitator", member: boss, address: board, gets: "write" },
    { what: "one's own private room", member: ana, address: own, gets: "read" },
    { what: "the control room", member: ana, address: control, gets: "read" },
  ])("[A2] to $what", ({ member, address, gets }) => {
    expect(admit(workshop, member, address)).toEqual({ ok: true, member, access: gets });
  });

  it.each([
    {
      what: "no workshop",
      now: undefined,
      member: ana,
      address: board,
      code: closeCodes.noSuchRoom,
    },
    {
      what: "no such board, even without a session",
      now: workshop,
      member: undefined,
      address: { ...board, stepId: "s9" },
      code: closeCodes.noSuchRoom,
    },
    {
      what: "no session",
      now: workshop,
      member: undefined,
      address: own,
      code: closeCodes.noSession,
    },
    { what: "no access", now: workshop, member: boss, address: own, code: closeCodes.forbidden },
    {
      what: "another person's private room",
      now: workshop,
      member: sampleMember("ben"),
      address: roomFor(own, "ana"),
      code: closeCodes.forbidden,
    },
  ])("[A2] is refused with $code: $what", ({ now, member, address, code }) => {
    expect(admit(now, member, address)).toEqual({ ok: false, code });
  });
});

describe("judging somebody who is in a room again", () => {
  const again = (changes: Partial<Parameters<typeof admitAgain>[1]>) =>
    admitAgain(
      { member: ana, address: board },
      { workshop, members: [boss, ana], member: ana, ...changes },
    );

  it("[A3] goes by who they are now, not by who they were when they came", () => {
    const observer = sampleMember("ana", { role: "observer", teamId: null });
    expect(again({ member: observer })).toEqual({ ok: true, member: observer, access: "read" });
    expect(again({ member: sampleMember("ana", { teamId: "t2" }) })).toEqual({
      ok: false,
      code: closeCodes.forbidden,
    });
  });

  it.each([
    {
      what: "their session ended or expired",
      changes: { member: undefined },
      code: closeCodes.noSession,
    },
    {
      what: "they were removed",
      changes: { member: undefined, members: [boss] },
      code: closeCodes.removed,
    },
    {
      what: "the workshop was deleted, with its people",
      changes: { workshop: undefined, member: undefined, members: [] },
      code: closeCodes.noSuchRoom,
    },
  ])("[A3] closes them with $code: $what", ({ changes, code }) => {
    expect(again(changes)).toEqual({ ok: false, code });
  });
});
