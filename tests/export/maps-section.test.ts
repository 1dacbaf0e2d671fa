import { describe, expect, it } from "vitest";
import { openWorkshop } from "#export/stored-workshop.ts";
import { locales } from "#lib/locales.ts";
import { courseTeams, storedCourse } from "#tests/insight/course-workshop.ts";
import { expectSoundFigure, wordsIn } from "./charts/figure-checks.ts";
import { blockOf, paperOf, rowsOf, said, saidIn, sectionOf } from "./plan-pieces.ts";

const course = openWorkshop(storedCourse());

type Board = Readonly<{
  notes: readonly Readonly<{ zone: string; text: string }>[];
  arrows?: readonly Readonly<{ from: number; to: number; label?: string }>[];
}>;
const boardsOf = (stepId: string): Board[] =>
  courseTeams.flatMap(({ boards }) => {
    const own: Readonly<Record<string, Board>> = boards;
    return own[stepId] ?? [];
  });
/** What people wrote, and how many arrows each note has. */
const written = (stepIds: readonly string[]) =>
  stepIds.flatMap(boardsOf).flatMap(({ notes, arrows = [] }) =>
    notes.map(({ zone, text }, at) => {
      const own = arrows.filter(({ from, to }) => from === at || to === at);
      return { zone, text, arrows: own.length };
    }),
  );
const knowledge = written(["w1b-sources"]);
const partners = written(["w1a-needs", "w3a-partners"]);
const namesOf = (cell: string | undefined) => (cell ?? "").split("; ").toSorted();

describe("maps in papers", () => {
  it("have the points and lines people put there, by group and type", async () => {
    const paper = await paperOf(course, "lesson-plan");
    const rows = rowsOf(paper, "maps.table.knowledge");
    const inZone = (zone: string) => knowledge.filter((note) => note.zone === zone).length;
    // Names and numbers stay together.
    expect(rows.points?.map((cell) => cell.replaceAll("\u00a0", " "))).toEqual([
      "Points",
      String(knowledge.length),
      [
        `Issue space ${inZone("issues")}; Root causes ${inZone("causes")}`,
        `Mature solutions ${inZone("mature")}; Emerging solutions ${inZone("emerging")}`,
        `The gap ${inZone("gap")}; Next question & search string ${inZone("question")}`,
      ].join("; "),
    ]);
    // Each arrow has two ends.
    const ends = knowledge.reduce((sum, { arrows }) => sum + arrows, 0);
    expect(rows.lines?.[1]).toBe(String(ends / 2));
    expect(rowsOf(paper, "maps.table.collaboration").points?.[1]).toBe(
      String(new Set(partners.map(({ text }) => text)).size),
    );
    // "data" and "permits" on arrows; the others say nothing that has a type.
    expect(rowsOf(paper, "maps.table.collaboration").lines?.[2]).toMatch(/regulates.1; .*informs/);
  });

  it("name who is between others, who is alone and which groups nobody is in", async () => {
    const rows = rowsOf(await paperOf(course, "lesson-plan"), "maps.table.knowledge");
    const withArrows = (isWanted: (arrows: number) => boolean) =>
      knowledge.filter(({ arrows }) => isWanted(arrows)).map(({ text }) => text);
    // Links of the course make no ring, so who has two is between two.
    expect(namesOf(rows.broker?.[2])).toEqual(withArrows((arrows) => arrows > 1).toSorted());
    expect(namesOf(rows.isolated?.[2])).toEqual(withArrows((arrows) => arrows === 0).toSorted());
    const others = rowsOf(await paperOf(course, "jiao-an", "zh-Hant"), "maps.table.collaboration");
    const zones = new Set(partners.map(({ zone }) => zone));
    expect(["support", "nation"].some((zone) => zones.has(zone))).toBe(false);
    expect(others["missing-group"]).toEqual(["缺席", "2", "創業支援網路；國家與國際"]);
  });

  it.each(locales)("are drawn with every name on them (%s)", async (locale) => {
    const paper = await paperOf(course, "lesson-plan", locale);
    const { blocks } = sectionOf(paper, "maps");
    expect(blocks.map(({ kind }) => kind)).toEqual([
      ...["prose", "figure", "figure", "heading", "table", "heading", "table", "prose"],
    ]);
    for (const [id, notes] of [
      ["knowledge", knowledge],
      ["collaboration", partners],
    ] as const) {
      const { figure, alt, caption } = blockOf(paper, "figure", `maps.figure.${id}`);
      expectSoundFigure(figure);
      const words = wordsIn(figure.parts).map((one) => one.replaceAll(/[\s…]/g, ""));
      for (const { text } of notes) {
        const plain = text.replaceAll(/\s/g, "");
        expect(
          words.some((one) => (one.length > 3 ? plain.startsWith(one) : one === plain)),
          text,
        ).toBe(true);
      }
      expect(said(alt)).toContain(caption ? said(caption) : "no caption");
    }
    expect(saidIn(blockOf(paper, "prose", "maps.notes").lines)).toHaveLength(1);
  });

  it("say what the page says", async () => {
    for (const locale of locales) {
      const { default: page } = await import(`#locales/${locale}/insight-maps.json`);
      const { default: paper } = await import(`#locales/${locale}/lesson-plan-insight.json`);
      expect(paper.maps.edges).toEqual(page.edges);
      expect(paper.maps.kinds).toEqual(page.kinds);
      for (const [kind, name] of Object.entries(paper.maps.findings)) {
        expect(name).toBe(page.findings.kinds[kind].name);
      }
    }
  });
});
