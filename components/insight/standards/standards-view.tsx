"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { decks } from "#canvas-templates/decks.ts";
import { useInsight } from "#components/insight/insight-context.ts";
import { useInsightNames } from "#components/insight/insight-names.ts";
import { oneOf, useChoice } from "#components/insight/use-choice.ts";
import { boardOwners } from "#components/insight/use-team-choice.ts";
import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import type { InsightAbout } from "#lib/exports/insight-paper.ts";
import { gapListOf } from "#lib/insight/standards/gap-list.ts";
import {
  firstScope,
  STANDARDS_TEMPLATE,
  type StandardsMap,
  standardsMapOf,
} from "#lib/insight/standards/standards-map.ts";
import { CatalogueList } from "./catalogue-list.tsx";
import { ContributionDraft } from "./contribution-draft.tsx";
import { GapCards } from "./gap-cards.tsx";
import { StandardsChart } from "./standards-chart.tsx";
import { type StandardsNames, useStandardsNames } from "./use-standards-names.ts";

type Filter = Readonly<{ teamId: string; area: string }>;
type About = Pick<InsightAbout, "teamId" | "area">;
const ALL = "";
const areaIds = decks["technology-areas"].map(({ id }) => id);

/** Standards, practice, gaps and contributions by scope, and what follows from them. */
export function StandardsView() {
  const t = useTranslations("insight-standards");
  const { source, status } = useInsight();
  const names = useStandardsNames();
  const [filter, setFilter] = useFilter();
  const all = useMemo(() => standardsMapOf(source, decks.standards), [source]);
  const about = useMemo(
    (): About => ({
      ...(filter.teamId !== ALL && { teamId: filter.teamId }),
      ...(filter.area !== ALL && { area: filter.area }),
    }),
    [filter],
  );
  const map = useMemo(() => standardsMapOf(source, decks.standards, about), [source, about]);
  const gaps = useMemo(() => gapListOf(map), [map]);
  if (status === "connecting" || !names) return null;
  if (!source.steps.some(({ templateId }) => templateId === STANDARDS_TEMPLATE)) {
    return <EmptyState title={t("empty.title")}>{t("empty.noCanvas")}</EmptyState>;
  }

  const isEmpty = all.scopes.every(({ state }) => state === "untouched");
  return (
    <div className="flex flex-col gap-5">
      {isEmpty ? (
        <EmptyState title={t("empty.title")}>{t("empty.text")}</EmptyState>
      ) : (
        <FilterFields {...{ filter, names }} areas={all.areas} onChange={setFilter} />
      )}
      <StandardsChart {...{ map, names }} />
      {!isEmpty && <GapCards {...{ gaps, names }} />}
      <ScopeDetail {...{ map, names, about }} />
    </div>
  );
}

/** What is looked at, as the page's address has it. */
function useFilter(): readonly [Filter, (next: Filter) => void] {
  const { source } = useInsight();
  const [{ team, area }, choose] = useChoice("team", "area");
  const teamId = oneOf(team, boardOwners(source)) ?? ALL;
  const areaId = oneOf(area, areaIds) ?? ALL;
  const filter = useMemo(() => ({ teamId, area: areaId }), [teamId, areaId]);
  return [filter, (next) => choose({ team: next.teamId, area: next.area })];
}

type FilterFieldsProps = Readonly<{
  filter: Filter;
  onChange: (filter: Filter) => void;
  areas: readonly string[];
  names: StandardsNames;
}>;

function FilterFields({ filter, onChange, areas, names }: FilterFieldsProps) {
  const t = useTranslations("insight-standards.filter");
  const insightNames = useInsightNames();
  const { source } = useInsight();
  const boards = source.boards.filter(({ templateId }) => templateId === STANDARDS_TEMPLATE);
  const withBoard = new Set([filter.teamId, ...boards.map(({ teamId }) => teamId)]);
  const teamIds = boardOwners(source).filter((id) => withBoard.has(id));
  // An area that nobody has any more stays chosen until somebody chooses another.
  const shown =
    filter.area === ALL || areas.includes(filter.area) ? areas : [filter.area, ...areas];

  return (
    <div className="grid gap-3 sm:grid-cols-2 lg:max-w-3xl">
      <SelectField
        label={t("team")}
        value={filter.teamId}
        options={[
          { id: ALL, label: t("allTeams") },
          ...teamIds.map((id) => ({ id, label: insightNames.team(id) })),
        ]}
        onChange={(teamId) => onChange({ ...filter, teamId })}
      />
      <SelectField
        label={t("area")}
        value={filter.area}
        options={[
          { id: ALL, label: t("allAreas") },
          ...shown.map((id) => ({ id, label: names.area(id) })),
        ]}
        onChange={(area) => onChange({ ...filter, area })}
      />
    </div>
  );
}

type ScopeDetailProps = Readonly<{
  map: StandardsMap;
  names: StandardsNames;
  about: About;
}>;

/** One scope: its part of the catalogue, and a draft contribution. First one with a gap. */
function ScopeDetail({ map, names, about }: ScopeDetailProps) {
  const t = useTranslations("insight-standards");
  const [{ scope: chosen }, choose] = useChoice("scope");
  const scopes = map.scopes;
  const rowOf = (id: string | undefined) => scopes.find(({ scope }) => scope === id);
  const row = rowOf(chosen) ?? rowOf(firstScope(map));
  if (!row) return null;

  return (
    <Card as="section" aria-labelledby="standards-scope" className="flex flex-col gap-5">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div className="min-w-0 flex-1 basis-72">
          <h2 id="standards-scope" className="text-xl">
            {t("catalogue.title", { scope: names.scope(row.scope) })}
          </h2>
          <p className="max-w-prose text-ink-soft">{t("catalogue.text")}</p>
        </div>
        <SelectField
          className="w-full sm:w-72 print:hidden"
          label={t("catalogue.scope")}
          value={row.scope}
          options={scopes.map(({ scope }) => ({ id: scope, label: names.scope(scope) }))}
          onChange={(scope) => choose({ scope })}
        />
      </div>
      <CatalogueList row={row} names={names} />
      <ContributionDraft {...{ map, names, about }} scope={row.scope} />
    </Card>
  );
}
