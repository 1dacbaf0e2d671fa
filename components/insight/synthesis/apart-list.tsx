"use client";

import { useTranslations } from "next-intl";
import type { NoteRef } from "#lib/insight/insight-source.ts";
import { UndoList } from "./undo-list.tsx";
import type { Deciding, NumberedIdea } from "./use-synthesis.ts";

type ApartListProps = Readonly<{
  ideas: readonly NumberedIdea[];
  deciding: Deciding;
  wordsOf: (ref: NoteRef) => string;
}>;

/** What people said is not one idea, each with the way back. */
export function ApartList({ ideas, deciding, wordsOf }: ApartListProps) {
  const t = useTranslations("insight-synthesis");
  const byDecision = new Map<string, NumberedIdea[]>();
  for (const idea of ideas) {
    const { state, decisionId } = idea;
    if (state !== "alone" || decisionId === null) continue;
    byDecision.set(decisionId, [...(byDecision.get(decisionId) ?? []), idea]);
  }
  const items = Array.from(byDecision, ([decisionId, parted]) => ({
    decisionId,
    text: parted.map(({ fullest }) => wordsOf(fullest)).join(" ≠ "),
  }));
  return <UndoList title={t("apart")} items={items} deciding={deciding} />;
}
