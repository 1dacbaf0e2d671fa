import { greedyColumns, type LeontiefInverse, SMALLEST_PIVOT } from "./leontief-inverse.ts";

type Rows = readonly (readonly number[])[];

/** A coefficient that is not what it was. */
type Change = Readonly<{ from: number; to: number; by: number }>;

/**
 * The Leontief inverse of coefficients of which few differ from those it is known of: each changes
 * it by a product of a column and a row (Sherman & Morrison 1950), which is hundreds of times less
 * work than to invert anew.
 *
 * What is lowered goes first. It leaves a table that can supply itself; of what is raised then, the
 * first that leaves nothing over tells that the whole cannot, because more would only need more.
 *
 * @param known the inverse of the coefficients before.
 */
export function changedInverse(known: Rows, before: Rows, after: Rows): LeontiefInverse {
  let rows = known;
  for (const { from, to, by } of changesOf(before, after)) {
    // The table's determinant by that of the one before: what is left of a pivot.
    const left = 1 - by * (rows[to]?.[from] ?? 0);
    if (!(left >= SMALLEST_PIVOT)) {
      const code = left > -SMALLEST_PIVOT ? "singular-table" : "not-productive";
      return { ok: false, fault: { code, columns: greedyColumns(after) } };
    }
    const seller = rows.map((row) => ((row[from] ?? 0) * by) / left);
    const buyer = rows[to] ?? [];
    rows = rows.map((row, i) => {
      const factor = seller[i] ?? 0;
      return factor === 0 ? row : row.map((value, j) => value + factor * (buyer[j] ?? 0));
    });
  }
  return { ok: true, rows };
}

function changesOf(before: Rows, after: Rows): Change[] {
  const changes: Change[] = [];
  for (const [from, row] of after.entries()) {
    const old = before[from];
    // Most rows are the very same.
    if (row === old) continue;
    for (const [to, value] of row.entries()) {
      const by = value - (old?.[to] ?? 0);
      if (by !== 0) changes.push({ from, to, by });
    }
  }
  return changes.sort((a, b) => a.by - b.by);
}
