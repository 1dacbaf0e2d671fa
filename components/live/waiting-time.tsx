"use client";

import { useTranslations } from "next-intl";
import { clockText } from "./clock-text.ts";
import { useClock } from "./use-clock.ts";

/** How long a team has waited, live. @param since milliseconds since 1970. */
export function WaitingTime({ since }: { since: number }) {
  const t = useTranslations("live.help");
  const seconds = useClock((now) => Math.max(0, Math.floor((now - since) / 1000)));
  if (seconds === undefined) return null;
  return (
    <span className="text-sm font-normal whitespace-nowrap tabular-nums">
      {t("waiting", { time: clockText(seconds) })}
    </span>
  );
}
