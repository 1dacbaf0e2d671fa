"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { insightAxes } from "#canvas-templates/insight-axes.ts";
import { ChartFrame } from "#components/insight/chart/chart-frame.tsx";
import { HeatMap } from "#components/insight/heat/heat-map.tsx";
import type { HeatTally } from "#components/insight/heat/heat-table.ts";
import { useInsight } from "#components/insight/insight-context.ts";
import { useNoteSheet } from "#components/insight/note-sheet.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { type Coverage, coverageOf, TEAMS, teamsOf } from "#lib/insight/coverage/coverage.ts";
import { coverageRows, isReadOnly } from "#lib/insight/coverage/coverage-rows.ts";
import { undecidedPlaces } from "#lib/insight/coverage/undecided-places.ts";
import type { InsightSource } from "#lib/insight/insight-source.ts";
import { CoverageBasis } from "./coverage-basis.tsx";
import { type CoverageChoice, CoverageChoiceFields } from "./coverage-choice.tsx";
import { EmptyLines } from "./empty-lines.tsx";
import { HeatLegend } from "./heat-legend.tsx";
import { PleaseTag } from "./please-tag.tsx";
import { ProvocationPanel } from "./provocation-panel.tsx";
import { type AxisNames, useAxisNames } from "./use-axis-names.ts";
import { useCoverageChoice } from "./use-coverage-choice.ts";

/** What the notes are about on two axes, live: the heat-map, what is empty, what is not yet said. */
export function CoverageView() {
  const t = useTranslations("insight-coverage");
  const { source, status } = useInsight();
  const names = useAxisNames();
  const teamIds = useMemo(() => teamsOf(source), [source]);
  const [choice, setChoice] = useCoverageChoice(teamIds);
  const { chosen, coverage } = useMemo(() => read(source, choice), [source, choice]);
  if (status === "connecting" || !names) return null;

  const hasNotes = source.boards.some(({ notes }) => notes.length > 0);
  return (
    <div className="flex flex-col gap-5">
      <CoverageChoiceFields {...{ choice, names, teamIds }} onChange={setChoice} />
      {!hasNotes && <EmptyState title={t("empty.title")}>{t("empty.text")}</EmptyState>}
      {hasNotes && coverage.placed.count === 0 && (
        <Notice tone="info" title={t("empty.unplaced")}>
          {t("empty.unplacedText")}
        </Notice>
      )}
      <CoverageChart {...{ coverage, choice, names }} />
      <ProvocationPanel coverage={coverage} rowAxis={choice.rows} columnAxis={choice.columns} />
      <PleaseTag places={undecidedPlaces(chosen, coverage)} axes={names} />
    </div>
  );
}

function read(source: InsightSource, { rows, columns, teamId }: CoverageChoice) {
  const isOne = teamId !== null && columns !== TEAMS;
  const boards = source.boards.filter((board) => board.teamId === teamId);
  const chosen = isOne ? { ...source, boards } : source;
  const columnAxis = columns === TEAMS ? TEAMS : insightAxes[columns];
  return { chosen, coverage: coverageOf(chosen, insightAxes[rows], columnAxis) };
}

type CoverageChartProps = Readonly<{
  coverage: Coverage;
  choice: CoverageChoice;
  names: AxisNames;
}>;

function CoverageChart({ coverage, choice, names }: CoverageChartProps) {
  const t = useTranslations("insight-coverage");
  const showNotes = useNoteSheet();
  const { rows, columns, cells, rowAxisId, columnAxisId, placed, all } = coverage;
  const rowNames = rows.map(({ key }) => names.of(rowAxisId, key));
  const columnNames = columns.map(({ key }) => names.of(columnAxisId, key));
  const [rowAxis, columnAxis] = [names.axis(rowAxisId), names.axis(columnAxisId)];
  const title = titleOf(t("title", { rows: rowAxis, columns: columnAxis }), choice, names);
  const table = coverageRows(coverage, {
    caption: title,
    rowHead: rowAxis,
    row: (key) => names.of(rowAxisId, key).label,
    column: (key) => names.of(columnAxisId, key).label,
    total: t("map.allNotes"),
    readHead: t("map.readOnly"),
    separator: t("tag.separator"),
  });
  const words = {
    label: t("map.label", { title }),
    total: t("map.total"),
    place: (name: string, { count, read }: HeatTally) => t("map.place", { name, count, read }),
  };
  const emptyOf = (axisId: string, keys: readonly string[]) =>
    keys.map((key) => names.of(axisId, key));

  return (
    <ChartFrame
      title={title}
      hint={t("hint", { placed: placed.count, all })}
      file="coverage"
      table={table}
      basis={<CoverageBasis caveats={[...rowNames, ...columnNames]} />}
    >
      <HeatMap
        {...{ rowNames, columnNames, words }}
        table={coverage}
        onShow={(place, { notes }) => showNotes({ title: place, notes })}
      />
      <div className="mt-4 flex flex-col gap-4">
        <HeatLegend cells={cells} hasRead={cells.flat().some(isReadOnly)} />
        <div className="grid gap-4 md:grid-cols-2">
          <EmptyLines
            axis={rowAxis}
            names={emptyOf(rowAxisId, coverage.emptyRows)}
            all={rows.length}
          />
          <EmptyLines
            axis={columnAxis}
            names={emptyOf(columnAxisId, coverage.emptyColumns)}
            all={columns.length}
          />
        </div>
      </div>
    </ChartFrame>
  );
}

function titleOf(title: string, { columns, teamId }: CoverageChoice, names: AxisNames): string {
  return teamId === null || columns === TEAMS
    ? title
    : `${title} · ${names.of(TEAMS, teamId).name}`;
}
