"use client";

import { useTranslations } from "next-intl";
import type { Tally } from "#lib/canvas/restoration.ts";

/** What a restore changes, or changed. */
export function TallyText({ tally }: Readonly<{ tally: Tally }>) {
  const t = useTranslations("replay.restore");
  const parts = [
    { count: tally.back, key: "back" },
    { count: tally.gone, key: "goes" },
    { count: tally.changed, key: "changes" },
    { count: tally.others, key: "others" },
  ] as const;
  const shown = parts.filter(({ count }) => count > 0);
  if (shown.length === 0) return <p>{t("nothing")}</p>;
  return (
    <ul className="list-disc ps-5">
      {shown.map(({ key, count }) => (
        <li key={key}>{t(key, { count })}</li>
      ))}
    </ul>
  );
}
