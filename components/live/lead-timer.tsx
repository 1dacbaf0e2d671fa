"use client";

import { Pause, Play } from "lucide-react";
import { useTranslations } from "next-intl";
import { Tooltip } from "#components/ui/tooltip.tsx";
import type { Commanding } from "#components/workshop/use-command.ts";
import type { Timer } from "#lib/workshop/timer.ts";
import { KeyHint } from "./key-hint.tsx";
import { StepTimer } from "./step-timer.tsx";

type LeadTimerProps = Readonly<{ timer: Timer; isEnded: boolean }> & Pick<Commanding, "send">;

const looks =
  "flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-control px-2 font-semibold text-ink-soft tabular-nums hover:bg-sunken hover:text-ink disabled:opacity-40";

/** The timer as whoever leads has it: with pause and more time. */
export function LeadTimer({ timer, isEnded, send }: LeadTimerProps) {
  const t = useTranslations("live.lead");
  const isPaused = timer.endsAt === null;
  const Icon = isPaused ? Play : Pause;
  const label = t(isPaused ? "resume" : "pause");

  return (
    <div className="flex items-center">
      <StepTimer timer={timer} />
      <Tooltip label={label} shortcut={t("pauseKey")}>
        <button
          type="button"
          aria-label={label}
          aria-keyshortcuts="Alt+P"
          disabled={isEnded}
          onClick={() => send({ type: isPaused ? "resume" : "pause" })}
          className={`${looks} ms-1`}
        >
          <Icon aria-hidden="true" size={20} />
          <KeyHint>{t("pauseKey")}</KeyHint>
        </button>
      </Tooltip>
      {[1, 5].map((minutes) => (
        <Tooltip key={minutes} label={t("addLabel", { minutes })}>
          <button
            type="button"
            aria-label={t("addLabel", { minutes })}
            disabled={isEnded}
            onClick={() => send({ type: "add-time", minutes })}
            className={looks}
          >
            {t("add", { minutes })}
          </button>
        </Tooltip>
      ))}
    </div>
  );
}
