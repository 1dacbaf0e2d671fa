import { describe, expect, it } from "vitest";
import {
  createSteadyNotes,
  nextWaiting,
  openingZone,
  waitingIn,
  zoneKey,
  zonesOfSeveralTeams,
} from "#components/insight/synthesis/compared-zones.ts";
import { layoutMatrix, matrixRows } from "#components/insight/synthesis/matrix-layout.ts";
import { synthesisRows } from "#components/insight/synthesis/synthesis-rows.ts";
import type { InsightNote, NoteRef } from "#lib/insight/insight-source.ts";
import { decidedSynthesis } from "#lib/insight/synthesis/proposals.ts";
import { PLENARY } from "#lib/workshop/steps.ts";
import { insightNote } from "#tests/support/insight/labelled-notes.ts";

const notes = [
  insightNote({ id: "shape:1", teamId: "a", text: "Solar panels on the roof" }),
  insightNote({ id: "shape:2", teamId: "b", text: "Solar panels on every school roof" }),
  insightNote({ id: "shape:3", teamId: "c", text: "Warm the gym by the servers" }),
  insightNote({ id: "shape:4", teamId: "a", text: "Ban paper handouts" }),
  insightNote({ id: "shape:5", teamId: "c", text: "Do not ban paper handouts" }),
];
const textOf = (ref: NoteRef) => notes.find(({ id }) => id === ref.id)?.text ?? "";
const head = { idea: "i", kind: "k", teams: "t", notes: "n", alike: "a", words: "w" };
const decided = decidedSynthesis(notes, []);
const numbered = decided.ideas.map((idea, index) => ({
  ...idea,
  number: idea.state === "alone" ? 0 : index + 1,
}));

describe("the table of a zone's ideas", () => {
  const table = synthesisRows(decided, {
    ...{ caption: "c", head, comma: ", ", versus: " ≠ " },
    kind: (of) => ("reason" in of ? of.reason : `${of.state} ${of.kind}`),
    team: (id) => id.toUpperCase(),
    note: textOf,
  });

  it("has every idea, what contradicts, and each note once beside that", () => {
    const named = table.rows.map(([idea, kind, teams]) => [idea, kind, teams]);
    expect(named.slice(0, 2)).toEqual([
      ["Solar panels on every school roof", "proposed shared", "A, B"],
      ["Ban paper handouts ≠ Do not ban paper handouts", "negation", "A, C"],
    ]);
    expect(named.slice(2).toSorted()).toEqual([
      ["Ban paper handouts", "alone unique", "A"],
      ["Do not ban paper handouts", "alone unique", "C"],
      ["Warm the gym by the servers", "alone unique", "C"],
    ]);
    expect(table.rows.every((row) => row.length === table.head.length)).toBe(true);
  });

  it("says how alike, and by which words", () => {
    const [, , , texts, alike, words] = table.rows[0] ?? [];
    expect(texts).toBe("Solar panels on the roof\nSolar panels on every school roof");
    expect(alike).toBe(Math.round((decided.ideas[0]?.score ?? 0) * 100) / 100);
    expect(words).toBe("Solar, panels, roof");
  });
});

describe("the chart of a zone's ideas", () => {
  const rows = matrixRows(numbered, decided.conflicts, {
    ...{ note: textOf, comma: ", ", versus: " ≠ ", alone: "Alone" },
  });

  it("counts each team's notes, names sides, and puts what stands alone last", () => {
    expect(rows.map(({ kind, number }) => [kind, number])).toEqual([
      ["proposed", 1],
      ["conflict", 0],
      ["alone", 0],
    ]);
    expect(rows.map(({ marks }) => Object.fromEntries(marks))).toEqual([
      { a: "1", b: "1" },
      { a: "1", c: "2" },
      { a: "1", c: "2" },
    ]);
  });

  it.each([
    [326, 3],
    [1200, 3],
    [326, 12],
  ])("fits %d pixels for %d teams, or scrolls", (width, teams) => {
    const layout = layoutMatrix(rows, teams, width);
    expect(layout.width).toBe(layout.labelWidth + teams * layout.columnWidth);
    expect(layout.width >= width || layout.columnWidth === 110).toBe(true);
    expect(layout.columnWidth).toBeGreaterThanOrEqual(44);
    for (const { h } of layout.rows) expect(h).toBeGreaterThanOrEqual(44);
  });
});

