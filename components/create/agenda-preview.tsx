"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import { Link } from "#i18n/navigation.ts";
import { totalMinutes } from "#lib/workshop/schedule.ts";
import type { AgendaEntry, AgendaSession, CreateOptions } from "./create-options.ts";
import { sessionInFile } from "./session-in-file.ts";
import { programmeInFile, type WorkshopDraft } from "./workshop-draft.ts";

type AgendaPreviewProps = Readonly<{ options: CreateOptions; draft: WorkshopDraft }>;

/** What the choice means in time: every step with its minutes and the clock. */
export function AgendaPreview({ options, draft }: AgendaPreviewProps) {
  const t = useTranslations("create.agenda");
  const titleId = useId();
  const isOneCanvas = !draft.isFromFile && draft.programmeId === null;

  return (
    <aside aria-labelledby={titleId} className="self-start">
      <div className="rounded-card border border-line bg-surface p-5 shadow-card">
        <h2 id={titleId} className="text-xl">
          {t(isOneCanvas ? "noneTitle" : "title")}
        </h2>
        {draft.isFromFile ? (
          <OfFile options={options} draft={draft} />
        ) : (
          <ReadyMade options={options} draft={draft} />
        )}
        <p className="mt-4 border-t border-line pt-3 text-sm text-ink-faint">{t("changes")}</p>
      </div>
    </aside>
  );
}

function OfFile({ options, draft }: AgendaPreviewProps) {
  const t = useTranslations("create.agenda");
  const locale = useLocale();
  const programme = programmeInFile(draft);
  if (!programme) return <p className="mt-3 text-ink-soft">{t("noFile")}</p>;

  const length = t("minutes", { minutes: totalMinutes(programme.steps) });
  const words = { talk: t("talk"), break: t("break"), canvas: "" };
  return (
    <>
      <p className="mt-1 text-sm text-ink-soft">{t("total", { length })}</p>
      <Session session={sessionInFile(programme, options.templates, words, locale)} />
    </>
  );
}

function ReadyMade({ options, draft }: AgendaPreviewProps) {
  const t = useTranslations("create.agenda");
  const programme = options.programmes.find(({ id }) => id === draft.programmeId);
  const template = options.templates.find(({ id }) => id === draft.templateId);

  if (programme) {
    return (
      <>
        <p className="mt-1 text-sm text-ink-soft">{t("total", { length: programme.length })}</p>
        <p className="mt-3">{programme.summary}</p>
        {programme.sessions.map((session) => (
          <Session key={session.title ?? "only"} session={session} />
        ))}
      </>
    );
  }
  return (
    template && (
      <>
        <p className="mt-3 font-semibold">{template.name}</p>
        <p className="mt-1 text-ink-soft">{template.purpose}</p>
        <p className="mt-1 text-ink-soft">{t("minutes", { minutes: template.minutes })}</p>
        <Link
          href={`/templates/${template.id}`}
          className="mt-2 inline-flex min-h-11 items-center font-semibold text-green underline underline-offset-4"
        >
          {t("see")}
        </Link>
      </>
    )
  );
}

function Session({ session }: Readonly<{ session: AgendaSession }>) {
  return (
    <section className="mt-5">
      {session.title && <h3 className="mb-1 text-base">{session.title}</h3>}
      <ol className="divide-y divide-line">
        {session.entries.map((entry, index) => (
          <Entry key={entry.id} entry={entry} startMinute={minutesBefore(session, index)} />
        ))}
      </ol>
    </section>
  );
}

function Entry({ entry, startMinute }: Readonly<{ entry: AgendaEntry; startMinute: number }>) {
  const t = useTranslations("create.agenda");
  const notes = [
    entry.canvas,
    entry.isPlenary && t("plenary"),
    entry.isOptional && t("optional"),
  ].filter(Boolean);

  return (
    <li className="flex gap-3 py-2 text-sm">
      <span className="w-10 shrink-0 text-ink-faint tabular-nums">{clock(startMinute)}</span>
      <span className="min-w-0 flex-1">
        <span className="block font-medium">{entry.title}</span>
        {notes.length > 0 && <span className="block text-ink-soft">{notes.join(" · ")}</span>}
      </span>
      <span className="shrink-0 text-ink-soft tabular-nums">
        {t("minutes", { minutes: entry.minutes })}
      </span>
    </li>
  );
}

function minutesBefore({ entries }: AgendaSession, index: number): number {
  return entries.slice(0, index).reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Time since the start as `h:mm`. */
function clock(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}`;
}
