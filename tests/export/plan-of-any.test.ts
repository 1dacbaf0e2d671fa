import { describe, expect, it } from "vitest";
import { canvasTemplates } from "#canvas-templates/catalogue.ts";
import { findProgramme, programmes } from "#canvas-templates/programmes.ts";
import { profiles } from "#lib/lesson-plan/document/plan-document.ts";
import { locales } from "#lib/locales.ts";
import type { Step } from "#lib/workshop/model.ts";
import { boardWith, notesEverywhere } from "#tests/lib/canvas/build-board.ts";
import { banyanNotes, egretNotes, heronNotes } from "./golden-notes.ts";
import { goldenContent } from "./golden-workshop.ts";
import { blockOf, paperOf, saidIn, sectionOf, textsOf } from "./plan-pieces.ts";
import { canvasStep, contentOf, endedWorkshop } from "./workshop-content.ts";

const golden = goldenContent();
const teamNotes = { herons: heronNotes, egrets: egretNotes, banyans: banyanNotes };
const _allNotes = Object.values(teamNotes).flatMap((byStep) => Object.values(byStep).flat());

function template(id: string) {
  const found = canvasTemplates.find((one) => one.id === id);
  if (!found) throw new Error(`no template ${id}`);
  return found;
}
const twin = template("T07-twin-transition");

