import { describe, expect, it } from "vitest";
import { openWorkshop } from "#export/stored-workshop.ts";
import { courseTeams, storedCourse } from "#tests/insight/course-workshop.ts";
import { blockOf, paperOf, rowsOf, said, saidIn, sectionOf } from "./plan-pieces.ts";

const pillars = [
  ...["vision", "talent", "infrastructure", "capital", "markets", "culture", "policy"],
] as const;

const allNotes = courseTeams.flatMap(({ boards }) =>
  Object.entries(boards).flatMap(([stepId, { notes }]) =>
    notes.map((note) => ({
      ...{ stepId, zone: note.zone as string },
      tags: ("tags" in note ? note.tags : []) as readonly string[],
    })),
  ),
);
type Note = (typeof allNotes)[number];

const goalsOf = ({ tags }: Note) =>
  new Set(tags.flatMap((tag) => /^sdg\/(\d+)/.exec(tag)?.[1] ?? []));

/** Two canvases have a zone for each pillar; elsewhere a tag says it. */
const isAbout = (pillar: string, { stepId, zone, tags }: Note) =>
  tags.includes(`ecosystem-pillars/${pillar}`) ||
  (["w1b-ecosystem", "w1b-maturity"].includes(stepId) && zone === pillar);

/** Goals by pillars as the course's teams wrote them. */
function written(): number[][] {
  return Array.from({ length: 17 }, (_, at) => {
    const about = allNotes.filter((note) => goalsOf(note).has(String(at + 1)));
    return pillars.map((pillar) => about.filter((note) => isAbout(pillar, note)).length);
  });
}

describe("a paper's heat-map of goals by pillars", () => {
  it.each(["en", "zh-Hans", "zh-Hant"] as const)(
    "has the numbers people wrote (%s)",
    async (one) => {
      const paper = await paperOf(openWorkshop(storedCourse()), "lesson-plan", one);
      const { figure } = blockOf(paper, "figure", "coverage.figure.pillars");
      const numbers = figure.parts.flatMap((part) =>
        part.kind === "text" && /^(\d+|·)$/.test(part.lines[0]?.text ?? "")
          ? [part.lines[0]?.text === "·" ? 0 : Number(part.lines[0]?.text)]
          : [],
      );
      // Each row begins with the goal's number and ends with its total.
      const rows = Array.from({ length: 17 }, (_, at) => numbers.slice(9 * at, 9 * at + 9));
      expect(rows.map(([goal]) => goal)).toEqual(rows.map((_, at) => at + 1));
      expect(rows.map((row) => row.slice(1, 8))).toEqual(written());
      expect(
        written()
          .flat()
          .some((count) => count > 1),
      ).toBe(true);
    },
  );

  it("is said in words, too", async () => {
    const paper = await paperOf(openWorkshop(storedCourse()), "lesson-plan");
    const { alt, caption } = blockOf(paper, "figure", "coverage.figure.pillars");
    expect(said(alt)).toContain("SDG 4: Talent & champions 2");
    expect(said(alt)).toContain("SDG 11: Vision & strategy 2, Policy & regulation 1");
    expect(caption && said(caption)).toBe(
      "Goals by pillars of the ecosystem: notes that are about both.",
    );
  });
});

describe("a paper's other axes", () => {
  it("name what has notes, and how many of them only we put there", async () => {
    const rows = rowsOf(
      await paperOf(openWorkshop(storedCourse()), "lesson-plan"),
      "coverage.table.others",
    );
    const tagged = allNotes.flatMap(({ tags }) => tags);
    for (const [id, [, , notes, read]] of Object.entries(rows)) {
      const area = /^technology-areas-(.*)$/.exec(id)?.[1];
      if (area === undefined) continue;
      const count = tagged.filter((tag) => tag === `technology-areas/${area}`).length;
      expect([notes, read], id).toEqual([String(count), ""]);
    }
    const rights = allNotes.filter(({ zone }) => zone === "rights").length;
    expect(rows["cop29-objectives-4"]?.slice(2)).toEqual([String(rights), String(rights)]);
  });

  it("stand alone where nobody named a goal", async () => {
    const course = storedCourse();
    const goalless = course.boards.filter(({ teamId, stepId }) => {
      const here = allNotes.filter((note) => note.stepId === stepId);
      return teamId === "kingfishers" && here.every((note) => goalsOf(note).size === 0);
    });
    const content = openWorkshop({ ...course, boards: goalless });
    const { blocks } = sectionOf(await paperOf(content, "lesson-plan"), "coverage");
    expect(blocks.map(({ id }) => id)).not.toContain("coverage.figure.pillars");
    expect(blocks.map(({ id }) => id)).toContain("coverage.table.others");
    const notes = blocks.find(({ id }) => id === "coverage.notes");
    const quiet = notes?.kind === "prose" ? saidIn(notes.lines).join("\n") : "";
    expect(quiet).not.toContain("No note is about");
  });
});
