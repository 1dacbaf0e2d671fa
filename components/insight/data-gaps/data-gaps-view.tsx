"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { CsvButton } from "#components/insight/chart/csv-button.tsx";
import { useInsight } from "#components/insight/insight-context.ts";
import { useInsightNames } from "#components/insight/insight-names.ts";
import { PaperFiles } from "#components/insight/paper-files.tsx";
import { TeamFilter } from "#components/insight/team-filter.tsx";
import { useNoteText } from "#components/insight/use-note-text.ts";
import { useTeamChoice } from "#components/insight/use-team-choice.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import {
  DATA_GAP_TEMPLATE,
  type DataGapReport,
  dataGapReport,
  gapAspects,
} from "#lib/insight/data-gaps/data-gap-report.ts";
import { dataGapRows } from "#lib/insight/data-gaps/data-gap-rows.ts";
import { GapChart } from "./gap-chart.tsx";
import { GapReport } from "./gap-report.tsx";

/** What data is needed and what there is, team by team: the gap report. */
export function DataGapsView() {
  const t = useTranslations("insight-data-gaps.empty");
  const { source, status } = useInsight();
  const [teamId, setTeamId] = useTeamChoice();
  const reports = useMemo(
    () =>
      source.boards
        .filter(({ templateId, notes }) => templateId === DATA_GAP_TEMPLATE && notes.length > 0)
        .map(dataGapReport),
    [source],
  );
  if (status === "connecting") return null;
  if (reports.length === 0) {
    const hasCanvas = source.steps.some(({ templateId }) => templateId === DATA_GAP_TEMPLATE);
    return <EmptyState title={t("title")}>{hasCanvas ? t("text") : t("noCanvas")}</EmptyState>;
  }

  const shown = reports.filter((report) => teamId === "" || report.teamId === teamId);
  return (
    <div className="flex flex-col gap-5">
      <GapChart reports={reports} />
      <div className="flex flex-wrap items-start justify-between gap-3">
        <TeamFilter value={teamId} onChange={setTeamId} />
        {shown.length > 0 && <ReportFiles reports={shown} teamId={teamId} />}
      </div>
      {shown.length === 0 && <EmptyState title={t("team")} />}
      {shown.map((report) => (
        <GapReport key={`${report.teamId}/${report.stepId}`} report={report} />
      ))}
    </div>
  );
}

type ReportFilesProps = Readonly<{ reports: readonly DataGapReport[]; teamId: string }>;

function ReportFiles({ reports, teamId }: ReportFilesProps) {
  const t = useTranslations("insight-data-gaps");
  const names = useInsightNames();
  const note = useNoteText();
  const zone = (id: string) => names.zone(DATA_GAP_TEMPLATE, id);

  return (
    <div className="flex flex-col gap-1 print:hidden">
      <span aria-hidden="true" className="font-semibold">
        {t("report.title")}
      </span>
      <PaperFiles
        paper="data-gap-report"
        about={teamId === "" ? {} : { teamId }}
        title={t("report.title")}
      >
        <CsvButton
          file="data-gap-report"
          table={{
            caption: t("report.title"),
            head: [t("chart.team"), zone("required"), t("report.state"), ...gapAspects.map(zone)],
            rows: dataGapRows(reports, {
              note,
              team: names.team,
              state: (state) => t(`states.${state}.name`),
              unplaced: t("report.unplaced"),
              separator: t("report.separator"),
            }),
          }}
        />
      </PaperFiles>
    </div>
  );
}
