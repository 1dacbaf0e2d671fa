/** What is told of many durations, in their unit. */
export type Percentiles = Readonly<{ p50: number; p95: number; p99: number }>;

/** Nearest-rank percentiles; `NaN` if there are no values. */
export function percentilesOf(values: readonly number[]): Percentiles {
  const sorted = Float64Array.from(values).sort();
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** The middle value; of an even number, the lower of the two in the middle. */
export function medianOf(values: readonly number[]): number {
  return percentilesOf(values).p50;
}

/** Of each figure, the middle one of all times. */
export function medianFigures<Figures extends Record<string, number>>(
  times: readonly Figures[],
): Figures {
  const [first] = times;
  if (!first) throw new RangeError("nothing was measured");
  const names = Object.keys(first);
  const medians = names.map((name) => [name, medianOf(times.map((time) => time[name] ?? 0))]);
  return Object.fromEntries(medians) as Figures;
}
