import { describe, expect, it } from "vitest";
import { canvasTemplates, findTemplate } from "#canvas-templates/catalogue.ts";
import { programmes } from "#canvas-templates/programmes.ts";
import { lessonPlanOf } from "#export/lesson-plan-source.ts";
import { loadLessonPlanWords } from "#i18n/lesson-plan-text.ts";
import { type Locale, locales } from "#lib/locales.ts";
import type { Workshop } from "#lib/workshop/model.ts";
import { boardWith, notesEverywhere } from "#tests/lib/canvas/build-board.ts";
import { canvasStep, contentOf, endedWorkshop } from "./workshop-content.ts";

const NOW = Date.UTC(2026, 10, 21);
const twin = template("T07-twin-transition");
const stakeholders = template("T01-stakeholder-map");

function template(id: string) {
  const found = findTemplate(id);
  if (!found) throw new Error(`no template ${id}`);
  return found;
}

async function planOf(
  workshop: Partial<Workshop>,
  fill: Parameters<typeof contentOf>[1] = () => [],
  locale: Locale = "en",
) {
  return lessonPlanOf(contentOf(endedWorkshop(workshop), fill), locale, NOW, "UTC");
}

describe("the words of the paper", () => {
  it.each(locales)("say everything in %s, with the same places to fill in", async (locale) => {
    const placesIn = async (one: Locale) => {
      const words = await loadLessonPlanWords(one);
      const places: string[] = [];
      JSON.stringify(words, (key, value) => {
        // English counts one and many, Chinese does not.
        if (typeof value === "string" && key !== "one") {
          expect(value.trim(), key).not.toBe("");
          places.push(`${key}: ${(value.match(/\{\w+\}/g) ?? []).toSorted()}`);
        }
        return value;
      });
      return places;
    };
    expect(await placesIn(locale)).toEqual(await placesIn("en"));
  });
});

