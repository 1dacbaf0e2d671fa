import type { CSSProperties } from "react";

/** Classes of a grid of boards or teams; the number of columns is in {@link gridStyle}. */
export const gridClassName =
  "grid gap-4 sm:grid-cols-2 lg:grid-cols-[repeat(var(--columns),minmax(0,1fr))]";

/** As many columns as let a laptop or a projector show all teams, or most of them, at once. */
export function gridStyle(teams: number): CSSProperties {
  const columns = teams <= 3 ? Math.max(1, teams) : teams <= 6 ? 3 : 4;
  return { "--columns": columns } as CSSProperties;
}
