import type { Block, TableRow } from "../document/plan-document.ts";
import { plain } from "../document/spans.ts";
import { emptySheet } from "./canvases.ts";
import { bold, cell, heading } from "./parts.ts";
import type { PlanCanvas, PlanContext } from "./plan-context.ts";

/** Empty sheets to print, one page each; a canvas that is used twice is printed once. */
export function handoutsBlocks({ canvases, source }: PlanContext): Block[] {
  return withoutRepeats(canvases).map((canvas) => ({
    id: `handouts.${canvas.step.id}`,
    ...emptySheet(canvas, "full", source),
    size: "page",
  }));
}

/** What each canvas asks, zone by zone: for who leads the workshop. */
export function promptsBlocks({ canvases, source }: PlanContext): Block[] {
  const { prompts } = source.words.record;
  return withoutRepeats(canvases).flatMap((canvas): Block[] => [
    heading(`prompts.heading.${canvas.step.id}`, 2, plain(canvas.words.name)),
    {
      id: `prompts.zones.${canvas.step.id}`,
      kind: "table",
      caption: null,
      columns: [
        { id: "zone", name: plain(prompts.zone), share: 3, align: "start" },
        { id: "question", name: plain(prompts.question), share: 8, align: "start" },
      ],
      hasRowHeads: true,
      rows: canvas.zoneIds.map(
        (id): TableRow => ({
          id,
          tone: "normal",
          cells: [
            cell(bold(plain(canvas.words.zones[id]?.name ?? id))),
            cell(canvas.words.zones[id]?.prompt ?? ""),
          ],
        }),
      ),
    },
  ]);
}

function withoutRepeats(canvases: readonly PlanCanvas[]): PlanCanvas[] {
  const sheetOf = ({ template, step }: PlanCanvas) => `${template.id}/${step.columnSet}`;
  return canvases.filter(
    (canvas, index) => canvases.findIndex((other) => sheetOf(other) === sheetOf(canvas)) === index,
  );
}
