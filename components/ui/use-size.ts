"use client";

import { useFormatter, useTranslations } from "next-intl";

const MEGABYTE = 1_000_000;

/** Says bytes as people read them. */
export function useSize(): (bytes: number) => string {
  const t = useTranslations("common.size");
  const format = useFormatter();
  return (bytes) =>
    bytes < MEGABYTE
      ? t("kilobytes", { size: format.number(Math.ceil(bytes / 1000)) })
      : t("megabytes", { size: format.number(bytes / MEGABYTE, { maximumFractionDigits: 1 }) });
}
