import { patternFill } from "#components/insight/chart/patterns.tsx";
import { markPath } from "#lib/insight/chart/mark-path.ts";
import type { NodeLook } from "./map-looks.ts";

type NodeShapeProps = Readonly<{
  look: NodeLook;
  /** Of the chart, for its patterns. */
  chartId: string;
  r: number;
}>;

/** A node's shape, around the origin. */
export function NodeShape({ look, chartId, r }: NodeShapeProps) {
  const path = markPath(look.mark, r);
  if (look.isHollow) {
    return (
      <path d={path} fillRule="evenodd" className={`fill-surface ${look.stroke}`} strokeWidth={3} />
    );
  }
  return (
    <>
      <path
        d={path}
        fillRule="evenodd"
        className={`${look.fill} stroke-surface`}
        strokeWidth={1.5}
      />
      {look.pattern !== "solid" && look.mark !== "ring" && (
        <path d={path} fillRule="evenodd" fill={patternFill(chartId, look.pattern)} />
      )}
    </>
  );
}
