import type { Block, ChecklistBlock, FactsBlock, TableBlock } from "./plan-document.ts";
import type { BlockWords } from "./plan-edits.ts";
import { linesOfProse, linesOfText, proseOfLines, textOfLines } from "./written-lines.ts";

/** What a block says that can be changed by hand; `null` for figures, notes and lines to write on. */
export function wordsOf(block: Block): BlockWords | null {
  switch (block.kind) {
    case "prose":
      return { kind: "prose", lines: linesOfProse(block.lines) };
    case "heading":
      return { kind: "heading", lines: linesOfText(block.text) };
    case "facts":
      return {
        kind: "facts",
        values: Object.fromEntries(block.facts.map(({ id, value }) => [id, linesOfText(value)])),
      };
    case "table":
      return {
        kind: "table",
        rows: block.rows.map(({ id, cells }) => ({ id, cells: cells.map(linesOfProse) })),
      };
    case "checklist":
      return {
        kind: "checklist",
        items: block.items.map(({ id, text }) => ({ id, lines: linesOfText(text) })),
      };
    default:
      return null;
  }
}

/** A block that says something else; the block itself if the words are of another kind. */
export function withWords(block: Block, words: BlockWords): Block {
  switch (words.kind) {
    case "prose":
      return block.kind === "prose"
        ? { ...block, lines: proseOfLines(words.lines, block.lines) }
        : block;
    case "heading":
      return block.kind === "heading"
        ? { ...block, text: textOfLines(words.lines, block.text) }
        : block;
    case "facts":
      return block.kind === "facts" ? withValues(block, words.values) : block;
    case "table":
      return block.kind === "table" ? withRows(block, words.rows) : block;
    case "checklist":
      return block.kind === "checklist" ? withItems(block, words.items) : block;
  }
}

function withValues<Facts extends Block & FactsBlock>(
  block: Facts,
  values: Extract<BlockWords, { kind: "facts" }>["values"],
): Facts {
  const facts = block.facts.map((fact) => {
    const lines = values[fact.id];
    return lines ? { ...fact, value: textOfLines(lines, fact.value) } : fact;
  });
  return { ...block, facts };
}

function withRows<Table extends Block & TableBlock>(
  block: Table,
  rows: Extract<BlockWords, { kind: "table" }>["rows"],
): Table {
  const made = new Map(block.rows.map((row) => [row.id, row]));
  return {
    ...block,
    rows: rows.map(({ id, cells }) => {
      const row = made.get(id);
      const count = row?.cells.length ?? block.columns.length;
      return {
        id,
        tone: row?.tone ?? "normal",
        // A row of one's own may come from the same table in another paper, with other columns.
        cells: Array.from({ length: count }, (_, index) => {
          const lines = index === count - 1 ? cells.slice(index).flat() : (cells[index] ?? []);
          return proseOfLines(lines, row?.cells[index] ?? []);
        }),
      };
    }),
  };
}

function withItems<List extends Block & ChecklistBlock>(
  block: List,
  items: Extract<BlockWords, { kind: "checklist" }>["items"],
): List {
  const made = new Map(block.items.map((item) => [item.id, item.text]));
  return {
    ...block,
    items: items.map(({ id, lines }) => ({
      id,
      text: textOfLines(lines, made.get(id) ?? { main: [] }),
    })),
  };
}
