"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { stepWords } from "#components/board/stage/step-words.ts";
import { findStep, PLENARY } from "#lib/workshop/steps.ts";
import { useInsight } from "./insight-context.ts";

/** Names in the viewer's language, by the ids that insight is computed with. */
export type InsightNames = Readonly<{
  /** Of everybody's board, too. */
  team(id: string): string;
  /** Place in the workshop's list of teams, from 0; −1 for everybody's board. */
  teamIndex(id: string): number;
  step(id: string): string;
  template(id: string): string;
  /** @param zoneId `null` for what is outside all zones. */
  zone(templateId: string, zoneId: string | null): string;
}>;

export function useInsightNames(): InsightNames {
  const t = useTranslations("insight-names");
  const { workshop, words } = useInsight();

  return useMemo(
    () => ({
      team(id) {
        if (id === PLENARY) return t("everyone");
        return workshop.teams.find((team) => team.id === id)?.name ?? t("goneTeam");
      },
      teamIndex: (id) => workshop.teams.findIndex((team) => team.id === id),
      step(id) {
        const step = findStep(workshop, id);
        return (step && stepWords(words, step).title) || t("goneStep");
      },
      // Of a canvas that was added after the page was made, until its words are fetched.
      template: (id) => words.templates[id]?.name ?? id,
      zone(templateId, zoneId) {
        if (zoneId === null) return t("outside");
        return words.templates[templateId]?.zones[zoneId]?.name ?? zoneId;
      },
    }),
    [t, workshop, words],
  );
}
