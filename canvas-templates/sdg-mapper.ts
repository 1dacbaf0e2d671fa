import type { CanvasTemplate } from "./schema.ts";

/** From goals to at most three targets, their trade-offs and one indicator. */
export const sdgMapper = {
  id: "T04-sdg-mapper",
  revision: 1,
  rows: 6,
  rowHeight: 320,
  routeSteps: [1, 2],
  stages: ["any"],
  minutes: { min: 20, max: 20 },
  group: { min: 3, max: 6 },
  zones: [
    { id: "biosphere", x: 0, y: 0, w: 6, h: 2, tone: "green" },
    { id: "society", x: 6, y: 0, w: 6, h: 2, tone: "neutral" },
    { id: "economy", x: 0, y: 2, w: 6, h: 2, tone: "neutral" },
    { id: "partnership", x: 6, y: 2, w: 6, h: 2, tone: "neutral" },
    { id: "targets", x: 0, y: 4, w: 4, h: 2, tone: "warm" },
    { id: "tradeoffs", x: 4, y: 4, w: 4, h: 2, tone: "alert" },
    { id: "indicator", x: 8, y: 4, w: 4, h: 2, tone: "warm" },
  ],
  matrix: null,
  order: ["biosphere", "society", "economy", "partnership", "targets", "tradeoffs", "indicator"],
  decks: ["sdg", "kpis"],
  competencies: ["NO"],
  goals: [7, 8, 9, 11, 12, 13],
  embodies: "004 (SDGs 7, 8, 9, 11, 12, 13 and KPI link), 001–002 (digital for sustainability)",
  credit: { author: "Stockholm Resilience Centre", licence: null, url: null, verified: false },
} as const satisfies CanvasTemplate;
