import type { Programme } from "./programme-schema.ts";
import { canvasStep, talkStep, welcomeStep } from "./steps.ts";

const lenses = ["activity", "optimise", "substitute", "guide", "information", "coordinate"];

const weekOne = [
  welcomeStep("w1a-welcome", 10),
  canvasStep({
    id: "w1a-needs",
    minutes: 35,
    templateId: "T01-stakeholder-map",
    columnSet: "needs",
  }),
  canvasStep({
    id: "w1a-journey",
    minutes: 35,
    templateId: "T01-stakeholder-map",
    columnSet: "journey",
  }),
  talkStep("w1a-close", 10),
  canvasStep({ id: "w1b-ecosystem", minutes: 40, templateId: "T02-ecosystem-canvas" }),
  canvasStep({ id: "w1b-maturity", minutes: 35, templateId: "T03-maturity-map" }),
  canvasStep({ id: "w1b-sources", minutes: 10, templateId: "T05-knowledge-map" }),
  talkStep("w1b-close", 5),
];

const weekTwo = [
  canvasStep({
    id: "w2a-sources",
    minutes: 10,
    templateId: "T05-knowledge-map",
    continues: "w1b-sources",
  }),
  canvasStep({ id: "w2a-targets", minutes: 25, templateId: "T04-sdg-mapper" }),
  canvasStep({ id: "w2a-twin", minutes: 45, templateId: "T07-twin-transition" }),
  talkStep("w2a-close", 10),
  canvasStep({ id: "w2b-hotspots", minutes: 35, templateId: "T09-io-hotspot" }),
  canvasStep({
    id: "w2b-lenses",
    minutes: 30,
    templateId: "T08-five-mechanisms",
    focusZones: lenses,
  }),
  canvasStep({
    id: "w2b-checks",
    minutes: 20,
    templateId: "T08-five-mechanisms",
    continues: "w2b-lenses",
    focusZones: ["first-order", "rebound", "claim"],
  }),
  talkStep("w2b-close", 5),
];

const weekThree = [
  canvasStep({
    id: "w3a-numbers",
    minutes: 10,
    templateId: "T09-io-hotspot",
    continues: "w2b-hotspots",
    focusZones: ["baseline", "data", "decision"],
  }),
  canvasStep({ id: "w3a-partners", minutes: 30, templateId: "T06-partner-map" }),
  canvasStep({ id: "w3a-project", minutes: 45, templateId: "T13-service-design" }),
  talkStep("w3a-close", 5),
  canvasStep({ id: "w3b-platform", minutes: 40, templateId: "T14-platform-canvas" }),
  canvasStep({ id: "w3b-roadmap", minutes: 45, templateId: "T15-roadmap" }),
  talkStep("w3b-close", 5),
];

const weekFour = [
  canvasStep({
    id: "w4a-assumption",
    minutes: 10,
    templateId: "T13-service-design",
    continues: "w3a-project",
    focusZones: ["risks"],
  }),
  canvasStep({ id: "w4a-standards", minutes: 40, templateId: "T12-standards-map" }),
  canvasStep({ id: "w4a-data", minutes: 35, templateId: "T11-data-gap" }),
  talkStep("w4a-close", 5),
  canvasStep({ id: "w4b-city", minutes: 25, templateId: "T10-city-cycle", optional: true }),
  canvasStep({ id: "w4b-story", minutes: 25, templateId: "T16-pitch-story" }),
  canvasStep({
    id: "w4b-pitches",
    minutes: 25,
    templateId: "T16-pitch-story",
    continues: "w4b-story",
    mode: "readonly",
  }),
  talkStep("w4b-reflection", 15),
];

const steps = [...weekOne, ...weekTwo, ...weekThree, ...weekFour];

/** P3: the whole route in eight meetings of 90 minutes, two a week; teams keep their boards. */
export const fourWeekCourse: Programme = {
  id: "P3",
  minutes: 720,
  people: { min: 8, max: 36 },
  routeSteps: [1, 2, 3, 4],
  competencies: ["ST", "AN", "NO", "SG", "CO", "CT", "SA", "IP"],
  sessions: ["w1a", "w1b", "w2a", "w2b", "w3a", "w3b", "w4a", "w4b"].map((id) => ({
    id,
    minutes: 90,
    stepIds: steps.filter((step) => step.id.startsWith(`${id}-`)).map((step) => step.id),
  })),
  steps,
};
