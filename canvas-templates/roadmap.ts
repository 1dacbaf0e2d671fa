import type { CanvasTemplate } from "./schema.ts";

/** Five layers over time, filled from the vision backwards. */
export const roadmap = {
  id: "T15-roadmap",
  revision: 1,
  rows: 5,
  rowHeight: 440,
  routeSteps: [3, 4],
  stages: ["define", "pitch"],
  minutes: { min: 50, max: 50 },
  group: { min: 4, max: 8 },
  zones: [
    { id: "drivers", x: 0, y: 0, w: 12, h: 1, tone: "neutral" },
    { id: "services", x: 0, y: 1, w: 12, h: 1, tone: "warm" },
    { id: "technology", x: 0, y: 2, w: 12, h: 1, tone: "digital" },
    { id: "standards", x: 0, y: 3, w: 12, h: 1, tone: "green" },
    { id: "people", x: 0, y: 4, w: 12, h: 1, tone: "neutral" },
  ],
  matrix: {
    rows: ["drivers", "services", "technology", "standards", "people"],
    columnSets: [{ id: "time", columns: ["now", "y1", "y3", "2030", "vision"] }],
  },
  order: ["drivers", "services", "technology", "standards", "people"],
  decks: ["standards", "sdg", "cop29-objectives"],
  competencies: ["AN", "SG"],
  goals: [9, 13],
  embodies:
    "000–002 (technology roadmapping; Cambridge method cited by the seed authors), 001 (roadmap and gaps)",
  credit: { author: "University of Cambridge", licence: null, url: null, verified: true },
} as const satisfies CanvasTemplate;
