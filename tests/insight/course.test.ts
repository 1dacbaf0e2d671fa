import { expect, test } from "vitest";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { insightAxes } from "#canvas-templates/insight-axes.ts";
import { twinRules } from "#canvas-templates/insight-twin-rules.ts";
import { openWorkshop } from "#export/stored-workshop.ts";
import { insightSource } from "#lib/insight/build-source.ts";
import { cityCyclesOf } from "#lib/insight/city-cycle/city-cycle.ts";
import { startNextRound } from "#lib/insight/city-cycle/next-round.ts";
import { coverageOf, TEAMS } from "#lib/insight/coverage/coverage.ts";
import { dataGapReport } from "#lib/insight/data-gaps/data-gap-report.ts";
import { mapGraphOf } from "#lib/insight/maps/map-graph.ts";
import { collaborationMap, knowledgeMap } from "#lib/insight/maps/map-kinds.ts";
import { mechanismTable } from "#lib/insight/mechanisms/mechanism-table.ts";
import { boardDeeds } from "#lib/insight/participation/board-deeds.ts";
import { roadmapOf } from "#lib/insight/roadmap/roadmap.ts";
import { standardsMapOf } from "#lib/insight/standards/standards-map.ts";
import { synthesise } from "#lib/insight/synthesis/synthesise.ts";
import { trajectoriesOf } from "#lib/insight/trajectory/trajectory.ts";
import type { CourseNote } from "./course-board.ts";
import { courseNoteId, courseTeams, courseWriter, storedCourse } from "./course-workshop.ts";

// The four-week course, read from its boards as a server has them, against sums made from the
// plain lists its notes were written from: nothing of insight's own code is used for those.

const { workshop, boards } = openWorkshop(storedCourse());
const source = insightSource(workshop, boards, findTemplate);

type Written = CourseNote & Readonly<{ teamId: string; stepId: string; id: string }>;

const written: readonly Written[] = courseTeams.flatMap(({ id: teamId, boards: own }) =>
  Object.entries(own).flatMap(([stepId, { notes }]) =>
    notes.map((note: CourseNote, index) => ({
      ...note,
      teamId,
      stepId,
      id: courseNoteId(teamId, stepId, index),
    })),
  ),
);
const ofStep = (stepId: string) => written.filter((note) => note.stepId === stepId);
const inZone = (stepId: string, zone: string) => ofStep(stepId).filter((one) => one.zone === zone);
const idsOf = (notes: readonly Readonly<{ id: string }>[]) => notes.map(({ id }) => id).sort();

test("every note is read from where it was written", () => {
  expect(written.length).toBeGreaterThan(120);
  const read = source.boards.flatMap(({ notes }) => notes);
  const facts = ({ id, teamId, stepId }: (typeof read)[number] | Written) =>
    `${teamId}/${stepId}/${id}`;
  expect(read.map(facts).sort()).toEqual(written.map(facts).sort());
  for (const note of read) {
    const { zone, column = null, text } = written.find(({ id }) => id === note.id) ?? {};
    expect([note.zoneId, note.columnId, note.text]).toEqual([zone, column, text]);
  }
});

test("every arrow is read, with its words", () => {
  const drawn = courseTeams.flatMap(({ boards: own }) =>
    Object.values<{ arrows?: readonly { label?: string }[] }>(own).flatMap(({ arrows = [] }) =>
      arrows.map(({ label = "" }) => label),
    ),
  );
  const read = source.boards.flatMap(({ links }) => links.map(({ label }) => label));
  expect(read.toSorted()).toEqual(drawn.toSorted());
});

test("coverage: each goal counts the notes that name it or hang where the canvas names it alone", () => {
  const goalOf = (tag: string) => /^sdg\/(\d+)/.exec(tag)?.[1];
  // On T04 "partnership" is one goal; the other groups hold several.
  const stated = ({ stepId, zone }: Written) =>
    stepId === "w2a-targets" && zone === "partnership" ? ["17"] : [];
  const sums = new Map<string, Map<string, number>>();
  for (const note of written) {
    const named = (note.tags ?? []).flatMap((tag) => goalOf(tag) ?? []);
    for (const goal of new Set([...named, ...stated(note)])) {
      const teams = sums.get(goal) ?? new Map<string, number>();
      teams.set(note.teamId, (teams.get(note.teamId) ?? 0) + 1);
      sums.set(goal, teams);
    }
  }
  const coverage = coverageOf(source, insightAxes.sdg, TEAMS);
  for (const [row, { key, count }] of coverage.rows.entries()) {
    const teams = sums.get(key);
    const perTeam = courseTeams.map(({ id }) => teams?.get(id) ?? 0);
    expect(
      coverage.cells[row]?.map((cell) => cell.count),
      `goal ${key}`,
    ).toEqual(perTeam);
    expect(count).toBe(perTeam.reduce((sum, one) => sum + one, 0));
  }
  expect(coverage.emptyRows).toEqual(
    Array.from({ length: 17 }, (_, index) => String(index + 1)).filter((goal) => !sums.has(goal)),
  );
});

