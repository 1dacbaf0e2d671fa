"use client";

import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { ChartFrame } from "#components/insight/chart/chart-frame.tsx";
import { useWidth } from "#components/insight/chart/use-width.ts";
import type { Footprint } from "#lib/insight/lens/footprint.ts";
import { sectorNetwork } from "#lib/insight/lens/sector-network.ts";
import { networkRows, stamped } from "./emission-rows.ts";
import { NetworkDrawing } from "./network-drawing.tsx";
import { SectorDetail } from "./sector-detail.tsx";
import type { LensWords } from "./use-lens-words.ts";

/** Sectors and deliveries drawn: where there is room, and where there is little. */
const MOST = { wide: { sectors: 16, deliveries: 24 }, narrow: { sectors: 9, deliveries: 12 } };
const NARROW = 560;

type NetworkChartProps = Readonly<{
  footprint: Footprint;
  hotspots: readonly number[];
  words: LensWords;
  /** Somebody wants to know where what is bought of a sector comes from. */
  onSector(sector: number): void;
}>;

/** Sectors and what they deliver to each other, with the hotspots marked. */
export function NetworkChart({ footprint, hotspots, words, onSector }: NetworkChartProps) {
  const t = useTranslations("insight-lens.network");
  const [box, width] = useWidth<HTMLDivElement>();
  const [pressed, setPressed] = useState<number>();
  const most = width !== undefined && width < NARROW ? MOST.narrow : MOST.wide;
  const network = useMemo(() => sectorNetwork(footprint, most), [footprint, most]);
  const chosen = pressed !== undefined && pressed < footprint.output.length ? pressed : undefined;
  const table = {
    caption: t("title"),
    head: [t("seller"), t("sellerEmbodied"), t("buyer"), t("buyerEmbodied"), t("carried")],
    rows: networkRows(network.deliveries, words.sector, footprint.embodied),
  };

  return (
    <ChartFrame
      title={t("title")}
      hint={t("hint")}
      file="lens-network"
      table={stamped(table, words.stamp)}
      basis={<p>{t("basis", most)}</p>}
    >
      <div ref={box} className="min-h-72 w-full">
        {network.deliveries.length === 0 && <p className="text-ink-soft">{t("none")}</p>}
        {network.deliveries.length > 0 && width && (
          <NetworkDrawing
            {...{ network, footprint, hotspots, chosen, words, width }}
            onChoose={(sector) => setPressed(sector === chosen ? undefined : sector)}
          />
        )}
      </div>
      <div aria-live="polite">
        {chosen !== undefined && (
          <SectorDetail
            {...{ footprint, words, onSector }}
            sector={chosen}
            rank={hotspots.indexOf(chosen)}
            onChoose={setPressed}
          />
        )}
      </div>
    </ChartFrame>
  );
}
