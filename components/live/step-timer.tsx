"use client";

import { Pause } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { PopOver } from "#components/board/stage/pop-over.tsx";
import { useHydrated } from "#components/workshop/use-hydrated.ts";
import { type Timer, urgencyOf } from "#lib/workshop/timer.ts";
import { isChimeOn, setChime } from "./chime.ts";
import { clockText, secondsLeft } from "./clock-text.ts";
import { timerLooks } from "./timer-looks.ts";
import { useClock } from "./use-clock.ts";

type StepTimerProps = Readonly<{ timer: Timer; className?: string | undefined }>;

/** What is left of the step, for everybody; a press tells more and has the switch for the sound. */
export function StepTimer({ timer, className = "" }: StepTimerProps) {
  const t = useTranslations("live.timer");
  const seconds = useClock((now) => secondsLeft(timer, now));
  const urgency = useClock((now) => urgencyOf(timer, now)) ?? "calm";
  const isPaused = timer.endsAt === null;
  const isOver = seconds !== undefined && seconds < 0;
  const time = seconds === undefined ? "–:––" : clockText(seconds);
  const shown = isOver ? t("over", { time }) : time;
  const minutes = Math.round(timer.totalMs / 60_000);

  return (
    <span data-timer={urgency} className={`contents ${className}`}>
      <PopOver
        label={`${t("label")}: ${shown}${isPaused ? ` · ${t("paused")}` : ""}`}
        triggerClassName={`inline-flex min-h-11 shrink-0 items-center gap-1.5 rounded-full border-2 px-3.5 text-lg font-bold whitespace-nowrap tabular-nums transition-colors motion-reduce:transition-none ${timerLooks[urgency]} ${isPaused ? "border-dashed" : ""}`}
        className="w-72"
        trigger={
          <>
            {isPaused && <Pause aria-hidden="true" size={18} />}
            <span role="timer">{shown}</span>
          </>
        }
      >
        <div className="flex flex-col gap-2 p-2">
          <p className="text-lg font-semibold tabular-nums">
            {t(isOver ? "overLong" : "left", { time, minutes })}
          </p>
          <ChimeSwitch />
        </div>
      </PopOver>
    </span>
  );
}

function ChimeSwitch() {
  const t = useTranslations("live.timer");
  const isHydrated = useHydrated();
  const [chosen, setChosen] = useState<boolean>();
  const isOn = chosen ?? (!isHydrated || isChimeOn());

  return (
    <label className="flex min-h-11 items-center gap-3">
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ currentTarget }) => {
          setChime(currentTarget.checked);
          setChosen(currentTarget.checked);
        }}
        className="size-5 accent-green"
      />
      <span>
        <span className="block">{t("sound")}</span>
        <span className="block text-sm text-ink-soft">{t("soundHint")}</span>
      </span>
    </label>
  );
}
