import type { CanvasTemplate } from "./schema.ts";

/** A rehearsal of a standards pilot: data asked for against data at hand. */
export const dataGap = {
  id: "T11-data-gap",
  revision: 1,
  rows: 4,
  rowHeight: 450,
  routeSteps: [4],
  stages: ["assess"],
  minutes: { min: 40, max: 40 },
  group: { min: 3, max: 5 },
  zones: [
    { id: "required", x: 0, y: 0, w: 3, h: 3, tone: "neutral" },
    { id: "available", x: 3, y: 0, w: 3, h: 3, tone: "digital" },
    { id: "gap", x: 6, y: 0, w: 3, h: 2, tone: "alert" },
    { id: "feasibility", x: 9, y: 0, w: 3, h: 2, tone: "digital" },
    { id: "compare", x: 6, y: 2, w: 3, h: 1, tone: "neutral" },
    { id: "owner", x: 9, y: 2, w: 3, h: 1, tone: "alert" },
    { id: "next", x: 0, y: 3, w: 12, h: 1, tone: "warm" },
  ],
  matrix: null,
  order: ["required", "available", "gap", "feasibility", "owner", "compare", "next"],
  decks: ["standards"],
  competencies: ["CT"],
  goals: [13, 17],
  embodies: "003 (L.1472 pilot: four aims; EGTI sub-group; ARCEP case)",
  credit: { author: "ITU-T", licence: null, url: null, verified: true },
} as const satisfies CanvasTemplate;
