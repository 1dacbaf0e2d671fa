"use client";

import { useTranslations } from "next-intl";
import { findStep } from "#lib/workshop/model.ts";
import { WHOLE_SHEET } from "#lib/workshop/summons.ts";
import { useStage } from "./stage-context.ts";

/** What a zone of the current step's canvas is called, in the viewer's language. */
export function useZoneName(): (zoneId: string) => string {
  const t = useTranslations("live.attention");
  const { workshop, words } = useStage();
  const templateId = findStep(workshop, workshop.currentStepId)?.templateId ?? "";
  const zones = words.templates[templateId]?.zones;
  return (zoneId) => (zoneId === WHOLE_SHEET ? undefined : zones?.[zoneId]?.name) ?? t("all");
}
