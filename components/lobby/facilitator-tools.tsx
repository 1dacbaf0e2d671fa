"use client";

import { BookOpen, ChevronDown, FileText, ListOrdered } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { findFacilitatorLink } from "#components/create/facilitator-link.ts";
import { NewCode } from "#components/teams/new-code.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { CopyButton } from "#components/workshop/copy-button.tsx";
import type { PublicState } from "#lib/workshop/public-state.ts";
import { DeleteWorkshop } from "./delete-workshop.tsx";

/** What only the facilitator needs. Closed at first: the lobby is on the projector. */
export function FacilitatorTools({ state }: Readonly<{ state: PublicState }>) {
  const t = useTranslations("lobby.tools");
  const start = useTranslations("lobby.start");
  const shell = useTranslations("common.shell");
  const format = useFormatter();
  const date = format.dateTime(state.deleteAfter, { dateStyle: "long" });

  return (
    <details className="group rounded-card border border-line bg-surface">
      <summary className="flex min-h-13 list-none items-center gap-2 px-5 font-semibold [&::-webkit-details-marker]:hidden">
        <ChevronDown
          aria-hidden="true"
          size={18}
          className="-rotate-90 transition-transform group-open:rotate-0"
        />
        {t("heading")}
      </summary>
      <div className="grid gap-8 px-5 pt-2 pb-6 md:grid-cols-2 xl:grid-cols-4">
        <section className="flex flex-col items-start gap-3">
          <h3>{t("linkHeading")}</h3>
          <FacilitatorLink workshopId={state.id} />
        </section>
        <NewCode workshopId={state.id} code={state.code} />
        <section className="flex flex-col items-start gap-3">
          <h3>{t("keepHeading", { date })}</h3>
          <p className="text-sm text-ink-soft">{t("keepText")}</p>
          <DeleteWorkshop workshopId={state.id} title={state.title} />
        </section>
        <section className="flex flex-col items-start gap-3">
          <h3>{t("agendaHeading")}</h3>
          <p className="text-sm text-ink-soft">{t("agendaText")}</p>
          <ButtonLink
            href={`/workshops/${state.id}/agenda`}
            icon={<ListOrdered aria-hidden="true" size={18} />}
          >
            {t("agendaOpen")}
          </ButtonLink>
        </section>
        <section className="flex flex-col items-start gap-3">
          <h3>{t("planHeading")}</h3>
          <p className="text-sm text-ink-soft">{t("planText")}</p>
          <ButtonLink
            href={`/workshops/${state.id}/plan`}
            icon={<FileText aria-hidden="true" size={18} />}
          >
            {start("plan")}
          </ButtonLink>
          <ButtonLink
            href={`/guide?code=${state.code}`}
            target="_blank"
            icon={<BookOpen aria-hidden="true" size={18} />}
          >
            {shell("guide")}
          </ButtonLink>
        </section>
      </div>
    </details>
  );
}

const never = () => () => {};

/** Copies the link without ever showing it. */
function FacilitatorLink({ workshopId }: Readonly<{ workshopId: string }>) {
  const t = useTranslations("lobby.tools");
  const link = useSyncExternalStore(
    never,
    () => findFacilitatorLink(workshopId),
    () => undefined,
  );

  if (link === undefined) return <p className="text-sm text-ink-soft">{t("linkMissing")}</p>;
  return (
    <>
      <p className="text-sm text-ink-soft">{t("linkText")}</p>
      <CopyButton text={link} label={t("linkCopy")} copiedLabel={t("linkCopied")} />
    </>
  );
}
