"use client";

import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import type { Conflict } from "#lib/lesson-plan/document/apply-edits.ts";
import type { Choice } from "#lib/lesson-plan/document/change-edits.ts";
import { plainWords } from "#lib/lesson-plan/document/written-lines.ts";
import { DiffView } from "./diff-view.tsx";

type ConflictCardProps = Readonly<{
  conflict: Conflict;
  /** Who is on the other side: the workshop, whose plan is made anew, or a colleague. */
  other: "plan" | "colleague";
  onChoose(choice: Choice): void;
}>;

/** Words that two sides changed, each against what was there, and three ways to go on. */
export function ConflictCard({ conflict, other, onChoose }: ConflictCardProps) {
  const t = useTranslations(`plan.editor.conflict.${other}`);
  const base = plainWords(conflict.base);

  return (
    <section
      aria-label={t("title")}
      data-conflict=""
      className="my-2 rounded-card border-2 border-warm bg-warm-soft p-4 text-base font-normal text-ink"
    >
      <p className="font-semibold">{t("title")}</p>
      <div className="mt-3 grid gap-4 sm:grid-cols-2">
        <div className="min-w-0">
          <p className="mb-1 text-sm font-semibold">{t("mine")}</p>
          <div className="rounded-control bg-surface p-3">
            <DiffView before={base} after={plainWords(conflict.mine)} />
          </div>
        </div>
        <div className="min-w-0">
          <p className="mb-1 text-sm font-semibold">{t("made")}</p>
          <div className="rounded-control bg-surface p-3">
            <DiffView before={base} after={plainWords(conflict.made)} />
          </div>
        </div>
      </div>
      <div className="mt-4 flex flex-wrap gap-2">
        <Button onPress={() => onChoose("mine")}>{t("takeMine")}</Button>
        <Button onPress={() => onChoose("made")}>{t("takeMade")}</Button>
        <Button onPress={() => onChoose("both")}>{t("takeBoth")}</Button>
      </div>
    </section>
  );
}
