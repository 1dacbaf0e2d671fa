"use client";

import { useTranslations } from "next-intl";
import type { TemplateText } from "#i18n/catalogue-text.ts";
import type { ZoneFill } from "./zone-fill.ts";

type ZoneBarsProps = Readonly<{
  fill: readonly ZoneFill[];
  /** What a full bar stands for, in notes. */
  full: number;
  /** How high a full bar is, in CSS pixels. */
  height: number;
  words: TemplateText;
}>;

/**
 * A bar for each zone, as high as there are notes in it; empty zones stand out. Names where there
 * is room: the drawing above has them, too.
 */
export function ZoneBars({ fill, full, height, words }: ZoneBarsProps) {
  const t = useTranslations("wall.tile");

  return (
    <ul aria-label={t("zones")} className="flex min-h-14 items-stretch gap-1">
      {fill.map(({ zoneId, notes }) => {
        const zone = words.zones[zoneId]?.name ?? zoneId;
        const label = t("zone", { zone, count: notes });
        return (
          <li
            key={zoneId}
            title={label}
            data-zone={zoneId}
            data-notes={notes}
            className="@container flex min-w-0 flex-1 flex-col justify-end text-center"
          >
            <span className="sr-only">{label}</span>
            <span
              aria-hidden="true"
              className={`text-xs leading-4 tabular-nums ${notes === 0 ? "text-warm" : "font-semibold"}`}
            >
              {notes}
            </span>
            <span
              aria-hidden="true"
              style={{
                height: notes === 0 ? 3 : `${8 + (height - 8) * Math.min(1, notes / full)}px`,
              }}
              className={`block w-full rounded-xs transition-[height] ${notes === 0 ? "bg-warm/40" : "bg-green"}`}
            />
            <span
              aria-hidden="true"
              className="mt-1 hidden truncate text-xs leading-4 text-ink-soft @min-[4rem]:block"
            >
              {zone}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
