import type { CanvasTemplate } from "./schema.ts";

/** A story that swings between what is and what could be, and ends in one ask. */
export const pitchStory = {
  id: "T16-pitch-story",
  revision: 1,
  rows: 2,
  rowHeight: 800,
  routeSteps: [4],
  stages: ["pitch"],
  // Forty to prepare, then three for each of up to five pitches.
  minutes: { min: 40, max: 55 },
  group: { min: 3, max: 6 },
  zones: [
    { id: "audience", x: 0, y: 0, w: 2, h: 2, tone: "neutral" },
    { id: "what-is", x: 2, y: 1, w: 3, h: 1, tone: "neutral" },
    { id: "what-could", x: 2, y: 0, w: 3, h: 1, tone: "green" },
    { id: "obstacle", x: 5, y: 1, w: 2, h: 1, tone: "alert" },
    { id: "solution", x: 5, y: 0, w: 2, h: 1, tone: "digital" },
    { id: "proof", x: 7, y: 0, w: 3, h: 1, tone: "neutral" },
    { id: "objective", x: 7, y: 1, w: 3, h: 1, tone: "green" },
    { id: "ask", x: 10, y: 0, w: 2, h: 1, tone: "warm" },
    { id: "after", x: 10, y: 1, w: 2, h: 1, tone: "warm" },
  ],
  matrix: null,
  order: [
    "audience",
    "what-is",
    "what-could",
    "obstacle",
    "solution",
    "proof",
    "objective",
    "ask",
    "after",
  ],
  decks: ["sdg", "cop29-objectives", "city-actions"],
  competencies: ["AN"],
  goals: [4, 17],
  embodies:
    '001, 003 (declaration, eight objectives); ITU stage 5 "Storytelling Canvas" [name found]; the up-and-down "what is / what could be" rhythm is Duarte’s [found]',
  credit: { author: "Nancy Duarte", licence: null, url: null, verified: true },
} as const satisfies CanvasTemplate;
