"use client";

import { useTranslations } from "next-intl";
import type { DraftDefaults } from "./workshop-draft.ts";

/** The sentence for what is wrong with a field; `undefined` if nothing is. */
export function useFaultText({ maxTitle, maxName }: Pick<DraftDefaults, "maxTitle" | "maxName">) {
  const t = useTranslations("create.errors");
  const sentences = {
    title: { empty: () => t("titleEmpty"), "too-long": () => t("titleLong", { max: maxTitle }) },
    team: {
      empty: () => t("teamEmpty"),
      "too-long": () => t("teamLong", { max: maxName }),
      duplicate: () => t("teamDuplicate"),
    },
    steps: { empty: () => t("fileMissing") },
    keep: { range: () => t("keep") },
  } as const;

  return (field: keyof typeof sentences, reason: string | undefined): string | undefined => {
    if (reason === undefined) return undefined;
    const known: Readonly<Record<string, () => string>> = sentences[field];
    return known[reason]?.() ?? t("other");
  };
}
