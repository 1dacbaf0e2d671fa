/**
 * The level of an amount among others, 0 to 5. Nothing is level 0 and the largest level 5; in
 * between levels go by the square root, so that one or two can be told apart beside twenty.
 *
 * @param most the largest amount in the chart.
 */
export function heatLevel(amount: number, most: number): HeatLevel {
  if (amount <= 0 || most <= 0) return 0;
  return Math.max(1, Math.min(5, Math.ceil(5 * Math.sqrt(amount / most)))) as HeatLevel;
}

export type HeatLevel = 0 | 1 | 2 | 3 | 4 | 5;
