"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import type { Locale } from "#lib/locales.ts";

/** How long the banner stays if nobody touches it, in milliseconds. */
const STAYS_MS = 12_000;

type StepBannerProps = Readonly<{
  title: string;
  instruction: string;
  lang: Readonly<{ title: Locale; instruction: Locale }>;
  minutes: number;
  /** Whether this person looks at something else, and is offered the way. */
  isElsewhere: boolean;
  onGo(): void;
}>;

/**
 * What the room does now, in large letters, just after it moved on. Goes away by itself, unless
 * somebody is elsewhere or reading it. Not a live region: the page says the same aloud.
 */
export function StepBanner(props: StepBannerProps) {
  const { title, instruction, lang, minutes, isElsewhere, onGo } = props;
  const t = useTranslations("live.step");
  const [isOpen, setOpen] = useState(true);
  const [isHeld, setHeld] = useState(false);

  useEffect(() => {
    if (isHeld || isElsewhere) return;
    const timer = setTimeout(() => setOpen(false), STAYS_MS);
    return () => clearTimeout(timer);
  }, [isHeld, isElsewhere]);

  if (!isOpen) return null;
  return (
    <section
      aria-label={t("now")}
      data-step-banner
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="flex w-full max-w-2xl items-start gap-3 rounded-card border-2 border-green bg-surface p-4 shadow-overlay transition duration-500 motion-reduce:transition-none starting:-translate-y-3 starting:opacity-0"
    >
      <div className="min-w-0 flex-1">
        <p className="text-sm font-semibold text-green">
          {t("now")} · {t("minutes", { minutes })}
        </p>
        <p lang={lang.title} className="font-display text-2xl leading-tight">
          {title}
        </p>
        {instruction && (
          <p lang={lang.instruction} className="mt-1 line-clamp-4 text-base leading-snug">
            {instruction}
          </p>
        )}
        {isElsewhere && (
          <Button
            variant="primary"
            className="mt-3"
            onPress={() => {
              setOpen(false);
              onGo();
            }}
          >
            {t("go")}
          </Button>
        )}
      </div>
      <button
        type="button"
        aria-label={t("close")}
        onClick={() => setOpen(false)}
        className="-m-2 grid size-11 shrink-0 place-items-center rounded-control text-ink-soft hover:bg-sunken"
      >
        <X aria-hidden="true" size={20} />
      </button>
    </section>
  );
}
