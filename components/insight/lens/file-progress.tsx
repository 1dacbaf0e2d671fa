"use client";

import { useTranslations } from "next-intl";
import { readingStages } from "#lib/insight/lens/read-sector-file.ts";
import type { FileStage } from "./read-in-slices.ts";

const stages: readonly FileStage[] = ["bytes", ...readingStages];

/** How far the reading of a file is, and what is being done. */
export function FileProgress({ name, stage }: Readonly<{ name: string; stage: FileStage }>) {
  const t = useTranslations("insight-lens.stages");

  return (
    <div className="flex flex-col gap-2 rounded-control bg-sunken p-4">
      <p className="font-semibold break-words">{t("reading", { name })}</p>
      <progress
        aria-label={t(stage)}
        value={stages.indexOf(stage) + 1}
        max={stages.length + 1}
        className="h-3 w-full accent-green"
      />
      <p className="text-sm text-ink-soft">{t(stage)}</p>
    </div>
  );
}
