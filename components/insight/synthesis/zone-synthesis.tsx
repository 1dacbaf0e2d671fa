"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, type RefObject, useRef, useState } from "react";
import { KeptDamage } from "#components/insight/kept-damage.tsx";
import { useNoteText } from "#components/insight/use-note-text.ts";
import { Notice } from "#components/ui/notice.tsx";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import { noteKey } from "#lib/insight/note-key.ts";
import type { DecidedConflict } from "#lib/insight/synthesis/decided-conflicts.ts";
import type { ComparedZone } from "#lib/insight/synthesis/zones-to-compare.ts";
import { AcceptedIdea } from "./accepted-idea.tsx";
import { ApartList } from "./apart-list.tsx";
import { ConflictCard, conflictWords } from "./conflict-card.tsx";
import { IdeaChart } from "./idea-chart.tsx";
import { ProposedIdea } from "./proposed-idea.tsx";
import { SendIdeas } from "./send-ideas.tsx";
import { SideBySide } from "./side-by-side.tsx";
import { UndoList } from "./undo-list.tsx";
import { type Deciding, useSynthesis } from "./use-synthesis.ts";

type ZoneSynthesisProps = Readonly<{
  zone: ComparedZone;
  /** The way to the next zone, shown where nothing is left to decide. */
  onward: ReactNode;
}>;

/** One zone: who shares what, what is proposed, and what people decided. */
export function ZoneSynthesis({ zone, onward }: ZoneSynthesisProps) {
  const t = useTranslations("insight-synthesis");
  const problemText = useProblemText();
  const { ideas, conflicts, deciding } = useSynthesis(zone.notes);
  const wordsOf = useNoteText();
  const [news, tell] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const accepted = ideas.filter(({ state }) => state === "accepted");
  const proposed = ideas.filter(({ state }) => state === "proposed");
  const opposed = conflicts.filter(({ state }) => state === "accepted");
  const isDone = proposed.length === 0 && conflicts.every(({ state }) => state !== "proposed");
  const told = withNews(deciding, heading, (what) => tell(t(`news.${what}`)));

  return (
    <>
      <IdeaChart zone={zone} ideas={ideas} conflicts={conflicts} wordsOf={wordsOf} />
      <p role="status" className="sr-only">
        {news}
      </p>
      <KeptDamage part="synthesis" />
      {deciding.failure && <Notice tone="danger">{problemText(deciding.failure)}</Notice>}
      <Part title={t("proposed.title", { count: proposed.length })} heading={heading}>
        <p className="max-w-prose text-ink-soft">
          {proposed.length === 0 && t("proposed.none")}
          {proposed.length > 0 && t(deciding.isMine ? "proposed.text" : "proposed.textOther")}
        </p>
        {isDone && onward}
        {proposed.map((idea) => (
          <ProposedIdea key={noteKey(idea.fullest)} idea={idea} deciding={told} wordsOf={wordsOf} />
        ))}
        <ApartList ideas={ideas} deciding={told} wordsOf={wordsOf} />
      </Part>
      <Conflicts conflicts={conflicts} deciding={deciding} tell={tell} />
      <Part
        title={t("accepted.title", { count: accepted.length + opposed.length })}
        aside={<SendIdeas zone={zone} ideas={ideas} conflicts={conflicts} />}
      >
        {accepted.length + opposed.length === 0 && (
          <p className="text-ink-soft">{t("accepted.none")}</p>
        )}
        {accepted.map((idea) => (
          <AcceptedIdea key={idea.decisionId} idea={idea} deciding={told} wordsOf={wordsOf} />
        ))}
        {opposed.map((conflict) => (
          <ConflictCard
            key={conflict.decisionId}
            conflict={conflict}
            deciding={told}
            wordsOf={wordsOf}
          />
        ))}
      </Part>
      <SideBySide zone={zone} ideas={ideas} deciding={told} wordsOf={wordsOf} />
    </>
  );
}

type ConflictsProps = Readonly<{
  conflicts: readonly DecidedConflict[];
  deciding: Deciding;
  tell: (news: string) => void;
}>;

/** Contradictions that nobody has decided on, and those that people said are none. */
function Conflicts({ conflicts, deciding, tell }: ConflictsProps) {
  const t = useTranslations("insight-synthesis");
  const wordsOf = useNoteText();
  const heading = useRef<HTMLHeadingElement>(null);
  const told = withNews(deciding, heading, (what) => tell(t(`news.${what}`)));
  if (conflicts.length === 0) return null;

  const proposed = conflicts.filter(({ state }) => state === "proposed");
  const dismissed = conflicts.flatMap((conflict) =>
    conflict.state === "dismissed" && conflict.decisionId !== null
      ? [{ decisionId: conflict.decisionId, text: conflictWords(conflict, wordsOf) }]
      : [],
  );
  return (
    <Part title={t("conflicts.title", { count: proposed.length })} heading={heading}>
      <p className="max-w-prose text-ink-soft">
        {t(proposed.length > 0 ? "conflicts.text" : "conflicts.none")}
      </p>
      {proposed.map((conflict) => (
        <ConflictCard
          key={JSON.stringify(conflict.sides)}
          conflict={conflict}
          deciding={told}
          wordsOf={wordsOf}
        />
      ))}
      <UndoList title={t("conflicts.dismissed")} items={dismissed} deciding={told} />
    </Part>
  );
}

type News = "joined" | "parted" | "takenOut" | "opposed" | "reconciled" | "undone";

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
    oppose(conflict) {
      deciding.oppose(conflict);
      after("opposed");
    },
    reconcile(conflict) {
      deciding.reconcile(conflict);
      after("reconciled");
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
