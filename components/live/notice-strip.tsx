"use client";

import { Megaphone, X } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { useCommand } from "#components/workshop/use-command.ts";
import { useHydrated } from "#components/workshop/use-hydrated.ts";
import { localeNames } from "#lib/locales.ts";
import { textIn } from "#lib/workshop/local-text.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";

const STORAGE_KEY = "gdw.notice-read";

type NoticeStripProps = Readonly<{
  workshop: Pick<PublicState, "id" | "notice">;
  /** Whoever leads takes it down for everybody; the others only for themselves. */
  leads: boolean;
}>;

/** The facilitator's message to everybody, in the reader's language or the nearest there is. */
export function NoticeStrip({ workshop, leads }: NoticeStripProps) {
  const { notice } = workshop;
  const isHydrated = useHydrated();
  const [readHere, setReadHere] = useState<string>();
  const isRead =
    notice !== null && (readHere === notice.id || (isHydrated && lastRead() === notice.id));

  return (
    <div role="status">
      {notice && (leads || !isRead) && (
        <Strip
          notice={notice}
          workshopId={workshop.id}
          leads={leads}
          onRead={() => {
            rememberRead(notice.id);
            setReadHere(notice.id);
          }}
        />
      )}
    </div>
  );
}

type StripProps = Readonly<{
  notice: NonNullable<PublicState["notice"]>;
  workshopId: string;
  leads: boolean;
  onRead(): void;
}>;

function Strip({ notice, workshopId, leads, onRead }: StripProps) {
  const t = useTranslations("live.notice");
  const own = useLocale();
  const { send, isPending } = useCommand(workshopId);
  const { text, locale } = textIn(notice.text, own);

  return (
    <section
      aria-label={t("from")}
      className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-digital/30 bg-digital-soft px-3 py-2 sm:px-4"
    >
      <Megaphone aria-hidden="true" size={22} className="shrink-0 text-digital" />
      <p className="max-h-[30dvh] min-w-0 flex-1 overflow-auto text-lg leading-snug whitespace-pre-line">
        <span className="sr-only">{t("from")}: </span>
        <span lang={locale} dir="auto">
          {text}
        </span>
        {locale !== own && (
          <span className="ms-2 rounded-full border border-digital/40 px-2 py-0.5 text-sm whitespace-nowrap text-digital">
            {t("language", { language: localeNames[locale] })}
          </span>
        )}
      </p>
      {leads ? (
        <Button isPending={isPending} onPress={() => send({ type: "clear-notice" })}>
          {t("takeDown")}
        </Button>
      ) : (
        <button
          type="button"
          aria-label={t("close")}
          onClick={onRead}
          className="grid size-11 shrink-0 place-items-center rounded-control text-digital hover:bg-surface"
        >
          <X aria-hidden="true" size={20} />
        </button>
      )}
    </section>
  );
}

/** Id of the message this browser's person closed last. */
function lastRead(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY);
  } catch {
    // Storage may be forbidden; then a reload shows the message again.
    return null;
  }
}

function rememberRead(id: string): void {
  try {
    localStorage.setItem(STORAGE_KEY, id);
  } catch {
    // As above.
  }
}
