"use client";

import { Pause } from "lucide-react";
import { useTranslations } from "next-intl";
import { clockText, secondsLeft } from "#components/live/clock-text.ts";
import { timerLooks } from "#components/live/timer-looks.ts";
import { useClock } from "#components/live/use-clock.ts";
import { type Timer, urgencyOf } from "#lib/workshop/timer.ts";

type BigTimerProps = Readonly<{
  timer: Timer;
  /** A break's is the whole screen. */
  isBreak?: boolean;
}>;

/** What is left of the step, for the back row; its state in words, too. */
export function BigTimer({ timer, isBreak = false }: BigTimerProps) {
  const t = useTranslations("present.timer");
  const seconds = useClock((now) => secondsLeft(timer, now));
  const urgency = useClock((now) => urgencyOf(timer, now)) ?? "calm";
  const isPaused = timer.endsAt === null;
  const isOver = seconds !== undefined && seconds < 0;
  const state = isPaused ? "paused" : isOver ? "over" : "left";

  return (
    <div
      data-timer={urgency}
      className={`present-clock rounded-card border-[0.12em] px-[0.5em] py-[0.3em] text-center transition-colors ${isBreak ? "present-break w-full" : ""} ${timerLooks[urgency]} ${isPaused ? "border-dashed" : ""}`}
    >
      <p role="timer" className="font-bold whitespace-nowrap tabular-nums">
        {seconds === undefined ? "–:––" : clockText(seconds)}
      </p>
      <p className="present-small flex items-center justify-center gap-[0.4em] font-semibold">
        {isPaused && <Pause aria-hidden="true" className="size-[1em]" />}
        {t(state)}
      </p>
    </div>
  );
}
