"use client";

import { useTranslations } from "next-intl";
import { useId, useMemo } from "react";
import { ChartFrame } from "#components/insight/chart/chart-frame.tsx";
import { type SeriesInk, seriesInk } from "#components/insight/chart/ink.ts";
import { labelWidth } from "#components/insight/chart/label-lines.ts";
import { ChartPatterns, patternFill } from "#components/insight/chart/patterns.tsx";
import { useWidth } from "#components/insight/chart/use-width.ts";
import type { Footprint } from "#lib/insight/lens/footprint.ts";
import { shownSectors, together } from "#lib/insight/lens/shown-sectors.ts";
import { BAR_FONT, BAR_HEIGHT, type Bar, type BarEntry, barLayout } from "./bar-layout.ts";
import { emissionRows, stamped } from "./emission-rows.ts";
import { StampLine, stampHeight } from "./stamp-line.tsx";
import type { LensWords } from "./use-lens-words.ts";

/** Sectors with bars of their own. */
const MOST = 12;
const LEGEND = 34;

type EmissionBarsProps = Readonly<{
  before: Footprint;
  /** With the levers; `undefined` while none is pulled. */
  after: Footprint | undefined;
  words: LensWords;
}>;

/** Direct and embodied emissions of each sector, and where they were before the levers. */
export function EmissionBars({ before, after, words }: EmissionBarsProps) {
  const t = useTranslations("insight-lens.bars");
  const [box, width] = useWidth<HTMLDivElement>();
  const entries = useMemo(() => entriesOf(before, after, words), [before, after, words]);
  const columns = after
    ? ([
        ...["sector", "directBefore", "embodiedBefore"],
        ...["directAfter", "embodiedAfter", "output"],
      ] as const)
    : (["sector", "direct", "embodied", "output"] as const);
  const table = emissionRows(
    { before, after },
    { caption: t("title"), head: columns.map((column) => t(column as "sector")) },
  );

  return (
    <ChartFrame
      title={t("title")}
      hint={t("hint")}
      file="lens-emissions"
      table={stamped(table, words.stamp)}
      basis={
        <>
          <p>{t("basis")}</p>
          <p>{t("limits")}</p>
        </>
      }
    >
      <div ref={box} className="min-h-64 w-full">
        {width && <Bars entries={entries} width={width} words={words} hasBefore={Boolean(after)} />}
      </div>
    </ChartFrame>
  );
}

function entriesOf(
  before: Footprint,
  after: Footprint | undefined,
  words: LensWords,
): readonly BarEntry[] {
  const now = after ?? before;
  const { single, rest } = shownSectors(before, MOST);
  const groups = [
    ...single.map((sector) => ({ name: words.sector(sector), sectors: [sector] })),
    ...(rest.length > 0 ? [{ name: words.others(rest.length), sectors: rest }] : []),
  ];
  const of = (footprint: Footprint, sectors: readonly number[]) => ({
    direct: together(footprint.direct, sectors),
    embodied: together(footprint.embodied, sectors),
  });
  return groups.map(({ name, sectors }) => ({
    ...{ key: sectors.join(" "), name },
    ...of(now, sectors),
    before: after && of(before, sectors),
  }));
}

type BarsProps = Readonly<{
  entries: readonly BarEntry[];
  width: number;
  words: LensWords;
  hasBefore: boolean;
}>;

function Bars({ entries, width, words, hasBefore }: BarsProps) {
  const t = useTranslations("insight-lens.bars");
  const id = useId();
  const { left, height, rows } = barLayout(entries, width, words.number);
  const legend = [
    { text: t("direct"), ink: seriesInk(0) },
    { text: t("embodied"), ink: seriesInk(1) },
  ];
  const top = LEGEND;
  const bottom = top + height + 14;
  const whole = bottom + stampHeight(words.stamp, width);

  return (
    <svg
      data-chart
      role="img"
      aria-label={t("title")}
      viewBox={`0 0 ${width} ${whole}`}
      width={width}
      height={whole}
      className="block print:h-auto print:max-w-full"
    >
      <ChartPatterns id={id} />
      <Legend id={id} entries={legend} before={hasBefore ? t("before") : undefined} />
      <g transform={`translate(0 ${top})`}>
        {rows.map(({ key, name, nameY, bars }) => (
          <g key={key}>
            <text fontSize={BAR_FONT} className="fill-ink font-semibold">
              {name.map((line, index) => (
                <tspan key={line} x={0} y={nameY + 14 + index * 18}>
                  {line}
                </tspan>
              ))}
            </text>
            {bars.map((bar, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: always direct, then embodied.
              <OneBar key={index} id={id} bar={bar} left={left} ink={seriesInk(index)} />
            ))}
          </g>
        ))}
      </g>
      <StampLine text={words.stamp} y={bottom} width={width} />
    </svg>
  );
}

type OneBarProps = Readonly<{ id: string; bar: Bar; left: number; ink: SeriesInk }>;

function OneBar({ id, bar, left, ink }: OneBarProps) {
  const { y, length, before, words } = bar;
  const end = Math.max(length, before ?? 0);

  return (
    <>
      <rect x={left} y={y} width={length} height={BAR_HEIGHT} className={ink.fill} />
      <rect x={left} y={y} width={length} height={BAR_HEIGHT} fill={patternFill(id, ink.pattern)} />
      {before !== undefined && (
        <path
          d={`M${left + before} ${y - 1}v${BAR_HEIGHT + 2}`}
          className="fill-none stroke-ink"
          strokeWidth={2.5}
        />
      )}
      <text
        x={left + end + 6}
        y={y + 13}
        fontSize={BAR_FONT}
        className="fill-ink-soft tabular-nums"
      >
        {words}
      </text>
    </>
  );
}

type LegendProps = Readonly<{
  id: string;
  entries: readonly Readonly<{ text: string; ink: SeriesInk }>[];
  before: string | undefined;
}>;

function Legend({ id, entries, before }: LegendProps) {
  let x = 0;
  const placed = entries.map((entry) => {
    const at = x;
    x += 26 + labelWidth(entry.text, BAR_FONT) + 18;
    return { ...entry, at };
  });

  return (
    <g fontSize={BAR_FONT}>
      {placed.map(({ text, ink, at }) => (
        <g key={text} transform={`translate(${at} 0)`}>
          <rect y={2} width={18} height={14} className={ink.fill} />
          <rect y={2} width={18} height={14} fill={patternFill(id, ink.pattern)} />
          <text x={24} y={14} className="fill-ink">
            {text}
          </text>
        </g>
      ))}
      {before && (
        <g transform={`translate(${x} 0)`}>
          <path d="M4 1v16" className="fill-none stroke-ink" strokeWidth={2.5} />
          <text x={12} y={14} className="fill-ink">
            {before}
          </text>
        </g>
      )}
    </g>
  );
}
