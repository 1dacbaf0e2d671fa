"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { insightAxes } from "#canvas-templates/insight-axes.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Link } from "#i18n/navigation.ts";
import { coverageOf, TEAMS } from "#lib/insight/coverage/coverage.ts";
import type { InsightSource } from "#lib/insight/insight-source.ts";
import { useInsight } from "./insight-context.ts";
import { LiveStatus } from "./live-status.tsx";
import { OwnBoardsNotice } from "./own-boards-notice.tsx";
import { viewIcons } from "./view-icons.ts";
import { insightHref, insightViews } from "./views.ts";

/** How much there is, and the way to each view. */
export function OverviewScreen() {
  const t = useTranslations("insight");
  const { workshop, source, status } = useInsight();
  const facts = useMemo(() => factsOf(source), [source]);

  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-col gap-1">
        <h1 className="text-title">{t("heading")}</h1>
        <p className="text-ink-soft">{t("lead")}</p>
      </div>
      <LiveStatus />
      <OwnBoardsNotice />
      {status !== "connecting" && facts.notes === 0 && (
        <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>
      )}
      {facts.notes > 0 && (
        <dl className="grid grid-cols-2 gap-3 lg:grid-cols-4">
          <Figure name={t("figures.notes")} value={String(facts.notes)} />
          <Figure name={t("figures.boards")} value={String(facts.boards)} />
          <Figure name={t("figures.goals")} value={t("figures.of", facts.goals)} />
          <Figure name={t("figures.pillars")} value={t("figures.of", facts.pillars)} />
        </dl>
      )}
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-4 print:grid-cols-2">
        {insightViews.map((view) => {
          const Icon = viewIcons[view];
          return (
            <li key={view}>
              <Link
                href={insightHref(workshop.id, view)}
                className="flex h-full gap-4 rounded-card border border-line bg-surface p-4 shadow-card hover:border-line-strong hover:bg-sunken"
              >
                <span className="grid size-11 shrink-0 place-items-center rounded-control bg-green-soft text-green">
                  <Icon aria-hidden="true" size={22} />
                </span>
                <span className="min-w-0">
                  <span className="block text-lg leading-snug font-semibold">
                    {t(`views.${view}.name`)}
                  </span>
                  <span className="block text-sm text-ink-soft">{t(`views.${view}.text`)}</span>
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Figure({ name, value }: Readonly<{ name: string; value: string }>) {
  return (
    <div className="flex flex-col-reverse justify-end rounded-card border border-line bg-surface p-4 shadow-card">
      <dt className="text-sm text-ink-soft">{name}</dt>
      <dd className="font-display text-4xl text-green tabular-nums">{value}</dd>
    </div>
  );
}

function factsOf(source: InsightSource) {
  const covered = (axisId: "sdg" | "ecosystem-pillars") => {
    const { rows, emptyRows } = coverageOf(source, insightAxes[axisId], TEAMS);
    return { count: rows.length - emptyRows.length, all: rows.length };
  };
  const filled = source.boards.filter(({ notes }) => notes.length > 0);
  return {
    notes: filled.reduce((sum, { notes }) => sum + notes.length, 0),
    boards: filled.length,
    goals: covered("sdg"),
    pillars: covered("ecosystem-pillars"),
  };
}
