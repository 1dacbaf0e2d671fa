import type { Programme } from "./programme-schema.ts";
import { breakStep, canvasStep, welcomeStep } from "./steps.ts";

/** P2: ITU's five stages in half a day; a taster, since ITU gives the scoping alone a full day. */
export const ecosystemSprint: Programme = {
  id: "P2",
  minutes: 240,
  people: { min: 12, max: 30 },
  routeSteps: [1, 3, 4],
  competencies: ["CO", "ST", "SG"],
  steps: [
    welcomeStep("open", 15),
    canvasStep({
      id: "explore",
      minutes: 30,
      templateId: "T01-stakeholder-map",
      columnSet: "needs",
    }),
    canvasStep({ id: "scope", minutes: 50, templateId: "T02-ecosystem-canvas" }),
    breakStep("break", 15),
    canvasStep({ id: "assess", minutes: 35, templateId: "T03-maturity-map" }),
    canvasStep({
      id: "define",
      minutes: 50,
      templateId: "T13-service-design",
      focusZones: ["problem", "people", "promise", "front", "kpi"],
    }),
    breakStep("short-break", 10),
    canvasStep({ id: "story", minutes: 12, templateId: "T16-pitch-story" }),
    canvasStep({
      id: "pitches",
      minutes: 13,
      templateId: "T16-pitch-story",
      continues: "story",
      mode: "readonly",
    }),
    canvasStep({
      id: "pledges",
      minutes: 10,
      templateId: "T10-city-cycle",
      focusZones: ["partners"],
      scope: "plenary",
    }),
  ],
};
