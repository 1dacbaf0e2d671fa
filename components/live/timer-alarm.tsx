"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import type { Timer } from "#lib/workshop/timer.ts";
import { allowSoundOnGesture, ringChime } from "./chime.ts";
import { secondsLeft } from "./clock-text.ts";
import { now } from "./now.ts";
import { newsBetween, type TimerMoment, type TimerNews } from "./timer-news.ts";
import { useClock } from "./use-clock.ts";

/**
 * Says aloud what happens to the timer, and sounds when it is over. One on a page, with the step's
 * id as its key: another step's timer is no news.
 */
export function TimerAlarm({ timer }: { timer: Timer }) {
  const t = useTranslations("live.news");
  const [news, setNews] = useState<TimerNews>();
  const seen = useRef<TimerMoment>(undefined);
  const seconds = useClock((at) => secondsLeft(timer, at));
  useEffect(allowSoundOnGesture, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: looks again with every second.
  useEffect(() => {
    const before = seen.current;
    const after = { timer, at: now() };
    seen.current = after;
    const happened = before && newsBetween(before, after);
    if (!happened) return;
    setNews(happened);
    if (happened.kind === "over" && happened.isFresh) ringChime();
  }, [timer, seconds]);

  return (
    <p aria-live="polite" className="sr-only">
      {news && ("minutes" in news ? t(news.kind, { minutes: news.minutes }) : t(news.kind))}
    </p>
  );
}