test("coverage: goals by pillars", () => {
  const coverage = coverageOf(source, insightAxes.sdg, insightAxes["ecosystem-pillars"]);
  const at = (goal: string, pillar: string) =>
    coverage.cells[coverage.rows.findIndex(({ key }) => key === goal)]?.[
      coverage.columns.findIndex(({ key }) => key === pillar)
    ]?.count;
  const both = (goal: string, zone: string) =>
    inZone("w1b-ecosystem", zone).filter(({ tags = [] }) =>
      tags.some((tag) => tag === `sdg/${goal}` || tag.startsWith(`sdg/${goal}.`)),
    ).length;
  for (const zone of ["vision", "talent", "infrastructure", "capital", "markets", "culture"]) {
    for (const goal of ["3", "4", "11", "12", "13", "17"]) {
      expect(at(goal, zone), `${goal} × ${zone}`).toBe(both(goal, zone));
    }
  }
  // Policy is also what a roadmap's drivers and standards are about; none of those names a goal.
  expect(at("11", "policy")).toBe(1);
});

/** As the map's key says it, from which columns of a scope somebody wrote in. */
function stateOf(columns: readonly (string | undefined)[]): string {
  if (columns.length === 0) return "untouched";
  if (!columns.includes("standard")) return columns.includes("gap") ? "gap" : "unnamed";
  return columns.includes("gap") ? "partly" : "covered";
}

test("standards: states of the scopes, and what is in their columns", () => {
  const { scopes } = standardsMapOf(source, []);
  expect(scopes).toHaveLength(7);
  for (const { scope, state, columns } of scopes) {
    const notes = inZone("w4a-standards", scope);
    expect(state, scope).toBe(stateOf(notes.map(({ column }) => column)));
    for (const column of ["standard", "practice", "gap", "contribution"] as const) {
      expect(idsOf(columns[column].map(({ note }) => note))).toEqual(
        idsOf(notes.filter((note) => note.column === column)),
      );
    }
  }
});

test("five mechanisms: options of each team, and what their claims lack", () => {
  const tables = source.boards
    .filter(({ templateId }) => templateId === "T08-five-mechanisms")
    .map(mechanismTable);
  expect(tables.map(({ teamId }) => teamId)).toEqual(courseTeams.map(({ id }) => id));
  const mechanisms = ["optimise", "substitute", "guide", "information", "coordinate"];
  for (const { teamId, options, emptyMechanisms } of tables) {
    const own = ofStep("w2b-lenses").filter((note) => note.teamId === teamId);
    expect(idsOf(options.map(({ option }) => option))).toEqual(
      idsOf(own.filter(({ zone }) => mechanisms.includes(zone))),
    );
    expect(emptyMechanisms).toEqual(
      mechanisms.filter((zone) => !own.some((note) => note.zone === zone)),
    );
  }
  // "−6 t …, against 2025, only the two upper floors, ±30 %" has all four.
  const missing = Object.fromEntries(tables.map((table) => [table.teamId, table.missing]));
  expect(missing.kingfishers).toEqual([]);
  // "比 2025 年少剩饭一半" and "每學期少 1.2 噸，和 2025 年秋季比，只算三年級".
  expect(missing.ginkgos).toEqual(["amount", "boundary", "roughness"]);
  expect(missing.poincianas).toEqual(["roughness"]);
});

test("data gaps: one indicator each, so the rest belongs to it, as far as it says so", () => {
  const reports = source.boards
    .filter(({ templateId }) => templateId === "T11-data-gap")
    .map(dataGapReport);
  for (const { teamId, rows, unplaced, feedback } of reports) {
    const own = ofStep("w4a-data").filter((note) => note.teamId === teamId);
    expect(rows.map(({ required }) => required.id)).toEqual(
      own.filter(({ zone }) => zone === "required").map(({ id }) => id),
    );
    const rest = own.filter(({ zone }) => !["required", "next"].includes(zone));
    expect(idsOf(rows.flatMap(({ assumed }) => assumed))).toEqual(idsOf(rest));
    expect(idsOf(rows.flatMap(({ aspects }) => Object.values(aspects).flat()))).toEqual(
      idsOf(rest),
    );
    expect(Object.values(unplaced).flat()).toEqual([]);
    // Somebody noted data only if it is there, and a gap only if something is missing.
    const has = (zone: string) => own.some((note) => note.zone === zone);
    const states = has("available") ? ["met", "partial"] : ["open", "missing"];
    expect(rows.map(({ state }) => state)).toEqual([states[Number(has("gap"))]]);
    expect(idsOf(feedback)).toEqual(idsOf(own.filter(({ zone }) => zone === "next")));
  }
});

