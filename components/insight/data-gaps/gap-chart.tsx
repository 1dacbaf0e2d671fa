"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { ChartFrame } from "#components/insight/chart/chart-frame.tsx";
import { labelLines } from "#components/insight/chart/label-lines.ts";
import { ChartPatterns, patternFill } from "#components/insight/chart/patterns.tsx";
import { useWidth } from "#components/insight/chart/use-width.ts";
import { type InsightNames, useInsightNames } from "#components/insight/insight-names.ts";
import { useNoteSheet } from "#components/insight/note-sheet.tsx";
import type { DataGapReport } from "#lib/insight/data-gaps/data-gap-report.ts";
import { dataGapCounts, gapStates } from "#lib/insight/data-gaps/data-gap-rows.ts";
import { type GapBar, gapBarLayout } from "./gap-bars.ts";
import { GapSegment } from "./gap-segment.tsx";
import { stateLooks } from "./state-looks.tsx";

type GapChartProps = Readonly<{ reports: readonly DataGapReport[] }>;

/** How much of what each team needs is there. */
export function GapChart({ reports }: GapChartProps) {
  const t = useTranslations("insight-data-gaps");
  const names = useInsightNames();
  const [box, width] = useWidth<HTMLDivElement>();

  return (
    <ChartFrame
      title={t("chart.title")}
      hint={t("chart.hint")}
      file="data-gaps"
      table={{
        caption: t("chart.title"),
        head: [
          t("chart.team"),
          ...gapStates.map((state) => t(`states.${state}.name`)),
          t("chart.total"),
        ],
        rows: dataGapCounts(reports, names.team),
      }}
      basis={
        <>
          <p>{t("basis.joined")}</p>
          <p>{t("basis.only")}</p>
          <p>{t("basis.states")}</p>
        </>
      }
    >
      <div ref={box} className="w-full min-w-0">
        {width !== undefined && <Bars {...{ reports, names, width }} />}
      </div>
      <ul className="mt-4 flex flex-wrap gap-x-6 gap-y-2 text-sm text-ink-soft">
        {gapStates.map((state) => (
          <Key key={state} state={state} />
        ))}
      </ul>
    </ChartFrame>
  );
}

function Key({ state }: Readonly<{ state: (typeof gapStates)[number] }>) {
  const t = useTranslations("insight-data-gaps.states");
  const id = useId();
  const { fill, pattern } = stateLooks[state];

  return (
    <li className="flex items-center gap-2">
      <svg aria-hidden="true" width={24} height={18} className="shrink-0">
        <ChartPatterns id={id} />
        <rect width={24} height={18} rx={4} className={fill} />
        <rect width={24} height={18} rx={4} fill={patternFill(id, pattern)} opacity={0.35} />
      </svg>
      <span>
        <b className="text-ink">{t(`${state}.name`)}</b> {t(`${state}.text`)}
      </span>
    </li>
  );
}

type BarsProps = GapChartProps & Readonly<{ names: InsightNames; width: number }>;

function Bars({ reports, names, width }: BarsProps) {
  const t = useTranslations("insight-data-gaps");
  const showNotes = useNoteSheet();
  const id = useId();
  const { height, bars } = gapBarLayout(reports, width);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold a drawing.
    <svg
      data-chart
      role="group"
      aria-label={t("chart.title")}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      className="block print:h-auto print:max-w-full"
    >
      <ChartPatterns id={id} />
      {bars.map((bar) => (
        <g key={`${bar.teamId}/${bar.stepId}`}>
          <BarName bar={bar} name={names.team(bar.teamId)} />
          {bar.parts.map(({ state, notes, box }) => {
            const title = `${names.team(bar.teamId)} · ${t(`states.${state}.name`)}`;
            return (
              <GapSegment
                key={state}
                {...{ state, box, id }}
                count={notes.length}
                label={t("chart.part", { title, count: notes.length })}
                onShow={() => showNotes({ title, notes })}
              />
            );
          })}
          <BarEnd bar={bar} />
        </g>
      ))}
    </svg>
  );
}

function BarName({ bar: { name }, name: said }: Readonly<{ bar: GapBar; name: string }>) {
  const lines = labelLines(said, name.w, 15, name.h > 30 ? 2 : 1);
  return lines.map((line, at) => (
    <text
      key={line}
      x={name.x}
      y={name.y + name.h / 2 + (at - (lines.length - 1) / 2) * 18}
      dominantBaseline="central"
      className="fill-ink text-[15px] font-semibold"
    >
      {line}
    </text>
  ));
}

function BarEnd({ bar: { parts, total, name } }: Readonly<{ bar: GapBar }>) {
  const last = parts.at(-1)?.box;
  return (
    <text
      x={last ? last.x + last.w + 10 : name.x + name.w + 12}
      y={last ? last.y + last.h / 2 : name.y + name.h / 2}
      dominantBaseline="central"
      className="fill-ink-soft text-[15px] tabular-nums"
    >
      {total}
    </text>
  );
}
