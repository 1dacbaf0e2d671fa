import type { HeatBox, HeatLayout } from "./heat-layout.ts";
import type { HeatTable } from "./heat-table.ts";

type HeatTotalsProps = Readonly<{ table: HeatTable; layout: HeatLayout; total: string }>;

/** How many notes each row and column has, each note once, as numbers over bars. */
export function HeatTotals({ table, layout, total }: HeatTotalsProps) {
  const { rows, columns, placed } = table;
  const most = (lines: readonly Readonly<{ count: number }>[]) =>
    Math.max(1, ...lines.map(({ count }) => count));
  const [inRows, inColumns] = [most(rows), most(columns)];
  const { totalHead: head, totalName: name } = layout;

  return (
    <>
      <text
        x={head.x + head.w - 2}
        y={head.y + head.h - 12}
        textAnchor="end"
        className="fill-ink-soft text-[13px]"
      >
        {total}
      </text>
      {rows.map(({ key, count }, at) => (
        <Bar key={key} box={layout.rowTotal(at)} count={count} most={inRows} anchor="end" />
      ))}
      <text
        x={layout.isNarrow ? name.x : name.x + name.w - 6}
        y={name.y + name.h / 2}
        dominantBaseline="central"
        textAnchor={layout.isNarrow ? "start" : "end"}
        className="fill-ink-soft text-[13px]"
      >
        {total}
      </text>
      {columns.map(({ key, count }, at) => (
        <Bar
          key={key}
          box={layout.columnTotal(at)}
          count={count}
          most={inColumns}
          anchor="middle"
        />
      ))}
      <Bar box={layout.corner} count={placed.count} most={0} anchor="end" />
    </>
  );
}

type BarProps = Readonly<{ box: HeatBox; count: number; most: number; anchor: "end" | "middle" }>;

function Bar({ box: { x, y, w, h }, count, most, anchor }: BarProps) {
  const length = most === 0 ? 0 : ((w - 6) * count) / most;
  return (
    <>
      <text
        x={anchor === "end" ? x + w - 2 : x + w / 2}
        y={y + h / 2 - 2}
        dominantBaseline="central"
        textAnchor={anchor}
        className={`text-[15px] tabular-nums ${count > 0 ? "fill-ink font-semibold" : "fill-ink-faint"}`}
      >
        {count}
      </text>
      {length > 0 && (
        <rect
          x={anchor === "end" ? x + w - length : x + (w - length) / 2}
          y={y + h - 7}
          width={length}
          height={4}
          rx={2}
          className="fill-green"
        />
      )}
    </>
  );
}
