import type { CanvasTemplate } from "./schema.ts";

/** The seven pillars of an innovation ecosystem, with the shared vision in the centre. */
export const ecosystemCanvas = {
  id: "T02-ecosystem-canvas",
  revision: 1,
  rows: 6,
  rowHeight: 320,
  routeSteps: [1],
  stages: ["scope"],
  minutes: { min: 45, max: 60 },
  group: { min: 5, max: 10 },
  zones: [
    { id: "vision", x: 4, y: 2, w: 4, h: 2, tone: "warm" },
    { id: "talent", x: 0, y: 0, w: 4, h: 2, tone: "neutral" },
    { id: "infrastructure", x: 8, y: 0, w: 4, h: 2, tone: "digital" },
    { id: "capital", x: 0, y: 2, w: 4, h: 2, tone: "neutral" },
    { id: "markets", x: 8, y: 2, w: 4, h: 2, tone: "neutral" },
    { id: "culture", x: 0, y: 4, w: 6, h: 2, tone: "neutral" },
    { id: "policy", x: 6, y: 4, w: 6, h: 2, tone: "neutral" },
  ],
  matrix: null,
  order: ["talent", "infrastructure", "capital", "markets", "culture", "policy", "vision"],
  decks: [],
  competencies: ["ST"],
  goals: [4, 8, 9],
  embodies: "001, 002; ITU Ecosystem (Assessment) Canvas factsheet [pillars + elements found]",
  credit: { author: "ITU", licence: null, url: null, verified: true },
} as const satisfies CanvasTemplate;
