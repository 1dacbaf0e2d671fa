"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import type { SectorTable } from "#lib/insight/kept/economy.ts";

/** How the lens says numbers and names of one table. */
export type LensWords = Readonly<{
  /** Four digits, without its unit. */
  number(value: number): string;
  /** With the table's unit. */
  amount(value: number): string;
  /** Of 1: `48.6%`. */
  share(value: number): string;
  /** With its sign: `−12.3%`. */
  change(share: number): string;
  sector(index: number): string;
  /** All that a chart does not draw one by one. */
  others(count: number): string;
  /** Stands in every chart and file of the lens. */
  stamp: string;
}>;

/** From here on figures are too long for a chart: `121.5M`, `1.2 亿`. */
const COMPACT_FROM = 1e7;

export function useLensWords({ economy, unit, origin }: SectorTable): LensWords {
  const t = useTranslations("insight-lens");
  const locale = useLocale();

  return useMemo(() => {
    const plain = new Intl.NumberFormat(locale, { maximumSignificantDigits: 4 });
    const compact = new Intl.NumberFormat(locale, {
      ...{ maximumSignificantDigits: 4, notation: "compact" },
    });
    const percent = { style: "percent", maximumFractionDigits: 1 } as const;
    const shares = new Intl.NumberFormat(locale, percent);
    const changes = new Intl.NumberFormat(locale, { ...percent, signDisplay: "exceptZero" });
    const number = (value: number) =>
      (Math.abs(value) < COMPACT_FROM ? plain : compact).format(value);
    return {
      number,
      amount: (value) => (unit === "" ? number(value) : `${number(value)} ${unit}`),
      share: (value) => shares.format(value),
      change: (value) => changes.format(value),
      sector: (index) => economy.sectors[index] ?? "",
      others: (count) => t("others", { count }),
      stamp:
        origin === "example"
          ? t("chartStamp", { stamp: t("stamp"), table: t("fictional") })
          : t("stamp"),
    };
  }, [t, locale, economy, unit, origin]);
}
