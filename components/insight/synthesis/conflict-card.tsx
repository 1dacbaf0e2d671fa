"use client";

import { ArrowLeftRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { useNoteSheet } from "#components/insight/note-sheet.tsx";
import { Button } from "#components/ui/button.tsx";
import { Chip } from "#components/ui/chip.tsx";
import type { NoteRef } from "#lib/insight/insight-source.ts";
import type { Conflict } from "#lib/insight/synthesis/conflicts.ts";
import { IdeaNotes, NoteText } from "./idea-notes.tsx";

type ConflictCardProps = Readonly<{ conflict: Conflict; wordsOf: (ref: NoteRef) => string }>;

/** Two sides that cannot both be held, as far as their words or dots tell. */
export function ConflictCard({ conflict, wordsOf }: ConflictCardProps) {
  const t = useTranslations("insight-synthesis");
  const show = useNoteSheet();
  const { reason, sides, words } = conflict;
  const topic = words.join(t("comma"));

  return (
    <article className="flex flex-col gap-4 rounded-card border-2 border-dotted border-warm bg-surface p-4 print:break-inside-avoid">
      <div className="flex flex-wrap items-center gap-2">
        <Chip tone="warm" icon={<ArrowLeftRight aria-hidden="true" size={14} />}>
          {t("conflicts.chip")}
        </Chip>
        <h3 className="min-w-0 text-lg leading-snug font-semibold wrap-anywhere">
          {topic === "" ? t("conflicts.unnamed") : t("conflicts.about", { topic })}
        </h3>
      </div>
      <p className="text-sm text-ink-soft">{t(`conflicts.${reason}`)}</p>
      <div className="grid gap-4 lg:grid-cols-2">
        {sides.map((side, index) => (
          <section
            // biome-ignore lint/suspicious/noArrayIndexKey: there are two sides, in their order.
            key={index}
            aria-label={t("conflicts.side", { number: index + 1 })}
            className="flex flex-col gap-2 border-s-4 border-warm ps-3"
          >
            <p className="text-sm font-semibold">{t("conflicts.side", { number: index + 1 })}</p>
            <IdeaNotes notes={side} note={(ref) => <NoteText>{wordsOf(ref)}</NoteText>} />
          </section>
        ))}
      </div>
      <div className="print:hidden">
        <Button variant="quiet" onPress={() => show({ title: topic, notes: sides.flat() })}>
          {t("conflicts.notes")}
        </Button>
      </div>
    </article>
  );
}
