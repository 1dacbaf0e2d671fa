"use client";

import { useTranslations } from "next-intl";
import { lazy, Suspense, useId } from "react";
import { Link } from "#i18n/navigation.ts";
import { Session } from "./agenda-session.tsx";
import type { CreateOptions } from "./create-options.ts";
import { programmeInFile, type WorkshopDraft } from "./workshop-draft.ts";

const FileAgenda = lazy(async () => ({ default: (await import("./file-agenda.tsx")).FileAgenda }));

type AgendaPreviewProps = Readonly<{ options: CreateOptions; draft: WorkshopDraft }>;

/** What the choice means in time: every step with its minutes and the clock. */
export function AgendaPreview({ options, draft }: AgendaPreviewProps) {
  const t = useTranslations("create.agenda");
  const titleId = useId();
  const inFile = programmeInFile(draft);
  const isOneCanvas = !draft.isFromFile && draft.programmeId === null;

  return (
    <aside aria-labelledby={titleId} className="self-start">
      <div className="rounded-card border border-line bg-surface p-5 shadow-card">
        <h2 id={titleId} className="text-xl">
          {t(isOneCanvas ? "noneTitle" : "title")}
        </h2>
        {!draft.isFromFile && <ReadyMade options={options} draft={draft} />}
        {draft.isFromFile && !inFile && <p className="mt-3 text-ink-soft">{t("noFile")}</p>}
        {inFile && (
          <Suspense>
            <FileAgenda programme={inFile} templates={options.templates} />
          </Suspense>
        )}
        <p className="mt-4 border-t border-line pt-3 text-sm text-ink-faint">{t("changes")}</p>
      </div>
    </aside>
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
