import type { CanvasTemplate } from "./schema.ts";

/** Why the workshop exists, agreed by its hosts before anyone opens a board. */
export const designBrief = {
  id: "T00-design-brief",
  revision: 1,
  rows: 8,
  rowHeight: 330,
  routeSteps: [],
  stages: ["before"],
  minutes: { min: 15, max: 15 },
  group: { min: 2, max: 4 },
  zones: [
    { id: "contact", x: 0, y: 0, w: 12, h: 1, tone: "neutral" },
    { id: "goal", x: 0, y: 1, w: 12, h: 1, tone: "warm" },
    { id: "task", x: 0, y: 2, w: 12, h: 1, tone: "warm" },
    { id: "relevance", x: 0, y: 3, w: 12, h: 1, tone: "neutral" },
    { id: "challenges", x: 0, y: 4, w: 12, h: 1, tone: "neutral" },
    { id: "constraints", x: 0, y: 5, w: 12, h: 1, tone: "alert" },
    { id: "target", x: 0, y: 6, w: 12, h: 1, tone: "neutral" },
    { id: "refs", x: 0, y: 7, w: 12, h: 1, tone: "neutral" },
  ],
  matrix: null,
  order: ["contact", "goal", "task", "relevance", "challenges", "constraints", "target", "refs"],
  decks: ["stakeholder-groups"],
  competencies: ["SA"],
  goals: [],
  embodies: "001 (ITU toolkit + own lesson plans); ITU 2020 toolkit brief, 8 fields [found]",
  credit: { author: "ITU", licence: null, url: null, verified: true },
} as const satisfies CanvasTemplate;
