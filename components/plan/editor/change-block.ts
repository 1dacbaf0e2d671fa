import { wordsOf } from "#lib/lesson-plan/document/block-words.ts";
import { changeAdded, changeWords } from "#lib/lesson-plan/document/change-edits.ts";
import type { Block } from "#lib/lesson-plan/document/plan-document.ts";
import { type PlanEdits, wordsSchema } from "#lib/lesson-plan/document/plan-edits.ts";
import {
  type CellPlace,
  gridOf,
  type WordGrid,
  withCell,
  wordsOfGrid,
} from "#lib/lesson-plan/document/word-grid.ts";
import type { Lines } from "#lib/lesson-plan/document/written-lines.ts";

/**
 * Whether a block's words can be changed by hand. Those of a very long table cannot: an edit keeps
 * all of it twice.
 */
export function isEditable(block: Block): boolean {
  const words = wordsOf(block);
  return words !== null && wordsSchema.safeParse(words).success;
}

type Blocks = Readonly<{
  /** As it is made; `undefined` for one that a teacher added. */
  made: Block | undefined;
  /** As it stands on the page. */
  shown: Block;
}>;

/** Other words in one place of a block. */
export function changeCell(
  edits: PlanEdits,
  blocks: Blocks,
  place: CellPlace,
  lines: Lines,
): PlanEdits {
  if (!blocks.made) return changeAdded(edits, blocks.shown.id, lines);
  return changeGrid(edits, blocks, (grid) => withCell(grid, place, lines));
}

/** A row or an item of one's own after another; at the end if there is no such other. */
export function addRow(edits: PlanEdits, blocks: Blocks, afterId: string, id: string): PlanEdits {
  const { shown } = blocks;
  const columns = shown.kind === "table" ? shown.columns.length : 1;
  const row = { id, cells: Array.from({ length: columns }, (): Lines => []) };
  return changeGrid(edits, blocks, (grid) => {
    const at = grid.findIndex((other) => other.id === afterId);
    return at === -1 ? [...grid, row] : [...grid.slice(0, at + 1), row, ...grid.slice(at + 1)];
  });
}

export function removeRow(edits: PlanEdits, blocks: Blocks, rowId: string): PlanEdits {
  return changeGrid(edits, blocks, (grid) => grid.filter(({ id }) => id !== rowId));
}

function changeGrid(
  edits: PlanEdits,
  { made, shown }: Blocks,
  change: (grid: WordGrid) => WordGrid,
): PlanEdits {
  const words = wordsOf(shown);
  if (!made || !words) return edits;
  return changeWords(edits, made, wordsOfGrid(words.kind, change(gridOf(words))));
}
