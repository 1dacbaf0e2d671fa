import { cityCycle } from "./city-cycle.ts";
import { dataGap } from "./data-gap.ts";
import { designBrief } from "./design-brief.ts";
import { ecosystemCanvas } from "./ecosystem-canvas.ts";
import { fiveMechanisms } from "./five-mechanisms.ts";
import { ioHotspot } from "./io-hotspot.ts";
import { knowledgeMap } from "./knowledge-map.ts";
import { maturityMap } from "./maturity-map.ts";
import { partnerMap } from "./partner-map.ts";
import { pitchStory } from "./pitch-story.ts";
import { platformCanvas } from "./platform-canvas.ts";
import { roadmap } from "./roadmap.ts";
import type { CanvasTemplate } from "./schema.ts";
import { sdgMapper } from "./sdg-mapper.ts";
import { serviceDesign } from "./service-design.ts";
import { stakeholderMap } from "./stakeholder-map.ts";
import { standardsMap } from "./standards-map.ts";
import { twinTransition } from "./twin-transition.ts";

/** Every template, in the order the gallery shows them. */
export const canvasTemplates: readonly CanvasTemplate[] = [
  designBrief,
  stakeholderMap,
  ecosystemCanvas,
  maturityMap,
  sdgMapper,
  knowledgeMap,
  partnerMap,
  twinTransition,
  fiveMechanisms,
  ioHotspot,
  cityCycle,
  dataGap,
  standardsMap,
  serviceDesign,
  platformCanvas,
  roadmap,
  pitchStory,
];

/** Looks a template up by an untrusted id. Returns `undefined` if there is none. */
export function findTemplate(id: string | null): CanvasTemplate | undefined {
  return canvasTemplates.find((template) => template.id === id);
}
