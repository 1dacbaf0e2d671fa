import type { Block } from "../document/plan-document.ts";
import { plain } from "../document/spans.ts";
import { usedTemplates } from "../plan-source.ts";
import { bullet, heading, prose } from "./parts.ts";
import type { PlanContext } from "./plan-context.ts";

/** What matters most and what is hard, as the programme says or else its canvases do. */
export function keyPointsBlocks({ source }: PlanContext): Block[] {
  const { keyPoints } = source.words.review;
  const canvases = usedTemplates(source).flatMap(({ teaching }) => teaching ?? []);
  const { key, difficult } = source.programme?.teaching ?? {
    key: canvases.map((teaching) => teaching.key),
    difficult: canvases.map((teaching) => teaching.difficult),
  };
  return [
    ...points("key-points.key", keyPoints.key, key),
    ...points("key-points.difficult", keyPoints.difficult, difficult),
  ];
}

function points(id: string, name: string, said: readonly string[]): Block[] {
  if (said.length === 0) return [];
  return [heading(`${id}-heading`, 2, plain(name)), prose(id, said.map(bullet))];
}
