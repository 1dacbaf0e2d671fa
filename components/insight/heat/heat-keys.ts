/**
 * A place that can be focused: a cell, the name of a row (`column` −1) or of a column (`row` −1).
 */
export type HeatPlace = Readonly<{ row: number; column: number }>;

const STEPS: Readonly<Record<string, HeatPlace>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

type Size = Readonly<{ rows: number; columns: number }>;

/**
 * Where a key leads; `undefined` if it is none of ours. It stops at the edges; above the names of
 * rows there is nothing.
 */
export function heatKey(
  { row, column }: HeatPlace,
  { key, ctrlKey }: Readonly<{ key: string; ctrlKey: boolean }>,
  { rows, columns }: Size,
): HeatPlace | undefined {
  if (key === "Home") return ctrlKey ? { row: 0, column: 0 } : { row, column: row < 0 ? 0 : -1 };
  if (key === "End") return { row: ctrlKey ? rows - 1 : row, column: columns - 1 };
  const step = STEPS[key];
  if (!step) return undefined;
  const next = {
    row: Math.min(rows - 1, Math.max(-1, row + step.row)),
    column: Math.min(columns - 1, Math.max(-1, column + step.column)),
  };
  return next.row < 0 && next.column < 0 ? { row, column } : next;
}

/** How a place is found among the elements of the drawing. */
export function placeKey({ row, column }: HeatPlace): string {
  return `${row}:${column}`;
}
