import { describe, expect, it } from "vitest";
import { insightReadingOf } from "#export/insight-reading.ts";
import { roadmapSection } from "#export/roadmap-section.ts";
import { openWorkshop } from "#export/stored-workshop.ts";
import { loadCardFaces } from "#i18n/card-faces.ts";
import { loadTemplateTexts } from "#i18n/catalogue-text.ts";
import { roadmapLayers } from "#lib/insight/roadmap/roadmap.ts";
import { locales } from "#lib/locales.ts";
import { courseTeams, storedCourse } from "#tests/insight/course-workshop.ts";
import { sourceOf } from "#tests/lib/insight/sources.ts";
import { expectSoundFigure, wordsIn } from "./charts/figure-checks.ts";
import { blockOf, paperOf, rowsOf, said, saidIn } from "./plan-pieces.ts";

const course = openWorkshop(storedCourse());
const written = courseTeams.flatMap(({ name, boards }) =>
  (boards["w3b-roadmap"]?.notes ?? []).map(({ text }) => ({ name, text })),
);
const arrows = courseTeams.flatMap(({ boards }) => {
  const { notes = [], arrows: own = [] } = boards["w3b-roadmap"] ?? {};
  return own.map(({ from, to }) => [notes[from]?.text, notes[to]?.text]);
});

/** A roadmap with so many teams, each with a note at each time of each layer. */
async function fullRoadmap(teams: number) {
  const reading = await insightReadingOf(course, "en", {
    templateTexts: await loadTemplateTexts("en"),
    cards: await loadCardFaces("en"),
  });
  const boards = Array.from({ length: teams }, (_, team) => ({
    ...{ templateId: "T15-roadmap", teamId: `t${team}` },
    notes: roadmapLayers.flatMap((zoneId) =>
      ["now", "y1", "y3"].map((columnId) => {
        const id = `${zoneId}-${columnId}`;
        return { id, zoneId, columnId, text: `${id} of a team that writes long notes` };
      }),
    ),
  }));
  const source = sourceOf(...boards);
  const section = roadmapSection(
    { ...reading, source, teamName: (id) => `Team ${id}`, say: ({ id }) => `${id} long words` },
    2026,
  );
  if (!section) throw new Error("no roadmap");
  return section;
}

describe("a roadmap in papers", () => {
  it.each(locales)(
    "is drawn with every note, its team's letter and all times (%s)",
    async (one) => {
      const paper = await paperOf(course, "lesson-plan", one);
      const { figure, alt } = blockOf(paper, "figure", "roadmap.figure.all");
      expectSoundFigure(figure);
      expect(figure.view.h).toBeLessThanOrEqual(560);
      const words = wordsIn(figure.parts).map((word) => word.replaceAll(" ", ""));
      for (const { text, name } of written) {
        expect(words).toContain(text.replaceAll(" ", ""));
        expect(words).toContain(name);
      }
      const letters = words.filter((word) => /^[A-C]$/.test(word));
      expect(letters).toHaveLength(written.length + courseTeams.length);
      expect(said(alt)).toContain(String(written.length));
      const { default: page } = await import(`#locales/${one}/insight-roadmap.json`);
      const { default: own } = await import(`#locales/${one}/lesson-plan-insight.json`);
      const { year, quarter, late } = own.roadmap;
      expect({ year, quarter, late }).toEqual({
        ...{ year: page.year, quarter: page.quarter, late: page.late },
      });
    },
  );

  it("says what leads to what, and asks about what leads back", async () => {
    const paper = await paperOf(course, "lesson-plan");
    const rows = Object.values(rowsOf(paper, "roadmap.table.items"));
    const links = rows.flatMap(([, , , text, to]) => (to ? [[text, to]] : []));
    expect(links.toSorted()).toEqual(arrows.toSorted());
    const [doubt] = saidIn(blockOf(paper, "prose", "roadmap.notes").lines);
    expect(doubt).toBe(
      "“全區學校共用” leads to “遮蔭地圖第二版”, which comes earlier. Is the order right?",
    );
  });

  it("has a chart for each team where one has no room for all", async () => {
    const { figures = [], tables, notes } = await fullRoadmap(3);
    expect(figures.map(({ id, title }) => [id, title])).toEqual([
      ["team-1", "Team t0"],
      ["team-2", "Team t1"],
      ["team-3", "Team t2"],
    ]);
    for (const { figure } of figures) {
      expectSoundFigure(figure);
      expect(figure.view.h).toBeLessThanOrEqual(560);
      expect(wordsIn(figure.parts).filter((word) => /^[A-C]$/.test(word))).toHaveLength(16);
    }
    // Five layers, three times, three teams; the list ends with the fortieth.
    expect(tables[0]?.rows).toHaveLength(40);
    expect(notes[0]).toBe("5 more are on the page of insight.");
  });

  it("leaves notes of many teams out of their one chart, and says how many", async () => {
    const { figures = [], notes } = await fullRoadmap(8);
    expect(figures.map(({ id, figure }) => [id, figure.view.h <= 560])).toEqual([["all", true]]);
    const cards = figures.flatMap(({ figure }) =>
      figure.parts.filter((part) => part.kind === "rect" && part.radius === 6),
    );
    expect(cards.length).toBeGreaterThanOrEqual(15);
    expect(notes[0]).toBe(`${8 * 15 - cards.length} notes have no room in the chart.`);
  });
});
