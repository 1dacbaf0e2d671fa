import { inverse, LuDecomposition, Matrix } from "ml-matrix";
import { atOnce, type Slices } from "../slices.ts";

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
export const SMALLEST_PIVOT = 1e-9;
/** Sectors eliminated together; one slice is then some milliseconds even with 400 of them. */
const BLOCK = 40;

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
export function leontiefInverse(coefficients: Coefficients): LeontiefInverse {
  return atOnce(leontiefInSlices(coefficients));
}

/**
 * The same in slices, by block elimination (Gauss–Jordan): where a block's turn comes, what is left
 * of it is eliminated alone, and its pivots are those of the whole table.
 *
 * @yields how much is done, from 0 to 1.
 */
export function* leontiefInSlices(coefficients: Coefficients): Slices<number, LeontiefInverse> {
  const size = coefficients.length;
  if (size === 0 || !coefficients.every((row) => row.length === size && row.every(isSound))) {
    throw new RangeError("coefficients must be a square table without negatives");
  }
  const blocks = blocksOf(coefficients);
  for (const [step, block] of blocks.entries()) {
    const pivot = block.rows.subMatrix(0, block.rows.rows - 1, block.from, block.to - 1);
    if (!hasPositivePivots(pivot.to2DArray())) {
      const code = isSingular(coefficients) ? "singular-table" : "not-productive";
      return { ok: false, fault: { code, columns: greedyColumns(coefficients) } };
    }
    block.rows.setSubMatrix(Matrix.eye(block.rows.rows), 0, block.from);
    block.rows = inverse(pivot).mmul(block.rows);
    for (const [turn, other] of blocks.entries()) {
      if (other !== block) eliminate(other, block);
      yield (step + (turn + 1) / blocks.length) / blocks.length;
    }
  }
  return { ok: true, rows: blocks.flatMap(({ rows }) => rows.to2DArray()) };
}

type Coefficients = readonly (readonly number[])[];

/** Rows `from` to `to` of I − A, on their way to those of its inverse. */
type Block = { readonly from: number; readonly to: number; rows: Matrix };

function isSound(value: number): boolean {
  return Number.isFinite(value) && value >= 0;
}

function blocksOf(coefficients: Coefficients): Block[] {
  return Array.from({ length: Math.ceil(coefficients.length / BLOCK) }, (_, index) => {
    const from = index * BLOCK;
    const own = coefficients.slice(from, from + BLOCK);
    return { from, to: from + own.length, rows: new Matrix(unitLess(own, from)) };
  });
}

/** Rows of I − A, of which the first is row `from`. */
function unitLess(rows: Coefficients, from = 0): number[][] {
  return rows.map((row, i) => row.map((value, j) => (from + i === j ? 1 : 0) - value));
}

/** Takes a block that had its turn out of another one. */
function eliminate(other: Block, { from, to, rows }: Block): void {
  const height = other.rows.rows;
  const share = other.rows.subMatrix(0, height - 1, from, to - 1);
  other.rows.setSubMatrix(Matrix.zeros(height, to - from), 0, from);
  other.rows.sub(share.mmul(rows));
}

/** Of the fault's name only, so it may take its time at once: a third of an inversion's. */
function isSingular(coefficients: Coefficients): boolean {
  const lu = new LuDecomposition(new Matrix(unitLess(coefficients)));
  return lu.upperTriangularMatrix.diagonal().some((pivot) => Math.abs(pivot) < SMALLEST_PIVOT);
}

/** Eliminates without exchanging rows, which is what the condition is about. */
function hasPositivePivots(matrix: Coefficients): boolean {
  const rows = matrix.map((row) => Float64Array.from(row));
  for (const [k, pivotRow] of rows.entries()) {
    const pivot = pivotRow[k] ?? 0;
    // Also if it is no number, as where coefficients are beyond all measure.
    if (!(pivot >= SMALLEST_PIVOT)) return false;
    for (const row of rows.slice(k + 1)) {
      const factor = (row[k] ?? 0) / pivot;
      if (factor === 0) continue;
      for (let j = k + 1; j < row.length; j++) row[j] = (row[j] ?? 0) - factor * (pivotRow[j] ?? 0);
    }
  }
  return true;
}

/** Sectors that buy at least as much as they put out, the worst first. */
export function greedyColumns(coefficients: Coefficients): number[] {
  const totals = coefficients.map(() => 0);
  for (const row of coefficients) {
    for (const [column, value] of row.entries()) totals[column] = (totals[column] ?? 0) + value;
  }
  return totals
    .map((total, column) => ({ column, total }))
    .filter(({ total }) => total >= 1)
    .toSorted((a, b) => b.total - a.total)
    .map(({ column }) => column);
}
