"use client";

import { useTranslations } from "next-intl";
import type { AxisName } from "./use-axis-names.ts";

type EmptyLinesProps = Readonly<{ axis: string; names: readonly AxisName[]; all: number }>;

/** What nobody has written about yet, by name. */
export function EmptyLines({ axis, names, all }: EmptyLinesProps) {
  const t = useTranslations("insight-coverage.gaps");

  return (
    <section aria-label={axis} className="min-w-0">
      <h3 className="font-semibold">
        {names.length === 0 ? t("none", { axis }) : t("some", { axis, count: names.length, all })}
      </h3>
      {names.length > 0 && (
        <ul className="mt-2 flex flex-wrap gap-2">
          {names.map(({ key, label }) => (
            <li
              key={key}
              className="rounded-full border border-dashed border-line-strong px-3 py-1 text-sm"
            >
              {label}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
