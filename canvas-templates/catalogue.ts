import type { CanvasTemplate } from "./schema.ts";
import { twinTransition } from "./twin-transition.ts";

/** Every template, in the order the gallery shows them. */
export const canvasTemplates: readonly CanvasTemplate[] = [twinTransition];

/** Looks a template up by an untrusted id. Returns `undefined` if there is none. */
export function findTemplate(id: string | null): CanvasTemplate | undefined {
  return canvasTemplates.find((template) => template.id === id);
}
