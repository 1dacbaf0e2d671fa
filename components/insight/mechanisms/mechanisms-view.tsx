"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useMemo } from "react";
import { CsvButton } from "#components/insight/chart/csv-button.tsx";
import { useInsight } from "#components/insight/insight-context.ts";
import { useInsightNames } from "#components/insight/insight-names.ts";
import { NoteTexts } from "#components/insight/note-texts.tsx";
import { TeamFilter } from "#components/insight/team-filter.tsx";
import { useNoteText } from "#components/insight/use-note-text.ts";
import { useTeamChoice } from "#components/insight/use-team-choice.ts";
import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { TeamMark } from "#components/ui/team-mark.tsx";
import { claimParts } from "#lib/insight/mechanisms/claim-words.ts";
import { claimRows, optionRows } from "#lib/insight/mechanisms/mechanism-rows.ts";
import {
  MECHANISM_TEMPLATE,
  type MechanismTable,
  mechanismTable,
} from "#lib/insight/mechanisms/mechanism-table.ts";
import { ClaimList } from "./claim-list.tsx";
import { MechanismChart } from "./mechanism-chart.tsx";
import { OptionList } from "./option-list.tsx";

/** Options by mechanism with their orders of effect, and what is claimed of them, team by team. */
export function MechanismsView() {
  const t = useTranslations("insight-mechanisms");
  const { source, status } = useInsight();
  const [teamId, setTeamId] = useTeamChoice();
  const tables = useMemo(
    () =>
      source.boards
        .filter(({ templateId, notes }) => templateId === MECHANISM_TEMPLATE && notes.length > 0)
        .map(mechanismTable),
    [source],
  );
  if (status === "connecting") return null;
  if (tables.length === 0) {
    const hasCanvas = source.steps.some(({ templateId }) => templateId === MECHANISM_TEMPLATE);
    return (
      <EmptyState title={t("empty.title")}>
        {hasCanvas ? t("empty.text") : t("empty.noCanvas")}
      </EmptyState>
    );
  }

  const shown = tables.filter((table) => teamId === "" || table.teamId === teamId);
  return (
    <div className="flex flex-col gap-5">
      <MechanismChart tables={tables} />
      <div className="flex flex-wrap items-end justify-between gap-3">
        <TeamFilter value={teamId} onChange={setTeamId} />
        <Files tables={shown} />
      </div>
      {shown.length === 0 && <EmptyState title={t("empty.team")} />}
      {shown.map((table) => (
        <TeamMechanisms key={`${table.teamId}/${table.stepId}`} table={table} />
      ))}
    </div>
  );
}

function Files({ tables }: Readonly<{ tables: readonly MechanismTable[] }>) {
  const t = useTranslations("insight-mechanisms");
  const names = useInsightNames();
  const note = useNoteText();
  const words = {
    note,
    team: names.team,
    mechanism: (zone: string) => names.zone(MECHANISM_TEMPLATE, zone),
    ofAll: t("options.ofAll"),
    missing: t("claims.missingCell"),
    separator: t("files.separator"),
  };
  const orders = (["second", "first", "higher"] as const).map((order) =>
    t(`options.orders.${order}`),
  );

  return (
    <div className="flex flex-wrap gap-3 print:hidden">
      <LabelledFile name={t("files.options")}>
        <CsvButton
          file="mechanism-options"
          table={{
            caption: t("files.options"),
            head: [t("files.team"), t("chart.mechanism"), ...orders, t("files.dots")],
            rows: optionRows(tables, words),
          }}
        />
      </LabelledFile>
      <LabelledFile name={t("files.claims")}>
        <CsvButton
          file="net-claims"
          table={{
            caption: t("files.claims"),
            head: [
              t("files.team"),
              t("claims.title"),
              ...claimParts.map((part) => t(`claims.parts.${part}`)),
            ],
            rows: claimRows(tables, words),
          }}
        />
      </LabelledFile>
    </div>
  );
}

function LabelledFile({ name, children }: Readonly<{ name: string; children: ReactNode }>) {
  return (
    <span className="flex items-center gap-2">
      <span aria-hidden="true" className="text-sm text-ink-soft">
        {name}
      </span>
      {children}
    </span>
  );
}

function TeamMechanisms({ table }: Readonly<{ table: MechanismTable }>) {
  const t = useTranslations("insight-mechanisms");
  const names = useInsightNames();
  const { teamId, stepId, activity, emptyMechanisms } = table;
  const index = names.teamIndex(teamId);
  const id = `mechanisms-${teamId}-${stepId}`;

  return (
    <Card as="section" aria-labelledby={id} className="flex flex-col gap-5">
      <div>
        <h2 id={id} className="flex flex-wrap items-center gap-x-3 text-xl">
          {index < 0 ? names.team(teamId) : <TeamMark index={index} name={names.team(teamId)} />}
          <span className="font-sans text-base font-normal text-ink-soft">
            {names.step(stepId)}
          </span>
        </h2>
        {emptyMechanisms.length > 0 && (
          <p className="mt-1 text-ink-soft">
            {t("options.empty", {
              names: emptyMechanisms
                .map((zone) => names.zone(MECHANISM_TEMPLATE, zone))
                .join(t("chart.separator")),
            })}
          </p>
        )}
      </div>
      {activity.length > 0 && (
        <div>
          <h3 className="text-lg font-semibold">{names.zone(MECHANISM_TEMPLATE, "activity")}</h3>
          <NoteTexts title={names.zone(MECHANISM_TEMPLATE, "activity")} notes={activity} />
        </div>
      )}
      <h3 className="text-lg font-semibold">{t("options.title")}</h3>
      <OptionList table={table} />
      <ClaimList table={table} />
    </Card>
  );
}
