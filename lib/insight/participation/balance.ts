/**
 * How evenly something is spread over people, 0 to 1: 1 if everybody has as much, 0 if one has all.
 * Shannon's entropy over its highest value (Pielou's evenness), so that teams of different sizes
 * can be read alike.
 *
 * @param amounts one for each person, none below zero.
 * @returns `null` if there is nothing to spread, or nobody to share it with.
 */
export function balanceOf(amounts: readonly number[]): number | null {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  if (amounts.length < 2 || total <= 0) return null;
  const entropy = amounts.reduce((sum, amount) => {
    const part = amount / total;
    return part > 0 ? sum - part * Math.log(part) : sum;
  }, 0);
  // Never above 1 by a last digit, nor a negative zero.
  return Math.min(1, Math.max(0, entropy / Math.log(amounts.length)));
}

/** The middle one, or the mean of both in the middle; `null` of nothing. */
export function medianOf(amounts: readonly number[]): number | null {
  const sorted = amounts.toSorted((one, other) => one - other);
  const half = Math.floor(sorted.length / 2);
  const [below, above] = [sorted[half - 1], sorted[half]];
  if (above === undefined) return null;
  return sorted.length % 2 === 1 || below === undefined ? above : (below + above) / 2;
}
