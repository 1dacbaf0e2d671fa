import type { CanvasTemplate } from "./schema.ts";

/** One activity seen through five lenses, then three checks of the net effect. */
export const fiveMechanisms = {
  id: "T08-five-mechanisms",
  revision: 1,
  rows: 4,
  rowHeight: 540,
  routeSteps: [2],
  stages: ["assess", "define"],
  minutes: { min: 40, max: 40 },
  group: { min: 3, max: 6 },
  zones: [
    { id: "activity", x: 4, y: 0, w: 4, h: 2, tone: "neutral" },
    { id: "optimise", x: 0, y: 0, w: 4, h: 1, tone: "green" },
    { id: "substitute", x: 8, y: 0, w: 4, h: 1, tone: "digital" },
    { id: "guide", x: 0, y: 1, w: 4, h: 1, tone: "green" },
    { id: "information", x: 8, y: 1, w: 4, h: 1, tone: "digital" },
    { id: "coordinate", x: 2, y: 2, w: 8, h: 1, tone: "green" },
    { id: "first-order", x: 0, y: 3, w: 4, h: 1, tone: "alert" },
    { id: "rebound", x: 4, y: 3, w: 4, h: 1, tone: "alert" },
    { id: "claim", x: 8, y: 3, w: 4, h: 1, tone: "warm" },
  ],
  matrix: null,
  order: [
    "activity",
    "optimise",
    "substitute",
    "guide",
    "information",
    "coordinate",
    "first-order",
    "rebound",
    "claim",
  ],
  decks: ["technology-areas"],
  competencies: ["CT"],
  goals: [12, 13],
  embodies:
    "002 (优化、替换、消费引导、信息管理、协调对接); order-of-effect checks follow ITU-T L.1480 [found, summary]",
  credit: {
    author: "Liao, Pan, Zhang (2023)",
    licence: null,
    url: "https://doi.org/10.3389/fevo.2023.1134381",
    verified: true,
  },
} as const satisfies CanvasTemplate;
