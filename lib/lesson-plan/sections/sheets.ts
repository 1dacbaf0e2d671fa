import type { Block } from "../document/plan-document.ts";
import { plain } from "../document/spans.ts";
import { emptySheet } from "./canvases.ts";
import { bullet, heading, named, prose } from "./parts.ts";
import type { PlanCanvas, PlanContext } from "./plan-context.ts";

/** Empty sheets to print, one page each; a canvas that is used twice is printed once. */
export function handoutsBlocks({ canvases, source }: PlanContext): Block[] {
  return withoutRepeats(canvases).map((canvas) => ({
    id: `handouts.${canvas.step.id}`,
    ...emptySheet(canvas, "blank", source),
    size: "page",
  }));
}

/** What each canvas asks, zone by zone: for who leads the workshop. */
export function promptsBlocks({ canvases, source }: PlanContext): Block[] {
  const { colon } = source.words.record.objectives;
  return withoutRepeats(canvases).flatMap(({ step, words, zoneIds }): Block[] => [
    heading(`prompts.heading.${step.id}`, 2, plain(words.name)),
    prose(
      `prompts.zones.${step.id}`,
      zoneIds.map((id) =>
        bullet(named(words.zones[id]?.name ?? id, words.zones[id]?.prompt ?? "", colon)),
      ),
    ),
  ]);
}

function withoutRepeats(canvases: readonly PlanCanvas[]): PlanCanvas[] {
  const sheetOf = ({ template, step }: PlanCanvas) => `${template.id}/${step.columnSet}`;
  return canvases.filter(
    (canvas, index) => canvases.findIndex((other) => sheetOf(other) === sheetOf(canvas)) === index,
  );
}
