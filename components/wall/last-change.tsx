"use client";

import { useTranslations } from "next-intl";
import { useClock } from "#components/live/use-clock.ts";
import { agoOf } from "./activity.ts";

/** How long ago a board changed, live. @param at milliseconds since 1970, if it is known. */
export function LastChange({ at }: Readonly<{ at: number | undefined }>) {
  const t = useTranslations("wall.tile");
  const ago = useClock((now) => (at === undefined ? "quiet" : agoOf(at, now))) ?? "quiet";
  const [count, unit] = ago.split(" ");

  if (ago === "quiet") return <span>{t("quiet")}</span>;
  if (ago === "now") return <span>{t("now")}</span>;
  return <span>{t(unit === "hours" ? "hours" : "minutes", { count: Number(count) })}</span>;
}
