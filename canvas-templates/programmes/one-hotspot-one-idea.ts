import type { Programme } from "./programme-schema.ts";
import { canvasStep, talkStep, welcomeStep } from "./steps.ts";

const lenses = ["optimise", "substitute", "guide", "information", "coordinate"];

/** P1: a 90-minute class that ends with an honest claim about one idea. */
export const oneHotspotOneIdea: Programme = {
  id: "P1",
  minutes: 90,
  people: { min: 18, max: 40 },
  routeSteps: [1, 2],
  competencies: ["CT", "IP", "CO"],
  steps: [
    welcomeStep("welcome", 8),
    canvasStep({
      id: "targets",
      minutes: 12,
      templateId: "T04-sdg-mapper",
      focusZones: ["targets", "tradeoffs"],
      mode: "private",
    }),
    canvasStep({
      id: "activity",
      minutes: 5,
      templateId: "T08-five-mechanisms",
      focusZones: ["activity"],
    }),
    canvasStep({
      id: "hotspots",
      minutes: 5,
      templateId: "T09-io-hotspot",
      focusZones: ["hotspots"],
      optional: true,
    }),
    canvasStep({
      id: "lenses",
      minutes: 22,
      templateId: "T08-five-mechanisms",
      continues: "activity",
      focusZones: lenses,
    }),
    canvasStep({
      id: "vote",
      minutes: 8,
      templateId: "T08-five-mechanisms",
      continues: "activity",
      focusZones: lenses,
      mode: "vote",
    }),
    canvasStep({
      id: "checks",
      minutes: 14,
      templateId: "T08-five-mechanisms",
      continues: "activity",
      focusZones: ["first-order", "rebound", "claim"],
    }),
    canvasStep({
      id: "pitches",
      minutes: 10,
      templateId: "T16-pitch-story",
      focusZones: ["what-is", "what-could", "ask"],
    }),
    talkStep("exit-ticket", 6),
  ],
};
