/** A fraction in lowest terms; the denominator is above 0. */
type Fraction = readonly [numerator: bigint, denominator: bigint];

function fraction(numerator: bigint, denominator: bigint): Fraction {
  const sign = denominator < 0n ? -1n : 1n;
  let [a, b] = [numerator < 0n ? -numerator : numerator, denominator * sign];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? [0n, 1n] : [(sign * numerator) / a, (sign * denominator) / a];
}
const times = ([a, b]: Fraction, [c, d]: Fraction) => fraction(a * c, b * d);
const over = ([a, b]: Fraction, [c, d]: Fraction) => fraction(a * d, b * c);
const less = ([a, b]: Fraction, [c, d]: Fraction) => fraction(a * d - c * b, b * d);
const NONE: Fraction = [0n, 1n];

/** A decimal such as `0.8` as the fraction it is. */
function exact(decimal: string): Fraction {
  const [whole = "0", decimals = ""] = decimal.split(".");
  return fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

/** Rounded half up to some digits after the point, without a floating-point number on the way. */
function rounded([numerator, denominator]: Fraction, digits: number): string {
  const scaled = numerator * 10n ** BigInt(digits);
  const whole = (2n * scaled + denominator) / (2n * denominator);
  const text = String(whole).padStart(digits + 1, "0");
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/**
 * The Leontief model of a table of transactions, solved in fractions of whole numbers by
 * Gauss–Jordan elimination: no code of ours, no matrix library, no rounding until it is said.
 *
 * @param transactions from row to column; `output` and `intensities` as decimals, `demand` what is
 *   finally bought, if not what the table leaves.
 */
export function exactSolution({
  transactions,
  output,
  intensities,
  demand,
}: Readonly<{
  transactions: readonly (readonly string[])[];
  output: readonly string[];
  intensities: readonly string[];
  demand: readonly string[];
}>) {
  const coefficients = transactions.map((row) =>
    row.map((cell, j) => over(exact(cell), exact(output[j] ?? "1"))),
  );
  const one = (i: number, j: number): Fraction => (i === j ? [1n, 1n] : NONE);
  const rows = coefficients.map((row, i) => [
    ...row.map((value, j) => less(one(i, j), value)),
    ...row.map((_, j) => one(i, j)),
  ]);
  for (const [k, pivotRow] of rows.entries()) {
    const pivot = pivotRow[k] ?? NONE;
    const scaled = pivotRow.map((value) => over(value, pivot));
    rows[k] = scaled;
    for (const [i, row] of rows.entries()) {
      const factor = row[k] ?? NONE;
      if (i !== k) rows[i] = row.map((value, j) => less(value, times(factor, scaled[j] ?? NONE)));
    }
  }
  const inverse = rows.map((row) => row.slice(coefficients.length));
  const dot = (a: readonly Fraction[], b: readonly Fraction[]) =>
    a.reduce((sum, value, i) => {
      const [numerator, denominator] = times(value, b[i] ?? NONE);
      return less(sum, [-numerator, denominator]);
    }, NONE);
  const wanted = demand.map(exact);
  const emitted = intensities.map(exact);
  const made = inverse.map((row) => dot(row, wanted));
  const multipliers = inverse.map((_, j) =>
    dot(
      emitted,
      inverse.map((row) => row[j] ?? NONE),
    ),
  );
  return {
    inverse: inverse.map((row) => row.map((value) => rounded(value, 4))),
    output: made.map((value) => rounded(value, 4)),
    purchases: coefficients.map((row) =>
      row.map((value, j) => rounded(times(value, made[j] ?? NONE), 2)),
    ),
    multipliers: multipliers.map((value) => rounded(value, 4)),
    embodied: multipliers.map((value, j) => rounded(times(value, wanted[j] ?? NONE), 4)),
    total: rounded(dot(emitted, made), 4),
  };
}
