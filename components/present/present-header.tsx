"use client";

import { Megaphone, WifiOff } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { textIn } from "#lib/workshop/local-text.ts";
import { usePresent } from "./present-context.ts";
import { isOther } from "./step-texts.ts";

type PresentHeaderProps = Readonly<{
  isOffline: boolean;
  controls: ReactNode;
}>;

/** What is going on, and whether it still is what is going on. */
export function PresentHeader({ isOffline, controls }: PresentHeaderProps) {
  const t = useTranslations("present");
  const { workshop } = usePresent();
  const at = workshop.steps.findIndex(({ id }) => id === workshop.currentStepId);

  return (
    <header className="present-small present-side flex min-h-13 items-center gap-x-[1em] pt-[1vh] text-ink-soft">
      <p lang={workshop.locale} dir="auto" className="min-w-0 flex-1 truncate font-semibold">
        {workshop.status !== "lobby" && workshop.title}
      </p>
      <p role="status" className="shrink-0">
        {isOffline && (
          <span className="inline-flex items-center gap-[0.4em] text-warm">
            <WifiOff aria-hidden="true" className="size-[1em]" />
            {t("offline")}
          </span>
        )}
      </p>
      {controls}
      {at >= 0 && workshop.status === "running" && (
        <p className="shrink-0 tabular-nums">
          {t("position", { number: at + 1, total: workshop.steps.length })}
        </p>
      )}
    </header>
  );
}

/** The facilitator's message to everybody, in both languages where it is. */
export function PresentNotice() {
  const t = useTranslations("live.notice");
  const { workshop, locale, second } = usePresent();
  const { notice } = workshop;
  const first = notice && textIn(notice.text, locale);
  const other = notice && second ? textIn(notice.text, second) : undefined;

  return (
    <div role="status">
      {first && (
        <section
          aria-label={t("from")}
          className="present-side flex items-center gap-[0.6em] border-y border-digital/30 bg-digital-soft py-[1vh]"
        >
          <Megaphone aria-hidden="true" className="size-[1.3em] shrink-0 text-digital" />
          <div className="min-w-0 flex-1 leading-[1.2]">
            <p lang={first.locale} dir="auto" className="line-clamp-3 font-semibold">
              {first.text}
            </p>
            {isOther(first, other) && (
              <p
                lang={other.locale}
                dir="auto"
                className="present-small line-clamp-2 text-ink-soft"
              >
                {other.text}
              </p>
            )}
          </div>
        </section>
      )}
    </div>
  );
}
