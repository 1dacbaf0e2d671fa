import type { Programme } from "./programme-schema.ts";
import { breakStep, canvasStep, talkStep } from "./steps.ts";

const scopes = ["city", "organisation", "network", "goods", "services", "project", "sector"];

/** P4: two hours for teams that have a project; in the manner of a peer-learning group. */
export const standardsGapClinic: Programme = {
  id: "P4",
  minutes: 120,
  people: { min: 6, max: 20 },
  routeSteps: [4],
  competencies: ["CT", "IP"],
  steps: [
    talkStep("opening", 10),
    canvasStep({
      id: "areas",
      minutes: 15,
      templateId: "T12-standards-map",
      focusZones: ["areas", "angle"],
    }),
    canvasStep({
      id: "scopes",
      minutes: 35,
      templateId: "T12-standards-map",
      continues: "areas",
      focusZones: scopes,
    }),
    breakStep("break", 10),
    canvasStep({ id: "number", minutes: 25, templateId: "T11-data-gap" }),
    canvasStep({
      id: "swap-map",
      minutes: 8,
      templateId: "T12-standards-map",
      continues: "areas",
      focusZones: scopes,
    }),
    canvasStep({
      id: "swap-data",
      minutes: 7,
      templateId: "T11-data-gap",
      continues: "number",
    }),
    canvasStep({
      id: "contribution",
      minutes: 10,
      templateId: "T15-roadmap",
      focusZones: ["standards"],
    }),
  ],
};
