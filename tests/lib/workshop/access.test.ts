import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PublicAddress, roomFor } from "#lib/sync/room-name.ts";
import { accessTo, boardFor, isRoomOf, roomToWriteIn } from "#lib/workshop/access.ts";
import { PLENARY, type Role, roles, type Step, type Workshop } from "#lib/workshop/model.ts";
import { sampleStep, sampleWorkshop } from "#tests/support/sample-workshop.ts";

/** s1 → s2 goes on with its boards, read only → s3 plenary → talk → s4 not reached. */
const steps = [
  sampleStep("s1"),
  sampleStep("s2", { continues: "s1", mode: "readonly" }),
  sampleStep("s3", { scope: "plenary" }),
  sampleStep("talk", { kind: "talk", templateId: null }),
  sampleStep("s4"),
];

function workshopIn(currentStepId: string | null, visitedStepIds: string[], changes = {}) {
  return sampleWorkshop({ steps, currentStepId, visitedStepIds, ...changes });
}

const board = (teamId: string, stepId: string) => ({
  kind: "board" as const,
  workshopId: "w1",
  teamId,
  stepId,
});
const control: PublicAddress = { kind: "control", workshopId: "w1" };

const ownPrivate = (teamId: string, stepId: string): PublicAddress => ({
  kind: "private",
  workshopId: "w1",
  teamId,
  stepId,
});

const participant = { id: "ana", role: "participant", teamId: "t1" } as const;
const teamless = { ...participant, teamId: null };
const observer = { id: "eye", role: "observer", teamId: null } as const;
const facilitator = { id: "boss", role: "facilitator", teamId: null } as const;

