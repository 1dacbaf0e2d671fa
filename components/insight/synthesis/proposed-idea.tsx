"use client";

import { Check, Lightbulb, Split } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Chip } from "#components/ui/chip.tsx";
import type { NoteRef } from "#lib/insight/insight-source.ts";
import { noteKey } from "#lib/insight/note-key.ts";
import { IdeaHead } from "./idea-head.tsx";
import { IdeaNotes, NoteText } from "./idea-notes.tsx";
import type { Deciding, NumberedIdea } from "./use-synthesis.ts";

type ProposedIdeaProps = Readonly<{
  idea: NumberedIdea;
  deciding: Deciding;
  wordsOf: (ref: NoteRef) => string;
}>;

/** A suggestion: people say which of its notes are one idea, or that they are none. */
export function ProposedIdea({ idea, deciding, wordsOf }: ProposedIdeaProps) {
  const t = useTranslations("insight-synthesis");
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = idea.notes.filter((ref) => !left.has(noteKey(ref)));

  function toggle(ref: NoteRef) {
    const key = noteKey(ref);
    setLeft((before) => new Set(before.has(key) ? difference(before, key) : [...before, key]));
  }

  return (
    <article className="flex flex-col gap-4 rounded-card border-2 border-dashed border-digital bg-surface p-4 print:break-inside-avoid">
      <IdeaHead
        idea={idea}
        title={wordsOf(idea.fullest)}
        chips={
          <Chip tone="digital" icon={<Lightbulb aria-hidden="true" size={14} />}>
            {t(`proposed.${idea.kind}`)}
          </Chip>
        }
      />
      <IdeaNotes
        notes={idea.notes}
        note={(ref) =>
          deciding.isMine ? (
            <label className="flex min-h-11 flex-1 items-start gap-3 px-3 py-2 has-checked:bg-digital-soft">
              <input
                type="checkbox"
                checked={!left.has(noteKey(ref))}
                onChange={() => toggle(ref)}
                className="mt-1 size-5 shrink-0 accent-green"
              />
              <span dir="auto" className="min-w-0 wrap-anywhere whitespace-pre-wrap">
                {wordsOf(ref)}
              </span>
            </label>
          ) : (
            <NoteText>{wordsOf(ref)}</NoteText>
          )
        }
      />
      {deciding.isMine && (
        <div className="flex flex-wrap items-center gap-3 print:hidden">
          <Button
            variant="primary"
            isDisabled={chosen.length < 2}
            icon={<Check aria-hidden="true" size={18} />}
            onPress={() => deciding.join(chosen)}
          >
            {t("proposed.accept", { count: chosen.length })}
          </Button>
          <Button
            icon={<Split aria-hidden="true" size={18} />}
            onPress={() => deciding.part(idea.notes)}
          >
            {t("proposed.reject")}
          </Button>
        </div>
      )}
    </article>
  );
}

function difference(keys: ReadonlySet<string>, key: string): string[] {
  return [...keys].filter((each) => each !== key);
}
