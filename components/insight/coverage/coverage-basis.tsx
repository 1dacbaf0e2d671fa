"use client";

import { useTranslations } from "next-intl";
import type { AxisName } from "./use-axis-names.ts";

/** How the numbers come about, and what names have to be read with care. */
export function CoverageBasis({ caveats }: Readonly<{ caveats: readonly AxisName[] }>) {
  const t = useTranslations("insight-coverage.basis");
  const doubted = caveats.filter(({ caveat }) => caveat !== null);

  return (
    <>
      <p>{t("counted")}</p>
      <p>{t("totals")}</p>
      <p>{t("read")}</p>
      <p>{t("undecided")}</p>
      {doubted.length > 0 && (
        <p>{t("doubted", { count: doubted.length, caveat: doubted[0]?.caveat ?? "" })}</p>
      )}
    </>
  );
}
