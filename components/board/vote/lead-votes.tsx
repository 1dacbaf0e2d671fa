"use client";

import { Vote as VoteIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useCommand } from "#components/workshop/use-command.ts";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import { findStep } from "#lib/workshop/model.ts";
import type { Vote } from "#lib/workshop/votes.ts";
import { useStage } from "../stage/stage-context.ts";
import { voters, votesOn } from "./board-votes.ts";
import { VotesDialog } from "./votes-dialog.tsx";

/** The way to votes, in the bar of whoever leads. */
export function VotesButton() {
  const t = useTranslations("votes");
  const { workshop } = useStage();
  const [isOpen, setOpen] = useState(false);
  const step = findStep(workshop, workshop.currentStepId);

  return (
    <>
      <Button
        variant="quiet"
        icon={<VoteIcon aria-hidden="true" size={20} />}
        onPress={() => setOpen(true)}
        className="px-3"
      >
        <span className="max-lg:sr-only">{t("button")}</span>
      </Button>
      <VotesDialog step={step} isOpen={isOpen} onOpenChange={setOpen} />
    </>
  );
}

/** A vote that is open, for those who lead or watch: who has voted, and the end of it. */
export function LeadVoteStrip() {
  const t = useTranslations("votes");
  const { workshop, me } = useStage();
  const { open, closed } = votesOn(workshop, workshop.currentStepId);
  if (!me || me.role === "participant" || workshop.status !== "running") return null;
  if (!open) return me.role === "facilitator" && <VoteHint hasVoted={closed.length > 0} />;
  const all = voters(workshop);

  return (
    <section
      aria-label={t("voting")}
      className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-digital/30 bg-digital-soft px-4 py-1.5 sm:px-6"
    >
      <p className="flex min-w-0 items-center gap-2 font-semibold text-digital">
        <VoteIcon aria-hidden="true" size={18} className="shrink-0" />
        <span className="min-w-0 truncate">{open.name || t("unnamed")}</span>
      </p>
      <p role="status" className="flex items-center gap-3 text-lg font-bold tabular-nums">
        {t("turnout", { count: open.turnout, all })}
        <span
          aria-hidden="true"
          className="h-2.5 w-32 overflow-hidden rounded-full bg-surface max-sm:hidden"
        >
          <span
            className="block h-full bg-digital transition-[width] motion-reduce:transition-none"
            style={{ width: `${all === 0 ? 0 : Math.min(100, (100 * open.turnout) / all)}%` }}
          />
        </span>
      </p>
      <p className="text-sm text-ink-soft max-lg:hidden">
        {t("rules", { dots: open.dots, perNote: open.perNote, items: open.items })}
      </p>
      {me.role === "facilitator" && <CloseVote vote={open} all={all} />}
    </section>
  );
}

/** In a step for voting, the way to begin. */
function VoteHint({ hasVoted }: { hasVoted: boolean }) {
  const t = useTranslations("votes");
  const { workshop } = useStage();
  const [isOpen, setOpen] = useState(false);
  const step = findStep(workshop, workshop.currentStepId);
  if (step?.mode !== "vote" || step.kind !== "canvas" || hasVoted) return null;

  return (
    <section
      aria-label={t("voting")}
      className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-digital/30 bg-digital-soft px-4 py-1.5 sm:px-6"
    >
      <p className="flex items-center gap-2 font-semibold text-digital">
        <VoteIcon aria-hidden="true" size={18} className="shrink-0" />
        {t("hint")}
      </p>
      <Button variant="primary" className="ms-auto" onPress={() => setOpen(true)}>
        {t("start")}
      </Button>
      <VotesDialog step={step} isOpen={isOpen} onOpenChange={setOpen} />
    </section>
  );
}

function CloseVote({ vote, all }: Readonly<{ vote: Vote; all: number }>) {
  const t = useTranslations("votes.close");
  const problemText = useProblemText();
  const { workshop } = useStage();
  const { send, isPending, failure } = useCommand(workshop.id);
  const [isAsking, setAsking] = useState(false);

  return (
    <>
      <Button variant="primary" className="ms-auto" onPress={() => setAsking(true)}>
        {t("button")}
      </Button>
      <ConfirmDialog
        title={t("title")}
        confirmLabel={t("confirm")}
        isOpen={isAsking}
        isPending={isPending}
        onOpenChange={setAsking}
        onConfirm={() => send({ type: "close-vote", voteId: vote.id })}
      >
        <p>{t("text", { count: vote.turnout, all })}</p>
        {failure && (
          <Notice tone="danger" className="mt-3">
            {problemText(failure)}
          </Notice>
        )}
      </ConfirmDialog>
    </>
  );
}
