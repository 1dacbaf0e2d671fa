import { describe, expect, it } from "vitest";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { insightAxes, insightAxisIds } from "#canvas-templates/insight-axes.ts";
import { loadTemplateTexts } from "#i18n/catalogue-text.ts";

const axes = insightAxisIds.map((id) => insightAxes[id]);

describe("the axes of insight", () => {
  it("have as many keys as there are goals, pillars, objectives, competencies and areas", () => {
    expect(Object.fromEntries(axes.map(({ id, keys }) => [id, keys.length]))).toEqual({
      sdg: 17,
      "ecosystem-pillars": 7,
      "cop29-objectives": 8,
      "gda-pillars": 6,
      "esd-competencies": 8,
      "technology-areas": 29,
    });
    expect(insightAxes.sdg.cards.size).toBe(17 + 169);
    for (const { keys } of axes) expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(axes)("$id knows its cards, zones and keys", ({ keys, cards, zones }) => {
    expect([...cards.values()].filter((key) => !keys.includes(key))).toEqual([]);
    expect(zones.flatMap((zone) => zone.keys).filter((key) => !keys.includes(key))).toEqual([]);
    const places = zones.map(({ templateId, zoneId }) => `${templateId}/${zoneId}`);
    expect(new Set(places).size).toBe(places.length);
    const unknown = zones.filter(
      ({ templateId, zoneId }) =>
        !findTemplate(templateId)?.zones.some(({ id }) => zoneId === null || id === zoneId),
    );
    expect(unknown).toEqual([]);
  });

  it("read the groups of goals as the canvas names them", async () => {
    const words = (await loadTemplateTexts("en"))["T04-sdg-mapper"];
    const named = Object.entries(words?.zones ?? {}).flatMap(([zoneId, { name }]) => {
      const goals = /\(([\d, ]+)\)$/.exec(name)?.[1]?.split(", ");
      return goals ? [{ zoneId, keys: goals }] : [];
    });
    expect(insightAxes.sdg.zones.map(({ zoneId, keys }) => ({ zoneId, keys }))).toEqual(named);
    expect(new Set(named.flatMap(({ keys }) => keys)).size).toBe(17);
  });
});
