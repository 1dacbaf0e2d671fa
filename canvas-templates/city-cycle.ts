import type { CanvasTemplate } from "./schema.ts";

/** Reading, choosing and implementing in a city, over and over. */
export const cityCycle = {
  id: "T10-city-cycle",
  revision: 1,
  rows: 4,
  rowHeight: 450,
  routeSteps: [2, 3, 4],
  stages: ["any"],
  minutes: { min: 50, max: 50 },
  group: { min: 4, max: 8 },
  zones: [
    { id: "status", x: 0, y: 0, w: 4, h: 2, tone: "digital" },
    { id: "needs", x: 4, y: 0, w: 4, h: 2, tone: "neutral" },
    { id: "implement", x: 8, y: 0, w: 4, h: 2, tone: "green" },
    { id: "priority", x: 4, y: 2, w: 4, h: 1, tone: "warm" },
    { id: "loop", x: 0, y: 2, w: 4, h: 1, tone: "neutral" },
    { id: "rights", x: 8, y: 2, w: 4, h: 1, tone: "alert" },
    { id: "partners", x: 0, y: 3, w: 12, h: 1, tone: "warm" },
  ],
  matrix: null,
  order: ["status", "needs", "priority", "implement", "rights", "partners", "loop"],
  decks: ["kpis", "city-actions"],
  competencies: ["IP"],
  goals: [11, 13, 16],
  embodies:
    "004 action 9 (three-step cycle), actions 7–8 (co-creation, digital rights), U4SSC KPIs",
  credit: { author: "ITU", licence: null, url: null, verified: true },
} as const satisfies CanvasTemplate;
