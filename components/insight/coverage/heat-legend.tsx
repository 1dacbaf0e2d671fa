"use client";

import { useTranslations } from "next-intl";
import { heatOf } from "#components/insight/chart/ink.ts";
import { heatScale, mostOf } from "#components/insight/heat/heat-scale.ts";
import type { HeatTable } from "#components/insight/heat/heat-table.ts";

type HeatLegendProps = Readonly<{
  cells: HeatTable["cells"];
  /** Whether any cell is there by our reading alone. */
  hasRead: boolean;
}>;

/** What the looks of cells mean. */
export function HeatLegend({ cells, hasRead }: HeatLegendProps) {
  const t = useTranslations("insight-coverage.legend");
  const [most, scale] = [mostOf(cells), heatScale(cells)];
  const counts = Array.from({ length: most + 1 }, (_, count) => count);
  const levels = [...new Set(counts.map((count) => heatOf(count, scale).background))];

  return (
    <ul className="flex flex-wrap items-center gap-x-6 gap-y-2 text-sm text-ink-soft">
      <li className="flex items-center gap-2">
        <span>0</span>
        <span aria-hidden="true" className="flex gap-0.5">
          {levels.map((looks) => (
            <span key={looks} className={`h-5 w-6 rounded-sm ${looks}`} />
          ))}
        </span>
        <span>{t("most", { count: most })}</span>
      </li>
      {hasRead && (
        <li className="flex items-center gap-2">
          <span aria-hidden="true" className="grid h-5 w-7 place-items-center rounded-sm bg-heat-2">
            <span className="h-3.5 w-5 rounded-sm border border-dashed border-on-heat-low" />
          </span>
          {t("read")}
        </li>
      )}
      <li className="flex items-center gap-2">
        <span
          aria-hidden="true"
          className="size-5 rounded-sm border border-dashed border-ink-faint"
        />
        {t("empty")}
      </li>
    </ul>
  );
}
