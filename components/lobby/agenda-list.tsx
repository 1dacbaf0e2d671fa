"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import type { AgendaMeeting, AgendaStep } from "./agenda.ts";

type AgendaListProps = Readonly<{
  meetings: readonly AgendaMeeting[];
  /** The step the room is in, if any. */
  currentStepId: string | null;
}>;

/** What will happen, step by step, and where the room is. */
export function AgendaList({ meetings, currentStepId }: AgendaListProps) {
  const t = useTranslations("lobby.agenda");
  const titleId = useId();
  const steps = meetings.flatMap((meeting) => meeting.steps);
  const minutes = steps.reduce((sum, step) => sum + step.minutes, 0);

  return (
    <section aria-labelledby={titleId}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h2 id={titleId} className="text-xl">
          {t("heading")}
        </h2>
        <p className="text-sm text-ink-soft">{t("total", { steps: steps.length, minutes })}</p>
      </div>
      {meetings.map((meeting) => (
        <div key={meeting.steps[0]?.id} className="mt-3">
          {meeting.title && <h3 className="mb-1 text-base">{meeting.title}</h3>}
          <ol className="divide-y divide-line border-y border-line">
            {meeting.steps.map((step) => (
              <Entry key={step.id} step={step} isCurrent={step.id === currentStepId} />
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

function Entry({ step, isCurrent }: Readonly<{ step: AgendaStep; isCurrent: boolean }>) {
  const t = useTranslations("lobby.agenda");
  const remarks = [
    isCurrent && t("now"),
    step.isTogether && t("together"),
    step.optional && t("optional"),
  ].filter(Boolean);

  return (
    <li
      aria-current={isCurrent ? "step" : undefined}
      className="flex items-baseline gap-3 px-2 py-2 aria-[current]:bg-green-soft"
    >
      <span className="min-w-0 flex-1">
        <span className={step.kind === "canvas" ? "font-medium" : "text-ink-soft"}>
          {step.title}
        </span>
        {remarks.length > 0 && (
          <span className="block text-sm text-ink-soft">{remarks.join(" · ")}</span>
        )}
      </span>
      <span className="shrink-0 text-sm text-ink-soft tabular-nums">
        {t("minutes", { minutes: step.minutes })}
      </span>
    </li>
  );
}
