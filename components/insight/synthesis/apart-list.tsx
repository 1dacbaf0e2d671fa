"use client";

import { Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import type { NoteRef } from "#lib/insight/insight-source.ts";
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
  if (byDecision.size === 0) return null;

  return (
    <div className="flex flex-col gap-2">
      <h3 className="font-semibold">{t("apart")}</h3>
      <ul className="flex flex-col gap-2">
        {[...byDecision].map(([decisionId, parted]) => {
          const texts = parted.map(({ fullest }) => wordsOf(fullest)).join(" ≠ ");
          return (
            <li
              key={decisionId}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 rounded-control border border-line bg-surface ps-3"
            >
              <span dir="auto" className="min-w-0 flex-1 basis-60 py-2 wrap-anywhere">
                {texts}
              </span>
              {deciding.isMine && (
                <Button
                  variant="quiet"
                  icon={<Undo2 aria-hidden="true" size={18} />}
                  aria-label={t("undoOf", { what: texts })}
                  onPress={() => deciding.undo(decisionId)}
                  className="print:hidden"
                >
                  {t("undo")}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
