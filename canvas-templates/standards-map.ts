import type { CanvasTemplate } from "./schema.ts";

/** Standards, practice, gaps and our contribution, scope by scope. */
export const standardsMap = {
  id: "T12-standards-map",
  revision: 1,
  rows: 25,
  rowHeight: 90,
  routeSteps: [4],
  stages: ["define", "pitch"],
  minutes: { min: 50, max: 50 },
  group: { min: 3, max: 6 },
  zones: [
    { id: "areas", x: 0, y: 0, w: 6, h: 4, tone: "digital" },
    { id: "angle", x: 6, y: 0, w: 6, h: 4, tone: "green" },
    { id: "city", x: 0, y: 4, w: 12, h: 3, tone: "neutral" },
    { id: "organisation", x: 0, y: 7, w: 12, h: 3, tone: "neutral" },
    { id: "network", x: 0, y: 10, w: 12, h: 3, tone: "neutral" },
    { id: "goods", x: 0, y: 13, w: 12, h: 3, tone: "neutral" },
    { id: "services", x: 0, y: 16, w: 12, h: 3, tone: "neutral" },
    { id: "project", x: 0, y: 19, w: 12, h: 3, tone: "neutral" },
    { id: "sector", x: 0, y: 22, w: 12, h: 3, tone: "neutral" },
  ],
  matrix: {
    rows: ["city", "organisation", "network", "goods", "services", "project", "sector"],
    columnSets: [{ id: "evidence", columns: ["standard", "practice", "gap", "contribution"] }],
  },
  order: [
    "areas",
    "angle",
    "city",
    "organisation",
    "network",
    "goods",
    "services",
    "project",
    "sector",
  ],
  decks: ["technology-areas", "standards", "gda-pillars"],
  competencies: ["IP"],
  goals: [9, 12, 17],
  embodies:
    '001 (standards map by scope; roadmap and gaps), 000 (SPCG areas); the "standards – best practice – gaps" structure found in the seed authors’ translation of ITU’s deck',
  credit: { author: "ITU", licence: null, url: null, verified: true },
} as const satisfies CanvasTemplate;