describe("a lesson plan of any workshop", () => {
  it("suggests changes, each with the figure it comes from", async () => {
    const paper = await paperOf(golden, "lesson-plan");
    const lines = saidIn(blockOf(paper, "prose", "next-time.list").lines);
    expect(lines).toEqual([
      "“Which goal, which target?” took 17 minutes instead of 12. Plan 20, or ask for less.",
      "“Where emissions sit” (5 minutes, optional) was not reached. Leave it out, or make room for it.",
      "“Five lenses” took 27 minutes instead of 22. Plan 30, or ask for less.",
      "“Three checks and the claim” took 9 of 14 minutes. Another step could use the rest.",
      expect.stringMatching(/^榕樹組 🌳 wrote 5 notes on “Five carbon-reduction mechanisms”/),
      expect.stringMatching(/notes name a source\. Ask for one with every claim\.$/),
      expect.stringMatching(/^3 of 13 participants voted in “Vote 2/),
    ]);
  });

  it("says which zones no team wrote in, and when nothing stands out", async () => {
    const steps = [canvasStep(twin, { minutes: 30 })];
    const runs = [{ stepId: steps[0]?.id ?? "", startedAt: 0, endedAt: 30 * 60_000 }];
    const full = notesEverywhere(twin, null, (place) => place).map((note) => ({
      ...note,
      meta: { source: "seen" },
    }));
    const linesFor = async (notes: typeof full) => {
      const content = contentOf(endedWorkshop({ steps, runs }), () => boardWith(...notes));
      const paper = await paperOf(content, "lesson-plan");
      return saidIn(blockOf(paper, "prose", "next-time.list").lines);
    };
    expect(await linesFor(full)).toEqual([expect.stringContaining("Nothing stands out")]);
    const [first] = twin.order;
    const others = full.filter(({ id }) => !id.startsWith(`${first}-`));
    expect(await linesFor(others)).toEqual([
      expect.stringMatching(/^Nobody wrote in “Scope of action” on “Twin-transition/),
    ]);
  });

  it("suggests nothing and has no results before the workshop has begun", async () => {
    const content = { ...golden, workshop: { ...golden.workshop, startedAt: null, votes: [] } };
    const ids = (await paperOf(content, "lesson-plan")).sections.map(({ id }) => id);
    for (const id of ["next-time", "results", "exemplars"]) expect(ids).not.toContain(id);
  });

  it("gives the join code only while somebody can join with it", async () => {
    const over = JSON.stringify(await paperOf(golden, "run-sheet"));
    expect(over).not.toContain("GRDG2026");
    const lobby = goldenContent({ status: "lobby", startedAt: null, endedAt: null });
    expect(JSON.stringify(await paperOf(lobby, "run-sheet"))).toContain("GRDG2026");
  });

  it("links sources that are addresses of the web, and no others", async () => {
    const notes = [
      "https://example.org/a?b=1",
      "javascript:alert(1)",
      "file:///etc/passwd",
      "HTTP://x y",
    ];
    const content = contentOf(endedWorkshop({ steps: [canvasStep(twin)] }), () =>
      boardWith(
        ...notes.map((source, at) => ({
          id: `n${at}`,
          x: 60,
          y: 320 + at,
          text: "x",
          meta: { source },
        })),
      ),
    );
    const paper = await paperOf(content, "lesson-plan");
    const hrefs = textsOf(paper).flatMap(({ main }) => main.flatMap(({ href }) => href ?? []));
    expect(new Set(hrefs)).toEqual(new Set(["https://example.org/a?b=1"]));
    expect(saidIn(blockOf(paper, "prose", "sources.given").lines)).toEqual(notes);
  });

  it("prints an empty sheet of each canvas once, on a page of its own", async () => {
    const steps = [
      canvasStep(twin, { id: "one" }),
      canvasStep(twin, { id: "two" }),
      canvasStep(template("T01-stakeholder-map"), { id: "three", columnSet: "needs" }),
      canvasStep(template("T01-stakeholder-map"), { id: "four", columnSet: "journey" }),
    ];
    const content = contentOf(endedWorkshop({ steps }), () => []);
    const { blocks, isAppendix } = sectionOf(await paperOf(content, "lesson-plan"), "handouts");
    expect(isAppendix).toBe(true);
    expect(blocks.map(({ id }) => id)).toEqual(["handouts.one", "handouts.three", "handouts.four"]);
    for (const block of blocks)
      expect(block).toMatchObject({ kind: "figure", size: "page", board: null });
  });

  it.each(canvasTemplates.map(({ id }) => id))(
    "has words for a lesson with %s alone",
    async (id) => {
      for (const locale of locales) {
        const content = contentOf(endedWorkshop({ steps: [canvasStep(template(id))] }), () => []);
        const paper = await paperOf(content, "lesson-plan", locale);
        const [objective = ""] = saidIn(blockOf(paper, "prose", "objectives.list").lines);
        expect(objective).toMatch(locale === "en" ? /\(Bloom: \w+\)$/ : /（布.姆：..）$/);
        expect(blockOf(paper, "prose", "key-points.key").lines).toHaveLength(1);
        expect(blockOf(paper, "prose", "key-points.difficult").lines).toHaveLength(1);
      }
    },
  );

  it.each(programmes.map(({ id }) => id))(
    "follows %s meeting by meeting, in all its words",
    async (id) => {
      const programme = findProgramme(id);
      const steps = [...(programme?.steps ?? [])];
      const content = contentOf(endedWorkshop({ programmeId: id, steps }), () => []);
      for (const locale of locales) {
        const paper = await paperOf(content, "lesson-plan", locale);
        const tables = sectionOf(paper, "agenda").blocks.flatMap((block) =>
          block.kind === "table" ? [block] : [],
        );
        expect(tables).toHaveLength(programme?.sessions?.length ?? 1);
        expect(
          tables.flatMap(({ rows }) => rows.map((row) => row.id)).filter((row) => row !== "total"),
        ).toEqual(steps.map((step) => `step-${step.id}`));
        for (const { rows } of tables) expect(saidIn(rows[0]?.cells[0] ?? [])[0]).toMatch(/^0:00–/);
        const levels = saidIn(blockOf(paper, "prose", "objectives.list").lines);
        for (const line of levels) expect(line).toMatch(/[)）]$/);
        expect(blockOf(paper, "prose", "homework.list").lines.length).toBeGreaterThan(0);
      }
    },
  );

  it("keeps a step where the facilitator put it, though it is of an earlier meeting", async () => {
    const programme = findProgramme("P3");
    const [first, second, ...others] = programme?.steps ?? [];
    if (!first || !second) throw new Error("P3 has no steps");
    const steps = [first, ...others, { ...second, continues: null }];
    const content = contentOf(endedWorkshop({ programmeId: "P3", steps }), () => []);
    const tables = sectionOf(await paperOf(content, "lesson-plan"), "agenda").blocks.flatMap(
      (block) => (block.kind === "table" ? [block] : []),
    );
    expect(tables).toHaveLength(programme?.sessions?.length ?? 0);
    expect(tables.at(-1)?.rows.at(-2)?.id).toBe(`step-${second.id}`);
  });

  it("uses the facilitator's own words, in the language they are in", async () => {
    const own: Partial<Step> = {
      title: { "zh-Hans": "热身" },
      instruction: { en: "Look\nagain." },
    };
    const steps = [canvasStep(twin, { id: "one", ...own })];
    const paper = await paperOf(
      contentOf(endedWorkshop({ steps }), () => []),
      "lesson-plan",
    );
    const { rows } = blockOf(paper, "table", "agenda.planned.all");
    const [title, asked] = rows[0]?.cells[1] ?? [];
    expect(title?.text).toEqual({ main: [{ text: "热身", bold: true }], lang: "zh-Hans" });
    expect(asked?.text).toEqual({ main: [{ text: "Look again." }] });
  });

  it("survives a template or programme that no longer exists", async () => {
    const steps = [canvasStep(twin, { templateId: "T99-gone" })];
    const content = contentOf(endedWorkshop({ programmeId: "P99", steps }), () => []);
    for (const profile of profiles) {
      const ids = (await paperOf(content, profile)).sections.map(({ id }) => id);
      expect(ids).not.toContain("canvases");
      expect(ids).toContain("procedure");
    }
  });
});
