/**
 * Sectors that buy from each other, as coefficients: all that the lens computes from. Everything
 * has one entry per sector, in the table's order.
 */
export type Economy = Readonly<{
  sectors: readonly string[];
  /** `coefficients[i][j]`: what sector j buys from sector i for one unit of its own output. */
  coefficients: readonly (readonly number[])[];
  /** What people, investment and exports buy of each sector, in the table's unit of money. */
  demand: readonly number[];
  /** Emissions for one unit of output, in the unit of the person's own file. */
  intensities: readonly number[];
}>;

/**
 * Stands on every result of the lens. What a workshop computes is a screening: it may steer a
 * discussion and may not be used in publicity (ITU-T L.1480 keeps its simplest tier from public
 * communication; second-hand, see DOMAIN.md §6).
 */
export const SCREENING = "screening";

/** Total of numbers; 0 for none. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
