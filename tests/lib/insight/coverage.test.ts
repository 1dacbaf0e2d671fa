import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { insightAxes } from "#canvas-templates/insight-axes.ts";
import { type Coverage, coverageOf, type Tally, TEAMS } from "#lib/insight/coverage/coverage.ts";
import type { InsightNote } from "#lib/insight/insight-source.ts";
import { sampleNote, sourceWith } from "./sample-source.ts";

const { sdg } = insightAxes;
const pillars = insightAxes["ecosystem-pillars"];
const competencies = insightAxes["esd-competencies"];

const [T02, T04, T07, T15] = [
  "T02-ecosystem-canvas",
  "T04-sdg-mapper",
  "T07-twin-transition",
  "T15-roadmap",
];
let made = 0;
const note = (templateId: string, changes: Partial<InsightNote> = {}) =>
  sampleNote({ id: `shape:${made++}`, templateId, ...changes });
const goalsOf = (...notes: InsightNote[]) => {
  const { rows } = coverageOf(sourceWith(notes), sdg, TEAMS);
  return Object.fromEntries(rows.flatMap(({ key, count }) => (count > 0 ? [[key, count]] : [])));
};
const cell = ({ rows, columns, cells }: Coverage, row: string, column: string): Tally | undefined =>
  cells[rows.findIndex(({ key }) => key === row)]?.[columns.findIndex(({ key }) => key === column)];

describe("where notes stand", () => {
  it("counts a target for its goal, once however often a note names it", () => {
    const tags = ["sdg/7.3", "sdg/7.b", "sdg/13", "kpis/en-e-e-1c"];
    expect(goalsOf(note(T07, { card: "sdg/7", tags }), note(T07, { tags: ["sdg/7.1"] }))).toEqual({
      7: 2,
      13: 1,
    });
  });

  it("passes over cards that no deck has", () => {
    expect(
      goalsOf(note(T07, { tags: ["sdg/18", "sdg/7.9", "sdgs/7", "sdg/constructor"] })),
    ).toEqual({});
  });

  it("adds tags to the zone a note hangs in", () => {
    const source = sourceWith([
      note(T02, { zoneId: "capital", tags: ["ecosystem-pillars/markets", "sdg/9.4"] }),
    ]);
    const coverage = coverageOf(source, sdg, pillars);
    expect(cell(coverage, "9", "capital")?.count).toBe(1);
    expect(cell(coverage, "9", "markets")?.count).toBe(1);
    expect(coverage.placed.count).toBe(1);
  });

  it("lets people say which goal of a group they mean, and only asks until then", () => {
    const open = note(T04, { zoneId: "biosphere" });
    const other = note(T04, { zoneId: "biosphere", tags: ["sdg/7"] });
    const said = note(T04, { zoneId: "biosphere", tags: ["sdg/13.2"] });
    const { undecided } = coverageOf(sourceWith([open, other, said]), sdg, TEAMS);
    expect(goalsOf(open, other, said)).toEqual({ 7: 1, 13: 1 });
    expect(undecided.map((one) => [one.note.id, one.axisId, one.keys])).toEqual([
      [open.id, "sdg", ["6", "13", "14", "15"]],
      [other.id, "sdg", ["6", "13", "14", "15"]],
    ]);
    expect(goalsOf(note(T04, { zoneId: "partnership" }))).toEqual({ 17: 1 });
  });

  it("says how many stand somewhere only by our reading of a zone", () => {
    const read = note(T15, { zoneId: "drivers", tags: ["sdg/13"] });
    const tagged = note(T15, { zoneId: "drivers", tags: ["sdg/13", "ecosystem-pillars/policy"] });
    const stated = note(T02, { zoneId: "policy" });
    const coverage = coverageOf(sourceWith([read, tagged, stated]), pillars, sdg);
    const policy = coverage.rows.find(({ key }) => key === "policy");
    expect(policy).toMatchObject({ count: 3, read: 1 });
    expect(cell(coverage, "policy", "13")).toMatchObject({ count: 2, read: 1 });
    expect(coverage.columns.find(({ key }) => key === "13")).toMatchObject({ count: 2, read: 0 });
  });

  it("counts what a canvas trains for all that is written on it", () => {
    const { rows } = coverageOf(sourceWith([note(T15), note(T04)]), competencies, TEAMS);
    expect(rows.filter(({ count }) => count > 0).map(({ key }) => key)).toEqual(["AN", "NO", "SG"]);
  });
});

