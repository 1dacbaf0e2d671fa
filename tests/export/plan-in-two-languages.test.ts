import { describe, expect, it } from "vitest";
import { canvasTemplates } from "#canvas-templates/catalogue.ts";
import { inTwoLanguages } from "#lib/lesson-plan/document/in-two-languages.ts";
import { profiles } from "#lib/lesson-plan/document/plan-document.ts";
import { ownWords, type Text, wordsOfSpans } from "#lib/lesson-plan/document/spans.ts";
import { goldenContent } from "./golden-workshop.ts";
import { blockOf, paperOf, said, textsOf } from "./plan-pieces.ts";
import { canvasStep, contentOf, endedWorkshop } from "./workshop-content.ts";

const golden = goldenContent();
const [, stakeholders] = canvasTemplates;

function besides({ second = [] }: Text): string {
  return wordsOfSpans(second);
}

describe("a paper in two languages", () => {
  it.each(profiles)("says everything of a %s twice, but for what people wrote", async (profile) => {
    const both = await paperOf(golden, profile, "en", "zh-Hans");
    const second = await paperOf(golden, profile, "zh-Hans");
    expect(both.locales).toEqual(["en", "zh-Hans"]);
    const texts = textsOf(both.sections);
    const alone = texts.filter((text) => !text.second && text.lang !== null);
    const translated = new Set(textsOf(second.sections).map(said));
    // What reads the same in both: times, numbers, names of standards, levels, addresses.
    for (const text of alone) expect(translated, said(text)).toContain(said(text));
    for (const text of texts.filter(({ lang }) => lang === null)) {
      expect(text.second, said(text)).toBeUndefined();
    }
    expect(texts.filter((text) => text.second).length).toBeGreaterThan(50);
  });

  it("finds the other language by what a text is, not by where it stands", async () => {
    const both = await paperOf(golden, "lesson-plan", "zh-Hans", "en");
    const facts = new Map(
      blockOf(both, "facts", "glance.facts").facts.map((fact) => [fact.id, fact]),
    );
    expect(facts.get("duration")?.label).toEqual({
      main: [{ text: "计划时长" }],
      second: [{ text: "Planned duration" }],
    });
    expect(facts.get("teams")?.value.second).toBeUndefined();
    const { rows } = blockOf(both, "table", "agenda.planned.all");
    const lenses = rows.find(({ id }) => id === "step-lenses");
    expect(lenses?.cells[1]?.map(({ text }) => besides(text))).toEqual([
      "Five lenses",
      expect.stringMatching(/^Spend about four minutes/),
    ]);
    // A time reads the same in both.
    expect(lenses?.cells[0]?.[0]?.text.second).toBeUndefined();
  });

  it("gives notes their tags, sources and places in both, and their words once", async () => {
    const both = await paperOf(golden, "lesson-plan", "en", "zh-Hant");
    const [best] = blockOf(both, "notes", "exemplars.notes").notes;
    expect(best?.text).toContain("先修再换");
    expect(best?.from && besides(best.from)).toBe("白鹭组 · 最佳化");
    expect(best?.votes && besides(best.votes.label)).toBe("10 票 · 7 人投票");
    expect(best?.tags.map(besides)).toEqual([expect.stringContaining("L.1023")]);
  });

  it("names a field of a mainland form in one language where the other has none", async () => {
    const both = await paperOf(golden, "jiao-an", "zh-Hans", "en");
    const values = both.sections.find(({ id }) => id === "values");
    expect(values?.heading.second).toBeUndefined();
    expect(values?.blocks).toHaveLength(1);
  });

  it("does not take a facilitator's words in a third language for a translation", async () => {
    if (!stakeholders) throw new Error("no template");
    const title = { "zh-Hant": "誰在這裡" };
    const steps = [canvasStep(stakeholders, { id: "one", title })];
    const content = contentOf(endedWorkshop({ steps }), () => []);
    const both = await paperOf(content, "lesson-plan", "en", "zh-Hans");
    const { rows } = blockOf(both, "table", "agenda.planned.all");
    expect(rows[0]?.cells[1]?.[0]?.text).toEqual({
      main: [{ text: "誰在這裡", bold: true }],
      lang: "zh-Hant",
    });
  });

  it("leaves what a teacher wrote into one of the papers as it is", async () => {
    const [main, second] = await Promise.all(
      (["en", "zh-Hans"] as const).map((locale) => paperOf(golden, "lesson-plan", locale)),
    );
    if (!main || !second) throw new Error("no papers");
    const sections = main.sections.map((section) => ({ ...section, heading: ownWords("Mine") }));
    for (const { heading } of inTwoLanguages({ ...main, sections }, second).sections) {
      expect(heading).toEqual(ownWords("Mine"));
    }
  });

  it("is the paper in one language if both are the same", async () => {
    expect(await paperOf(golden, "run-sheet", "en", "en")).toEqual(
      await paperOf(golden, "run-sheet", "en"),
    );
  });
});
