import { heatOf } from "#components/insight/chart/ink.ts";
import { heatLevel } from "#lib/insight/chart/heat-level.ts";
import { isReadOnly } from "#lib/insight/coverage/coverage-rows.ts";
import type { HeatBox } from "./heat-layout.ts";
import { type HeatPress, Pressable } from "./heat-press.tsx";

type HeatCellProps = HeatPress &
  Readonly<{ box: HeatBox; count: number; read: number; most: number }>;

/** A number on its colour; with a dashed edge where only our reading of a zone puts notes. */
export function HeatCell({ box, count, read, most, ...press }: HeatCellProps) {
  const { x, y, w, h } = box;
  const { fill, onFill } = heatOf(count, most);
  const edge = heatLevel(count, most) >= 4 ? "stroke-on-heat-high" : "stroke-on-heat-low";

  return (
    <Pressable {...press} box={box}>
      <rect
        {...{ x, y, width: w, height: h, rx: 5 }}
        className={`${fill} transition-[fill] duration-500 motion-reduce:transition-none`}
      />
      {isReadOnly({ count, read }) && (
        <rect
          {...{ x: x + 3, y: y + 3, width: w - 6, height: h - 6, rx: 3 }}
          strokeDasharray="4 3"
          strokeWidth={1.5}
          className={`fill-none ${edge}`}
        />
      )}
      <text
        x={x + w / 2}
        y={y + h / 2}
        dominantBaseline="central"
        textAnchor="middle"
        className={`${onFill} ${count > 0 ? "text-base font-semibold tabular-nums" : "text-sm"}`}
      >
        {count > 0 ? count : "·"}
      </text>
    </Pressable>
  );
}