describe("coverage", () => {
  it("has the notes of a cell, team by team, and what is empty", () => {
    const notes = [
      note(T02, { zoneId: "capital", teamId: "t2", tags: ["sdg/12"] }),
      note(T02, { zoneId: "capital", teamId: "t2", tags: ["sdg/12.5"] }),
      note(T02, { zoneId: "capital", teamId: "all", tags: ["sdg/12"] }),
      note(T02, { zoneId: "policy", teamId: "t1" }),
      note(T02, { zoneId: null, teamId: "t1" }),
    ];
    const coverage = coverageOf(sourceWith(notes), sdg, pillars);
    expect(coverage.teamIds).toEqual(["t1", "t2", "t3", "all"]);
    expect(cell(coverage, "12", "capital")).toEqual({
      count: 3,
      perTeam: [0, 2, 0, 1],
      read: 0,
      notes: notes.slice(0, 3).map(({ teamId, stepId, id }) => ({ teamId, stepId, id })),
    });
    expect(coverage.emptyRows).toHaveLength(16);
    expect(coverage.emptyColumns).toEqual([
      ...["vision", "talent", "infrastructure", "markets", "culture"],
    ]);
    expect(coverage).toMatchObject({ all: 5, placed: { count: 3, perTeam: [0, 2, 0, 1] } });
  });

  it("is all empty before anybody has written", () => {
    const { all, emptyRows, cells, teamIds } = coverageOf(sourceWith([]), sdg, pillars);
    expect([all, emptyRows.length, cells.length, cells[0]?.length]).toEqual([0, 17, 17, 7]);
    expect(teamIds).toEqual(["t1", "t2", "t3"]);
  });
});

const pillarIds = ["vision", "talent", "infrastructure", "capital", "markets", "culture", "policy"];
const anyTag = fc.oneof(
  fc.constantFrom("sdg/7", "sdg/7.3", "sdg/13", "sdg/13.a", "sdg/17.19", "sdg/9", "sdg/99"),
  fc.constantFrom(...pillarIds.map((id) => `ecosystem-pillars/${id}`)),
  fc.constantFrom("standards/l-1400", "technology-areas/e-waste"),
);
const anyPlace = fc.oneof(
  fc.constantFrom(...pillarIds).map((zoneId) => ({ templateId: T02 as string, zoneId })),
  fc
    .constantFrom("biosphere", "partnership", "targets")
    .map((zoneId) => ({ templateId: T04 as string, zoneId })),
  fc
    .constantFrom("drivers", "services", "technology", "standards", "people")
    .map((zoneId) => ({ templateId: T15 as string, zoneId })),
  fc.constant({ templateId: "T99-unknown-canvas", zoneId: "capital" }),
);
const anyNotes = fc
  .array(
    fc.record({
      place: anyPlace,
      tags: fc.uniqueArray(anyTag, { maxLength: 5 }),
      card: fc.option(anyTag),
      teamId: fc.constantFrom("t1", "t2", "t3", "all"),
    }),
    { maxLength: 40 },
  )
  .map((all) =>
    all.map(({ place, ...marks }, at) => sampleNote({ id: `shape:${at}`, ...place, ...marks })),
  );

/** Written down again, by hand and note by note: what the axes are held against. */
function isAbout(axis: "sdg" | "pillars", key: string, one: InsightNote): boolean {
  const refs = [one.card ?? "", ...one.tags];
  if (axis === "sdg") {
    const isNamed = refs.some((ref) => ref === `sdg/${key}` || ref.startsWith(`sdg/${key}.`));
    return isNamed || (key === "17" && one.templateId === T04 && one.zoneId === "partnership");
  }
  const ofRoadmap: Record<string, string> = {
    ...{ drivers: "policy", standards: "policy", services: "markets" },
    technology: "infrastructure",
  };
  return (
    refs.includes(`ecosystem-pillars/${key}`) ||
    (one.templateId === T02 && one.zoneId === key) ||
    (one.templateId === T15 && ofRoadmap[one.zoneId ?? ""] === key)
  );
}

