import type { Step } from "#lib/workshop/model.ts";
import { canvasStep } from "./steps.ts";

const zones = ["optimise", "substitute", "guide"];

/** The agenda of a rehearsal: three minutes, and one of everything a facilitator leads through. */
export const rehearsalSteps: readonly Step[] = [
  canvasStep({
    id: "ideas",
    minutes: 1,
    templateId: "T08-five-mechanisms",
    focusZones: zones,
    mode: "private",
  }),
  canvasStep({
    id: "look",
    minutes: 1,
    templateId: "T08-five-mechanisms",
    continues: "ideas",
    focusZones: zones,
  }),
  canvasStep({
    id: "vote",
    minutes: 1,
    templateId: "T08-five-mechanisms",
    continues: "ideas",
    focusZones: zones,
    mode: "vote",
  }),
];
