"use client";

import { useLocale, useTranslations } from "next-intl";
import { TableOf } from "#components/insight/chart/table-twin.tsx";
import { type Economy, sum } from "#lib/insight/lens/economy.ts";

/** Sectors shown; enough to see whether names and numbers stand where they should. */
const MOST = 8;

/** A table's first sectors as they will be computed with. */
export function PreviewTable({
  economy,
  caption,
}: Readonly<{ economy: Economy; caption: string }>) {
  const t = useTranslations("insight-lens.preview");
  const locale = useLocale();
  const { sectors, coefficients, demand, intensities } = economy;
  const rows = sectors
    .slice(0, MOST)
    .map((name, index) => [
      name,
      demand[index] ?? 0,
      sum(coefficients.map((row) => row[index] ?? 0)),
      intensities[index] ?? 0,
    ]);

  return (
    <div>
      <TableOf
        locale={locale}
        table={{
          caption,
          head: [t("sector"), t("demand"), t("share"), t("intensity")],
          rows,
        }}
      />
      {sectors.length > MOST && (
        <p className="mt-1 text-sm text-ink-soft">{t("more", { count: sectors.length - MOST })}</p>
      )}
    </div>
  );
}
