import { describe, expect, it } from "vitest";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { programmes, stepsForTemplate } from "#canvas-templates/programmes.ts";
import { agendaOf } from "#components/lobby/agenda.ts";
import { loadProgrammeTexts, loadTemplateTexts } from "#i18n/catalogue-text.ts";
import { locales } from "#lib/locales.ts";

const kinds = { talk: "a talk", break: "a break" };

describe("agendaOf", () => {
  it.each(locales.flatMap((locale) => programmes.map(({ id }) => ({ locale, id }))))(
    "names every step of $id in $locale, each once, in order",
    async ({ locale, id }) => {
      const programme = programmes.find((each) => each.id === id);
      if (!programme) throw new Error(`no programme ${id}`);
      const text = (await loadProgrammeTexts(locale))[id];
      const templates = await loadTemplateTexts(locale);

      const meetings = agendaOf(
        { steps: [...programme.steps] },
        { locale, programme, text, templates, kinds },
      );

      const steps = meetings.flatMap((meeting) => meeting.steps);
      expect(steps.map((step) => step.id)).toEqual(programme.steps.map((step) => step.id));
      for (const step of steps) expect(step.title).not.toBe(step.id);
      expect(meetings.map(({ title }) => title !== null)).toEqual(
        (programme.sessions ?? [null]).map((session) => session !== null),
      );
    },
  );

  it("names a workshop on one canvas after the canvas, in the reader's language", async () => {
    const template = findTemplate("T07-twin-transition");
    if (!template) throw new Error("no template");
    const templates = await loadTemplateTexts("zh-Hans");
    const [only] = agendaOf(
      { steps: stepsForTemplate(template) },
      { locale: "zh-Hans", programme: undefined, text: undefined, templates, kinds },
    );
    expect(only?.title).toBeNull();
    expect(only?.steps.map(({ title }) => title)).toEqual([templates[template.id]?.name]);
  });

  it("has the facilitator's own words and steps, each in the meeting of the one before it", async () => {
    const programme = programmes.find(({ sessions }) => sessions !== undefined);
    const [first, ...others] = programme?.steps ?? [];
    if (!programme || !first) throw new Error("no programme of several meetings");
    const own = { ...first, id: "own", title: { en: "Warm-up", "zh-Hans": "热身" } };
    const text = (await loadProgrammeTexts("zh-Hant"))[programme.id];
    const [meeting, ...later] = agendaOf(
      { steps: [first, own, ...others] },
      { locale: "zh-Hant", programme, text, templates: {}, kinds },
    );
    expect(meeting?.steps[1]?.title).toBe("热身");
    expect(later.map(({ title }) => title)).not.toContain(null);
    expect([meeting, ...later].flatMap((each) => each?.steps ?? [])).toHaveLength(
      programme.steps.length + 1,
    );
  });
});