test("maps: a node for each note on them, an edge for each arrow between those", () => {
  const arrows = (stepId: string) =>
    courseTeams.reduce((sum, { boards: own }) => {
      const board: Readonly<Record<string, { arrows?: readonly unknown[] }>> = own;
      return sum + (board[stepId]?.arrows?.length ?? 0);
    }, 0);
  const knowledge = mapGraphOf(source, knowledgeMap);
  expect(knowledge.nodes).toHaveLength(ofStep("w1b-sources").length);
  expect(knowledge.edges).toHaveLength(arrows("w1b-sources"));
  const collaboration = mapGraphOf(source, collaborationMap);
  const people = [...ofStep("w1a-needs"), ...ofStep("w3a-partners")];
  // 單車店 and 區公所 are on no two boards of their team in the same words.
  expect(collaboration.nodes).toHaveLength(new Set(people.map(({ text }) => text)).size);
  expect(collaboration.edges).toHaveLength(arrows("w1a-needs") + arrows("w3a-partners"));
});

test("roadmap: layers and times, and the link that runs backwards", () => {
  const { items, links } = roadmapOf(source, { year: 2026 });
  expect(items.map(({ note, layer, time }) => `${note.id} ${layer} ${time}`).sort()).toEqual(
    ofStep("w3b-roadmap")
      .map(({ id, zone, column }) => `${id} ${zone} ${column}`)
      .sort(),
  );
  expect(links.filter(({ isBackwards }) => isBackwards).map(({ teamId }) => teamId)).toEqual([
    "poincianas",
  ]);
});

test("city cycle: how far teams are, and what a second round begins with", () => {
  const counts = (teamId: string, zone: string) =>
    inZone("w4b-city", zone).filter((note) => note.teamId === teamId).length;
  for (const { teamId, phases } of cityCyclesOf(source)) {
    for (const { zoneId, needs, count } of phases) {
      if (needs === "notes") expect(count, zoneId).toBe(counts(teamId, zoneId));
    }
  }
  const round = startNextRound(source);
  expect(round.round).toBe(2);
  const all = [...round.copies, ...round.left].map(({ note }) => note);
  expect(idsOf(all)).toEqual(idsOf(ofStep("w4b-city")));
});

test("synthesis: what two teams say in the same words, in two scripts, is one idea", () => {
  const notes = source.boards
    .filter(({ stepId }) => stepId === "w2a-twin")
    .flatMap((board) => board.notes.filter(({ zoneId }) => zoneId === "value"));
  const { groups } = synthesise(notes);
  expect(groups.map(({ kind, teamIds }) => [kind, [...teamIds].sort()])).toEqual([
    ["shared", ["ginkgos", "poincianas"]],
  ]);
});

test("trajectory: the middle of each team's ideas on the twin canvas", () => {
  // As the rules have it for this canvas: digital, then green.
  const weights: Readonly<Record<string, readonly [number, number]>> = {
    ...{ green: [0, 0.8], digital: [0.8, 0], enable: [0.8, 0.5], drive: [0.5, 0.8] },
    value: [0.5, 0.5],
  };
  for (const { teamId, clouds } of trajectoriesOf(source, twinRules)) {
    const cloud = clouds.find(({ stepId }) => stepId === "w2a-twin");
    const own = ofStep("w2a-twin").filter((note) => note.teamId === teamId);
    const placed = own.flatMap(({ zone }) => (weights[zone] ? [weights[zone]] : []));
    const middle = (axis: 0 | 1) =>
      placed.reduce((sum, values) => sum + values[axis], 0) / placed.length;
    expect(cloud?.ideas).toHaveLength(placed.length);
    expect(cloud?.unplaced).toHaveLength(own.length - placed.length);
    expect(cloud?.centroid?.digital).toBeCloseTo(middle(0), 10);
    expect(cloud?.centroid?.green).toBeCloseTo(middle(1), 10);
    const twins = placed.filter(([digital, green]) => digital > 0 && green > 0).length;
    expect(cloud?.twinShare).toBeCloseTo(twins / own.length, 10);
  }
});

test("participation: each writer has the notes of their turns, and nobody helped anybody", () => {
  for (const { id: teamId, boards: own } of courseTeams) {
    const sums = new Map<string | null, number>();
    for (const { history = [] } of storedCourse().boards.filter((one) => one.teamId === teamId)) {
      for (const { memberId, notes, onOthers } of boardDeeds(history)) {
        sums.set(memberId, (sums.get(memberId) ?? 0) + notes);
        expect(onOthers).toBe(0);
      }
    }
    const turns = (index: 0 | 1) =>
      Object.values(own).reduce(
        (sum, { notes }) => sum + Math.floor((notes.length + 1 - index) / 2),
        0,
      );
    expect(sums.get(courseWriter(teamId, 0))).toBe(turns(0));
    expect(sums.get(courseWriter(teamId, 1))).toBe(turns(1));
  }
});
