"use client";

import { useTranslations } from "next-intl";
import { heatOf } from "#components/insight/chart/ink.ts";

type HeatLegendProps = Readonly<{
  /** The largest number in a cell. */
  most: number;
  /** Whether any cell is there by our reading alone. */
  hasRead: boolean;
}>;

/** What the looks of cells mean. */
export function HeatLegend({ most, hasRead }: HeatLegendProps) {
  const t = useTranslations("insight-coverage.legend");
  const levels = [0, 0.02, 0.15, 0.35, 0.6, 1].map((part) => heatOf(part, 1).background);

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
