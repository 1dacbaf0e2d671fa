"use client";

import { useTranslations } from "next-intl";
import type { DeedWords } from "./participation-rows.ts";

/** What is counted, by name. */
export function useDeedWords(): DeedWords {
  const t = useTranslations("insight-participation.deeds");
  return { notes: t("notes"), edits: t("edits"), helped: t("helped"), votes: t("votes") };
}
