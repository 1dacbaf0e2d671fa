import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { balanceOf, medianOf } from "#lib/insight/participation/balance.ts";
import {
  ownParticipation,
  type ParticipationSource,
  teamParticipation,
} from "#lib/insight/participation/participation.ts";

const on = { isOn: true };
const deeds = (memberId: string | null, notes: number, edits = 0, onOthers = 0) => ({
  ...{ memberId, notes, edits, onOthers },
});

const source: ParticipationSource = {
  members: [
    ...["ana", "ben", "cy", "dee"].map((id) => ({ id, teamId: "a" })),
    ...["eli", "fay"].map((id) => ({ id, teamId: "b" })),
    { id: "gus", teamId: null },
  ],
  boards: [
    { teamId: "a", deeds: [deeds("ana", 4, 2, 1), deeds("ben", 2), deeds(null, 3)] },
    { teamId: "a", deeds: [deeds("ana", 1), deeds("cy", 3)] },
    { teamId: "b", deeds: [deeds("eli", 5)] },
  ],
  ballots: [
    { voteId: "v1", memberId: "ana" },
    { voteId: "v1", memberId: "ana" },
    { voteId: "v2", memberId: "ana" },
    { voteId: "v1", memberId: "dee" },
  ],
  helpAsked: [{ teamId: "b", times: 2 }],
  reactions: 7,
};

describe("ownParticipation", () => {
  it("gives somebody their own figures and their team's middle", () => {
    expect(ownParticipation(source, "ana", on)).toEqual({
      own: { notes: 5, edits: 2, helped: 1, votes: 2 },
      // Notes 0 2 3 5, edits 0 0 0 2, votes 0 0 1 2, by hand.
      teamMedian: { notes: 2.5, edits: 0, helped: 0, votes: 0.5 },
    });
  });

  it("gives no middle where it would give others away", () => {
    expect(ownParticipation(source, "eli", on)).toMatchObject({
      own: { notes: 5 },
      teamMedian: null,
    });
    expect(ownParticipation(source, "gus", on)?.teamMedian).toBeNull();
  });

  it("is nothing for who does not take part", () => {
    expect(ownParticipation(source, "zoe", on)).toBeNull();
  });
});

describe("teamParticipation", () => {
  it("gives totals and balance of teams, in the order asked, and nobody's name", () => {
    const result = teamParticipation(source, ["b", "a"], on);
    expect(result?.teams.map(({ teamId }) => teamId)).toEqual(["b", "a"]);
    expect(result?.teams[1]).toMatchObject({
      people: 4,
      total: { notes: 13, edits: 2, helped: 1, votes: 3 },
    });
    expect(result?.teams[0]).toMatchObject({ people: 2, balance: 0, helpAsked: 2 });
    expect(result?.reactions).toBe(7);
    const text = JSON.stringify(result);
    for (const { id } of source.members) expect(text).not.toContain(`"${id}"`);
  });

  it("gives nothing to anybody when it is off", () => {
    expect(teamParticipation(source, ["a"], { isOn: false })).toBeNull();
    expect(ownParticipation(source, "ana", { isOn: false })).toBeNull();
  });
});

describe("balanceOf", () => {
  const amounts = fc.array(fc.nat(500), { minLength: 2, maxLength: 9 });

  it("is between 0 and 1, whoever has what, and however much there is", () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 9 }), (all, times) => {
        const balance = balanceOf(all);
        if (all.every((one) => one === 0)) return expect(balance).toBeNull();
        expect(balance).toBeGreaterThanOrEqual(0);
        expect(balance).toBeLessThanOrEqual(1);
        expect(balanceOf(all.toReversed())).toBeCloseTo(balance ?? -1, 9);
        expect(balanceOf(all.map((one) => one * times))).toBeCloseTo(balance ?? -1, 9);
      }),
    );
  });

  it("is 1 if everybody has as much, 0 if one has all, and by hand in between", () => {
    expect(balanceOf([3, 3, 3])).toBeCloseTo(1, 12);
    expect(balanceOf([9, 0, 0])).toBe(0);
    // Three quarters and one quarter: 0.8113 bit of one.
    expect(balanceOf([3, 1])).toBeCloseTo(0.8113, 4);
    expect(balanceOf([5])).toBeNull();
  });

  it("has a median of both in the middle, and none of nothing", () => {
    expect(medianOf([5, 1, 3])).toBe(3);
    expect(medianOf([10, 1, 2, 3])).toBe(2.5);
    expect(medianOf([])).toBeNull();
  });
});
