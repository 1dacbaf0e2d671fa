"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { bareFaces, useCardFaces } from "#components/decks/use-card-faces.ts";
import { spokenText } from "#lib/canvas/card-face.ts";
import type { RoadmapWords } from "#lib/insight/roadmap/roadmap-rows.ts";
import { createNoteLookup } from "../find-notes.ts";
import { useInsight } from "../insight-context.ts";
import { useInsightNames } from "../insight-names.ts";

const TEMPLATE = "T15-roadmap";

export function useRoadmapWords(): RoadmapWords {
  const t = useTranslations("insight-roadmap");
  const { source, words } = useInsight();
  const names = useInsightNames();
  const hasCards = source.boards.some(({ notes }) => notes.some(({ card }) => card !== null));
  const faces = useCardFaces(hasCards) ?? bareFaces;

  return useMemo(() => {
    const find = createNoteLookup(source);
    return {
      text(ref) {
        const note = find(ref);
        return (note && spokenText(note, faces).replace(/\s+/gu, " ").trim()) || t("blank");
      },
      team: names.team,
      layer: (id) => names.zone(TEMPLATE, id),
      time: (id) =>
        id === null ? t("noTime") : (words.templates[TEMPLATE]?.columns[id]?.name ?? id),
      // Years have no thousands.
      year: (year) => t("year", { year: String(year) }),
      quarter: (year, quarter) => t("quarter", { year: String(year), quarter }),
      late: t("late"),
    };
  }, [t, source, words, names, faces]);
}
