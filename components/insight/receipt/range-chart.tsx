"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useWidth } from "#components/insight/chart/use-width.ts";
import { massUnit } from "#lib/insight/receipt/mass-unit.ts";
import type { Range } from "#lib/insight/receipt/range.ts";

type RangeChartProps = Readonly<{
  label: string;
  rows: readonly Readonly<{ id: string; name: string; grams: Range; isSum?: boolean }>[];
}>;

const ROW = 78;
const PAD = 10;

/** What is known of each line: from low to high, with what is most likely marked. */
export function RangeChart({ label, rows }: RangeChartProps) {
  const [box, width] = useWidth<HTMLDivElement>();
  return (
    <div ref={box} className="min-w-0">
      {width !== undefined && <Ranges {...{ label, rows, width }} />}
    </div>
  );
}

function Ranges({ label, rows, width }: RangeChartProps & Readonly<{ width: number }>) {
  const t = useTranslations("insight-receipt");
  const format = useFormatter();
  const most = Math.max(1, ...rows.map(({ grams }) => grams.high));
  const unit = massUnit(most);
  const x = (grams: number) => PAD + ((width - 2 * PAD) * grams) / most;
  const text = (grams: number) =>
    format.number(grams / unit.grams, { maximumSignificantDigits: 2 });
  const height = rows.length * ROW;

  return (
    <svg
      data-chart
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      className="block font-sans"
    >
      {rows.map(({ id, name, grams, isSum = false }, row) => (
        <g key={id} transform={`translate(0 ${row * ROW})`}>
          {isSum && <line x1={0} x2={width} y1={0} y2={0} className="stroke-line-strong" />}
          <text x={0} y={20} fontSize={15} fontWeight={isSum ? 700 : 600} className="fill-ink">
            {name}
          </text>
          <line x1={PAD} x2={width - PAD} y1={38} y2={38} className="stroke-line" strokeWidth={2} />
          <rect
            x={x(grams.low)}
            y={31}
            width={Math.max(2, x(grams.high) - x(grams.low))}
            height={14}
            rx={7}
            className={isSum ? "fill-heat-3 stroke-ink" : "fill-heat-2 stroke-green"}
          />
          <path
            d={`M${x(grams.mid)} 27l9 11-9 11-9-11z`}
            className="fill-ink stroke-surface"
            strokeWidth={2}
          />
          <text x={0} y={66} fontSize={14} className="fill-ink">
            {t("range", {
              low: text(grams.low),
              mid: text(grams.mid),
              high: text(grams.high),
              unit: unit.name,
            })}
          </text>
        </g>
      ))}
    </svg>
  );
}
