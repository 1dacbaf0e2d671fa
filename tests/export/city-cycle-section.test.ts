import { describe, expect, it } from "vitest";
import { openWorkshop } from "#export/stored-workshop.ts";
import { locales } from "#lib/locales.ts";
import { courseTeams, storedCourse } from "#tests/insight/course-workshop.ts";
import { expectSoundFigure, wordsIn } from "./charts/figure-checks.ts";
import { blockOf, paperOf, rowsOf, said, sectionOf } from "./plan-pieces.ts";

const stored = storedCourse();
const course = openWorkshop(stored);
const phases = ["status", "needs", "priority", "implement", "rights", "partners", "loop"];

/** The course with a second round, in which everybody has what they had in the first. */
function twoRounds() {
  const { steps } = stored.workshop;
  const first = steps.find(({ id }) => id === "w4b-city");
  if (!first) throw new Error("the course has no city cycle");
  const again = { ...first, id: "again" };
  const copies = stored.boards
    .filter(({ stepId }) => stepId === first.id)
    .map((board) => ({ ...board, stepId: again.id }));
  return openWorkshop({
    ...stored,
    workshop: { ...stored.workshop, steps: [...steps, again] },
    boards: [...stored.boards, ...copies],
  });
}

describe("the city cycle in papers", () => {
  it("has each team's notes by phase, and how many phases are ready", async () => {
    const rows = rowsOf(await paperOf(course, "lesson-plan"), "city-cycle.table.phases-1-1");
    // Five KPIs read the status, and nobody named one; three are priorities; one note elsewhere.
    const least = [5, 1, 3, 1, 1, 1, 1];
    const columns = courseTeams.map(({ boards }) => {
      const { notes = [] } = boards["w4b-city"] ?? {};
      const counts = phases.map((phase) =>
        phase === "status" ? 0 : notes.filter(({ zone }) => zone === phase).length,
      );
      const ready = counts.filter((count, at) => count >= (least[at] ?? 0)).length;
      return [...counts.map((count, at) => `${count}/${least[at]}`), `${ready}/7`];
    });
    expect(Object.keys(rows)).toEqual([...phases, "ready"]);
    const cells = Object.values(rows).map((row) => row.slice(1));
    expect(cells).toEqual(cells.map((_, at) => columns.map((column) => column[at])));
    expect(rows.priority?.[0]).toBe("3  Priorities");
  });

  it("names what a second round would begin with: every note, once", async () => {
    const rows = rowsOf(await paperOf(course, "lesson-plan"), "city-cycle.table.carried-1");
    const named = Object.values(rows).flatMap((cells) => (cells.at(-1) ?? "").split("; "));
    const written = courseTeams.flatMap(({ boards }) =>
      (boards["w4b-city"]?.notes ?? []).map(({ text }) => text),
    );
    expect(named.toSorted()).toEqual(written.toSorted());
    const done = Object.values(rows).find(([from]) => from === "Select & implement");
    expect(done?.slice(1, 4)).toEqual([
      "Read the status",
      "It was done: whether it worked is the new status",
      "1",
    ]);
  });

  it("says of a round that was held what of it is there in the next", async () => {
    const paper = await paperOf(twoRounds(), "lesson-plan");
    const { columns } = blockOf(paper, "table", "city-cycle.table.carried-1");
    expect(columns.map(({ name }) => said(name))).toContain("In round 2");
    const rows = Object.values(rowsOf(paper, "city-cycle.table.carried-1"));
    const arrivals = rows.map(([from, to, , count, there]) => [from === to, count === there]);
    // What goes elsewhere is in no board of a round that only repeats the first.
    for (const [isSameZone, isThere] of arrivals) expect(isThere).toBe(isSameZone);
    expect(arrivals.some(([isSameZone]) => !isSameZone)).toBe(true);
    const { caption } = blockOf(paper, "figure", "city-cycle.figure.round-2-1");
    expect(caption && said(caption)).toBe("Round 2");
    const headings = sectionOf(paper, "city-cycle").blocks.flatMap((block) =>
      block.kind === "heading" ? [said(block.text)] : [],
    );
    expect(headings).toEqual([
      ...["Round 1", "What goes along from round 1 to round 2"],
      ...["Round 2", "What round 3 would begin with"],
    ]);
  });

  it.each(locales)("is drawn as rings, in the page's words (%s)", async (locale) => {
    const paper = await paperOf(course, "jiao-an", locale);
    const { figure } = blockOf(paper, "figure", "city-cycle.figure.round-1-1");
    expectSoundFigure(figure);
    const words = wordsIn(figure.parts);
    const { default: page } = await import(`#locales/${locale}/insight-city-cycle.json`);
    const { default: own } = await import(`#locales/${locale}/lesson-plan-insight.json`);
    for (const name of [...courseTeams.map((team) => team.name), ...Object.values(page.states)]) {
      expect(words).toContain(name);
    }
    const { states, carry, stay } = own["city-cycle"];
    expect([states, carry, stay]).toEqual([page.states, page.next.carry, page.next.stay]);
  });
});
