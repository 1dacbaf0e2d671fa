import type { CanvasTemplate } from "./schema.ts";

/** The exchange between producers and users of carbon information. */
export const platformCanvas = {
  id: "T14-platform-canvas",
  revision: 1,
  rows: 4,
  rowHeight: 450,
  routeSteps: [3],
  stages: ["define"],
  minutes: { min: 45, max: 45 },
  group: { min: 3, max: 6 },
  zones: [
    { id: "producers", x: 0, y: 0, w: 2, h: 2, tone: "green" },
    { id: "in", x: 2, y: 0, w: 3, h: 2, tone: "digital" },
    { id: "core", x: 5, y: 0, w: 2, h: 2, tone: "warm" },
    { id: "out", x: 7, y: 0, w: 3, h: 2, tone: "digital" },
    { id: "consumers", x: 10, y: 0, w: 2, h: 2, tone: "green" },
    { id: "tools", x: 0, y: 2, w: 12, h: 1, tone: "digital" },
    { id: "metrics", x: 0, y: 3, w: 4, h: 1, tone: "neutral" },
    { id: "currency", x: 4, y: 3, w: 4, h: 1, tone: "neutral" },
    { id: "capture", x: 8, y: 3, w: 4, h: 1, tone: "warm" },
  ],
  matrix: null,
  order: ["core", "producers", "consumers", "in", "out", "tools", "metrics", "currency", "capture"],
  decks: ["technology-areas"],
  // Our own choice: whole value chains are what it makes people see.
  competencies: ["ST"],
  goals: [9, 13, 17],
  embodies:
    "000, 001, 002 (smart digital platform for carbon-neutral management and services); nine-part layout found in the authors’ CC BY-SA 3.0 figure; prompts rewritten",
  credit: {
    author: "GDT for Green Digital Transformation",
    licence: "CC BY-SA 3.0",
    url: null,
    verified: true,
  },
} as const satisfies CanvasTemplate;
