import { createContext, useContext } from "react";
import type { Block } from "#lib/lesson-plan/document/plan-document.ts";
import { wordsOfSpans } from "#lib/lesson-plan/document/spans.ts";
import type { Locale } from "#lib/locales.ts";
import { TextView } from "./prose-view.tsx";

/** Whose figures they are, and a board for each empty sheet: its team and step. */
export type FigureWorld = Readonly<{
  workshopId: string;
  locale: Locale;
  sheets: Readonly<Record<string, Readonly<{ teamId: string; stepId: string }>>>;
}>;

export const FigureContext = createContext<FigureWorld | null>(null);

/** A board or an empty sheet, drawn by the server when it comes into view. */
export function FigureView({ block }: Readonly<{ block: Extract<Block, { kind: "figure" }> }>) {
  const world = useContext(FigureContext);
  const place = block.board ?? world?.sheets[block.templateId];
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
      {block.caption && (
        <figcaption className="text-sm text-ink-soft">
          <TextView text={block.caption} />
        </figcaption>
      )}
    </figure>
  );
}
