"use client";

import { ChevronLeft, ChevronRight, SkipForward } from "lucide-react";
import { useTranslations } from "next-intl";
import { HelpQueue } from "#components/live/help-queue.tsx";
import { KeyHint } from "#components/live/key-hint.tsx";
import { useLeadKeys } from "#components/live/lead-keys.ts";
import { LeadTimer } from "#components/live/lead-timer.tsx";
import { ReactionMenu } from "#components/live/reaction-menu.tsx";
import { ReadyCount } from "#components/live/ready-count.tsx";
import { Slip } from "#components/live/slip.tsx";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Tooltip } from "#components/ui/tooltip.tsx";
import type { FailureCode } from "#components/workshop/request.ts";
import { type Commanding, useCommand } from "#components/workshop/use-command.ts";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import { boardFor } from "#lib/workshop/access.ts";
import { VotesButton } from "../vote/lead-votes.tsx";
import { AgendaMenu } from "./agenda-menu.tsx";
import { AttentionMenu, CalledTo } from "./attention-menu.tsx";
import { BarStep } from "./bar-step.tsx";
import { LeadMenu } from "./lead-menu.tsx";
import { useStage } from "./stage-context.ts";
import { stepWords } from "./step-words.ts";

/** Leads the room: its step, its time and its attention. Everybody's screen follows. */
export function FacilitatorControls() {
  const t = useTranslations("board.lead");
  const live = useTranslations("live.lead");
  const { workshop, words, view } = useStage();
  const { send, isPending, failure } = useCommand(workshop.id);
  // Apart, so that more time does not stand in the way of the next step.
  const time = useCommand(workshop.id);
  const { steps, currentStepId, status, timer } = workshop;
  const at = steps.findIndex(({ id }) => id === currentStepId);
  const isEnded = status === "ended";
  const goTo = (stepId: string | undefined) => {
    if (stepId && !isEnded && !isPending) send({ type: "go-to-step", stepId });
  };
  const visit = (teamId: string) => {
    const board = boardFor(workshop, currentStepId, teamId);
    if (board) view({ teamId: board.teamId, stepId: board.stepId });
  };
  useLeadKeys({
    next: () => goTo(steps[at + 1]?.id),
    pause: () => timer && time.send({ type: timer.endsAt === null ? "resume" : "pause" }),
  });

  return (
    <section
      aria-label={live("label")}
      className="relative flex flex-wrap items-center gap-x-2 gap-y-1 border-t border-line bg-paper px-2 py-1.5 sm:px-3"
    >
      <div className="flex items-center">
        <BarStep
          icon={ChevronLeft}
          label={t("back")}
          isDisabled={isEnded || isPending || at <= 0}
          onPress={() => goTo(steps[at - 1]?.id)}
        />
        <AgendaMenu goTo={goTo} />
      </div>
      {timer && <LeadTimer timer={timer} isEnded={isEnded} send={time.send} />}
      <Slip workshop={workshop} titleOf={(step) => stepWords(words, step).title} />
      <div className="ms-auto flex items-center justify-end gap-1 max-sm:w-full max-sm:gap-0">
        {!isEnded && <ReadyCount workshop={workshop} />}
        {!isEnded && <HelpQueue workshop={workshop} visit={visit} send={time.send} />}
        {!isEnded && <AttentionMenu send={time.send} />}
        <ReactionMenu workshop={workshop} leads />
        <GoOn at={at} isEnded={isEnded} isPending={isPending} goTo={goTo} />
        <VotesButton />
        <LeadMenu send={send} isPending={isPending} />
      </div>
      <CalledTo send={time.send} />
      {(failure ?? time.failure) && <Failure code={failure ?? time.failure ?? "unexpected"} />}
    </section>
  );
}

type GoOnProps = Readonly<{
  at: number;
  isEnded: boolean;
  goTo(stepId: string | undefined): void;
}> &
  Pick<Commanding, "isPending">;

/** On to the next step, which is what whoever leads presses all day; past it, where it is optional. */
function GoOn({ at, isEnded, isPending, goTo }: GoOnProps) {
  const t = useTranslations("live.lead");
  const { workshop, words } = useStage();
  const [next, after] = workshop.steps.slice(at + 1);
  const title = next && stepWords(words, next).title;

  return (
    <>
      {next?.optional && after && !isEnded && (
        <Button
          variant="quiet"
          icon={<SkipForward aria-hidden="true" size={18} />}
          aria-label={t("skipNamed", {
            title: title ?? "",
            after: stepWords(words, after).title,
          })}
          isDisabled={isPending}
          onPress={() => goTo(after.id)}
          className="max-sm:hidden"
        >
          {t("skip")}
        </Button>
      )}
      <Tooltip label={next ? (title ?? "") : t("last")} shortcut={next && t("nextKey")}>
        <Button
          variant="primary"
          aria-label={title ? t("nextNamed", { title }) : t("next")}
          aria-keyshortcuts="Alt+N"
          isDisabled={isEnded || !next}
          isPending={isPending}
          onPress={() => goTo(next?.id)}
          className="sm:min-w-44 max-sm:flex-1 max-sm:px-2"
        >
          <span className="flex min-w-0 items-center gap-2">
            <span className="whitespace-nowrap">{t("next")}</span>
            {title && (
              <span className="max-w-44 truncate text-sm font-normal opacity-90 max-xl:hidden">
                {title}
              </span>
            )}
            {next?.optional && (
              <span className="rounded-full border border-current/50 px-2 text-xs font-normal whitespace-nowrap max-sm:hidden">
                {t("optional")}
              </span>
            )}
          </span>
          <KeyHint>{t("nextKey")}</KeyHint>
          <ChevronRight aria-hidden="true" size={22} className="max-sm:hidden" />
        </Button>
      </Tooltip>
    </>
  );
}

function Failure({ code }: { code: FailureCode }) {
  const problemText = useProblemText();
  return (
    <Notice tone="danger" className="absolute inset-x-4 top-full z-20 mt-2">
      {problemText(code)}
    </Notice>
  );
}
