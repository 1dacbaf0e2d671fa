"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, type RefObject, useRef, useState } from "react";
import { useNoteText } from "#components/insight/use-note-text.ts";
import { Notice } from "#components/ui/notice.tsx";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import { noteKey } from "#lib/insight/note-key.ts";
import type { ComparedZone } from "#lib/insight/synthesis/zones-to-compare.ts";
import { AcceptedIdea } from "./accepted-idea.tsx";
import { ApartList } from "./apart-list.tsx";
import { ConflictCard } from "./conflict-card.tsx";
import { IdeaChart } from "./idea-chart.tsx";
import { ProposedIdea } from "./proposed-idea.tsx";
import { SendIdeas } from "./send-ideas.tsx";
import { SideBySide } from "./side-by-side.tsx";
import { type Deciding, useSynthesis } from "./use-synthesis.ts";

/** One zone: who shares what, what is proposed, and what people decided. */
export function ZoneSynthesis({ zone }: Readonly<{ zone: ComparedZone }>) {
  const t = useTranslations("insight-synthesis");
  const problemText = useProblemText();
  const { ideas, conflicts, deciding } = useSynthesis(zone.notes);
  const wordsOf = useNoteText();
  const [news, tell] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const accepted = ideas.filter(({ state }) => state === "accepted");
  const proposed = ideas.filter(({ state }) => state === "proposed");
  const told = withNews(deciding, heading, (what) => tell(t(`news.${what}`)));

  return (
    <>
      <IdeaChart zone={zone} ideas={ideas} conflicts={conflicts} wordsOf={wordsOf} />
      <p role="status" className="sr-only">
        {news}
      </p>
      {deciding.failure && <Notice tone="danger">{problemText(deciding.failure)}</Notice>}
      <Part title={t("proposed.title", { count: proposed.length })} heading={heading}>
        <p className="max-w-prose text-ink-soft">
          {proposed.length > 0 ? t("proposed.text") : t("proposed.none")}
        </p>
        {proposed.map((idea) => (
          <ProposedIdea key={noteKey(idea.fullest)} idea={idea} deciding={told} wordsOf={wordsOf} />
        ))}
        <ApartList ideas={ideas} deciding={told} wordsOf={wordsOf} />
      </Part>
      <Part
        title={t("accepted.title", { count: accepted.length })}
        aside={<SendIdeas zone={zone} ideas={ideas} />}
      >
        {accepted.length === 0 && <p className="text-ink-soft">{t("accepted.none")}</p>}
        {accepted.map((idea) => (
          <AcceptedIdea key={idea.decisionId} idea={idea} deciding={told} wordsOf={wordsOf} />
        ))}
      </Part>
      {conflicts.length > 0 && (
        <Part title={t("conflicts.title", { count: conflicts.length })}>
          <p className="max-w-prose text-ink-soft">{t("conflicts.text")}</p>
          {conflicts.map((conflict) => (
            <ConflictCard
              key={JSON.stringify(conflict.sides)}
              conflict={conflict}
              wordsOf={wordsOf}
            />
          ))}
        </Part>
      )}
      <SideBySide zone={zone} ideas={ideas} deciding={told} wordsOf={wordsOf} />
    </>
  );
}

type News = "joined" | "parted" | "takenOut" | "undone";

/** What was decided is said aloud, and the focus goes where the next decision is. */
function withNews(
  deciding: Deciding,
  heading: RefObject<HTMLElement | null>,
  tell: (what: News) => void,
): Deciding {
  const after = (what: News) => {
    tell(what);
    heading.current?.focus();
  };
  return {
    ...deciding,
    join(refs) {
      deciding.join(refs);
      after("joined");
    },
    part(refs) {
      deciding.part(refs);
      after("parted");
    },
    takeOut(idea, ref) {
      deciding.takeOut(idea, ref);
      after("takenOut");
    },
    undo(id) {
      deciding.undo(id);
      after("undone");
    },
  };
}

type PartProps = Readonly<{
  title: string;
  heading?: RefObject<HTMLHeadingElement | null>;
  aside?: ReactNode;
  children: ReactNode;
}>;

function Part({ title, heading, aside, children }: PartProps) {
  return (
    <section className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 ref={heading} tabIndex={-1} className="text-xl leading-snug">
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
