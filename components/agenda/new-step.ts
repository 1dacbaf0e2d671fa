import type { Step } from "#lib/workshop/model.ts";
import type { CanvasOption } from "./agenda-options.ts";

const PLAIN_MINUTES = 10;

const plain = {
  columnSet: null,
  focusZones: [],
  continues: null,
  optional: false,
  title: null,
  instruction: null,
  tools: null,
  edits: "team",
  canHold: true,
  notes: "",
} as const satisfies Partial<Step>;

/** A team step that opens boards of its own, as long as teams usually need. */
export function newCanvasStep(canvas: CanvasOption, id: string): Step {
  return {
    ...plain,
    focusZones: [],
    id,
    kind: "canvas",
    templateId: canvas.id,
    columnSet: canvas.columnSets[0]?.id ?? null,
    scope: "team",
    mode: "open",
    minutes: canvas.minutes,
  };
}

export function newPlainStep(kind: "talk" | "break", id: string): Step {
  return {
    ...plain,
    focusZones: [],
    id,
    kind,
    templateId: null,
    scope: "plenary",
    mode: "readonly",
    minutes: PLAIN_MINUTES,
  };
}
