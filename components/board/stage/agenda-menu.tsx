"use client";

import { useTranslations } from "next-intl";
import { findStep } from "#lib/workshop/model.ts";
import { PopOver } from "./pop-over.tsx";
import { useStage } from "./stage-context.ts";
import { stepWords } from "./step-words.ts";

type AgendaMenuProps = Readonly<{ goTo(stepId: string): void }>;

/** Where in the agenda the room is, and the way to any step. */
export function AgendaMenu({ goTo }: AgendaMenuProps) {
  const t = useTranslations("board.lead");
  const live = useTranslations("live.lead");
  const { workshop, words } = useStage();
  const { steps, currentStepId, status } = workshop;
  const at = steps.findIndex(({ id }) => id === currentStepId);
  const minutes = findStep(workshop, currentStepId)?.minutes ?? 0;
  const place = live("position", { number: at + 1, total: steps.length, minutes });
  // A workshop that was opened from a file may have ended in no step.
  const isSomewhere = at >= 0;

  return (
    <PopOver
      label={isSomewhere ? `${t("agenda")} (${place})` : t("agenda")}
      triggerClassName="min-h-11 rounded-control px-2 text-sm font-semibold whitespace-nowrap tabular-nums hover:bg-sunken"
      className="w-[26rem]"
      trigger={isSomewhere ? place : t("agendaShort")}
    >
      <ol>
        {steps.map((step, index) => (
          <li key={step.id}>
            <button
              type="button"
              aria-current={step.id === currentStepId ? "step" : undefined}
              disabled={status === "ended"}
              onClick={({ currentTarget }) => {
                goTo(step.id);
                currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
              }}
              className="flex min-h-11 w-full items-center gap-3 rounded-control px-3 text-start hover:bg-sunken aria-[current]:bg-green-soft aria-[current]:font-semibold"
            >
              <span className="w-5 text-end text-sm text-ink-faint tabular-nums">{index + 1}</span>
              <span className="min-w-0 flex-1">
                {stepWords(words, step).title}
                {step.optional && (
                  <span className="ms-2 text-sm font-normal text-ink-soft">{live("optional")}</span>
                )}
              </span>
              <span className="text-sm whitespace-nowrap text-ink-soft">
                {t("minutes", { minutes: step.minutes })}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </PopOver>
  );
}
