import type { CanvasTemplate } from "./schema.ts";

/** The six stakeholder groups: what they need and offer, or who helps at which stage. */
export const stakeholderMap = {
  id: "T01-stakeholder-map",
  revision: 1,
  rows: 7,
  rowHeight: 340,
  routeSteps: [1],
  stages: ["explore"],
  minutes: { min: 25, max: 35 },
  group: { min: 4, max: 8 },
  zones: [
    { id: "entrepreneurs", x: 0, y: 0, w: 12, h: 1, tone: "neutral" },
    { id: "academia", x: 0, y: 1, w: 12, h: 1, tone: "neutral" },
    { id: "support", x: 0, y: 2, w: 12, h: 1, tone: "neutral" },
    { id: "finance", x: 0, y: 3, w: 12, h: 1, tone: "neutral" },
    { id: "private", x: 0, y: 4, w: 12, h: 1, tone: "neutral" },
    { id: "public", x: 0, y: 5, w: 12, h: 1, tone: "neutral" },
    { id: "shared", x: 0, y: 6, w: 12, h: 1, tone: "warm" },
  ],
  matrix: {
    rows: ["entrepreneurs", "academia", "support", "finance", "private", "public"],
    columnSets: [
      { id: "needs", columns: ["needs", "barriers", "offers"] },
      { id: "journey", columns: ["pre-ideation", "ideation", "start-up", "sme", "high-growth"] },
    ],
  },
  order: ["entrepreneurs", "academia", "support", "finance", "private", "public", "shared"],
  decks: [],
  competencies: ["CO"],
  goals: [8, 9, 17],
  embodies:
    '001 figure (six groups, three challenges); ITU stage 1 "Stakeholder Engagement Tool" [name found; cell layout is ours]',
  credit: { author: "ITU", licence: null, url: null, verified: true },
} as const satisfies CanvasTemplate;
