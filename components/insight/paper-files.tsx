"use client";

import { FileDown } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { ExportProgress } from "#components/plan/export/export-progress.tsx";
import { useExport } from "#components/plan/export/use-export.ts";
import { Button } from "#components/ui/button.tsx";
import {
  type InsightAbout,
  type InsightPaper,
  type InsightPaperForm,
  insightPaperForms,
} from "#lib/exports/insight-paper.ts";
import type { Locale } from "#lib/locales.ts";
import { useInsight } from "./insight-context.ts";

type PaperFilesProps = Readonly<{
  paper: InsightPaper;
  about: InsightAbout;
  /** What the paper is called where it is offered. */
  title: string;
  /** Buttons for other forms of the same, before these. */
  children?: ReactNode;
}>;

/**
 * A paper of what a view shows, made by the server as PDF or for Word, and how it stands until it is
 * saved. Needs the words of `export-centre`.
 */
export function PaperFiles({ paper, about, title, children }: PaperFilesProps) {
  const t = useTranslations("insight");
  const tExport = useTranslations("export-centre");
  const locale = useLocale() as Locale;
  const { workshop } = useInsight();
  const { state, isUnderWay, start, cancel } = useExport(workshop.id);
  const [asked, setAsked] = useState<InsightPaperForm>();
  const names: Readonly<Record<InsightPaperForm, string>> = { pdf: "PDF", docx: t("paper.docx") };

  function take(form: InsightPaperForm) {
    if (isUnderWay) return;
    setAsked(form);
    void start({ file: `${paper}.${form}`, locale, about });
  }

  return (
    <div className="flex flex-col gap-2 print:hidden">
      {/* biome-ignore lint/a11y/useSemanticElements: buttons, no fields. */}
      <div role="group" aria-label={t("chart.files", { title })} className="flex flex-wrap gap-2">
        {children}
        {insightPaperForms.map((form) => (
          <Button
            key={form}
            icon={<FileDown aria-hidden="true" size={18} />}
            isPending={isUnderWay && asked === form}
            aria-disabled={isUnderWay || undefined}
            onPress={() => take(form)}
          >
            {names[form]}
          </Button>
        ))}
        {isUnderWay && (
          <Button variant="quiet" onPress={cancel}>
            {tExport("cancel")}
          </Button>
        )}
      </div>
      <div data-export={state.status} className="max-w-prose empty:hidden">
        <ExportProgress state={state} />
      </div>
    </div>
  );
}
