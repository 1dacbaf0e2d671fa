import type { Conflict } from "./apply-edits.ts";
import { withWordsAt } from "./change-edits.ts";
import { mergeOrder } from "./merge-order.ts";
import { mergeWords } from "./merge-words.ts";
import { profiles } from "./plan-document.ts";
import type { PlanEdits } from "./plan-edits.ts";
import { type Lines, sameLines } from "./written-lines.ts";

type Edit = PlanEdits["blocks"][string];
type Added = PlanEdits["added"][number];
type Layout = NonNullable<PlanEdits["layouts"][(typeof profiles)[number]]>;

export type MergedEdits = Readonly<{
  edits: PlanEdits;
  /** Places in which both wrote; mine are in `edits`, theirs are called `made`. */
  conflicts: readonly Conflict[];
}>;

/**
 * What two teachers changed at once, made one. Who wrote something prevails over who took it out;
 * of two orders of sections mine is kept.
 *
 * @param base the edits both began from.
 */
export function mergeEdits(base: PlanEdits, mine: PlanEdits, theirs: PlanEdits): MergedEdits {
  const conflicts: Conflict[] = [];
  const ids = new Set([...Object.keys(mine.blocks), ...Object.keys(theirs.blocks)]);
  const blocks: Record<string, Edit> = {};
  for (const id of ids) {
    const [old, my, their] = [base.blocks[id], mine.blocks[id], theirs.blocks[id]];
    const side = oneSide(old, my, their);
    const merged = side === "both" && my && their ? mergeBlock(id, old, my, their) : undefined;
    const edit = merged?.edit ?? (side === "theirs" ? their : side === "mine" ? my : undefined);
    if (edit) blocks[id] = edit;
    conflicts.push(...(merged?.conflicts ?? []));
  }
  const added = mergeAdded(base.added, mine.added, theirs.added, conflicts);
  return {
    edits: { version: 1, blocks, added, layouts: mergeLayouts(base, mine, theirs) },
    conflicts,
  };
}

/** Whose to take: who changed it, and if both did, who did not take it out. */
function oneSide(old: unknown, my: unknown, their: unknown): "mine" | "theirs" | "both" {
  const [before, mine, theirs] = [old, my, their].map((part) => JSON.stringify(part));
  if (mine === before || mine === theirs) return "theirs";
  if (theirs === before) return "mine";
  if (my === undefined) return "theirs";
  return their === undefined ? "mine" : "both";
}

function mergeBlock(blockId: string, old: Edit | undefined, my: Edit, their: Edit) {
  const merged = mergeWords(old?.mine ?? my.base, my.mine, their.mine);
  let words = merged.words;
  // What they took out and I changed comes back.
  for (const part of merged.homeless) words = withWordsAt(words, part, part.mine);
  return {
    edit: { base: my.base, mine: words },
    conflicts: merged.conflicts.map((conflict) => ({ ...conflict, blockId })),
  };
}

function mergeAdded(
  base: readonly Added[],
  mine: readonly Added[],
  theirs: readonly Added[],
  conflicts: Conflict[],
): Added[] {
  const [inBase, inMine, inTheirs] = [base, mine, theirs].map(
    (list) => new Map(list.map((block) => [block.id, block])),
  );
  const idsOf = (list: readonly Added[]) => list.map(({ id }) => id);
  const kept = mergeOrder(idsOf(base), idsOf(mine), idsOf(theirs));
  const order = [...new Set([...kept, ...idsOf(mine), ...idsOf(theirs)])];
  return order.flatMap((id) => {
    const [old, my, their] = [inBase?.get(id), inMine?.get(id), inTheirs?.get(id)];
    const side = oneSide(old, my, their);
    if (side === "both" && my && their && !sameLines(my.lines, their.lines)) {
      conflicts.push(conflictOfAdded(id, old?.lines ?? [], my.lines, their.lines));
    }
    return (side === "theirs" ? their : my) ?? [];
  });
}

function conflictOfAdded(blockId: string, base: Lines, mine: Lines, made: Lines): Conflict {
  return { blockId, rowId: "", column: 0, base, mine, made };
}

function mergeLayouts(base: PlanEdits, mine: PlanEdits, theirs: PlanEdits): PlanEdits["layouts"] {
  const layouts: PlanEdits["layouts"] = {};
  for (const profile of profiles) {
    const [old, my, their] = [base, mine, theirs].map(({ layouts: all }) => all[profile]);
    if (my || their) layouts[profile] = mergeLayout(old, my, their);
  }
  return layouts;
}

function mergeLayout(
  old: Layout | undefined,
  my: Layout | undefined,
  their: Layout | undefined,
): Layout {
  const side = oneSide(old?.order ?? [], my?.order ?? [], their?.order ?? []);
  const before = new Set(old?.hidden);
  const [hidesMine, hidesTheirs] = [new Set(my?.hidden), new Set(their?.hidden)];
  const all = [...new Set([...hidesMine, ...hidesTheirs])];
  return {
    order: (side === "theirs" ? their?.order : my?.order) ?? [],
    hidden: all.filter((id) => (hidesMine.has(id) && hidesTheirs.has(id)) || !before.has(id)),
  };
}
