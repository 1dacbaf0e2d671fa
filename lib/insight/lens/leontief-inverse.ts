import { inverse, LuDecomposition, Matrix } from "ml-matrix";

export type Unsolvable = Readonly<{
  code: "singular-table" | "not-productive";
  /**
   * Sectors (by index) that buy at least as much as they put out, the worst first: where to look.
   * Empty if the fault lies in no single column.
   */
  columns: readonly number[];
}>;

export type LeontiefInverse =
  | Readonly<{
      ok: true;
      /** `rows[i][j]`: output of i needed, at every remove, for one unit of j finally bought. */
      rows: readonly (readonly number[])[];
    }>
  | Readonly<{ ok: false; fault: Unsolvable }>;

/** A pivot this close to 0 leaves no digit worth showing. */
const SMALLEST_PIVOT = 1e-9;

/**
 * (I − A)⁻¹ of coefficients without negatives (Leontief 1936; Miller & Blair, *Input–Output
 * Analysis*, ch. 2).
 *
 * It exists and has no negatives exactly if each pivot of I − A, eliminated without exchanging
 * rows, is positive: the Hawkins–Simon condition (1949), for such tables the same as a spectral
 * radius below 1. Otherwise some sectors together use up all they make (`singular-table`: there is
 * no inverse) or more (`not-productive`: there is one, and it means nothing).
 *
 * @throws {RangeError} if a coefficient is negative or no number, or the table is not square.
 */
export function leontiefInverse(coefficients: readonly (readonly number[])[]): LeontiefInverse {
  const size = coefficients.length;
  const isSound = (row: readonly number[]) =>
    row.length === size && row.every((value) => Number.isFinite(value) && value >= 0);
  if (size === 0 || !coefficients.every(isSound)) {
    throw new RangeError("coefficients must be a square table without negatives");
  }
  const rest = coefficients.map((row, i) => row.map((value, j) => (i === j ? 1 : 0) - value));
  const matrix = new Matrix(rest);
  if (!hasPositivePivots(rest)) {
    const code = isSingular(matrix) ? "singular-table" : "not-productive";
    return { ok: false, fault: { code, columns: greedyColumns(coefficients) } };
  }
  return { ok: true, rows: inverse(matrix).to2DArray() };
}

function isSingular(matrix: Matrix): boolean {
  const pivots = new LuDecomposition(matrix).upperTriangularMatrix.diagonal();
  return pivots.some((pivot) => Math.abs(pivot) < SMALLEST_PIVOT);
}

/** Eliminates without exchanging rows, which is what the condition is about. */
function hasPositivePivots(matrix: readonly (readonly number[])[]): boolean {
  const rows = matrix.map((row) => Float64Array.from(row));
  for (const [k, pivotRow] of rows.entries()) {
    const pivot = pivotRow[k] ?? 0;
    if (pivot < SMALLEST_PIVOT) return false;
    for (const row of rows.slice(k + 1)) {
      const factor = (row[k] ?? 0) / pivot;
      if (factor === 0) continue;
      for (let j = k + 1; j < row.length; j++) row[j] = (row[j] ?? 0) - factor * (pivotRow[j] ?? 0);
    }
  }
  return true;
}

function greedyColumns(coefficients: readonly (readonly number[])[]): number[] {
  return coefficients
    .map((_, column) => ({
      column,
      total: coefficients.reduce((total, row) => total + (row[column] ?? 0), 0),
    }))
    .filter(({ total }) => total >= 1)
    .toSorted((a, b) => b.total - a.total)
    .map(({ column }) => column);
}
