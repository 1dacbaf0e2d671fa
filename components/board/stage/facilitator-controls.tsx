"use client";

import { ChevronLeft, ChevronRight, EllipsisVertical } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { PeopleDialog } from "#components/people/people-dialog.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { FailureCode } from "#components/workshop/request.ts";
import { sendCommand } from "#components/workshop/send-command.ts";
import { useProblemText } from "#components/workshop/use-problem-text.ts";
import { Link } from "#i18n/navigation.ts";
import type { Command } from "#lib/workshop/commands.ts";
import { BarStep } from "./bar-step.tsx";
import { PopOver } from "./pop-over.tsx";
import { useStage } from "./stage-context.ts";
import { stepWords } from "./step-words.ts";

/** Leads the room: back, on, to any step, and the end. Everybody's screen follows. */
export function FacilitatorControls() {
  const t = useTranslations("board.lead");
  const { workshop, words } = useStage();
  const { send, isPending, failure } = useCommand();
  const { steps, currentStepId, status } = workshop;
  const at = steps.findIndex(({ id }) => id === currentStepId);
  const isEnded = status === "ended";

  const goTo = (stepId: string | undefined) => stepId && send({ type: "go-to-step", stepId });

  return (
    <div className="flex items-center gap-1">
      <BarStep
        icon={ChevronLeft}
        label={t("back")}
        isDisabled={isEnded || isPending || at <= 0}
        onPress={() => goTo(steps[at - 1]?.id)}
      />
      <PopOver
        label={t("agenda")}
        triggerClassName="min-h-11 rounded-control px-2 text-sm font-semibold whitespace-nowrap tabular-nums hover:bg-sunken"
        className="w-96"
        trigger={t("position", { number: at + 1, total: steps.length })}
      >
        <ol>
          {steps.map((step, index) => (
            <li key={step.id}>
              <button
                type="button"
                aria-current={step.id === currentStepId ? "step" : undefined}
                disabled={isEnded}
                onClick={({ currentTarget }) => {
                  goTo(step.id);
                  currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
                }}
                className="flex min-h-11 w-full items-center gap-3 rounded-control px-3 text-start hover:bg-sunken aria-[current]:bg-green-soft aria-[current]:font-semibold"
              >
                <span className="w-5 text-end text-sm text-ink-faint tabular-nums">
                  {index + 1}
                </span>
                <span className="min-w-0 flex-1">{stepWords(words, step).title}</span>
                <span className="text-sm whitespace-nowrap text-ink-soft">
                  {t("minutes", { minutes: step.minutes })}
                </span>
              </button>
            </li>
          ))}
        </ol>
      </PopOver>
      <BarStep
        icon={ChevronRight}
        label={t("next")}
        isDisabled={isEnded || isPending || at >= steps.length - 1}
        onPress={() => goTo(steps[at + 1]?.id)}
        isMain
      />
      <LeadMenu send={send} isPending={isPending} />
      {failure && <Failure code={failure} />}
    </div>
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

type LeadMenuProps = Readonly<{ send(command: Command): void; isPending: boolean }>;

function LeadMenu({ send, isPending }: LeadMenuProps) {
  const t = useTranslations("board.lead");
  const people = useTranslations("people");
  const { workshop, me } = useStage();
  const [isAsking, setAsking] = useState(false);
  const [showsPeople, setShowsPeople] = useState(false);
  const isEnded = workshop.status === "ended";
  const entry = "flex min-h-11 w-full items-center rounded-control px-3 text-start hover:bg-sunken";

  return (
    <>
      <PopOver
        label={t("more")}
        triggerClassName="grid size-11 place-items-center rounded-control text-ink-soft hover:bg-sunken hover:text-ink"
        className="w-60"
        trigger={<EllipsisVertical aria-hidden="true" size={20} />}
      >
        <button type="button" className={entry} onClick={() => setShowsPeople(true)}>
          {people("open")}
        </button>
        <Link href={`/workshops/${workshop.id}/lobby`} className={entry}>
          {t("lobby")}
        </Link>
        <Link href={`/workshops/${workshop.id}/plan`} className={entry}>
          {t("plan")}
        </Link>
        <button
          type="button"
          className={`${entry} ${isEnded ? "" : "text-danger"}`}
          onClick={() => (isEnded ? send({ type: "reopen" }) : setAsking(true))}
        >
          {t(isEnded ? "reopen" : "end")}
        </button>
      </PopOver>
      {me && (
        <PeopleDialog
          state={workshop}
          ownId={me.id}
          isOpen={showsPeople}
          onOpenChange={setShowsPeople}
        />
      )}
      <ConfirmDialog
        title={t("endTitle")}
        confirmLabel={t("endConfirm")}
        tone="danger"
        isOpen={isAsking && !isEnded}
        isPending={isPending}
        onOpenChange={setAsking}
        onConfirm={() => send({ type: "end" })}
      >
        {t("endText")}
      </ConfirmDialog>
    </>
  );
}

function useCommand() {
  const { workshop } = useStage();
  const [isPending, setPending] = useState(false);
  const [failure, setFailure] = useState<FailureCode>();

  async function run(command: Command) {
    setPending(true);
    const outcome = await sendCommand(workshop.id, command);
    setPending(false);
    setFailure(outcome.ok ? undefined : outcome.code);
  }

  return { isPending, failure, send: (command: Command) => void run(command) };
}
