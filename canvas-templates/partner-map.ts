import type { CanvasTemplate } from "./schema.ts";

/** Partners along the value loop, from the enterprise out to the world. */
export const partnerMap = {
  id: "T06-partner-map",
  revision: 1,
  rows: 5,
  rowHeight: 440,
  routeSteps: [3],
  stages: ["define"],
  minutes: { min: 35, max: 35 },
  group: { min: 4, max: 8 },
  zones: [
    { id: "question", x: 0, y: 0, w: 8, h: 1, tone: "warm" },
    { id: "value", x: 8, y: 0, w: 4, h: 1, tone: "warm" },
    { id: "enterprise", x: 0, y: 4, w: 12, h: 1, tone: "neutral" },
    { id: "industry", x: 0, y: 3, w: 12, h: 1, tone: "neutral" },
    { id: "region", x: 0, y: 2, w: 12, h: 1, tone: "neutral" },
    { id: "nation", x: 0, y: 1, w: 12, h: 1, tone: "neutral" },
  ],
  matrix: {
    rows: ["nation", "region", "industry", "enterprise"],
    columnSets: [
      {
        id: "loop",
        columns: [
          "design",
          "materials",
          "production",
          "distribution",
          "use",
          "waste",
          "takeback",
          "next",
        ],
      },
    ],
  },
  order: ["question", "enterprise", "industry", "region", "nation", "value"],
  decks: ["stakeholder-groups"],
  competencies: ["ST", "CO"],
  goals: [12, 17],
  embodies:
    "002 (collaboration maps, stakeholder cooperation); axes found in the seed authors’ 2023 ESG partner maps, which adapt Circulab’s canvas (keep our own stage names)",
  credit: { author: "Circulab", licence: null, url: null, verified: true },
} as const satisfies CanvasTemplate;
