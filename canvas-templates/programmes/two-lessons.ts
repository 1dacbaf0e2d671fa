import type { Programme } from "./programme-schema.ts";
import { canvasStep, talkStep, welcomeStep } from "./steps.ts";

const lenses = ["optimise", "substitute", "guide"];

/** P5: P1 for schools, in two lessons of 45 minutes and with three lenses instead of five. */
export const twoLessons: Programme = {
  id: "P5",
  minutes: 90,
  people: { min: 18, max: 40 },
  routeSteps: [1, 2],
  competencies: ["CT", "IP", "CO"],
  sessions: [
    {
      id: "lesson-1",
      minutes: 45,
      stepIds: ["welcome", "targets", "activity", "lenses", "vote"],
    },
    {
      id: "lesson-2",
      minutes: 45,
      stepIds: ["recap", "checks", "story", "pitches", "exit-ticket"],
    },
  ],
  steps: [
    welcomeStep("welcome", 5),
    canvasStep({
      id: "targets",
      minutes: 8,
      templateId: "T04-sdg-mapper",
      focusZones: ["targets", "tradeoffs"],
      mode: "private",
    }),
    canvasStep({
      id: "activity",
      minutes: 7,
      templateId: "T08-five-mechanisms",
      focusZones: ["activity"],
    }),
    canvasStep({
      id: "lenses",
      minutes: 18,
      templateId: "T08-five-mechanisms",
      continues: "activity",
      focusZones: lenses,
    }),
    canvasStep({
      id: "vote",
      minutes: 7,
      templateId: "T08-five-mechanisms",
      continues: "activity",
      focusZones: lenses,
      mode: "vote",
    }),
    talkStep("recap", 5),
    canvasStep({
      id: "checks",
      minutes: 15,
      templateId: "T08-five-mechanisms",
      continues: "activity",
      focusZones: ["first-order", "rebound", "claim"],
    }),
    canvasStep({
      id: "story",
      minutes: 12,
      templateId: "T16-pitch-story",
      focusZones: ["what-is", "what-could", "ask"],
    }),
    canvasStep({
      id: "pitches",
      minutes: 8,
      templateId: "T16-pitch-story",
      continues: "story",
      focusZones: ["what-is", "what-could", "ask"],
      mode: "readonly",
    }),
    talkStep("exit-ticket", 5),
  ],
};
