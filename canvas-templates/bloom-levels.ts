import type { BloomLevel } from "#lib/lesson-plan/record-words.ts";

/**
 * The level of Bloom's revised taxonomy at which each template's objective is to be reached; the
 * objectives are in `locales/<locale>/teaching.json`. The judgement is ours.
 */
export const templateLevels: Readonly<Record<string, BloomLevel>> = {
  "T00-design-brief": "understand",
  "T01-stakeholder-map": "analyse",
  "T02-ecosystem-canvas": "analyse",
  "T03-maturity-map": "evaluate",
  "T04-sdg-mapper": "evaluate",
  "T05-knowledge-map": "analyse",
  "T06-partner-map": "analyse",
  "T07-twin-transition": "create",
  "T08-five-mechanisms": "create",
  "T09-io-hotspot": "analyse",
  "T10-city-cycle": "create",
  "T11-data-gap": "apply",
  "T12-standards-map": "create",
  "T13-service-design": "create",
  "T14-platform-canvas": "create",
  "T15-roadmap": "create",
  "T16-pitch-story": "create",
};

/** The same for the objectives of each programme, in their order in `programmes.json`. */
export const programmeLevels: Readonly<Record<string, readonly BloomLevel[]>> = {
  P1: ["analyse", "create", "evaluate"],
  P2: ["understand", "evaluate", "create"],
  P3: ["understand", "analyse", "create", "create"],
  P4: ["analyse", "apply", "create"],
  P5: ["understand", "create", "evaluate"],
};