const counts = ({ rows, columns, cells }: Coverage) => ({
  rows: rows.map(({ count, perTeam, read }) => ({ count, perTeam, read })),
  columns: columns.map(({ count, perTeam, read }) => ({ count, perTeam, read })),
  cells: cells.map((row) => row.map(({ count, perTeam, read }) => ({ count, perTeam, read }))),
});
const tallies = ({ rows, columns, cells }: Coverage): Tally[] => [
  ...rows,
  ...columns,
  ...cells.flat(),
];

describe("coverage, whatever people write", () => {
  it("is what one gets by asking every note about every cell", () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        const coverage = coverageOf(sourceWith(notes), sdg, pillars);
        const asked = sdg.keys.map((goal) => {
          const named = notes.filter((one) => isAbout("sdg", goal, one));
          return pillarIds.map((pillar) => {
            const both = named.filter((one) => isAbout("pillars", pillar, one));
            return {
              line: named.length,
              notes: both.map(({ id }) => id).toSorted(),
              perTeam: coverage.teamIds.map(
                (team) => both.filter(({ teamId }) => teamId === team).length,
              ),
            };
          });
        });
        const found = coverage.cells.map((row, at) =>
          row.map((one) => ({
            line: coverage.rows[at]?.count,
            notes: one.notes.map(({ id }) => id).toSorted(),
            perTeam: one.perTeam,
          })),
        );
        expect(found).toEqual(asked);
        const isPlaced = (one: InsightNote) =>
          sdg.keys.some((key) => isAbout("sdg", key, one)) &&
          pillarIds.some((key) => isAbout("pillars", key, one));
        expect(coverage.placed.count).toBe(notes.filter(isPlaced).length);
      }),
    );
  });

  it("adds up over the teams, and over teams as columns", () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        const source = sourceWith(notes);
        const all = tallies(coverageOf(source, pillars, sdg));
        const counted = all.map(({ count }) => count);
        expect(all.map(({ perTeam }) => perTeam.reduce((sum, one) => sum + one, 0))).toEqual(
          counted,
        );
        expect(all.map(({ notes: refs }) => refs.length)).toEqual(counted);
        expect(all.every(({ read, count }) => read <= count)).toBe(true);
        const byTeam = coverageOf(source, pillars, TEAMS);
        for (const [row, line] of byTeam.rows.entries()) {
          expect(byTeam.cells[row]?.map(({ count }) => count)).toEqual(line.perTeam);
        }
        expect(byTeam.columns.map(({ count }) => count)).toEqual(
          byTeam.teamIds.map((team) => notes.filter(({ teamId }) => teamId === team).length),
        );
      }),
    );
  });

  it("only rises by another note", () => {
    fc.assert(
      fc.property(anyNotes, anyNotes, (notes, [another]) => {
        if (!another) return;
        const teams = (one: Coverage) =>
          tallies(one).map(({ perTeam }) => [0, 1, 2, 3].map((at) => perTeam[at] ?? 0));
        const before = teams(coverageOf(sourceWith(notes), sdg, pillars));
        const more = sourceWith([...notes, { ...another, id: "shape:another" }]);
        const after = teams(coverageOf(more, sdg, pillars));
        const fallen = after.filter((perTeam, at) =>
          perTeam.some((count, team) => count < (before[at]?.[team] ?? 0)),
        );
        expect(fallen).toEqual([]);
      }),
    );
  });

  it("does not depend on the order notes and boards come in", () => {
    const shuffled = anyNotes.chain((notes) =>
      fc.tuple(
        fc.constant(notes),
        fc.shuffledSubarray(notes, { minLength: notes.length, maxLength: notes.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([notes, others]) => {
        const one = coverageOf(sourceWith(notes), sdg, pillars);
        const other = coverageOf(sourceWith(others), sdg, pillars);
        expect(counts(other)).toEqual(counts(one));
        expect(other.emptyRows).toEqual(one.emptyRows);
      }),
    );
  });
});
