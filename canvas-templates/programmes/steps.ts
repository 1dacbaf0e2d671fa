import { plainStepSettings, type Step } from "#lib/workshop/model.ts";

type CanvasStep = Pick<Step, "id" | "minutes"> & { templateId: string } & Partial<
    Pick<Step, "columnSet" | "focusZones" | "continues" | "scope" | "mode" | "optional" | "tools">
  >;

/** A step on a canvas; unless said otherwise every team opens a board of its own and writes. */
export function canvasStep(step: CanvasStep): Step {
  return {
    kind: "canvas",
    columnSet: null,
    focusZones: [],
    continues: null,
    scope: "team",
    mode: "open",
    optional: false,
    ...plainStepSettings,
    ...step,
  };
}

/** The brief on everybody's screen while the facilitator opens the meeting. */
export function welcomeStep(id: string, minutes: number): Step {
  return canvasStep({
    id,
    minutes,
    templateId: "T00-design-brief",
    scope: "plenary",
    mode: "readonly",
  });
}

/** A step without a canvas: something is said, or people think and speak. */
export function talkStep(id: string, minutes: number): Step {
  return plainStep("talk", id, minutes);
}

export function breakStep(id: string, minutes: number): Step {
  return plainStep("break", id, minutes);
}

function plainStep(kind: "talk" | "break", id: string, minutes: number): Step {
  return {
    id,
    kind,
    templateId: null,
    columnSet: null,
    focusZones: [],
    continues: null,
    scope: "plenary",
    mode: "readonly",
    minutes,
    optional: false,
    ...plainStepSettings,
  };
}
