"use client";

import { ArrowRight, FileText, LayoutGrid } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { CopyButton } from "#components/workshop/copy-button.tsx";
import type { ImportCounts, ImportReport } from "#lib/exports/import-report.ts";
import type { OpenedWorkshop } from "./send-file.ts";

/** What became of a file: what was taken, what was not and why, and the way on. */
export function ReportView({
  opened: { id, facilitatorLink, report },
}: {
  opened: OpenedWorkshop;
}) {
  const t = useTranslations("saved-workshop.report");
  const heading = useRef<HTMLHeadingElement>(null);
  // What was pressed is gone.
  useEffect(() => heading.current?.focus(), []);

  return (
    <div data-report={report.what} className="flex flex-col gap-5">
      <h3 ref={heading} tabIndex={-1} className="text-xl outline-none">
        {t("title")}
      </h3>
      <div className="grid gap-x-10 gap-y-5 sm:grid-cols-2">
        <Part title={t("taken")} counts={report.taken}>
          {report.wasRunning && <p>{t("wasRunning")}</p>}
          {report.taken.people > 0 && <p>{t("people")}</p>}
        </Part>
        <Part title={t("leftOut")} counts={report.leftOut} nothing={t("nothing")}>
          {reasonsOf(report).map((reason) => (
            <p key={reason}>{t(reason)}</p>
          ))}
        </Part>
      </div>
      <p className="max-w-prose text-sm text-ink-soft">{t("link")}</p>
      <div className="flex flex-wrap gap-3">
        <WayOn {...{ id, report }} />
        <CopyButton text={facilitatorLink} label={t("copy")} copiedLabel={t("copied")} />
      </div>
    </div>
  );
}

/** What is over is read; what is not is begun. */
function WayOn({ id, report: { isOver, taken } }: Pick<OpenedWorkshop, "id" | "report">) {
  const t = useTranslations("saved-workshop.report");
  if (!isOver) {
    return (
      <ButtonLink
        href={`/workshops/${id}/lobby`}
        variant="primary"
        icon={<ArrowRight aria-hidden="true" size={18} className="order-last" />}
      >
        {t("go")}
      </ButtonLink>
    );
  }
  return (
    <>
      <ButtonLink
        href={`/workshops/${id}/plan`}
        variant="primary"
        icon={<FileText aria-hidden="true" size={18} />}
      >
        {t("plan")}
      </ButtonLink>
      {taken.boards > 0 && (
        <ButtonLink
          href={`/workshops/${id}/wall`}
          icon={<LayoutGrid aria-hidden="true" size={18} />}
        >
          {t("boards")}
        </ButtonLink>
      )}
    </>
  );
}

type PartProps = Readonly<{
  title: ReactNode;
  counts: ImportCounts;
  /** Said where all counts are none. */
  nothing?: ReactNode;
  children: ReactNode;
}>;

function Part({ title, counts, nothing, children }: PartProps) {
  const t = useTranslations("saved-workshop.counts");
  // Rows of ledgers mean nothing to people: they are the boards' history.
  const { changes: _changes, ...told } = counts;
  const found = (Object.keys(told) as (keyof typeof told)[]).filter((name) => told[name] > 0);

  return (
    <section className="min-w-0">
      <h4 className="font-sans text-base font-bold">{title}</h4>
      {found.length === 0 ? (
        <p className="mt-1">{nothing}</p>
      ) : (
        <ul className="mt-1 list-disc ps-5">
          {found.map((name) => (
            <li key={name}>{t(name, { count: told[name] })}</li>
          ))}
        </ul>
      )}
      <div className="mt-2 flex flex-col gap-1 text-sm text-ink-soft empty:hidden">{children}</div>
    </section>
  );
}

function reasonsOf({ what, leftOut }: ImportReport): ("agendaOnly" | "openVotes")[] {
  if (what === "agenda") return ["agendaOnly"];
  return leftOut.votes > 0 ? ["openVotes"] : [];
}
