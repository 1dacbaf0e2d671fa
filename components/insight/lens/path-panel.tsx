"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { ChartFrame } from "#components/insight/chart/chart-frame.tsx";
import { useWidth } from "#components/insight/chart/use-width.ts";
import { SelectField } from "#components/ui/select-field.tsx";
import { sum } from "#lib/insight/lens/economy.ts";
import type { Footprint } from "#lib/insight/lens/footprint.ts";
import { type SupplyPath, supplyPaths } from "#lib/insight/lens/supply-paths.ts";
import { pathRows, stamped } from "./emission-rows.ts";
import { PathDrawing } from "./path-drawing.tsx";
import type { LensWords } from "./use-lens-words.ts";

/** Chains that are drawn, and the share of all emissions from which one is looked for. */
const MOST = 12;
const LEAST_SHARE = 0.001;

type PathPanelProps = Readonly<{
  footprint: Footprint;
  sector: number;
  words: LensWords;
  onSector(sector: number): void;
}>;

/** Where the emissions embodied in what is bought of a sector come from, chain by chain. */
export function PathPanel({ footprint, sector, words, onSector }: PathPanelProps) {
  const t = useTranslations("insight-lens.paths");
  const [box, width] = useWidth<HTMLDivElement>();
  const all = useMemo(() => supplyPaths(footprint, { share: LEAST_SHARE }).paths, [footprint]);
  const paths = useMemo(
    () => all.filter(({ sectors }) => sectors[0] === sector).slice(0, MOST),
    [all, sector],
  );
  const embodied = footprint.embodied[sector] ?? 0;
  const rest = Math.max(0, embodied - sum(paths.map(({ value }) => value)));
  const rows = [
    ...pathRows(paths, words.sector, embodied),
    ...(rest > 0 ? pathRows([{ sectors: [-1], value: rest }], () => t("rest"), embodied) : []),
  ];
  const table = { caption: t("title"), head: [t("chain"), t("value"), t("share")], rows };

  return (
    <ChartFrame
      title={t("title")}
      hint={t("hint")}
      file="lens-paths"
      table={stamped(table, words.stamp)}
      basis={<p>{t("basis")}</p>}
    >
      <SelectField
        label={t("sector")}
        options={footprint.economy.sectors.map((label, index) => ({ id: String(index), label }))}
        value={String(sector)}
        onChange={(id) => onSector(Number(id))}
        className="mb-4 max-w-md print:hidden"
      />
      <div ref={box} className="min-h-40 w-full">
        {embodied === 0 && <p className="text-ink-soft">{t("none")}</p>}
        {embodied > 0 && width && (
          <PathDrawing
            {...{ words, width }}
            title={`${t("title")} ${words.sector(sector)}`}
            entries={entriesOf(paths, { rest, embodied })}
          />
        )}
      </div>
    </ChartFrame>
  );
}

function entriesOf(
  paths: readonly SupplyPath[],
  { rest, embodied }: Readonly<{ rest: number; embodied: number }>,
) {
  const entries = paths.map((path) => ({ ...path, share: path.value / embodied }));
  return rest > embodied * 1e-9
    ? [...entries, { sectors: [], value: rest, share: rest / embodied }]
    : entries;
}
