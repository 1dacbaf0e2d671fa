import { describe, expect, it } from "vitest";
import { ownRows, teamRows } from "#components/insight/participation/participation-rows.ts";
import type { ParticipationSource } from "#lib/insight/participation/participation.ts";
import {
  participationReport,
  participationReportSchema,
} from "#lib/insight/participation/participation-report.ts";

const deeds = (memberId: string | null, notes: number, edits = 0, onOthers = 0) => ({
  ...{ memberId, notes, edits, onOthers },
});
const source: ParticipationSource = {
  members: [
    ...["ana", "ben", "cy", "dee"].map((id) => ({ id, teamId: "t1" })),
    { id: "eve", teamId: "t2" },
  ],
  boards: [
    {
      teamId: "t1",
      deeds: [deeds("ana", 6, 2, 1), deeds("ben", 2), deeds("cy", 1), deeds(null, 3)],
    },
    { teamId: "t2", deeds: [deeds("eve", 5, 1)] },
  ],
  ballots: [
    { voteId: "v1", memberId: "ana" },
    { voteId: "v2", memberId: "ana" },
    { voteId: "v1", memberId: "eve" },
  ],
  helpAsked: [{ teamId: "t1", times: 3 }],
  reactions: null,
};
const report = (role: "participant" | "facilitator" | "observer", id: string, isOn = true) =>
  participationReport(source, { id, role }, ["t1", "t2"], { isOn });

describe("what somebody gets to see of who took part", () => {
  it("is a participant's own figures, with the team's middle, and no one else's", () => {
    const seen = report("participant", "ana");
    expect(seen).toEqual({
      isOn: true,
      own: {
        own: { notes: 6, edits: 2, helped: 1, votes: 2 },
        // Of 6, 2, 1 and 0 notes; of 2, 0, 0 and 0 edits.
        teamMedian: { notes: 1.5, edits: 0, helped: 0, votes: 0 },
      },
      teams: null,
    });
    expect(JSON.stringify(report("participant", "eve"))).not.toMatch(/ana|ben|cy|dee|"t1"/);
  });

  it("is sums of teams in the workshop's order for facilitators, and no person", () => {
    const seen = report("facilitator", "boss");
    expect(seen.own).toBeNull();
    expect(seen.teams?.map(({ teamId, people, total }) => [teamId, people, total.notes])).toEqual([
      ["t1", 4, 12],
      ["t2", 1, 5],
    ]);
    // Shares 8, 2, 1 and 0 of 11: entropy over its highest value.
    const shares = [8 / 11, 2 / 11, 1 / 11];
    const entropy = -shares.reduce((sum, share) => sum + share * Math.log(share), 0);
    expect(seen.teams?.[0]?.balance).toBeCloseTo(entropy / Math.log(4), 12);
    expect(JSON.stringify(seen)).not.toMatch(/ana|ben|cy|dee|eve/);
  });

  it("is nothing for observers, and for nobody once it is off", () => {
    const nothing = { own: null, teams: null };
    expect(report("observer", "olga")).toEqual({ isOn: true, ...nothing });
    for (const role of ["participant", "facilitator", "observer"] as const) {
      expect(report(role, "ana", false)).toEqual({ isOn: false, ...nothing });
    }
  });

  it("is read as it is sent", () => {
    for (const seen of [report("participant", "ana"), report("facilitator", "boss")]) {
      expect(participationReportSchema.parse(JSON.parse(JSON.stringify(seen)))).toEqual(seen);
    }
  });
});

describe("tables of who took part", () => {
  const words = { notes: "n", edits: "e", helped: "h", votes: "v" };

  it("show what is usual only where there is a middle", () => {
    const caption = { caption: "c", what: "what", you: "you", usual: "usual", deeds: words };
    const { own: ana } = report("participant", "ana");
    const { own: eve } = report("participant", "eve");
    if (!ana || !eve) throw new Error("no figures");
    expect(ownRows(ana, caption).head).toEqual(["what", "you", "usual"]);
    expect(ownRows(ana, caption).rows[0]).toEqual(["n", 6, 1.5]);
    expect(ownRows(eve, caption).head).toEqual(["what", "you"]);
  });

  it("keep teams in their order, and leave empty what cannot be said", () => {
    const table = teamRows(report("facilitator", "boss").teams ?? [], {
      ...{ caption: "c", deeds: words, team: (id: string) => id.toUpperCase() },
      head: { team: "team", people: "people", balance: "balance", help: "help" },
    });
    expect(table.rows).toEqual([
      ["T1", 4, 55, 12, 2, 1, 2, 3],
      ["T2", 1, "", 5, 1, 0, 1, 0],
    ]);
  });
});
