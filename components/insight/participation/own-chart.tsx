"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useId } from "react";
import { ChartFrame } from "#components/insight/chart/chart-frame.tsx";
import { seriesInk } from "#components/insight/chart/ink.ts";
import { ChartPatterns, patternFill } from "#components/insight/chart/patterns.tsx";
import { useWidth } from "#components/insight/chart/use-width.ts";
import type { ParticipationReport } from "#lib/insight/participation/participation-report.ts";
import { type DeedKind, deeds, ownRows } from "./participation-rows.ts";
import { useDeedWords } from "./use-deed-words.ts";

type Own = NonNullable<ParticipationReport["own"]>;

/** What the reader took part in; nobody else gets this page's figures. */
export function OwnChart({ own }: Readonly<{ own: Own }>) {
  const t = useTranslations("insight-participation");
  const words = useDeedWords();
  const [box, width] = useWidth<HTMLDivElement>();
  const table = ownRows(own, {
    ...{ caption: t("own.title"), what: t("own.what"), you: t("own.you"), usual: t("own.usual") },
    deeds: words,
  });

  return (
    <ChartFrame
      title={t("own.title")}
      hint={t("own.hint")}
      file="participation-own"
      table={table}
      basis={<Basis hasMedian={own.teamMedian !== null} />}
    >
      <div ref={box} className="min-w-0">
        {width !== undefined && <OwnBars own={own} width={width} />}
      </div>
    </ChartFrame>
  );
}

const ROW = 76;
const LEGEND = 36;

function OwnBars({ own: { own, teamMedian }, width }: Readonly<{ own: Own; width: number }>) {
  const t = useTranslations("insight-participation");
  const words = useDeedWords();
  const id = useId();
  const most = Math.max(1, ...deeds.flatMap((deed) => [own[deed], teamMedian?.[deed] ?? 0]));
  const height = LEGEND + deeds.length * ROW;

  return (
    <svg
      data-chart
      role="img"
      aria-label={t("own.title")}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      className="block font-sans"
    >
      <ChartPatterns id={id} />
      <Key id={id} index={0} x={0} label={t("own.you")} />
      {teamMedian && <Key id={id} index={1} x={110} label={t("own.usual")} />}
      {deeds.map((deed, row) => (
        <g key={deed} transform={`translate(0 ${LEGEND + row * ROW})`}>
          <text x={0} y={16} fontSize={14} fontWeight={600} className="fill-ink">
            {words[deed]}
          </text>
          <Bar id={id} index={0} y={24} width={width} amount={own[deed]} most={most} />
          {teamMedian && (
            <Bar id={id} index={1} y={45} width={width} amount={teamMedian[deed]} most={most} />
          )}
        </g>
      ))}
    </svg>
  );
}

type KeyProps = Readonly<{ id: string; index: number; x: number; label: string }>;

function Key({ id, index, x, label }: KeyProps) {
  const { fill, pattern } = seriesInk(index);
  return (
    <g transform={`translate(${x} 0)`}>
      <rect y={4} width={16} height={16} rx={3} className={fill} />
      <rect y={4} width={16} height={16} rx={3} fill={patternFill(id, pattern)} />
      <text x={24} y={17} fontSize={13} className="fill-ink-soft">
        {label}
      </text>
    </g>
  );
}

type BarProps = Readonly<{
  id: string;
  index: number;
  y: number;
  width: number;
  amount: number;
  most: number;
}>;

function Bar({ id, index, y, width, amount, most }: BarProps) {
  const format = useFormatter();
  const { fill, pattern } = seriesInk(index);
  // Room for the number behind it.
  const length = amount === 0 ? 0 : Math.max(2, ((width - 48) * amount) / most);
  return (
    <>
      <rect y={y} width={length} height={16} rx={3} className={fill} />
      <rect y={y} width={length} height={16} rx={3} fill={patternFill(id, pattern)} />
      <text x={length + 8} y={y + 13} fontSize={14} className="fill-ink">
        {format.number(amount)}
      </text>
    </>
  );
}

function Basis({ hasMedian }: Readonly<{ hasMedian: boolean }>) {
  const t = useTranslations("insight-participation.basis");
  const kinds: readonly DeedKind[] = deeds;
  return (
    <>
      {kinds.map((deed) => (
        <p key={deed}>{t(deed)}</p>
      ))}
      <p>{hasMedian ? t("median") : t("noMedian")}</p>
      <p>{t("log")}</p>
    </>
  );
}
