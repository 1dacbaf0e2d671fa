"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { ChartFrame } from "#components/insight/chart/chart-frame.tsx";
import { useWidth } from "#components/insight/chart/use-width.ts";
import type { Footprint } from "#lib/insight/lens/footprint.ts";
import { shownSectors } from "#lib/insight/lens/shown-sectors.ts";
import { flowRows, stamped } from "./emission-rows.ts";
import { FlowDrawing } from "./flow-drawing.tsx";
import { groupedFlows } from "./flow-layout.ts";
import type { LensWords } from "./use-lens-words.ts";

/** Sectors drawn one by one on each side: where there is room, and where there is little. */
const MOST = { wide: 10, narrow: 7 };
/** Narrower than this, the drawing is laid out anew. */
const NARROW = 560;

type FlowChartProps = Readonly<{
  footprint: Footprint;
  /** Named in the drawing, the first one first. */
  hotspots: readonly number[];
  words: LensWords;
  /** Somebody wants to know where what is bought of a sector comes from. */
  onSector(sector: number): void;
}>;

/** Who emits for whom, as bands from the one to the other. */
export function FlowChart({ footprint, hotspots, words, onSector }: FlowChartProps) {
  const t = useTranslations("insight-lens.flows");
  const [box, width] = useWidth<HTMLDivElement>();
  const most = width !== undefined && width < NARROW ? MOST.narrow : MOST.wide;
  const rest = shownSectors(footprint, most).rest.length;
  const nameOf = (sector: number | null) =>
    sector === null ? words.others(rest) : words.sector(sector);
  const rows = useMemo(() => groupedFlows(footprint, most), [footprint, most]);
  const named = rows.map(({ from, to, value }) => ({ from: nameOf(from), to: nameOf(to), value }));
  const table = {
    caption: t("title"),
    head: [t("from"), t("to"), t("value"), t("share")],
    rows: flowRows(named, footprint.total),
  };

  return (
    <ChartFrame
      title={t("title")}
      hint={t("hint")}
      file="lens-flows"
      table={stamped(table, words.stamp)}
      basis={<p>{t("basis")}</p>}
    >
      <div ref={box} className="min-h-96 w-full">
        {width && (
          <FlowDrawing
            {...{ footprint, hotspots, words, width, most, nameOf, onSector }}
            isNarrow={width < NARROW}
          />
        )}
      </div>
    </ChartFrame>
  );
}
