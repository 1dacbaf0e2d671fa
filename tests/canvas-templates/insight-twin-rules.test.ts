import { describe, expect, it } from "vitest";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { cardsOf } from "#canvas-templates/deck-cards.ts";
import type { DeckId } from "#canvas-templates/decks.ts";
import { twinRules } from "#canvas-templates/insight-twin-rules.ts";
import { createAxisReader } from "#lib/insight/trajectory/axis-rules.ts";
import { insightNote } from "#tests/support/insight/labelled-notes.ts";

describe("the rules of the two transitions", () => {
  it("name zones and cards that there are, each once for an axis", () => {
    const facets = twinRules.flatMap((rule) => {
      if ("zoneId" in rule) return [`${rule.axis} ${rule.templateId} ${rule.zoneId}`];
      return (rule.cards ?? []).map((card) => `${rule.axis} ${rule.deck}/${card}`);
    });
    expect(facets.filter((facet, at) => facets.indexOf(facet) !== at)).toEqual([]);
    for (const rule of twinRules) {
      if ("zoneId" in rule) {
        const known = findTemplate(rule.templateId)?.zones.map(({ id }) => id) ?? [];
        expect(known, rule.templateId).toContain(rule.zoneId);
        continue;
      }
      const known = cardsOf(rule.deck as DeckId).map(({ id }) => id);
      expect(rule.cards?.length, rule.deck).toBeGreaterThan(0);
      expect(known).toEqual(expect.arrayContaining([...(rule.cards ?? [])]));
    }
  });

  it("can be read, and place what they are meant to place", () => {
    const read = createAxisReader(twinRules);
    const place = { templateId: "T07-twin-transition", zoneId: null };
    expect(read(insightNote({ ...place, zoneId: "digital" }))).toMatchObject({ green: 0 });
    expect(read(insightNote({ ...place, zoneId: "green" }))).toMatchObject({ digital: 0 });
    expect(read(insightNote({ ...place, zoneId: "dont" }))).toBeNull();
    const twin = read(insightNote({ ...place, tags: ["technology-areas/smart-grid"] }));
    expect(twin?.digital).toBeGreaterThan(0);
    expect(twin?.green).toBeGreaterThan(0);
    // A target speaks like its goal.
    expect(read(insightNote({ ...place, tags: ["sdg/7.2"] }))).toEqual(
      read(insightNote({ ...place, tags: ["sdg/7"] })),
    );
  });
});
