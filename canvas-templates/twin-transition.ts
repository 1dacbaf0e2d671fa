import type { CanvasTemplate } from "./schema.ts";

/** Couples the green and the digital transition on purpose. */
export const twinTransition = {
  id: "T07-twin-transition",
  revision: 1,
  rows: 5,
  rowHeight: 360,
  routeSteps: [2],
  stages: ["scope", "assess"],
  minutes: { min: 35, max: 35 },
  group: { min: 3, max: 6 },
  zones: [
    { id: "scope", x: 0, y: 4, w: 12, h: 1, tone: "neutral" },
    { id: "digital", x: 0, y: 1, w: 4, h: 3, tone: "digital" },
    { id: "green", x: 8, y: 1, w: 4, h: 3, tone: "green" },
    { id: "enable", x: 4, y: 1, w: 4, h: 1, tone: "digital" },
    { id: "drive", x: 4, y: 2, w: 4, h: 1, tone: "green" },
    { id: "dont", x: 4, y: 3, w: 4, h: 1, tone: "alert" },
    { id: "value", x: 0, y: 0, w: 12, h: 1, tone: "warm" },
  ],
  matrix: null,
  order: ["scope", "green", "digital", "enable", "drive", "dont", "value"],
  decks: ["technology-areas", "sdg"],
  competencies: ["NO"],
  goals: [7, 9, 12, 13],
  embodies:
    "000, 001, 002 (双化协同); two-way arrows found in the CAICT model redrawn by the seed authors",
  credit: { author: "CAICT", licence: null, url: null, verified: true },
} as const satisfies CanvasTemplate;
