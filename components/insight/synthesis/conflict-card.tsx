"use client";

import { ArrowLeftRight, Check, Undo2, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useNoteSheet } from "#components/insight/note-sheet.tsx";
import { Button } from "#components/ui/button.tsx";
import { Chip } from "#components/ui/chip.tsx";
import type { NoteRef } from "#lib/insight/insight-source.ts";
import type { DecidedConflict } from "#lib/insight/synthesis/decided-conflicts.ts";
import { IdeaNotes, NoteText } from "./idea-notes.tsx";
import type { Deciding } from "./use-synthesis.ts";

type ConflictCardProps = Readonly<{
  conflict: DecidedConflict;
  deciding: Deciding;
  wordsOf: (ref: NoteRef) => string;
}>;

/** Two sides that cannot both be held: as far as their words or dots tell, or as people said. */
export function ConflictCard({ conflict, deciding, wordsOf }: ConflictCardProps) {
  const t = useTranslations("insight-synthesis");
  const { state, reason, sides, words } = conflict;
  const isAccepted = state === "accepted";
  const topic = words.join(t("comma"));

  return (
    <article
      className={`flex flex-col gap-4 rounded-card border-2 border-warm bg-surface p-4 print:break-inside-avoid ${isAccepted ? "" : "border-dashed"}`}
    >
      <div className="flex flex-wrap items-center gap-2">
        <Chip tone="warm" icon={<ArrowLeftRight aria-hidden="true" size={14} />}>
          {t(isAccepted ? "conflicts.accepted" : "conflicts.chip")}
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
      <Choices {...{ conflict, deciding, topic, wordsOf }} />
    </article>
  );
}

/** What people can do about it; everybody can look at the notes on their boards. */
function Choices({
  conflict,
  deciding,
  topic,
  wordsOf,
}: ConflictCardProps & Readonly<{ topic: string }>) {
  const t = useTranslations("insight-synthesis");
  const show = useNoteSheet();
  const { state, decisionId, sides } = conflict;
  const what = conflictWords(conflict, wordsOf);

  return (
    <div className="flex flex-wrap items-center gap-3 print:hidden">
      {deciding.isMine && state === "proposed" && (
        <>
          <Button
            variant="primary"
            icon={<Check aria-hidden="true" size={18} />}
            aria-label={t("conflicts.acceptOf", { what })}
            onPress={() => deciding.oppose(conflict)}
          >
            {t("conflicts.accept")}
          </Button>
          <Button
            icon={<X aria-hidden="true" size={18} />}
            aria-label={t("conflicts.dismissOf", { what })}
            onPress={() => deciding.reconcile(conflict)}
          >
            {t("conflicts.dismiss")}
          </Button>
        </>
      )}
      {deciding.isMine && decisionId !== null && (
        <Button
          icon={<Undo2 aria-hidden="true" size={18} />}
          aria-label={t("undoOf", { what })}
          onPress={() => deciding.undo(decisionId)}
        >
          {t("undo")}
        </Button>
      )}
      <Button variant="quiet" onPress={() => show({ title: topic || what, notes: sides.flat() })}>
        {t("conflicts.notes")}
      </Button>
    </div>
  );
}

/** A contradiction in the words of a note of each side. */
export function conflictWords(
  { sides }: Pick<DecidedConflict, "sides">,
  wordsOf: (ref: NoteRef) => string,
): string {
  return sides.map(([first]) => (first ? wordsOf(first) : "")).join(" ≠ ");
}
