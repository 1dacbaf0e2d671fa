import { describe, expect, it } from "vitest";
import { openWorkshop } from "#export/stored-workshop.ts";
import { locales } from "#lib/locales.ts";
import { courseTeams, storedCourse } from "#tests/insight/course-workshop.ts";
import { expectSoundFigure, wordsIn } from "./charts/figure-checks.ts";
import { blockOf, paperOf, rowsOf, said } from "./plan-pieces.ts";

const stored = storedCourse();
const course = openWorkshop(stored);

/** The rules of the twin canvas: how digital, how green a zone is. */
const weights: Readonly<Record<string, readonly [digital: number, green: number]>> = {
  ...{ green: [0, 0.8], digital: [0.8, 0], enable: [0.8, 0.5], drive: [0.5, 0.8] },
  value: [0.5, 0.5],
};

describe("the way between digital and green in papers", () => {
  it("has the means of the notes on the twin canvas, team by team", async () => {
    const rows = rowsOf(await paperOf(course, "lesson-plan"), "trajectory.table.steps-1");
    const own = Object.values(rows).find(([, canvas]) => canvas === "Twin-transition canvas");
    expect(own?.slice(2)).toEqual(
      courseTeams.map(({ boards }) => {
        const { notes = [] } = boards["w2a-twin"] ?? {};
        const placed = notes.flatMap(({ zone }) => (weights[zone] ? [weights[zone]] : []));
        const mean = (axis: 0 | 1) =>
          (placed.reduce((sum, one) => sum + one[axis], 0) / placed.length).toFixed(2);
        const both = placed.filter(([digital, green]) => digital > 0 && green > 0).length;
        const share = Math.round((100 * both) / notes.length);
        return `${mean(0)} / ${mean(1)} · ${placed.length}/${notes.length} · ${share}%`;
      }),
    );
  });

  it("has names of teams on one line, however they were typed", async () => {
    const [first, ...others] = stored.workshop.teams;
    const teams = [{ id: first?.id ?? "", name: "King\nfishers\n" }, ...others];
    const workshop = { ...stored.workshop, teams };
    const paper = await paperOf(openWorkshop({ ...stored, workshop }), "lesson-plan");
    expect(said(blockOf(paper, "figure", "trajectory.figure.teams-1").alt)).toContain(
      "King / fishers",
    );
  });

  it.each(locales)("is drawn with each team's name and steps (%s)", async (locale) => {
    const paper = await paperOf(course, "lesson-plan", locale);
    const { figure, alt } = blockOf(paper, "figure", "trajectory.figure.teams-1");
    expectSoundFigure(figure);
    const rows = Object.values(rowsOf(paper, "trajectory.table.steps-1"));
    const words = wordsIn(figure.parts);
    for (const { name } of courseTeams) {
      expect(words).toContain(name);
      expect(said(alt)).toContain(name);
    }
    // A number in the drawing for each cell of the table that is not empty.
    const numbers = words.filter((word) => /^\d+$/.test(word)).map(Number);
    expect(numbers.toSorted((a, b) => a - b)).toEqual(
      rows.flatMap(([number, , ...cells]) =>
        cells.flatMap((cell) => (cell === "" ? [] : [Number(number)])),
      ),
    );
    const { default: page } = await import(`#locales/${locale}/insight-trajectory.json`);
    const { default: own } = await import(`#locales/${locale}/lesson-plan-insight.json`);
    expect(own.trajectory.axes).toEqual(page.axes);
  });

  it("has further figures and tables where there are many teams", async () => {
    const teams = Array.from({ length: 8 }, (_, at) => ({ id: `team${at}`, name: `Team ${at}` }));
    const boards = stored.boards.filter(({ teamId }) => teamId === "ginkgos");
    const many = openWorkshop({
      ...stored,
      workshop: { ...stored.workshop, teams },
      boards: teams.flatMap(({ id }) => boards.map((board) => ({ ...board, teamId: id }))),
    });
    const paper = await paperOf(many, "lesson-plan");
    const columnsOf = (part: number) =>
      blockOf(paper, "table", `trajectory.table.steps-${part}`).columns.map(({ name }) =>
        said(name),
      );
    const names = teams.map(({ name }) => name);
    expect(columnsOf(1).slice(2)).toEqual(names.slice(0, 6));
    expect(columnsOf(2).slice(2)).toEqual(names.slice(6));
    const squares = (at: number) =>
      wordsIn(blockOf(paper, "figure", `trajectory.figure.teams-${at}`).figure.parts);
    expect(squares(1).filter((word) => word.startsWith("Team"))).toEqual(names.slice(0, 6));
    expect(squares(2).filter((word) => word.startsWith("Team"))).toEqual(names.slice(6));
  });
});