describe("lessonPlanOf", () => {
  it.each([
    ["en", "SDG 7 · Affordable and Clean Energy", "ISO 14040", "(Not checked yet)"],
    ["zh-Hans", "SDG 7 · 经济适用的清洁能源", "ISO 14040", "（尚未核对）"],
  ] as const)("names cards in the reader's language: %s", async (locale, goal, iso, caveat) => {
    const refs = ["sdg/7", "standards/iso-14040", "no/such"];
    const cards = refs.map((card, at) => ({ id: card, x: 50 + 250 * at, y: 300, meta: { card } }));
    const plan = await planOf({ steps: [canvasStep(twin)] }, () => boardWith(...cards), locale);
    const [board] = plan.canvases.canvases[0]?.boards ?? [];
    const notes = (board?.zones ?? []).flatMap(({ groups }) => groups.flatMap((one) => one.notes));
    expect(notes.map(({ text }) => text)).toEqual(["", "", ""]);
    const [seven, standard, unknown] = notes.map(({ card }) => card);
    expect(seven).toEqual({ ref: "sdg/7", label: goal, colour: "#FCC30B" });
    expect(standard?.label.startsWith(iso)).toBe(true);
    expect(standard?.label.endsWith(caveat)).toBe(true);
    expect(unknown?.label).toContain("no/such");
    expect(JSON.stringify(board?.figure)).toContain("SDG 7");
  });

  it("gives the facts and names nobody", async () => {
    const plan = await planOf({ steps: [canvasStep(twin)] });
    expect(Object.fromEntries(plan.glance.facts.map(({ id, value }) => [id, value]))).toEqual({
      programme: "One canvas",
      date: "November 20, 2026",
      duration: "35 minutes",
      people: "24 people",
      teams: "Team A, Team B",
      language: "English",
      canvases: "Twin-transition canvas (green × digital)",
    });
    expect(JSON.stringify(plan)).not.toMatch(/Person|facilitator"/);
  });

  it.each([
    [119, "119 minutes"],
    [120, "2 hours"],
    [150, "2 hours 30 minutes"],
  ])("says how long %d minutes are", async (minutes, said) => {
    const { glance } = await planOf({ steps: [canvasStep(twin, { minutes })] });
    expect(glance.facts.find(({ id }) => id === "duration")?.value).toBe(said);
  });

  it("counts the clock through the agenda and says what was not reached", async () => {
    const steps = [
      canvasStep(twin, { id: "one", minutes: 55 }),
      canvasStep(twin, { id: "pause", kind: "break", templateId: null, minutes: 10 }),
      canvasStep(twin, { id: "two", minutes: 20, optional: true, scope: "plenary" }),
    ];
    const { agenda } = await planOf({ steps, visitedStepIds: ["one", "pause"] });
    expect(agenda.sessions).toHaveLength(1);
    expect(agenda.sessions[0]?.total).toBe("85 min");
    expect(agenda.sessions[0]?.rows).toMatchObject([
      { time: "0:00–0:55", form: "Teams", remarks: [] },
      { time: "0:55–1:05", title: "Break", canvas: null, form: "–" },
      { time: "1:05–1:25", form: "Everyone", remarks: ["if time allows", "not reached"] },
    ]);
  });

  it("says what a step took if it was not as planned, and what the facilitator called it", async () => {
    const steps = [
      canvasStep(twin, { id: "one", minutes: 10, title: { "zh-Hans": "热身" } }),
      canvasStep(twin, { id: "two", minutes: 20, instruction: { en: "Look again." } }),
      canvasStep(twin, { id: "three", minutes: 5 }),
    ];
    const minute = 60_000;
    const runs = [
      { stepId: "one", startedAt: 0, endedAt: 8 * minute },
      { stepId: "two", startedAt: 8 * minute, endedAt: 28 * minute },
      { stepId: "one", startedAt: 28 * minute, endedAt: 33 * minute },
      { stepId: "three", startedAt: 33 * minute, endedAt: null },
    ];
    const { agenda } = await planOf({ steps, runs });
    expect(agenda.sessions[0]?.rows).toMatchObject([
      { minutes: 10, title: "热身", remarks: ["took 13 min"] },
      { minutes: 20, instruction: "Look again.", remarks: [] },
      { minutes: 5, remarks: [] },
    ]);
  });

  it.each(programmes.map(({ id }) => id))("follows programme %s meeting by meeting", async (id) => {
    const programme = programmes.find((one) => one.id === id);
    const steps = [...(programme?.steps ?? [])];
    const { agenda, objectives, cover } = await planOf(
      { programmeId: id, steps },
      undefined,
      "zh-Hant",
    );
    expect(agenda.sessions).toHaveLength(programme?.sessions?.length ?? 1);
    expect(agenda.sessions.flatMap(({ rows }) => rows.map(({ stepId }) => stepId))).toEqual(
      steps.map((step) => step.id),
    );
    for (const { rows } of agenda.sessions) expect(rows[0]?.time).toMatch(/^0:00–/);
    for (const row of agenda.sessions.flatMap(({ rows }) => rows)) {
      expect(row.title).toMatch(/\p{Script=Han}/u);
    }
    expect(objectives.items.length).toBeGreaterThan(0);
    expect(cover.lead).toMatch(/\p{Script=Han}/u);
  });

  it.each(canvasTemplates.map(({ id }) => id))(
    "writes every zone of %s out in order",
    async (id) => {
      const canvas = template(id);
      const step = canvasStep(canvas);
      const fill = () =>
        boardWith(
          ...notesEverywhere(canvas, step.columnSet, (place, index) => `${place} ${index}`, 2),
        );
      const { canvases } = await planOf({ steps: [step] }, fill);
      const board = canvases.canvases[0]?.boards[0];
      expect(board?.zones.map(({ zoneId }) => zoneId)).toEqual(canvas.order);
      for (const zone of board?.zones ?? []) {
        for (const { columnId, notes } of zone.groups) {
          const place = columnId === null ? zone.zoneId : `${zone.zoneId}/${columnId}`;
          expect(notes.map(({ text }) => text)).toEqual([`${place} 0`, `${place} 1`]);
        }
      }
      expect(board?.emptyZones).toBeNull();
    },
  );

  it("says briefly which zones, columns and teams stayed empty", async () => {
    const steps = [canvasStep(stakeholders)];
    const [needs] = stakeholders.matrix?.columnSets[0]?.columns ?? [];
    const { canvases } = await planOf({ steps }, (one, step, teamId) =>
      teamId === "b"
        ? []
        : boardWith(
            ...notesEverywhere(one, step.columnSet, (place) => place).filter(
              (note) => note.id === `academia/${needs}-0`,
            ),
            { id: "out", x: -500, y: 300, text: "beside" },
          ),
    );
    const canvas = canvases.canvases[0];
    expect(canvas?.emptyTeams).toBe("No notes from: Team B.");
    expect(canvas?.boards).toHaveLength(1);
    expect(canvas?.boards[0]?.zones).toMatchObject([
      { zoneId: "academia", name: "Academia", emptyColumns: "Left empty: Barriers, Offers." },
      { zoneId: null, name: "Other notes", groups: [{ notes: [{ text: "beside" }] }] },
    ]);
    expect(canvas?.boards[0]?.emptyZones).toMatch(
      /^Left empty: Entrepreneurs, .*Shared challenge\.$/,
    );
    expect(canvas?.boards[0]?.noteCount).toBe("2 notes");
  });

  it("shows the empty canvas and its questions when nobody wrote anything", async () => {
    const { canvases } = await planOf({ steps: [canvasStep(twin)], status: "lobby" });
    const canvas = canvases.canvases[0];
    expect(canvases.heading).toBe("The canvases");
    expect(canvas?.boards).toEqual([]);
    expect(canvas?.blank?.zones.map(({ zoneId }) => zoneId)).toEqual(twin.order);
  });

  it("treats steps that go on with a board as one canvas, and asks only for the zones used", async () => {
    const steps = [
      canvasStep(twin, { id: "first", focusZones: ["scope", "green"] }),
      canvasStep(twin, { id: "second", continues: "first", focusZones: ["digital"] }),
    ];
    const { canvases } = await planOf({ steps }, () => boardWith({ id: "n", x: -500, text: "x" }));
    expect(canvases.canvases.map(({ stepId }) => stepId)).toEqual(["first"]);
    expect(canvases.canvases[0]?.boards[0]?.emptyZones).toBe(
      "Left empty: Scope of action, Green requirement, Digital capability.",
    );
  });

  it("links goals as related, not as achieved, and carries the disclaimer they need", async () => {
    const { objectives, sources } = await planOf({ steps: [canvasStep(twin)] });
    expect(objectives.goals?.items.map(({ label }) => label)).toContain(
      "Goal 7: Affordable and Clean Energy",
    );
    const said = sources.lists.flatMap(({ items }) => items).join("\n");
    expect(said).toContain("The United Nations has not approved this content");
    expect(said).toContain("not an official ITU document");
    expect(said).toContain("CAICT");
  });

  it("survives a template, programme or board that no longer exists", async () => {
    const plan = await planOf({
      programmeId: "P99",
      steps: [canvasStep(twin, { templateId: "T99-gone" })],
    });
    expect(plan.canvases.canvases).toEqual([]);
    expect(plan.agenda.sessions[0]?.rows[0]).toMatchObject({ canvas: null });
  });
});