describe("zones to choose from", () => {
  const sourceWith = (...all: readonly InsightNote[]) => ({
    teams: [],
    steps: [...new Set(all.map(({ stepId }) => stepId))].map((id) => ({ id, templateId: "T" })),
    boards: all.map((note) => ({ ...note, notes: [note], links: [] })),
  });

  it("are those in which several teams wrote; without suggestions the fullest opens", () => {
    const alone = insightNote({ stepId: "s0", zoneId: "x" });
    const both = ["a", "b"].map((teamId) => insightNote({ stepId: "s1", zoneId: "x", teamId }));
    const three = ["a", "b", "c"].map((teamId) =>
      insightNote({ stepId: "s2", zoneId: null, teamId }),
    );
    const plenary = insightNote({ stepId: "s3", teamId: PLENARY });
    const zones = zonesOfSeveralTeams(sourceWith(alone, ...both, ...three, plenary));
    expect(zones.map(zoneKey)).toEqual(['["s1","x"]', '["s2",null]']);
    expect(openingZone(zones, new Map())?.stepId).toBe("s2");
    expect(openingZone([], new Map())).toBeUndefined();
  });

  it("open where most is to be decided across teams, and lead on to what else waits", () => {
    const zone = (stepId: string, teams: number) => ({
      ...{ stepId, templateId: "T", zoneId: "x" },
      notes: Array.from({ length: teams }, (_, at) => insightNote({ teamId: `t${at}` })),
    });
    const [one, two, three] = [zone("s1", 5), zone("s2", 2), zone("s3", 3)];
    const zones = [one, two, three];
    const waiting = new Map([
      [zoneKey(one), { all: 4, acrossTeams: 0 }],
      [zoneKey(two), { all: 1, acrossTeams: 1 }],
      [zoneKey(three), { all: 0, acrossTeams: 0 }],
    ]);
    expect(openingZone(zones, waiting)).toBe(two);
    expect(nextWaiting(zones, two, waiting)).toBe(one);
    expect(nextWaiting(zones, one, waiting)).toBe(two);
    expect(nextWaiting([three, one], one, waiting)).toBeUndefined();
  });

  it("count what nobody has decided: ideas, and what contradicts", () => {
    expect(waitingIn(decided)).toEqual({ all: 2, acrossTeams: 2 });
    const [conflict] = decided.conflicts;
    if (!conflict) throw new Error("nothing contradicts");
    const [one, other] = conflict.sides.map((side) => [...side]);
    const sides: [NoteRef[], NoteRef[]] = [one ?? [], other ?? []];
    for (const says of ["against", "in-accord"] as const) {
      const after = decidedSynthesis(notes, [{ id: "d", says, reason: conflict.reason, sides }]);
      expect(waitingIn(after)).toEqual({ all: 1, acrossTeams: 1 });
      const kinds = matrixRows(numbered, after.conflicts, {
        ...{ note: textOf, comma: ", ", versus: " ≠ ", alone: "Alone" },
      }).map(({ kind }) => kind);
      expect(kinds.includes("opposed")).toBe(says === "against");
      expect(kinds).not.toContain("conflict");
    }
  });

  it("keep their list as long as their notes are the same", () => {
    const steady = createSteadyNotes();
    const first = steady(notes);
    expect(steady([...notes])).toBe(first);
    const changed = notes.with(0, { ...(notes[0] ?? insightNote({})), text: "Other" });
    expect(steady(changed)).toBe(changed);
  });
});
