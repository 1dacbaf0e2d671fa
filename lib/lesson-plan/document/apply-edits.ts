import { withWords, wordsOf } from "./block-words.ts";
import { blocksOfCover, withCoverBlocks } from "./cover-blocks.ts";
import { interleaved } from "./merge-order.ts";
import { changedCells, type HomelessWords, mergeWords, type WordConflict } from "./merge-words.ts";
import type { Block, PlanDocument, PlanSection } from "./plan-document.ts";
import type { PlanEdits } from "./plan-edits.ts";
import { wordsOfSpans } from "./spans.ts";
import { type Lines, proseOfLines } from "./written-lines.ts";

/** Words that a teacher changed, and that are made otherwise than they were then. */
export type Conflict = Readonly<{ blockId: string }> & WordConflict;

/** What a teacher wrote in a place that this paper does not have. */
export type Homeless = Readonly<{ blockId: string }> & HomelessWords;

/** What became of a block: changed or added by hand, and whether somebody has to choose. */
export type Mark = "changed" | "added" | "conflict";

export type EditedDocument = Readonly<{
  document: PlanDocument;
  conflicts: readonly Conflict[];
  homeless: readonly Homeless[];
  /** By block id; blocks as they were made have none. */
  marks: Readonly<Record<string, Mark>>;
  /** Ids of sections and blocks that are left out, or would be; see `keepHidden`. */
  hidden: readonly string[];
}>;

/**
 * A paper in one language with what teachers changed in it. Done twice it is as done once.
 *
 * @param options.keepHidden leaves what is hidden in the document, for a page that shows it as such.
 */
export function applyEdits(
  document: PlanDocument,
  edits: PlanEdits,
  { keepHidden = false }: Readonly<{ keepHidden?: boolean }> = {},
): EditedDocument {
  const layout = edits.layouts[document.profile];
  const onCover = mergeCover(document, edits);
  const merged = document.sections.map((section) => mergeSection(section, edits));
  const byId = new Map(merged.map(({ section }) => [section.id, section]));
  const order = interleaved(
    (layout?.order ?? []).filter((id) => byId.has(id)),
    [...byId.keys()],
  );
  const hidden = new Set(layout?.hidden);
  const sections = order.flatMap((id) => byId.get(id) ?? []);
  return {
    document: {
      ...document,
      ...onCover.said,
      sections: keepHidden ? sections : sections.flatMap((section) => without(section, hidden)),
    },
    conflicts: [onCover, ...merged].flatMap(({ conflicts }) => conflicts),
    homeless: [
      ...[onCover, ...merged].flatMap(({ homeless }) => homeless),
      ...homelessBlocks(document, edits),
    ],
    marks: Object.fromEntries([onCover, ...merged].flatMap(({ marks }) => marks)),
    hidden: [...hidden],
  };
}

/** A cover with what was changed on it; a paper is called what its title says. */
function mergeCover({ cover, meta }: PlanDocument, edits: PlanEdits) {
  const made = blocksOfCover(cover);
  const merged = made.map((block) => mergeBlock(block, edits));
  const isAsMade = merged.every(({ block }, index) => block === made[index]);
  const blocks = merged.map(({ block }) => block);
  const changed = isAsMade ? cover : withCoverBlocks(cover, blocks);
  const title = changed.title === cover.title ? meta.title : wordsOfSpans(changed.title.main);
  return {
    said: isAsMade ? {} : { cover: changed, meta: { ...meta, title } },
    conflicts: merged.flatMap(({ conflicts }) => conflicts),
    homeless: merged.flatMap(({ homeless }) => homeless),
    marks: merged.flatMap(({ block, mark }) => (mark ? [[block.id, mark] as const] : [])),
  };
}

type MergedSection = Readonly<{
  section: PlanSection;
  conflicts: readonly Conflict[];
  homeless: readonly Homeless[];
  marks: readonly (readonly [string, Mark])[];
}>;

function mergeSection(section: PlanSection, edits: PlanEdits): MergedSection {
  const added = edits.added.filter(({ sectionId }) => sectionId === section.id);
  const addedIds = new Set(added.map(({ id }) => id));
  const made = section.blocks.filter(({ id }) => !addedIds.has(id));
  const merged = made.map((block) => mergeBlock(block, edits));
  if (added.length === 0 && merged.every(({ block }, index) => block === made[index])) {
    return { section, conflicts: [], homeless: merged.flatMap((one) => one.homeless), marks: [] };
  }
  const blocks = [...merged.map(({ block }) => block), ...added.map(addedBlock)];
  return {
    section: { ...section, blocks },
    conflicts: merged.flatMap(({ conflicts }) => conflicts),
    homeless: merged.flatMap(({ homeless }) => homeless),
    marks: [
      ...merged.flatMap(({ block, mark }) => (mark ? [[block.id, mark] as const] : [])),
      ...added.map(({ id }) => [id, "added"] as const),
    ],
  };
}

type MergedBlock = Readonly<{
  block: Block;
  mark: Mark | null;
  conflicts: readonly Conflict[];
  homeless: readonly Homeless[];
}>;

function mergeBlock(block: Block, edits: PlanEdits): MergedBlock {
  const edit = Object.hasOwn(edits.blocks, block.id) ? edits.blocks[block.id] : undefined;
  const made = wordsOf(block);
  if (!edit || !made) return { block, mark: null, conflicts: [], homeless: [] };
  const { words, conflicts, homeless } = mergeWords(edit.base, edit.mine, made);
  const named = <Part>(part: Part) => ({ ...part, blockId: block.id });
  const isAsMade = JSON.stringify(words) === JSON.stringify(made);
  return {
    block: isAsMade ? block : withWords(block, words),
    mark: markOf(isAsMade, conflicts),
    conflicts: conflicts.map(named),
    homeless: homeless.map(named),
  };
}

function markOf(isAsMade: boolean, conflicts: readonly WordConflict[]): Mark | null {
  if (conflicts.length > 0) return "conflict";
  return isAsMade ? null : "changed";
}

function addedBlock({ id, lines }: Readonly<{ id: string; lines: Lines }>): Block {
  return { id, kind: "prose", tone: "normal", lines: proseOfLines(lines, []) };
}

/** Words in blocks and sections that the paper does not have. */
function homelessBlocks({ cover, sections }: PlanDocument, edits: PlanEdits): Homeless[] {
  const blocks = [...blocksOfCover(cover), ...sections.flatMap((section) => section.blocks)];
  const ids = new Set(blocks.filter(wordsOf).map(({ id }) => id));
  const sectionIds = new Set(sections.map(({ id }) => id));
  const changed = Object.entries(edits.blocks).flatMap(([blockId, { base, mine }]) => {
    if (ids.has(blockId)) return [];
    return changedCells(base, mine).map((cell) => ({ ...cell, blockId }));
  });
  const added = edits.added
    .filter(({ sectionId }) => !sectionIds.has(sectionId))
    .map(({ id, lines }) => ({ blockId: id, rowId: "", column: 0, base: [], mine: lines }));
  return [...changed, ...added];
}

function without(section: PlanSection, hidden: ReadonlySet<string>): PlanSection[] {
  if (hidden.has(section.id)) return [];
  const blocks = section.blocks.filter(({ id }) => !hidden.has(id));
  return [blocks.length === section.blocks.length ? section : { ...section, blocks }];
}
