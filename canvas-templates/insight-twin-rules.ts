import { type AxisRule, type TwinAxis, twinAxes } from "#lib/insight/trajectory/axis-rules.ts";
import { cardsOf } from "./deck-cards.ts";
import type { DeckId } from "./decks.ts";

/**
 * What speaks for a note being digital, or green: our reading of the canvases and decks, nobody
 * else's, and no measure of how much good an idea does. Weights are of three kinds: 0.8 where the
 * zone's or card's own name says it, 0.5 where its prompt or its source asks for it, 0.3 where it
 * is a hint. A zone or card that says nothing of either is not here, so that its notes are not
 * placed.
 */
export const twinRules: readonly AxisRule[] = [
  ...zones("T04-sdg-mapper", { green: { biosphere: 0.5 } }),
  ...zones("T07-twin-transition", {
    digital: { digital: 0.8, enable: 0.8, drive: 0.5, value: 0.5 },
    green: { green: 0.8, enable: 0.5, drive: 0.8, value: 0.5 },
  }),
  // The mechanisms are how digital technology cuts emissions (ITU-T L.1480): each is both.
  ...zones("T08-five-mechanisms", {
    digital: { optimise: 0.5, substitute: 0.5, guide: 0.3, information: 0.8, coordinate: 0.5 },
    green: { optimise: 0.5, substitute: 0.5, guide: 0.5, information: 0.3, coordinate: 0.3 },
  }),
  // The other orders are about emissions of the digital itself.
  ...zones("T08-five-mechanisms", {
    digital: { "first-order": 0.5 },
    green: { "first-order": 0.5, rebound: 0.5, claim: 0.5 },
  }),
  ...zones("T09-io-hotspot", {
    digital: { data: 0.3 },
    green: { baseline: 0.5, hotspots: 0.8, benchmark: 0.3, lever: 0.5 },
  }),
  ...zones("T10-city-cycle", { digital: { rights: 0.5 } }),
  ...zones("T11-data-gap", {
    digital: { required: 0.5, available: 0.5, gap: 0.5 },
    green: { required: 0.5, available: 0.5, gap: 0.5 },
  }),
  ...zones("T12-standards-map", {
    digital: { network: 0.5, goods: 0.3, services: 0.3 },
    green: { angle: 0.8 },
  }),
  ...zones("T14-platform-canvas", {
    digital: { in: 0.5, core: 0.5, out: 0.5, tools: 0.8 },
    green: { metrics: 0.3 },
  }),
  ...zones("T15-roadmap", { digital: { technology: 0.5 } }),

  ...deck("technology-areas", {
    digital: [0.8, (id) => !["circular-economy", "climate-change", "e-waste"].includes(id)],
    green: [
      0.8,
      (id) =>
        ["circular-economy", "climate-change", "e-waste", "energy-efficiency"].includes(id) ||
        id === "smart-grid",
    ],
  }),
  // A target as its goal: water, energy, consumption, climate, ocean, land. Cities are a hint.
  ...goals("green", 0.8, ["6", "7", "12", "13", "14", "15"]),
  ...goals("green", 0.3, ["11"]),
  ...goals("digital", 0.3, ["9"]),
  ...deck("kpis", {
    digital: [0.8, (id) => id.startsWith("ec-ict-")],
    green: [0.8, (id) => id.startsWith("en-")],
  }),
  ...deck("cop29-objectives", {
    digital: [0.5, (id) => ["1", "2", "3", "4", "5"].includes(id)],
    green: [0.5, (id) => ["1", "3", "6", "7"].includes(id)],
  }),
  ...deck("gda-pillars", {
    digital: [0.5, (id) => ["p1", "p2", "p5", "p6"].includes(id)],
    green: [0.5, (id) => ["p1", "p2", "p3", "p4", "p5"].includes(id)],
  }),
  ...deck("city-actions", {
    digital: [0.5, (id) => ["2", "5", "6", "8"].includes(id)],
    green: [0.5, (id) => ["2", "4", "6"].includes(id)],
  }),
];

type ZoneWeights = Readonly<Partial<Record<TwinAxis, Readonly<Record<string, number>>>>>;

function zones(templateId: string, weights: ZoneWeights): AxisRule[] {
  return twinAxes.flatMap((axis) =>
    Object.entries(weights[axis] ?? {}).map(([zoneId, weight]) => {
      return { axis, weight, templateId, zoneId };
    }),
  );
}

type CardWeights = Readonly<
  Partial<Record<TwinAxis, readonly [weight: number, isMeant: (id: string) => boolean]>>
>;

function deck(deckId: DeckId, weights: CardWeights): AxisRule[] {
  return twinAxes.flatMap((axis) => {
    const [weight, isMeant] = weights[axis] ?? [];
    if (weight === undefined || isMeant === undefined) return [];
    const cards = cardsOf(deckId).map(({ id }) => id);
    return [{ axis, weight, deck: deckId, cards: cards.filter(isMeant) }];
  });
}

function goals(axis: TwinAxis, weight: number, ids: readonly string[]): AxisRule[] {
  const cards = cardsOf("sdg").filter(({ id, goalId }) => ids.includes(goalId ?? id));
  return [{ axis, weight, deck: "sdg", cards: cards.map(({ id }) => id) }];
}
