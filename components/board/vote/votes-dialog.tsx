"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { newId } from "#components/live/new-id.ts";
import { Dialog } from "#components/ui/dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useCommand } from "#components/workshop/use-command.ts";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import { PLENARY, type Step } from "#lib/workshop/model.ts";
import type { Vote } from "#lib/workshop/votes.ts";
import { useStage } from "../stage/stage-context.ts";
import { ranking, votesOn } from "./board-votes.ts";
import { OpenVoteForm } from "./open-vote-form.tsx";
import { RankingList } from "./ranking-list.tsx";
import { useClusterCount } from "./use-cluster-count.ts";
import { useResultTexts } from "./use-result-texts.ts";

type VotesDialogProps = Readonly<{
  /** The step the room is in. */
  step: Step | undefined;
  isOpen: boolean;
  onOpenChange(isOpen: boolean): void;
}>;

/** For whoever leads: opens a vote, and has the results of all votes of the workshop. */
export function VotesDialog({ step, isOpen, onOpenChange }: VotesDialogProps) {
  const t = useTranslations("votes");
  return (
    <Dialog title={t("title")} isOpen={isOpen} onOpenChange={onOpenChange}>
      <Content step={step} onOpened={() => onOpenChange(false)} />
    </Dialog>
  );
}

type ContentProps = Readonly<{ step: Step | undefined; onOpened(): void }>;

function Content({ step, onOpened }: ContentProps) {
  const t = useTranslations("votes");
  const problemText = useProblemText();
  const { workshop, words } = useStage();
  const { send, isPending, failure } = useCommand(workshop.id);
  const { open } = votesOn(workshop, step?.id ?? null);
  const [ownId] = useState(newId);
  const closed = workshop.votes.filter(({ closedAt }) => closedAt !== null).toReversed();
  const zones = (findTemplate(step?.templateId ?? null)?.zones ?? []).map(({ id }) => ({
    id,
    name: words.templates[step?.templateId ?? ""]?.zones[id]?.name ?? id,
  }));
  const canOpen = step?.kind === "canvas" && !open && workshop.status === "running";
  const clusters = useClusterCount(workshop.id, canOpen ? step.id : undefined);

  useEffect(() => {
    // Somebody else's, opened at the same moment, is told of instead of one's own.
    if (open?.id === ownId) onOpened();
  }, [open, ownId, onOpened]);

  return (
    <div className="flex flex-col gap-6">
      {open && <p>{t("openNow", { name: open.name || t("unnamed") })}</p>}
      {step?.kind !== "canvas" && closed.length === 0 && <p>{t("noCanvas")}</p>}
      {canOpen && <OpenVoteForm id={ownId} {...{ step, zones, clusters, send, isPending }} />}
      {failure && <Notice tone="danger">{problemText(failure)}</Notice>}
      {closed.length > 0 && (
        <section className="flex flex-col gap-1">
          <h3 className="text-lg">{t("history")}</h3>
          {closed.map((vote, index) => (
            <PastVote key={vote.id} vote={vote} isFirst={index === 0} />
          ))}
        </section>
      )}
    </div>
  );
}

function PastVote({ vote, isFirst }: Readonly<{ vote: Vote; isFirst: boolean }>) {
  const t = useTranslations("votes");
  const { workshop } = useStage();
  const [isOpen, setOpen] = useState(isFirst);

  return (
    <details
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      className="border-t border-line"
    >
      <summary className="flex min-h-11 cursor-pointer items-center justify-between gap-3 font-semibold">
        <span className="min-w-0 truncate">{vote.name || t("unnamed")}</span>
        <span className="shrink-0 text-sm font-normal text-ink-soft">
          {t("turnoutOver", { count: vote.turnout })}
        </span>
      </summary>
      {isOpen && <PastResults vote={vote} teams={workshop.teams} />}
    </details>
  );
}

type PastResultsProps = Readonly<{
  vote: Vote;
  teams: readonly Readonly<{ id: string; name: string }>[];
}>;

function PastResults({ vote, teams }: PastResultsProps) {
  const { workshop } = useStage();
  const texts = useResultTexts(workshop.id, vote);
  const isShared = vote.results.every(({ teamId }) => teamId === PLENARY);
  const teamName = (teamId: string) => teams.find(({ id }) => id === teamId)?.name;

  if (!texts) return null;
  return (
    <RankingList
      notes={ranking(vote.results, (noteId) => texts[noteId])}
      items={vote.items}
      teamName={isShared ? undefined : teamName}
    />
  );
}
