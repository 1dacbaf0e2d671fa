import { describe, expect, it } from "vitest";
import { stepWords, type WorkshopWords } from "#components/board/stage/step-words.ts";
import { loadProgrammeTexts, loadTemplateTexts } from "#i18n/catalogue-text.ts";
import { sampleStep } from "#tests/support/sample-workshop.ts";

const programmes = await loadProgrammeTexts("zh-Hant");
const words: WorkshopWords = {
  locale: "zh-Hant",
  programme: programmes.P1,
  templates: await loadTemplateTexts("zh-Hant"),
  tldraw: {},
};
const templateId = "T07-twin-transition";

describe("the words of a step", () => {
  it("are the programme's, and a canvas's own outside of one", () => {
    const planned = stepWords(words, sampleStep("activity"));
    expect(planned.title).toBe(programmes.P1?.steps.activity?.title);
    const single = stepWords({ ...words, programme: undefined }, sampleStep("x", { templateId }));
    expect(single.instruction).toBe(words.templates[templateId]?.purpose);
    expect(single.lang).toEqual({ title: "zh-Hant", instruction: "zh-Hant" });
  });

  it("are the facilitator's where they wrote any, and say what language those are in", () => {
    const step = sampleStep("activity", { title: { "zh-Hans": "热身", en: "Warm-up" } });
    const own = stepWords(words, step);
    expect([own.title, own.lang.title]).toEqual(["热身", "zh-Hans"]);
    expect([own.instruction, own.lang.instruction]).toEqual([
      programmes.P1?.steps.activity?.instruction,
      "zh-Hant",
    ]);
  });
});
