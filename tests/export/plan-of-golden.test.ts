import { describe, expect, it } from "vitest";
import { canvasTemplates } from "#canvas-templates/catalogue.ts";
import { findProgramme } from "#canvas-templates/programmes.ts";
import { boardWith } from "#tests/lib/canvas/build-board.ts";
import { banyanNotes, briefNotes, egretNotes, heronNotes } from "./golden-notes.ts";
import { goldenContent } from "./golden-workshop.ts";
import { blockOf, factsOf, paperOf, rowsOf, said, saidIn, sectionOf } from "./plan-pieces.ts";
import { canvasStep, contentOf, endedWorkshop } from "./workshop-content.ts";

const golden = goldenContent();
const teamNotes = { herons: heronNotes, egrets: egretNotes, banyans: banyanNotes };
const allNotes = Object.values(teamNotes).flatMap((byStep) => Object.values(byStep).flat());

function template(id: string) {
  const found = canvasTemplates.find((one) => one.id === id);
  if (!found) throw new Error(`no template ${id}`);
  return found;
}
const twin = template("T07-twin-transition");

describe("a lesson plan", () => {
  it("has every section a school expects", async () => {
    const { sections } = await paperOf(golden, "lesson-plan");
    expect(sections.map(({ id }) => id)).toEqual([
      ...[
        "glance",
        "objectives",
        "competencies",
        "key-points",
        "alignment",
        "coverage",
        "provocations",
        "mechanisms",
        "trajectory",
        "shared-ideas",
      ],
      ...[
        "materials",
        "agenda",
        "procedure",
        "canvases",
        "outcomes",
        "exemplars",
        "results",
        "rubric",
      ],
      ...["differentiation", "homework", "reflection", "next-time", "sources", "licence"],
      "handouts",
    ]);
    expect(sections.filter(({ isAppendix }) => isAppendix).map(({ id }) => id)).toEqual([
      "handouts",
    ]);
  });

  it("says what the workshop was, and what its brief says", async () => {
    const paper = await paperOf(golden, "lesson-plan");
    // A label people wrote into a drawing counts as something they said, one on each board.
    const labels = 3;
    expect(factsOf(paper, "glance.facts")).toMatchObject({
      date: "November 20, 2026",
      duration: "90 minutes",
      took: "90 minutes",
      people: "13 people",
      notes: String(allNotes.length + labels),
      votes: "2",
    });
    const brief = factsOf(paper, "glance.brief");
    expect(Object.keys(brief).toSorted()).toEqual(briefNotes.map(({ zone }) => zone).toSorted());
    expect(brief.challenges).toBe("Numbers are hard to get / 数字不好找，先估算再查证");
    expect(JSON.stringify(sectionOf(paper, "outcomes"))).not.toContain("Numbers are hard");
  });

  it("gives each objective the level it is to be reached at", async () => {
    const paper = await paperOf(golden, "lesson-plan");
    expect(saidIn(blockOf(paper, "prose", "objectives.list").lines)).toEqual([
      "Analyse where the emissions of one everyday activity arise. (Bloom: Analyse)",
      "Generate options for it through five lenses. (Bloom: Create)",
      "State a net-effect claim honestly, with its baseline and its limits. (Bloom: Evaluate)",
    ]);
  });

  it("leaves DigComp to the teacher, and calls GreenComp our reading", async () => {
    const paper = await paperOf(golden, "lesson-plan");
    const facts = factsOf(paper, "competencies.frameworks");
    expect(facts).toMatchObject({ "digcomp-version": "", digcomp: "" });
    expect(facts.greencomp).toContain("critical thinking");
    const note = blockOf(paper, "prose", "competencies.frameworks-note");
    expect(saidIn(note.lines)[0]).toContain("our own reading");
  });

  it("lists every goal and standard people named, with exactly the notes that name it", async () => {
    const rows = rowsOf(await paperOf(golden, "lesson-plan"), "alignment.evidence");
    const marked = allNotes.flatMap(({ text, card, tags = [] }) =>
      [...new Set([...(card ? [card] : []), ...tags])].map((ref) => ({ ref, text })),
    );
    const refs = new Map(
      marked.map(({ ref }) => [
        ref,
        marked.flatMap((one) => (one.ref === ref ? [one.text.split("\n")[0] ?? ""] : [])),
      ]),
    );
    const cards = Object.keys(rows).filter((id) => id.startsWith("card-"));
    expect(cards.toSorted()).toEqual([...refs.keys()].map((ref) => `card-${ref}`).toSorted());
    for (const [ref, texts] of refs) {
      const [, evidence = "", count] = rows[`card-${ref}`] ?? [];
      expect(count).toBe(String(texts.length));
      for (const text of texts) expect(evidence).toContain(text || "the card itself");
      expect(evidence.split("\n")).toHaveLength(texts.length);
    }
    expect(rows["missing-sdg/9"]).toEqual([
      expect.stringContaining("SDG 9"),
      "No evidence yet",
      "0",
    ]);
    expect(rows["deck-kpis"]).toEqual(["Unknown card"]);
    // Target 7.3 is evidence for goal 7.
    expect(rows["missing-sdg/7"]).toBeUndefined();
  });

  it("quotes the first notes for a goal and counts the others", async () => {
    const notes = Array.from({ length: 9 }, (_, at) => ({
      id: `n${at}`,
      x: 60 + 210 * at,
      y: 320,
      text: `Note ${at}`,
      meta: { tags: ["sdg/13"] },
    }));
    const content = contentOf(
      endedWorkshop({ steps: [canvasStep(twin)], teams: [{ id: "a", name: "A" }] }),
      () => boardWith(...notes),
    );
    const rows = rowsOf(await paperOf(content, "lesson-plan"), "alignment.evidence");
    const [, evidence = "", count] = rows["card-sdg/13"] ?? [];
    expect(count).toBe("9");
    expect(evidence.split("\n")).toHaveLength(7);
    expect(evidence).toMatch(/and 3 more on the boards$/);
  });

  it("sets what was planned beside what it took", async () => {
    const rows = rowsOf(await paperOf(golden, "lesson-plan"), "agenda.planned.all");
    const times = Object.fromEntries(
      Object.entries(rows).map(([id, cells]) => [id, `${cells[0]} ${cells[4]} ${cells[5]}`]),
    );
    expect(times).toEqual({
      "step-welcome": "0:00–0:08 8 min 9 min (+1)",
      "step-targets": "0:08–0:20 12 min 17 min (+5)",
      "step-activity": "0:20–0:25 5 min 5 min",
      "step-hotspots": "0:25–0:30 5 min not reached",
      // Two visits.
      "step-lenses": "0:30–0:52 22 min 27 min (+5)",
      "step-vote": "0:52–1:00 8 min 8 min",
      "step-checks": "1:00–1:14 14 min 9 min (−5)",
      "step-pitches": "1:14–1:24 10 min 10 min",
      "step-exit-ticket": "1:24–1:30 6 min 5 min (−1)",
      total: "Total 90 min 90 min",
    });
  });

  it("tells what teacher and students do, part by part of the lesson", async () => {
    const rows = rowsOf(await paperOf(golden, "lesson-plan"), "procedure.steps.all");
    expect(Object.keys(rows)).toEqual([
      ...["phase-opening", "step-welcome", "phase-main", "step-targets", "step-activity"],
      ...["step-hotspots", "step-lenses", "step-vote", "step-checks", "step-pitches"],
      ...["phase-closing", "step-exit-ticket"],
    ]);
    const [title, minutes, teacher, students, intent] = rows["step-targets"] ?? [];
    expect([title, minutes]).toEqual(["Which goal, which target?", "12 min"]);
    expect(teacher).toContain("keep it silent");
    expect(teacher).toContain("Zones in use: Chosen targets (max 3), Trade-offs");
    expect(students).toContain("Write alone and in silence");
    expect(intent).toContain("Quiet people are heard");
    const purpose = "test the net effect instead of assuming it";
    const told = Object.values(rows).filter((cells) => cells[4]?.includes(purpose));
    expect(told.map(([step]) => step)).toEqual(["The activity today"]);
  });

  it("draws every board that was used on a page, and names the canvas that was not", async () => {
    const paper = await paperOf(golden, "lesson-plan");
    const { blocks } = sectionOf(paper, "canvases");
    const figures = blocks.flatMap((block) => (block.kind === "figure" ? [block] : []));
    expect(
      figures.map(({ board, templateId }) => [board?.stepId, board?.teamId, templateId]),
    ).toEqual([
      ["targets", "herons", "T04-sdg-mapper"],
      ["targets", "egrets", "T04-sdg-mapper"],
      ["targets", "banyans", "T04-sdg-mapper"],
      ["activity", "herons", "T08-five-mechanisms"],
      ["activity", "egrets", "T08-five-mechanisms"],
      ["activity", "banyans", "T08-five-mechanisms"],
      ["pitches", "herons", "T16-pitch-story"],
      ["pitches", "egrets", "T16-pitch-story"],
      ["pitches", "banyans", "T16-pitch-story"],
    ]);
    for (const { alt, size } of figures) {
      expect(said(alt)).not.toBe("");
      expect(size).toBe("page");
    }
    expect(saidIn(blockOf(paper, "prose", "canvases.unused").lines)).toEqual([
      "Nobody wrote on: Precision decarbonisation map (input–output × emissions). The empty sheets are among the handouts.",
    ]);
  });

  it("draws two boards on a page where there are very many", async () => {
    const teams = Array.from({ length: 12 }, (_, at) => ({ id: `t${at}`, name: `Team ${at}` }));
    const steps = canvasTemplates.slice(1, 4).map((one) => canvasStep(one));
    const content = contentOf(endedWorkshop({ steps, teams }), () =>
      boardWith({ id: "n", x: 60, y: 320, text: "Note" }),
    );
    const { blocks } = sectionOf(await paperOf(content, "lesson-plan"), "canvases");
    const sizes = blocks.flatMap((block) => (block.kind === "figure" ? [block.size] : []));
    expect(sizes).toEqual(Array(36).fill("column"));
  });

  it("shows empty sheets where nobody wrote anywhere", async () => {
    const content = contentOf(
      endedWorkshop({ steps: [canvasStep(twin)], teams: [{ id: "a", name: "A" }] }),
      () => [],
    );
    const { blocks } = sectionOf(await paperOf(content, "lesson-plan"), "canvases");
    expect(blocks.map(({ kind }) => kind)).toEqual(["heading", "prose", "figure"]);
  });

  it("writes out every note, with its tags, source, sureness and votes", async () => {
    const paper = await paperOf(golden, "lesson-plan");
    const zones = sectionOf(paper, "outcomes").blocks.flatMap((block) =>
      block.kind === "zones" ? block.zones : [],
    );
    const notes = zones.flatMap(({ groups }) => groups.flatMap((group) => group.notes));
    const words = notes.map(({ text }) => text).filter((text) => text !== "kWh?");
    expect(words.toSorted()).toEqual(allNotes.map(({ text }) => text).toSorted());
    const claim = notes.find(({ text }) => text.startsWith("Duplex + sleep"));
    expect(claim).toMatchObject({
      source: { text: "our own sheet" },
      confidence: { level: "low" },
      votes: { score: -3, voters: 2 },
    });
    expect(claim?.tags.map(said)).toEqual([
      expect.stringContaining("L.1480"),
      expect.stringContaining("SDG 12.2"),
    ]);
  });

  it("shows the notes with most votes first, and says where they hang", async () => {
    const { notes } = blockOf(await paperOf(golden, "lesson-plan"), "notes", "exemplars.notes");
    const scores = notes.map(({ votes }) => votes?.score ?? 0);
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
    expect(Math.min(...scores)).toBeGreaterThan(0);
    // 4 × 1 + 3 × 2 dots of seven people.
    expect(notes[0]).toMatchObject({ votes: { score: 10, voters: 7 } });
    expect(notes[0]?.from && said(notes[0].from)).toBe("白鹭组 · Optimise");
  });

  it("gives the results of each vote, with equal ranks for equal scores", async () => {
    const paper = await paperOf(golden, "lesson-plan");
    const rows = Object.values(rowsOf(paper, "results.table.v1"));
    expect(rows.map(([rank, , , score, voters]) => [rank, score, voters])).toEqual([
      ["1", "10", "7"],
      ["2", "8", "4"],
      ["3", "6", "2"],
      ["4", "3", "3"],
      ["5", "2", "1"],
      ["6", "1", "1"],
      ["6", "1", "1"],
    ]);
    const rules = blockOf(paper, "prose", "results.rules.v1");
    expect(saidIn(rules.lines)).toEqual(["11 of 13 participants voted; 3 dots for each person"]);
    expect(said(blockOf(paper, "heading", "results.heading.v2").text)).toBe(
      "Vote 2: Three checks and the claim",
    );
    const words = Object.values(rowsOf(paper, "results.table.v2")).map(([, note]) => note);
    expect(words).toContain("(no longer on the board)");
  });

  it("sets beside each criterion what the boards show of it", async () => {
    const rows = rowsOf(await paperOf(golden, "lesson-plan"), "rubric.table");
    const all = allNotes.length + 3;
    const sources = allNotes.filter(({ source }) => source).length;
    const sure = allNotes.filter(({ confidence }) => confidence).length;
    expect(rows.evidence?.[1]?.split("\n")).toEqual([
      `${sources} of ${all} notes name a source`,
      `${sure} of ${all} notes say how sure their writers are`,
    ]);
    const used = zonesInUse();
    const filled = Object.entries(teamNotes).flatMap(([team, byStep]) =>
      Object.entries(byStep).flatMap(([step, notes]) => {
        const zones = new Set(notes.map(({ zone }) => zone));
        return [...zones].filter((zone) => used[step]?.has(zone)).map((zone) => team + step + zone);
      }),
    ).length;
    const zones = 3 * Object.entries(used).reduce((sum, [, ids]) => sum + ids.size, 0);
    expect(rows.systems?.[1]).toContain(`${filled} of ${zones} zones in use have notes`);
    expect(rows.collaboration?.[1]).toContain("3 of 3 teams wrote");
    for (const cells of Object.values(rows)) expect(cells).toHaveLength(6);
  });

  /** Zones the agenda asks for, by the step that owns the board, where people wrote. */
  function zonesInUse(): Record<string, Set<string>> {
    const zones: Record<string, Set<string>> = {};
    for (const step of findProgramme("P1")?.steps ?? []) {
      const owner = step.continues ?? step.id;
      if (!(owner in heronNotes)) continue;
      zones[owner] = new Set([...(zones[owner] ?? []), ...step.focusZones]);
    }
    return zones;
  }
});
