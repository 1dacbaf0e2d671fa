import { mergeOrder } from "./merge-order.ts";
import type { BlockWords } from "./plan-edits.ts";
import { type CellPlace, type GridRow, gridOf, type WordGrid, wordsOfGrid } from "./word-grid.ts";
import { type Lines, sameLines } from "./written-lines.ts";

/** Both sides changed the same words: all three, for somebody to choose. Mine are shown. */
export type WordConflict = CellPlace & Readonly<{ base: Lines; mine: Lines; made: Lines }>;

/** Words of mine whose row is not made any more, and what had been there. */
export type HomelessWords = CellPlace & Readonly<{ base: Lines; mine: Lines }>;

export type MergedWords = Readonly<{
  words: BlockWords;
  conflicts: readonly WordConflict[];
  homeless: readonly HomelessWords[];
}>;

/**
 * What a block says after somebody changed it (`base` to `mine`) and it was made again (`base` to
 * `made`): cell by cell, what only one side changed is as that side has it. Nothing of mine is left
 * out: it is in `words`, in a conflict or homeless.
 */
export function mergeWords(base: BlockWords, mine: BlockWords, made: BlockWords): MergedWords {
  if (mine.kind !== made.kind) {
    return { words: made, conflicts: [], homeless: changedCells(base, mine) };
  }
  const [old, new_] = [gridOf(base), gridOf(made)];
  // Facts that were not named were not changed.
  const own = mine.kind === "facts" ? filledUp(gridOf(mine), [...old, ...new_]) : gridOf(mine);
  const merged = mergeGrids(old, own, new_, mine.kind === "table" || mine.kind === "checklist");
  return { ...merged, words: wordsOfGrid(made.kind, merged.rows) };
}

type MergedGrid = Readonly<{
  rows: WordGrid;
  conflicts: readonly WordConflict[];
  homeless: readonly HomelessWords[];
}>;

/** @param hasRows whether rows can be added, taken out and moved by hand. */
function mergeGrids(base: WordGrid, mine: WordGrid, made: WordGrid, hasRows: boolean): MergedGrid {
  const [inBase, inMine, inMade] = [byId(base), byId(mine), byId(made)];
  const conflicts: WordConflict[] = [];
  const madeIds = [...inMade.keys()];
  const ids = hasRows ? mergeOrder([...inBase.keys()], [...inMine.keys()], madeIds) : madeIds;
  const rows = ids.flatMap((id): GridRow[] => {
    const [my, new_] = [inMine.get(id), inMade.get(id)];
    if (!my || !new_) return [my ?? new_].flatMap((row) => row ?? []);
    if (my.cells.length !== new_.cells.length) return [new_];
    const merged = mergeRows(inBase.get(id), my, new_);
    conflicts.push(...merged.conflicts);
    return [merged.row];
  });
  const homeless = mine.flatMap((row) => {
    const new_ = inMade.get(row.id);
    const isOwn = hasRows && !inBase.has(row.id);
    const hasPlace = new_ ? new_.cells.length === row.cells.length : isOwn;
    return hasPlace ? [] : changedInRow(inBase.get(row.id), row);
  });
  return { rows, conflicts, homeless };
}

function mergeRows(base: GridRow | undefined, mine: GridRow, made: GridRow) {
  const conflicts: WordConflict[] = [];
  const cells = mine.cells.map((my, column): Lines => {
    const [old, new_] = [base?.cells[column] ?? [], made.cells[column] ?? []];
    if (sameLines(my, old) || sameLines(my, new_)) return new_;
    if (!sameLines(new_, old)) {
      conflicts.push({ rowId: mine.id, column, base: old, mine: my, made: new_ });
    }
    return my;
  });
  return { row: { id: mine.id, cells }, conflicts };
}

/** What was changed, place by place. */
export function changedCells(base: BlockWords, mine: BlockWords): HomelessWords[] {
  const inBase = byId(gridOf(base));
  return gridOf(mine).flatMap((row) => changedInRow(inBase.get(row.id), row));
}

function changedInRow(base: GridRow | undefined, { id, cells }: GridRow): HomelessWords[] {
  return cells.flatMap((mine, column) => {
    const old = base?.cells[column] ?? [];
    return sameLines(mine, old) ? [] : [{ rowId: id, column, base: old, mine }];
  });
}

function filledUp(grid: WordGrid, others: WordGrid): WordGrid {
  const filled = byId(grid);
  for (const row of others) if (!filled.has(row.id)) filled.set(row.id, row);
  return [...filled.values()];
}

function byId(grid: WordGrid): Map<string, GridRow> {
  return new Map(grid.map((row) => [row.id, row]));
}
