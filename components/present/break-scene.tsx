"use client";

import { Coffee } from "lucide-react";
import { useTranslations } from "next-intl";
import { useClock } from "#components/live/use-clock.ts";
import type { Step } from "#lib/workshop/model.ts";
import type { Timer } from "#lib/workshop/timer.ts";
import { BigTimer } from "./big-timer.tsx";
import { usePresent } from "./present-context.ts";
import { isOther } from "./step-texts.ts";

/** A break: how long it still is, and when it goes on. */
export function BreakScene({ step }: { step: Step }) {
  const t = useTranslations("present.break");
  const { workshop, wordsOf, locale, second } = usePresent();
  const { title } = wordsOf(step, locale);
  const other = second && wordsOf(step, second).title;

  return (
    <div className="flex h-full flex-col items-center justify-evenly text-center">
      <div className="flex max-w-full items-center gap-[0.6em]">
        <Coffee aria-hidden="true" className="size-[9vh] shrink-0 text-green" />
        <div className="min-w-0">
          <h1 lang={title.locale} dir="auto" className="present-huge line-clamp-2">
            {title.text || t("title")}
          </h1>
          {isOther(title, other) && (
            <p lang={other.locale} dir="auto" className="line-clamp-1 text-ink-soft">
              {other.text}
            </p>
          )}
        </div>
      </div>
      {workshop.timer && <BigTimer timer={workshop.timer} isBreak />}
      {workshop.timer && <Until timer={workshop.timer} />}
    </div>
  );
}

/** By the clock on the wall, which the browser alone knows. */
function Until({ timer }: { timer: Timer }) {
  const t = useTranslations("present.break");
  const { locale } = usePresent();
  const isOver = useClock((now) => timer.endsAt !== null && now >= timer.endsAt);
  if (isOver === undefined || timer.endsAt === null) return <p className="present-large">&nbsp;</p>;
  // Not next-intl's, which goes by the server's time zone.
  const time = new Intl.DateTimeFormat(locale, { timeStyle: "short" }).format(timer.endsAt);
  return <p className="present-large font-semibold">{isOver ? t("soon") : t("until", { time })}</p>;
}
