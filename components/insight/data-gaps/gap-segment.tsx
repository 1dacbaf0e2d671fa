import { patternFill } from "#components/insight/chart/patterns.tsx";
import type { HeatBox } from "#components/insight/heat/heat-layout.ts";
import { Pressable } from "#components/insight/heat/heat-press.tsx";
import type { GapState } from "#lib/insight/data-gaps/data-gap-report.ts";
import { stateLooks } from "./state-looks.tsx";

type GapSegmentProps = Readonly<{
  state: GapState;
  box: HeatBox;
  count: number;
  /** Of the drawing's patterns. */
  id: string;
  label: string;
  onShow: () => void;
}>;

/** A part of a bar: a number on the colour and the pattern of its state. */
export function GapSegment({ state, box, count, id, label, onShow }: GapSegmentProps) {
  const { fill, onFill, pattern } = stateLooks[state];
  const { x, y, h } = box;
  const w = Math.max(2, box.w - 2);
  const middle = { x: x + w / 2, y: y + h / 2 };

  return (
    <Pressable isCurrent isEmpty={false} {...{ box, label, onShow }}>
      <rect {...{ x, y, width: w, height: h, rx: 5 }} className={fill} />
      <rect
        {...{ x, y, width: w, height: h, rx: 5 }}
        fill={patternFill(id, pattern)}
        opacity={0.35}
      />
      {w > 22 && (
        <>
          <circle cx={middle.x} cy={middle.y} r={14} className={fill} />
          <text
            {...middle}
            dominantBaseline="central"
            textAnchor="middle"
            className={`${onFill} text-base font-semibold tabular-nums`}
          >
            {count}
          </text>
        </>
      )}
    </Pressable>
  );
}
