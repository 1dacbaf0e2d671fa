"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import type { SectorTable } from "#lib/insight/kept/economy.ts";
import { type NumberText, numberText } from "#lib/insight/lens/number-text.ts";

/** How the lens says numbers and names of one table. */
export type LensWords = NumberText &
  Readonly<{
    sector(index: number): string;
    /** All that a chart does not draw one by one. */
    others(count: number): string;
    /** Stands in every chart and file of the lens. */
    stamp: string;
  }>;

export function useLensWords({ economy, unit, origin }: SectorTable): LensWords {
  const t = useTranslations("insight-lens");
  const locale = useLocale();

  return useMemo(
    () => ({
      ...numberText(locale, unit),
      sector: (index) => economy.sectors[index] ?? "",
      others: (count) => t("others", { count }),
      stamp:
        origin === "example"
          ? t("chartStamp", { stamp: t("stamp"), table: t("fictional") })
          : t("stamp"),
    }),
    [t, locale, economy, unit, origin],
  );
}