describe("access to rooms", () => {
  it.each(roles)("lets a %s read the control room and never write it", (role: Role) => {
    for (const status of ["lobby", "running", "ended"] as const) {
      const workshop = workshopIn("s1", ["s1"], { status });
      expect(accessTo(workshop, { id: "someone", role, teamId: null }, control)).toBe("read");
    }
  });

  it.each([
    { when: "in its step", current: "s1", visited: ["s1"], gets: "write" },
    { when: "before its step", current: null, visited: [], gets: "none" },
    {
      when: "in a read-only step that goes on with it",
      current: "s2",
      visited: ["s1", "s2"],
      gets: "read",
    },
    { when: "back in the open step", current: "s1", visited: ["s2", "s1"], gets: "write" },
    { when: "later, as it was left: open", current: "s3", visited: ["s1", "s3"], gets: "write" },
    {
      when: "later, as it was left: closed",
      current: "s3",
      visited: ["s1", "s2", "s3"],
      gets: "read",
    },
    {
      when: "later, as it was left: opened again after it was closed",
      current: "s3",
      visited: ["s2", "s1", "s3"],
      gets: "write",
    },
    { when: "in a talk after it", current: "talk", visited: ["s1", "talk"], gets: "write" },
  ])("a participant at their board $when: $gets", ({ current, visited, gets }) => {
    expect(accessTo(workshopIn(current, visited), participant, board("t1", "s1"))).toBe(gets);
  });

  it("closes a participant's boards for writing when the workshop ends, not for reading", () => {
    const ended = workshopIn("s1", ["s1"], { status: "ended" });
    expect(accessTo(ended, participant, board("t1", "s1"))).toBe("read");
    expect(accessTo(ended, participant, board("t1", "s4"))).toBe("none");
    expect(accessTo(ended, facilitator, board("t1", "s1"))).toBe("read");
  });

  it("keeps other teams' boards from participants, and the plenary's open to all of them", () => {
    const workshop = workshopIn("s3", ["s1", "s3"]);
    expect(accessTo(workshop, participant, board("t2", "s1"))).toBe("none");
    expect(accessTo(workshop, participant, board(PLENARY, "s3"))).toBe("write");
    expect(accessTo(workshop, teamless, board(PLENARY, "s3"))).toBe("write");
    expect(accessTo(workshop, teamless, board("t1", "s1"))).toBe("none");
  });

  it("lets observers read every board and facilitators write them, also before their step", () => {
    const workshop = workshopIn(null, [], { status: "lobby" });
    for (const address of [board("t1", "s1"), board("t2", "s4"), board(PLENARY, "s3")]) {
      expect(accessTo(workshop, observer, address)).toBe("read");
      expect(accessTo(workshop, facilitator, address)).toBe("write");
    }
  });

  it.each([
    { what: "a step that goes on with another's boards", address: board("t1", "s2") },
    { what: "a talk", address: board("t1", "talk") },
    { what: "a step that does not exist", address: board("t1", "s9") },
    { what: "a team that does not exist", address: board("t9", "s1") },
    { what: "the plenary in a team step", address: board(PLENARY, "s1") },
    { what: "a team in a plenary step", address: board("t1", "s3") },
  ])("there is no board of $what, for anybody, and no private room beside it", ({ address }) => {
    const workshop = workshopIn("s1", ["s1", "s2", "s3", "talk"]);
    for (const room of [address, { ...address, kind: "private" as const }]) {
      expect(isRoomOf(workshop, room)).toBe(false);
      for (const person of [participant, observer, facilitator]) {
        expect(accessTo(workshop, person, room)).toBe("none");
      }
    }
  });

  describe("in private rooms", () => {
    /** p1 private → p2 goes on with its boards, open → p3 plenary, private. */
    const privately = [
      sampleStep("p1", { mode: "private" }),
      sampleStep("p2", { continues: "p1" }),
      sampleStep("p3", { mode: "private", scope: "plenary" }),
      sampleStep("talk", { kind: "talk", templateId: null }),
    ];
    const there = (currentStepId: string | null, visitedStepIds: string[], changes = {}) =>
      sampleWorkshop({ steps: privately, currentStepId, visitedStepIds, ...changes });
    const shownTo = (teamId: string | null) => ({
      reveals: [{ stepId: "p1", teamId, withAuthors: false, at: 1 }],
    });

    it.each([
      { when: "in its step", current: "p1", visited: ["p1"], gets: "write" },
      { when: "before its step", current: null, visited: [], gets: "none" },
      { when: "in an open step on its board", current: "p2", visited: ["p1", "p2"], gets: "read" },
      { when: "later", current: "p3", visited: ["p1", "p3"], gets: "read" },
      { when: "in a talk after it", current: "talk", visited: ["p1", "talk"], gets: "read" },
      { when: "back in its step", current: "p1", visited: ["p3", "p1"], gets: "write" },
    ])("[E4] a participant $when may: $gets", ({ current, visited, gets }) => {
      const workshop = there(current, visited);
      expect(accessTo(workshop, participant, ownPrivate("t1", "p1"))).toBe(gets);
      expect(accessTo(workshop, participant, roomFor(ownPrivate("t1", "p1"), "ana"))).toBe(gets);
      const ended = there(current, visited, { status: "ended" });
      expect(accessTo(ended, participant, ownPrivate("t1", "p1"))).toBe(
        gets === "none" ? "none" : "read",
      );
    });

    it.each([
      { to: "all", teamId: null, own: "read", board: "write" },
      { to: "the team", teamId: "t1", own: "read", board: "write" },
      { to: "another team", teamId: "t2", own: "write", board: "read" },
    ])("[E4] what was shown to $to moves the writing to its board", (shown) => {
      const workshop = there("p1", ["p1"], shownTo(shown.teamId));
      expect(accessTo(workshop, participant, ownPrivate("t1", "p1"))).toBe(shown.own);
      expect(accessTo(workshop, participant, board("t1", "p1"))).toBe(shown.board);
    });

    it("[E4] participants have one beside each board they may be at, and no other", () => {
      const workshop = there("p3", ["p1", "p3"]);
      expect(accessTo(workshop, participant, ownPrivate(PLENARY, "p3"))).toBe("write");
      expect(accessTo(workshop, teamless, ownPrivate(PLENARY, "p3"))).toBe("write");
      expect(accessTo(workshop, participant, ownPrivate("t2", "p1"))).toBe("none");
      expect(accessTo(workshop, teamless, ownPrivate("t1", "p1"))).toBe("none");
    });

    it("[E4] the room to write in is always one that may be written in", () => {
      for (const step of privately) {
        for (const changes of [{}, shownTo(null), shownTo("t1"), shownTo("t2")]) {
          const workshop = there(step.id, [step.id], changes);
          const room = roomToWriteIn(workshop, step.id, participant);
          if (room) expect(accessTo(workshop, participant, room)).toBe("write");
          else expect(step.kind).not.toBe("canvas");
        }
      }
    });

    it("[E4] facilitators and observers are at the board, which has no private notes", () => {
      for (const person of [facilitator, { ...observer, teamId: "t1" }]) {
        const at = { ...person, teamId: "t1" };
        expect(roomToWriteIn(there("p1", ["p1"]), "p1", at)).toEqual(board("t1", "p1"));
      }
    });
  });

  it("keeps private rooms from everybody but their owner, the facilitator too", () => {
    const workshop = workshopIn("s1", ["s1"]);
    const anas = roomFor(ownPrivate("t1", "s1"), "ana");
    for (const person of [{ ...participant, id: "ben" }, observer, facilitator]) {
      expect(accessTo(workshop, person, anas)).toBe("none");
    }
    for (const person of [observer, facilitator]) {
      expect(accessTo(workshop, person, ownPrivate("t1", "s1"))).toBe("none");
      expect(accessTo(workshop, { ...person, teamId: "t1" }, ownPrivate("t1", "s1"))).toBe("none");
    }
  });

  it("never lets anybody write after the end, nor an observer ever, nor a team another's board", () => {
    const anyone = fc.record({
      id: fc.constantFrom("ana", "ben"),
      role: fc.constantFrom(...roles),
      teamId: fc.constantFrom("t1", "t2", null),
    });
    const anywhere = fc.oneof(
      fc.constant(control),
      fc
        .tuple(fc.constantFrom("t1", "t2", PLENARY), fc.constantFrom("s1", "s2", "s3", "s4"))
        .chain(([teamId, stepId]) =>
          fc.constantFrom(board(teamId, stepId), roomFor(ownPrivate(teamId, stepId), "ana")),
        ),
    );
    const anytime = fc.record({
      status: fc.constantFrom("lobby", "running", "ended"),
      currentStepId: fc.constantFrom(null, ...steps.map(({ id }) => id)),
      visitedStepIds: fc.subarray(steps.map(({ id }) => id)),
    }) as fc.Arbitrary<Partial<Workshop>>;
    fc.assert(
      fc.property(anyone, anywhere, anytime, (person, address, state) => {
        const workshop = sampleWorkshop({ steps, ...state });
        if (accessTo(workshop, person, address) !== "write") return;
        expect(workshop.status).not.toBe("ended");
        expect(person.role).not.toBe("observer");
        if (address.kind === "control") throw new Error("nobody writes the control room");
        if (address.kind === "private")
          expect(person).toMatchObject({ id: "ana", role: "participant" });
        if (person.role === "participant") {
          expect([person.teamId, PLENARY]).toContain(address.teamId);
        }
      }),
    );
  });
});

