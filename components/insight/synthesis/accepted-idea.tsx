"use client";

import { CircleCheck, Undo2, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { Chip } from "#components/ui/chip.tsx";
import type { NoteRef } from "#lib/insight/insight-source.ts";
import { IdeaHead } from "./idea-head.tsx";
import { IdeaNotes, NoteText } from "./idea-notes.tsx";
import type { Deciding, NumberedIdea } from "./use-synthesis.ts";

type AcceptedIdeaProps = Readonly<{
  idea: NumberedIdea;
  deciding: Deciding;
  wordsOf: (ref: NoteRef) => string;
}>;

/** What people said is one idea; they can take notes out of it, or take it back. */
export function AcceptedIdea({ idea, deciding, wordsOf }: AcceptedIdeaProps) {
  const t = useTranslations("insight-synthesis");
  const { decisionId } = idea;

  return (
    <article className="flex flex-col gap-4 rounded-card border-2 border-green bg-surface p-4 print:break-inside-avoid">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0 flex-1 basis-60">
          <IdeaHead
            idea={idea}
            title={wordsOf(idea.fullest)}
            chips={
              <Chip tone="green" icon={<CircleCheck aria-hidden="true" size={14} />}>
                {t(`accepted.${idea.kind}`)}
              </Chip>
            }
          />
        </div>
        {deciding.isMine && decisionId !== null && (
          <Button
            icon={<Undo2 aria-hidden="true" size={18} />}
            aria-label={t("undoOf", { what: wordsOf(idea.fullest) })}
            onPress={() => deciding.undo(decisionId)}
            className="print:hidden"
          >
            {t("undo")}
          </Button>
        )}
      </div>
      <IdeaNotes
        notes={idea.notes}
        note={(ref) => (
          <>
            <NoteText>{wordsOf(ref)}</NoteText>
            {deciding.isMine && (
              <button
                type="button"
                aria-label={t("accepted.takeOut", { note: wordsOf(ref) })}
                title={t("accepted.takeOutShort")}
                onClick={() => deciding.takeOut(idea, ref)}
                className="grid size-11 shrink-0 place-items-center rounded-control text-ink-soft hover:bg-sunken hover:text-ink print:hidden"
              >
                <X aria-hidden="true" size={18} />
              </button>
            )}
          </>
        )}
      />
    </article>
  );
}
