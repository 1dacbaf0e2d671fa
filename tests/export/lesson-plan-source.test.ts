import { describe, expect, it } from "vitest";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { planDocumentOf } from "#export/lesson-plan-source.ts";
import { loadLessonPlanWords } from "#i18n/lesson-plan-text.ts";
import { wordsOfSpans } from "#lib/lesson-plan/document/spans.ts";
import { type Locale, locales } from "#lib/locales.ts";
import { boardWith } from "#tests/lib/canvas/build-board.ts";
import { canvasStep, contentOf, endedWorkshop } from "./workshop-content.ts";

const twin = findTemplate("T07-twin-transition") ?? expect.fail("no T07");

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

describe("cards on paper", () => {
  it.each([
    ["en", "SDG 7 · Affordable and Clean Energy", "ISO 14040", "(Not checked yet)"],
    ["zh-Hans", "SDG 7 · 经济适用的清洁能源", "ISO 14040", "（尚未核对）"],
  ] as const)("are named in the reader's language: %s", async (locale, goal, iso, caveat) => {
    const refs = ["sdg/7", "standards/iso-14040", "no/such"];
    const cards = refs.map((card, at) => ({ id: card, x: 50 + 250 * at, y: 300, meta: { card } }));
    const content = contentOf(endedWorkshop({ steps: [canvasStep(twin)] }), () =>
      boardWith(...cards),
    );
    const now = Date.UTC(2026, 10, 21);
    const wish = { profile: "lesson-plan", locale, now, timeZone: "UTC" } as const;
    const { sections } = await planDocumentOf(content, wish);
    const blocks = sections.flatMap((section) => section.blocks);
    const zones = blocks.flatMap((block) => (block.kind === "zones" ? [block] : []))[0]?.zones;
    const notes = (zones ?? []).flatMap(({ groups }) => groups.flatMap((one) => one.notes));
    expect(notes.map(({ text }) => text)).toEqual(["", "", ""]);
    const [seven, standard, unknown] = notes.map(({ card }) => ({
      ...card,
      words: wordsOfSpans(card?.label.main ?? []),
    }));
    expect(seven).toMatchObject({ ref: "sdg/7", words: goal, colour: "#FCC30B" });
    expect(standard?.words.startsWith(iso)).toBe(true);
    expect(standard?.words.endsWith(caveat)).toBe(true);
    expect(unknown?.words).toContain("no/such");
  });
});
