"use client";

import { changeStep, type StepChange } from "#lib/workshop/agenda-edit.ts";
import type { Step } from "#lib/workshop/model.ts";
import { useEditor } from "./editor-context.ts";

/** Changes a step. `key`: what belongs to one change when undone, such as typing in a field. */
export function useStepChange({ id }: Step): (change: StepChange, key?: string) => void {
  const { edit } = useEditor();
  return (change, key) => edit((steps) => changeStep(steps, id, change), key && `${key} ${id}`);
}
