import type { CoverageAxis, ZoneKeys } from "#lib/insight/coverage/axis.ts";
import { canvasTemplates } from "./catalogue.ts";
import { cardsOf } from "./deck-cards.ts";
import { type DeckId, decks } from "./decks.ts";
import { competencies } from "./schema.ts";

/** What notes can be counted by. A deck's axis has the deck's id. */
export const insightAxisIds = [
  "sdg",
  "ecosystem-pillars",
  "cop29-objectives",
  "gda-pillars",
  "esd-competencies",
  "technology-areas",
] as const;
export type InsightAxisId = (typeof insightAxisIds)[number];

type ZoneRow = readonly [templateId: string, zoneId: string, ...keys: string[]];

/** The zone's own name or prompt says what it is about. */
const stated = (rows: readonly ZoneRow[]) => rows.map((row) => zoneKeys("stated", row));
/** Our reading of what the zone asks for; nobody else says so. */
const ours = (rows: readonly ZoneRow[]) => rows.map((row) => zoneKeys("ours", row));

const zones: Readonly<Record<Exclude<InsightAxisId, "esd-competencies">, readonly ZoneKeys[]>> = {
  // The groups are those of the canvas; where a group has several goals, people must say which.
  sdg: stated([
    ["T04-sdg-mapper", "biosphere", "6", "13", "14", "15"],
    ["T04-sdg-mapper", "society", "1", "2", "3", "4", "5", "7", "11", "16"],
    ["T04-sdg-mapper", "economy", "8", "9", "10", "12"],
    ["T04-sdg-mapper", "partnership", "17"],
  ]),
  "ecosystem-pillars": [
    ...stated(
      decks["ecosystem-pillars"].flatMap(({ id }): ZoneRow[] => [
        ["T02-ecosystem-canvas", id, id],
        ["T03-maturity-map", id, id],
      ]),
    ),
    ...ours([
      ["T01-stakeholder-map", "academia", "talent"],
      ["T01-stakeholder-map", "support", "infrastructure"],
      ["T01-stakeholder-map", "finance", "capital"],
      ["T01-stakeholder-map", "private", "markets"],
      ["T01-stakeholder-map", "public", "policy"],
      ["T13-service-design", "resources", "capital"],
      ["T13-service-design", "partners", "markets"],
      ["T15-roadmap", "drivers", "policy"],
      ["T15-roadmap", "services", "markets"],
      ["T15-roadmap", "technology", "infrastructure"],
      ["T15-roadmap", "standards", "policy"],
      ["T15-roadmap", "people", "talent", "capital", "markets"],
    ]),
  ],
  "cop29-objectives": ours([
    ["T07-twin-transition", "enable", "1"],
    ["T07-twin-transition", "dont", "3", "4"],
    ["T08-five-mechanisms", "optimise", "1"],
    ["T08-five-mechanisms", "substitute", "1"],
    ["T08-five-mechanisms", "guide", "7"],
    ["T08-five-mechanisms", "information", "5"],
    ["T08-five-mechanisms", "first-order", "3"],
    ["T10-city-cycle", "status", "5"],
    ["T10-city-cycle", "rights", "4"],
    ["T13-service-design", "practice", "8"],
  ]),
  "gda-pillars": ours([
    ["T07-twin-transition", "enable", "p5"],
    ["T08-five-mechanisms", "optimise", "p5"],
    ["T08-five-mechanisms", "substitute", "p5"],
    ["T08-five-mechanisms", "first-order", "p2"],
    ["T11-data-gap", "next", "p4"],
    ["T12-standards-map", "network", "p2"],
    ["T12-standards-map", "goods", "p3"],
    ["T15-roadmap", "standards", "p4"],
  ]),
  "technology-areas": [],
};

/** Every axis, ready for `coverageOf`. */
export const insightAxes: Readonly<Record<InsightAxisId, CoverageAxis>> = {
  sdg: deckAxis("sdg"),
  "ecosystem-pillars": deckAxis("ecosystem-pillars"),
  "cop29-objectives": deckAxis("cop29-objectives"),
  "gda-pillars": deckAxis("gda-pillars"),
  // There are no cards of competencies: a canvas says which it trains.
  "esd-competencies": {
    id: "esd-competencies",
    keys: competencies,
    cards: new Map(),
    zones: canvasTemplates.map(({ id, competencies: keys }) => ({
      templateId: id,
      zoneId: null,
      keys,
      basis: "stated",
      isAll: true,
    })),
  },
  "technology-areas": deckAxis("technology-areas"),
};

/** A deck as an axis: a target counts for its goal. */
function deckAxis(deckId: Exclude<InsightAxisId, "esd-competencies"> & DeckId): CoverageAxis {
  const cards = cardsOf(deckId);
  return {
    id: deckId,
    keys: cards.filter(({ goalId }) => goalId === null).map(({ id }) => id),
    cards: new Map(cards.map(({ ref, id, goalId }) => [ref as string, goalId ?? id])),
    zones: zones[deckId],
  };
}

function zoneKeys(basis: ZoneKeys["basis"], [templateId, zoneId, ...keys]: ZoneRow): ZoneKeys {
  return { templateId, zoneId, keys, basis };
}
