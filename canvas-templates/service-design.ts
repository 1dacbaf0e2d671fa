import type { CanvasTemplate } from "./schema.ts";

/** A project: its promise, the journey people see and what runs behind it. */
export const serviceDesign = {
  id: "T13-service-design",
  revision: 1,
  rows: 5,
  rowHeight: 400,
  routeSteps: [3],
  stages: ["define"],
  minutes: { min: 60, max: 60 },
  group: { min: 3, max: 6 },
  zones: [
    { id: "problem", x: 0, y: 0, w: 4, h: 1, tone: "alert" },
    { id: "people", x: 4, y: 0, w: 4, h: 1, tone: "neutral" },
    { id: "promise", x: 8, y: 0, w: 4, h: 1, tone: "warm" },
    { id: "front", x: 0, y: 1, w: 12, h: 1, tone: "neutral" },
    { id: "back", x: 0, y: 2, w: 12, h: 1, tone: "digital" },
    { id: "resources", x: 0, y: 3, w: 3, h: 1, tone: "neutral" },
    { id: "partners", x: 3, y: 3, w: 3, h: 1, tone: "neutral" },
    { id: "kpi", x: 6, y: 3, w: 3, h: 1, tone: "warm" },
    { id: "practice", x: 9, y: 3, w: 3, h: 1, tone: "neutral" },
    { id: "risks", x: 0, y: 4, w: 12, h: 1, tone: "alert" },
  ],
  matrix: null,
  order: [
    "problem",
    "people",
    "promise",
    "front",
    "back",
    "practice",
    "partners",
    "resources",
    "kpi",
    "risks",
  ],
  decks: ["kpis", "sdg", "stakeholder-groups"],
  competencies: ["SG", "IP"],
  goals: [8, 9],
  embodies:
    '001, 002; ITU stage 4 "Service Design Tool"; its outputs (possible KPIs, first resources, stakeholder map, good practice) found; zones are ours',
  credit: { author: "ITU", licence: null, url: null, verified: true },
} as const satisfies CanvasTemplate;
