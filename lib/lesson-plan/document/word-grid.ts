import type { BlockWords } from "./plan-edits.ts";
import type { Lines } from "./written-lines.ts";

/**
 * Words of any kind of block in one form, so that they are merged in one way: rows with ids, each
 * of some cells. A prose is one cell; a fact and an item of a checklist are rows of one cell.
 */
export type WordGrid = readonly GridRow[];
export type GridRow = Readonly<{ id: string; cells: readonly Lines[] }>;

/** Where in a block a piece of words stands. A block of one piece has the row `""`. */
export type CellPlace = Readonly<{ rowId: string; column: number }>;

const ONLY = "";

export function gridOf(words: BlockWords): WordGrid {
  switch (words.kind) {
    case "prose":
    case "heading":
      return [{ id: ONLY, cells: [words.lines] }];
    case "facts":
      return Object.entries(words.values).map(([id, lines]) => ({ id, cells: [lines] }));
    case "table":
      return words.rows;
    case "checklist":
      return words.items.map(({ id, lines }) => ({ id, cells: [lines] }));
  }
}

/** The words of a grid, as the words of a block of that kind. */
export function wordsOfGrid(kind: BlockWords["kind"], grid: WordGrid): BlockWords {
  const first = ({ cells }: GridRow): Lines => cells[0] ?? [];
  switch (kind) {
    case "prose":
    case "heading":
      return { kind, lines: grid.flatMap(first) };
    case "facts":
      return { kind, values: Object.fromEntries(grid.map((row) => [row.id, first(row)])) };
    case "table":
      return { kind, rows: grid.map(({ id, cells }) => ({ id, cells: [...cells] })) };
    case "checklist":
      return { kind, items: grid.map((row) => ({ id: row.id, lines: first(row) })) };
  }
}

/** What stands at a place; `undefined` if there is no such place. */
export function cellAt(grid: WordGrid, { rowId, column }: CellPlace): Lines | undefined {
  return grid.find(({ id }) => id === rowId)?.cells[column];
}

/** A grid with other words in one place. A row that is not there comes in at the end. */
export function withCell(grid: WordGrid, { rowId, column }: CellPlace, lines: Lines): WordGrid {
  const row = grid.find(({ id }) => id === rowId);
  const length = Math.max(row?.cells.length ?? 0, column + 1);
  const cells = Array.from({ length }, (_, index) =>
    index === column ? lines : (row?.cells[index] ?? []),
  );
  const next = { id: rowId, cells };
  return row ? grid.map((other) => (other.id === rowId ? next : other)) : [...grid, next];
}
