import type { HeatTable } from "./heat-table.ts";

/** Fewer notes than this in the fullest cell are not drawn as dark as many would be. */
const AT_LEAST = 5;

/** What the darkest colour stands for. */
export function heatScale(cells: HeatTable["cells"]): number {
  return Math.max(AT_LEAST, mostOf(cells));
}

/** Notes in the fullest cell. */
export function mostOf(cells: HeatTable["cells"]): number {
  return Math.max(0, ...cells.flatMap((row) => row.map(({ count }) => count)));
}
