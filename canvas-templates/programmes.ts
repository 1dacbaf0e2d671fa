import type { Step } from "#lib/workshop/model.ts";
import { ecosystemSprint } from "./programmes/ecosystem-sprint.ts";
import { fourWeekCourse } from "./programmes/four-week-course.ts";
import { oneHotspotOneIdea } from "./programmes/one-hotspot-one-idea.ts";
import type { Programme } from "./programmes/programme-schema.ts";
import { standardsGapClinic } from "./programmes/standards-gap-clinic.ts";
import { canvasStep } from "./programmes/steps.ts";
import { twoLessons } from "./programmes/two-lessons.ts";
import type { CanvasTemplate } from "./schema.ts";

/** Every ready-made programme, in the order people choose from. */
export const programmes: readonly Programme[] = [
  oneHotspotOneIdea,
  ecosystemSprint,
  fourWeekCourse,
  standardsGapClinic,
  twoLessons,
];

/** Looks a programme up by an untrusted id. Returns `undefined` if there is none. */
export function findProgramme(id: string | null): Programme | undefined {
  return programmes.find((programme) => programme.id === id);
}

/** The agenda of a workshop on one canvas: a single open step, as long as teams usually need. */
export function stepsForTemplate(
  template: Pick<CanvasTemplate, "id" | "minutes" | "matrix">,
): Step[] {
  return [
    canvasStep({
      id: "canvas",
      minutes: template.minutes.max,
      templateId: template.id,
      columnSet: template.matrix?.columnSets[0]?.id ?? null,
    }),
  ];
}
