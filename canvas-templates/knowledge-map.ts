import type { CanvasTemplate } from "./schema.ts";

/** Issues facing solutions, with the gap between them. */
export const knowledgeMap = {
  id: "T05-knowledge-map",
  revision: 1,
  rows: 6,
  rowHeight: 340,
  routeSteps: [1, 3],
  stages: ["explore", "define"],
  minutes: { min: 30, max: 30 },
  group: { min: 3, max: 6 },
  zones: [
    { id: "issues", x: 0, y: 0, w: 4, h: 3, tone: "neutral" },
    { id: "causes", x: 0, y: 3, w: 4, h: 2, tone: "neutral" },
    { id: "mature", x: 8, y: 0, w: 4, h: 2, tone: "green" },
    { id: "emerging", x: 8, y: 2, w: 4, h: 3, tone: "digital" },
    { id: "gap", x: 4, y: 0, w: 4, h: 3, tone: "alert" },
    { id: "question", x: 4, y: 3, w: 4, h: 2, tone: "warm" },
    { id: "sources", x: 0, y: 5, w: 12, h: 1, tone: "neutral" },
  ],
  matrix: null,
  order: ["issues", "causes", "mature", "emerging", "gap", "question", "sources"],
  decks: ["technology-areas", "standards"],
  competencies: ["CT"],
  goals: [4, 9],
  embodies:
    "002 (knowledge maps, scientometrics, patents, foresight); issue/solution split found in the seed authors’ 2023 post",
  credit: null,
} as const satisfies CanvasTemplate;
