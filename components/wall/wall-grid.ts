import type { CSSProperties } from "react";

/** Classes of a grid of boards or teams; the numbers of columns are in {@link gridStyle}. */
export const gridClassName =
  "grid gap-4 sm:grid-cols-2 lg:grid-cols-[repeat(var(--columns),minmax(0,1fr))] 2xl:grid-cols-[repeat(var(--wide-columns),minmax(0,1fr))]";

/** As many columns as let a laptop show up to eight teams at once, and a projector all of them. */
export function gridStyle(teams: number): CSSProperties {
  const columns = Math.max(1, Math.min(4, teams));
  return { "--columns": columns, "--wide-columns": teams > 8 ? 6 : columns } as CSSProperties;
}
