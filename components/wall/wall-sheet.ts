import { findTemplate } from "#canvas-templates/catalogue.ts";
import type { WorkshopWords } from "#components/board/stage/step-words.ts";
import type { TemplateText } from "#i18n/catalogue-text.ts";
import type { CardFaces } from "#lib/canvas/card-face.ts";
import { clustersOf } from "#lib/canvas/clusters.ts";
import { drawFigure } from "#lib/canvas/figure.ts";
import { outcomesOf } from "#lib/canvas/outcomes.ts";
import { layoutSheet, type SheetLayout, TITLE_HEIGHT } from "#lib/canvas/sheet.ts";
import type { Step } from "#lib/workshop/model.ts";
import type { DrawBoard } from "./live-wall.ts";

/** The sheet that all boards of a step have. */
export type WallSheet = Readonly<{
  layout: SheetLayout;
  text: TemplateText;
  /** Zones in use in the step, in the order a team fills them. */
  zoneIds: readonly string[];
  /** Width divided by height, without the title. */
  aspect: number;
  draw: DrawBoard;
}>;

/** The sheet of a step, in the viewer's language; `undefined` if this page does not know it. */
export function wallSheet(
  { templateId, columnSet, focusZones }: Pick<Step, "templateId" | "columnSet" | "focusZones">,
  words: WorkshopWords,
  cards: CardFaces | undefined,
): WallSheet | undefined {
  const template = findTemplate(templateId);
  const text = templateId === null ? undefined : words.templates[templateId];
  if (!template || !text) return undefined;
  const layout = layoutSheet(template, columnSet);
  const inUse = template.order.filter((id) => focusZones.includes(id));
  return {
    layout,
    text,
    zoneIds: inUse.length > 0 ? inUse : template.order,
    aspect: layout.width / (layout.height - TITLE_HEIGHT),
    draw: (records, memory) => ({
      figure: drawFigure({
        template,
        columnSet,
        words: text,
        records,
        detail: "compact",
        cards,
        memory,
      }),
      outcomes: outcomesOf(records, layout),
      clusters: clustersOf(records, layout),
    }),
  };
}
