import type { Conflict, Homeless } from "./apply-edits.ts";
import { wordsOf } from "./block-words.ts";
import { mergeWords } from "./merge-words.ts";
import type { Block, Profile } from "./plan-document.ts";
import type { BlockWords, PlanEdits } from "./plan-edits.ts";
import {
  type CellPlace,
  cellAt,
  type GridRow,
  gridOf,
  type WordGrid,
  withCell,
  wordsOfGrid,
} from "./word-grid.ts";
import { type Lines, sameLines, tidyLines } from "./written-lines.ts";

type Edit = PlanEdits["blocks"][string];

/**
 * A teacher typed in a block. What is still to be chosen stays so, and words that have no place in
 * this paper are kept for the others.
 *
 * @param made the block as it is made today.
 * @param words all it says now on the page.
 */
export function changeWords(edits: PlanEdits, made: Block, words: BlockWords): PlanEdits {
  const today = wordsOf(made);
  if (today?.kind !== words.kind) return edits;
  const before = edits.blocks[made.id] ?? { base: today, mine: today };
  const { conflicts, homeless } = mergeWords(before.base, before.mine, today);
  const homelessIds = new Set(homeless.map(({ rowId }) => rowId));
  const kept = (side: BlockWords) =>
    before.mine.kind === today.kind ? keptRows(gridOf(side), homelessIds, gridOf(today)) : [];
  let base: WordGrid = [...gridOf(today), ...kept(before.base)];
  for (const conflict of conflicts) base = withCell(base, conflict, conflict.base);
  const mine = [...gridOf(words), ...kept(before.mine)];
  return withEdit(edits, made.id, {
    base: wordsOfGrid(today.kind, base),
    mine: wordsOfGrid(today.kind, mine),
  });
}

/** Rows for which this paper has no place, named so that they are not taken for one it has. */
function keptRows(grid: WordGrid, ids: ReadonlySet<string>, today: WordGrid): GridRow[] {
  const taken = new Set(today.map(({ id }) => id));
  return grid
    .filter(({ id }) => ids.has(id))
    .map(({ id, cells }) => ({ id: taken.has(id) ? `was-${id}`.slice(0, 200) : id, cells }));
}

export type Choice = "mine" | "made" | "both";

/** Settles a conflict: from now on it is based on what is made today. */
export function settle(edits: PlanEdits, conflict: Conflict, choice: Choice): PlanEdits {
  const edit = edits.blocks[conflict.blockId];
  if (!edit) return edits;
  return withEdit(edits, conflict.blockId, {
    base: withWordsAt(edit.base, conflict, conflict.made),
    mine: withWordsAt(edit.mine, conflict, chosen(conflict, choice)),
  });
}

/** Settles what two teachers wrote in one place; `made` is the other's. */
export function settleBetween(edits: PlanEdits, conflict: Conflict, choice: Choice): PlanEdits {
  const lines = chosen(conflict, choice);
  const edit = edits.blocks[conflict.blockId];
  return edit
    ? withEdit(edits, conflict.blockId, { ...edit, mine: withWordsAt(edit.mine, conflict, lines) })
    : changeAdded(edits, conflict.blockId, lines);
}

function chosen({ mine, made }: Conflict, choice: Choice): Lines {
  if (choice === "both") return [...mine, ...made];
  return choice === "mine" ? mine : made;
}

/** A block as it is made, whatever was changed in it. One that was added is gone. */
export function backToMade(edits: PlanEdits, blockId: string): PlanEdits {
  const { [blockId]: _, ...blocks } = edits.blocks;
  return { ...edits, blocks, added: edits.added.filter(({ id }) => id !== blockId) };
}

/** Gives up words that have no place any more. */
export function giveUp(edits: PlanEdits, { blockId, rowId, column }: Homeless): PlanEdits {
  const edit = edits.blocks[blockId];
  if (!edit) return backToMade(edits, blockId);
  const [base, mine] = [gridOf(edit.base), gridOf(edit.mine)];
  const left = base.some(({ id }) => id === rowId)
    ? withCell(mine, { rowId, column }, cellAt(base, { rowId, column }) ?? [])
    : mine.filter(({ id }) => id !== rowId);
  return withEdit(edits, blockId, { ...edit, mine: wordsOfGrid(edit.mine.kind, left) });
}

/** @param id new, chosen by who adds it. */
export function addProse(edits: PlanEdits, sectionId: string, id: string): PlanEdits {
  return { ...edits, added: [...edits.added, { id, sectionId, lines: [] }] };
}

export function changeAdded(edits: PlanEdits, blockId: string, lines: Lines): PlanEdits {
  return {
    ...edits,
    added: edits.added.map((block) =>
      block.id === blockId ? { ...block, lines: tidyLines(lines) } : block,
    ),
  };
}

/** @param order ids of all the paper's sections. */
export function reorder(edits: PlanEdits, profile: Profile, order: readonly string[]): PlanEdits {
  const hidden = edits.layouts[profile]?.hidden ?? [];
  return { ...edits, layouts: { ...edits.layouts, [profile]: { order: [...order], hidden } } };
}

/** @param id of a section or a block. */
export function hide(edits: PlanEdits, profile: Profile, id: string, isHidden: boolean): PlanEdits {
  const { order = [], hidden = [] } = edits.layouts[profile] ?? {};
  const others = hidden.filter((other) => other !== id);
  const layout = { order, hidden: isHidden ? [...others, id] : others };
  return { ...edits, layouts: { ...edits.layouts, [profile]: layout } };
}

/** An edit in its place; none if it changes nothing. */
export function withEdit(edits: PlanEdits, blockId: string, edit: Edit): PlanEdits {
  if (!changesNothing(edit)) return { ...edits, blocks: { ...edits.blocks, [blockId]: edit } };
  const { [blockId]: _, ...blocks } = edits.blocks;
  return { ...edits, blocks };
}

export function withWordsAt(words: BlockWords, place: CellPlace, lines: Lines): BlockWords {
  return wordsOfGrid(words.kind, withCell(gridOf(words), place, tidyLines(lines)));
}

function changesNothing({ base, mine }: Edit): boolean {
  const [before, after] = [gridOf(base), gridOf(mine)];
  return (
    base.kind === mine.kind &&
    before.length === after.length &&
    before.every((row, index) => {
      const other = after[index];
      return (
        other?.id === row.id &&
        other.cells.length === row.cells.length &&
        row.cells.every((lines, column) => sameLines(lines, other.cells[column] ?? []))
      );
    })
  );
}
