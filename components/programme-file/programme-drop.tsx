"use client";

import { useTranslations } from "next-intl";
import { FileDrop } from "#components/ui/file-drop.tsx";

type ProgrammeDropProps = Readonly<{
  onFile(file: File): void;
  /** Why there has to be another file, or any. */
  error?: string | undefined;
}>;

/** Takes a programme file, chosen or dropped. */
export function ProgrammeDrop({ onFile, error }: ProgrammeDropProps) {
  const t = useTranslations("programme-file");

  return (
    <FileDrop
      label={t("choose")}
      hint={t("drop")}
      accept=".json,application/json"
      {...{ onFile, error }}
    />
  );
}
