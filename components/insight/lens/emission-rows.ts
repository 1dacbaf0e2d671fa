import type { TableTwin } from "#components/insight/chart/table-twin.tsx";
import type { Footprint } from "#lib/insight/lens/footprint.ts";
import type { Delivery } from "#lib/insight/lens/sector-network.ts";
import type { SupplyPath } from "#lib/insight/lens/supply-paths.ts";
import type { Trajectory } from "#lib/insight/lens/trajectory.ts";

/** A table of the lens with its stamp as the last row, so that it stands in its CSV, too. */
export function stamped(table: TableTwin, stamp: string): TableTwin {
  const row = table.head.map((_, column) => (column === 0 ? stamp : ""));
  return { ...table, rows: [...table.rows, row] };
}

/** Figures as the lens shows them: digits that mean nothing are left out. */
function figure(value: number): number {
  return Number(value.toPrecision(10));
}

type EmissionWords = Readonly<{
  caption: string;
  /** Sector, direct, embodied, output; with levers direct and embodied of before, then of after. */
  head: readonly string[];
}>;

/** Direct and embodied emissions of every sector, in the table's order; with levers, of both. */
export function emissionRows(
  { before, after }: Readonly<{ before: Footprint; after: Footprint | undefined }>,
  { caption, head }: EmissionWords,
): TableTwin {
  const rows = before.economy.sectors.map((name, sector) => {
    const of = (footprint: Footprint) => [
      figure(footprint.direct[sector] ?? 0),
      figure(footprint.embodied[sector] ?? 0),
    ];
    return [
      name,
      ...of(before),
      ...(after ? of(after) : []),
      figure((after ?? before).output[sector] ?? 0),
    ];
  });
  return { caption, head, rows };
}

/** Who emits for whom: names of both, the amount, and its share of all in per cent. */
export function flowRows(
  flows: readonly Readonly<{ from: string; to: string; value: number }>[],
  total: number,
): TableTwin["rows"] {
  return flows.map(({ from, to, value }) => [
    ...[from, to],
    ...[figure(value), total > 0 ? figure((100 * value) / total) : 0],
  ]);
}

/** Who delivers to whom, each with what is embodied in it, and what the delivery carries. */
export function networkRows(
  deliveries: readonly Delivery[],
  nameOf: (sector: number) => string,
  embodied: readonly number[],
): TableTwin["rows"] {
  const ofSector = (sector: number) => [nameOf(sector), figure(embodied[sector] ?? 0)];
  return deliveries.map(({ from, to, value }) => [
    ...ofSector(from),
    ...ofSector(to),
    figure(value),
  ]);
}

/** Chains as `A ← B ← C`, where C emits, with their amounts and shares in per cent. */
export function pathRows(
  paths: readonly SupplyPath[],
  nameOf: (sector: number) => string,
  embodied: number,
): TableTwin["rows"] {
  return paths.map(({ sectors, value }) => [
    sectors.map(nameOf).join(" ← "),
    figure(value),
    embodied > 0 ? figure((100 * value) / embodied) : 0,
  ]);
}

/** Year by year: the line; at its ends what there is and what the levers leave. */
export function goalRows(
  { points }: Trajectory,
  { base, after }: Readonly<{ base: number; after: number }>,
): TableTwin["rows"] {
  return points.map(({ year, emissions }, index) => [
    String(year),
    figure(emissions),
    index === 0 ? figure(base) : "",
    index === points.length - 1 ? figure(after) : "",
  ]);
}