describe("the board somebody works on", () => {
  const workshop = sampleWorkshop({ steps });
  it.each([
    { step: "s1", team: "t1", at: board("t1", "s1") },
    { step: "s2", team: "t1", at: board("t1", "s1") },
    { step: "s3", team: "t1", at: board(PLENARY, "s3") },
    { step: "s3", team: null, at: board(PLENARY, "s3") },
    { step: "s1", team: null, at: undefined },
    { step: "talk", team: "t1", at: undefined },
    { step: null, team: "t1", at: undefined },
  ])("in step $step for team $team", ({ step, team, at }) => {
    expect(boardFor(workshop, step, team)).toEqual(at);
  });

  it("is one they may enter when the room gets there", () => {
    for (const { id } of steps) {
      const there = boardFor(workshop, id, "t1");
      const now = workshopIn(id, [id]);
      if (there) expect(accessTo(now, participant, there)).not.toBe("none");
    }
  });
});

describe("access by whose notes may be changed", () => {
  const inStep = (changes: Partial<Step>, workshop: Partial<Workshop> = {}) =>
    workshopIn("s1", ["s1"], { steps: [sampleStep("s1", changes)], ...workshop });
  const [own, other] = [board("t1", "s1"), board("t2", "s1")];

  it("[E20] lets participants change their own only, in whatever scope, and facilitators all", () => {
    const workshop = inStep({ edits: "own" });
    expect(accessTo(workshop, participant, own)).toBe("own");
    expect(accessTo(workshop, participant, other)).toBe("none");
    expect(accessTo(workshop, facilitator, own)).toBe("write");
    expect(accessTo(workshop, observer, own)).toBe("read");
    const plenary = inStep({ edits: "own", scope: "plenary" });
    expect(accessTo(plenary, participant, board(PLENARY, "s1"))).toBe("own");
  });

  it("[E20] goes by the step that used the board last", () => {
    const own = sampleStep("s2", { continues: "s1", edits: "own" });
    const both = (visited: string[]) =>
      workshopIn(visited.at(-1) ?? null, visited, { steps: [sampleStep("s1"), own] });
    expect(accessTo(both(["s1"]), participant, board("t1", "s1"))).toBe("write");
    expect(accessTo(both(["s1", "s2"]), participant, board("t1", "s1"))).toBe("own");
    expect(accessTo(both(["s2", "s1"]), participant, board("t1", "s1"))).toBe("write");
  });

  it.each(["vote", "readonly", "private"] as const)("gives no right in a %s step", (mode) => {
    expect(accessTo(inStep({ edits: "own", mode }), participant, own)).toBe("read");
    expect(accessTo(inStep({ edits: "all", mode }), participant, own)).toBe("read");
    expect(accessTo(inStep({ edits: "all", mode }), participant, other)).toBe("none");
  });

  it("[E21] opens the other teams' boards while they can be written on", () => {
    const workshop = inStep({ edits: "all" });
    expect(accessTo(workshop, participant, other)).toBe("write");
    expect(accessTo(workshop, teamless, other)).toBe("write");
    expect(accessTo(workshop, observer, other)).toBe("read");
    expect(accessTo({ ...workshop, status: "ended" }, participant, other)).toBe("none");
    expect(accessTo(inStep({ edits: "team" }), participant, other)).toBe("none");
  });

  it("[E21] opens a board whose private notes were shown, and no private room", () => {
    const shown = { stepId: "s1", teamId: "t2", withAuthors: false, at: 1 };
    const workshop = inStep({ edits: "all", mode: "private" }, { reveals: [shown] });
    expect(accessTo(workshop, participant, other)).toBe("write");
    expect(accessTo(workshop, participant, own)).toBe("read");
    expect(accessTo(workshop, participant, ownPrivate("t2", "s1"))).toBe("none");
  });
});
