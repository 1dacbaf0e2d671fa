import { describe, expect, it } from "vitest";
import { canvasTemplates } from "#canvas-templates/catalogue.ts";
import { planDocumentOf } from "#export/lesson-plan-source.ts";
import { profiles } from "#lib/lesson-plan/document/plan-document.ts";
import { locales } from "#lib/locales.ts";
import { boardWith, notesEverywhere } from "#tests/lib/canvas/build-board.ts";
import { contentOf, endedWorkshop } from "./workshop-content.ts";

const NOW = Date.UTC(2026, 10, 21);

/** Every template, with a note in each place of one team's boards. */
const everything = contentOf(endedWorkshop(), (template, step, teamId) =>
  teamId === "b"
    ? []
    : boardWith(...notesEverywhere(template, step.columnSet, (place) => `Note in ${place}`)),
);

describe("planDocumentOf", () => {
  it.each(profiles)("gives a %s the same ids in every language and every time", async (profile) => {
    const idsIn = async (locale: (typeof locales)[number]) => {
      const wish = { profile, locale, now: NOW, timeZone: "UTC" };
      const { sections } = await planDocumentOf(everything, wish);
      // 思政 is a field of mainland forms alone.
      const shared = sections.filter(({ id }) => id !== "values");
      return shared.flatMap(({ id, blocks }) => [id, ...blocks.map((block) => block.id)]);
    };
    const ids = await idsIn("en");
    expect(new Set(ids).size).toBe(ids.length);
    for (const locale of locales) expect(await idsIn(locale)).toEqual(ids);
  });

  it("writes every zone of every template out in order", async () => {
    const wish = { profile: "lesson-plan", locale: "en", now: NOW, timeZone: "UTC" } as const;
    const { sections } = await planDocumentOf(everything, wish);
    const zones = sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "zones" ? [block] : [])),
    );
    expect(zones.map((block) => block.zones.map(({ zoneId }) => zoneId))).toEqual(
      canvasTemplates.map(({ order }) => order),
    );
  });
});
