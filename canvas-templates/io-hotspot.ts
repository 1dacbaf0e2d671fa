import type { CanvasTemplate } from "./schema.ts";

/** Where carbon sits in a supply network, and who holds the lever. */
export const ioHotspot = {
  id: "T09-io-hotspot",
  revision: 1,
  rows: 4,
  rowHeight: 450,
  routeSteps: [2],
  stages: ["assess"],
  minutes: { min: 45, max: 45 },
  group: { min: 3, max: 6 },
  zones: [
    { id: "backbone", x: 0, y: 0, w: 8, h: 3, tone: "neutral" },
    { id: "baseline", x: 8, y: 0, w: 4, h: 1, tone: "neutral" },
    { id: "hotspots", x: 8, y: 1, w: 4, h: 1, tone: "alert" },
    { id: "benchmark", x: 8, y: 2, w: 4, h: 1, tone: "green" },
    { id: "data", x: 0, y: 3, w: 4, h: 1, tone: "digital" },
    { id: "lever", x: 4, y: 3, w: 4, h: 1, tone: "neutral" },
    { id: "decision", x: 8, y: 3, w: 4, h: 1, tone: "warm" },
  ],
  matrix: null,
  order: ["backbone", "baseline", "data", "hotspots", "benchmark", "lever", "decision"],
  decks: [],
  competencies: ["ST"],
  goals: [9, 12, 13],
  embodies:
    "000, 002 (VisCEADs, CEADs); 3B frame backbone/baseline/benchmark found in the seed authors’ project page; ITU-T L.1451 also uses input–output tables [found]",
  credit: { author: "VisCEADs", licence: null, url: null, verified: true },
} as const satisfies CanvasTemplate;
