"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { TagList } from "#components/decks/tag-list.tsx";
import { useProvocationWords } from "#components/provocations/use-provocation-words.ts";
import { Button } from "#components/ui/button.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { gapTags } from "#lib/insight/coverage/gap-tags.ts";
import type { NoteRef } from "#lib/insight/insight-source.ts";
import type { SentProvocation } from "#lib/workshop/provocations.ts";
import { useInsight } from "../insight-context.ts";
import { useInsightNames } from "../insight-names.ts";
import { useNoteSheet } from "../note-sheet.tsx";
import { answersNow } from "./provocation-proposals.ts";

type SentProvocationsProps = Readonly<{
  leads: boolean;
  isPending: boolean;
  onWithdraw(id: string): void;
}>;

/** Questions whose answers are counted; they are counted anew with every change of a board. */
const NEWEST = 10;

/** What was asked, newest first and open ones before, and how many notes have come since. */
export function SentProvocations(props: SentProvocationsProps) {
  const t = useTranslations("provocations.panel");
  const { source, workshop } = useInsight();
  const { provocations } = workshop;
  const sent = useMemo(() => {
    const newest = provocations.toReversed();
    const open = newest.filter(({ withdrawnAt }) => withdrawnAt === null);
    const over = newest.filter(({ withdrawnAt }) => withdrawnAt !== null);
    return [...open, ...over]
      .slice(0, NEWEST)
      .map((asked) => ({ asked, answers: answersNow(source, asked.gap) }));
  }, [provocations, source]);

  return (
    <section aria-label={t("sent")} className="flex flex-col gap-2">
      <h3 className="text-lg">{t("sent")}</h3>
      {sent.length === 0 && <p className="text-ink-soft">{t("noneSent")}</p>}
      <ul className="flex flex-col gap-2">
        {sent.map((one) => (
          <SentItem key={one.asked.id} {...one} {...props} />
        ))}
      </ul>
    </section>
  );
}

type SentItemProps = SentProvocationsProps &
  Readonly<{ asked: SentProvocation; answers: readonly NoteRef[] }>;

function SentItem({ asked, answers, leads, isPending, onWithdraw }: SentItemProps) {
  const t = useTranslations("provocations.panel");
  const names = useInsightNames();
  const showNotes = useNoteSheet();
  const words = useProvocationWords(useLocale());
  const { id, gap, stepId, withdrawnAt } = asked;
  const isOpen = withdrawnAt === null;
  const question = words ? (words(asked) ?? t("unknown")) : "";
  const count = t("answers", { count: answers.length });
  const team = gap.teamId === null ? t("everyTeam") : names.team(gap.teamId);

  return (
    <li
      data-sent={id}
      className="flex flex-col gap-2 rounded-control border border-line bg-paper p-3 md:flex-row md:items-center md:gap-4"
    >
      <div className="min-w-0 flex-1">
        <p className={isOpen ? "font-semibold" : "text-ink-soft"}>{question}</p>
        <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
          <Chip tone={isOpen ? "green" : "neutral"}>{t(isOpen ? "open" : "over")}</Chip>
          <span>{t("for", { team })}</span>
          <span>{names.step(stepId)}</span>
          <TagList tags={gapTags(gap)} />
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        {answers.length === 0 ? (
          <span className="px-2 text-ink-soft">{count}</span>
        ) : (
          <Button
            onPress={() => showNotes({ title: t("answersTo", { question }), notes: answers })}
          >
            {count}
          </Button>
        )}
        {leads && isOpen && (
          <Button
            variant="quiet"
            className="print:hidden"
            isPending={isPending}
            aria-label={t("withdrawOf", { question })}
            onPress={() => onWithdraw(id)}
          >
            {t("withdraw")}
          </Button>
        )}
      </div>
    </li>
  );
}
