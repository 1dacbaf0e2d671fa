import { createContext, useContext } from "react";
import type { Block } from "#lib/lesson-plan/document/plan-document.ts";
import { wordsOfSpans } from "#lib/lesson-plan/document/spans.ts";
import type { Locale } from "#lib/locales.ts";
import { ChartDrawing } from "./chart-drawing.tsx";
import { TextView } from "./prose-view.tsx";

/** Whose figures they are, and a board for each empty sheet: its team and step. */
export type FigureWorld = Readonly<{
  workshopId: string;
  locale: Locale;
  sheets: Readonly<Record<string, Readonly<{ teamId: string; stepId: string }>>>;
}>;

export const FigureContext = createContext<FigureWorld | null>(null);

type FigureProps = Readonly<{ block: Extract<Block, { kind: "figure" }> }>;

/** A chart; or a board or an empty sheet, drawn by the server when it comes into view. */
export function FigureView({ block }: FigureProps) {
  return block.templateId === null ? (
    <ChartFigure block={block} />
  ) : (
    <BoardFigure block={block} templateId={block.templateId} />
  );
}

/** A chart comes with the paper. */
function ChartFigure({ block }: FigureProps) {
  return (
    <figure className="flex flex-col gap-2">
      <ChartDrawing figure={block.figure} alt={wordsOfSpans(block.alt.main)} />
      <Caption block={block} />
    </figure>
  );
}

function BoardFigure({ block, templateId }: FigureProps & Readonly<{ templateId: string }>) {
  const world = useContext(FigureContext);
  const place = block.board ?? world?.sheets[templateId];
  if (!world || !place) return null;
  const { teamId, stepId } = place;
  const blank = block.board ? "" : "&blank=1";
  const address = `/api/workshops/${world.workshopId}/boards/${teamId}/${stepId}.svg?locale=${world.locale}${blank}`;

  return (
    <figure className="flex flex-col gap-2">
      {/* biome-ignore lint/performance/noImgElement: a drawing of our own server, never resized. */}
      <img
        src={address}
        alt={wordsOfSpans(block.alt.main)}
        loading="lazy"
        decoding="async"
        className="aspect-[3/2] w-full rounded-control border border-line bg-white object-contain"
      />
      <Caption block={block} />
    </figure>
  );
}

function Caption({ block: { caption } }: FigureProps) {
  return (
    caption && (
      <figcaption className="text-sm text-ink-soft">
        <TextView text={caption} />
      </figcaption>
    )
  );
}
