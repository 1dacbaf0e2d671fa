import type {
  Block,
  FigureBlock,
  PlanDocument,
  PlanNote,
  TableBlock,
  TableRow,
  ZoneNotes,
} from "#lib/lesson-plan/document/plan-document.ts";
import type { Text } from "#lib/lesson-plan/document/spans.ts";
import { detailsOf, isEmpty, noteTexts, wordsIn } from "../written-text.ts";
import { escapedLine, escapedWords } from "./escaped.ts";
import { BREAK, cellMarkdown, proseMarkdown, textMarkdown } from "./spans.ts";

export type MarkdownOptions = Readonly<{
  /** Where a figure's picture lies, relative to the file; left out or `null`, it is only named. */
  figureHref?: (figure: FigureBlock) => string | null;
}>;

type Locales = PlanDocument["locales"];

/**
 * A block as parts to be set apart by empty lines.
 *
 * @param below level of the headings right under the last one.
 */
export function markdownBlock(
  block: Block,
  below: number,
  { locales }: Pick<PlanDocument, "locales">,
  { figureHref }: MarkdownOptions,
): string[] {
  switch (block.kind) {
    case "heading":
      return [headingMarkdown(block.text, block.level + 1, locales)];
    case "prose":
      return proseMarkdown(block.lines, locales);
    case "facts":
      return [
        block.facts
          .map(
            ({ label, value }) =>
              `- **${textMarkdown(label, locales, " / ")}**: ${textMarkdown(value, locales, BREAK) || BLANK}`,
          )
          .join("\n"),
      ];
    case "table":
      return tableMarkdown(block, locales);
    case "checklist":
      return [
        block.items.map(({ text }) => `- [ ] ${textMarkdown(text, locales, BREAK)}`).join("\n"),
      ];
    case "goals":
      return [
        block.goals.map(({ label }) => `- ${textMarkdown(label, locales, BREAK)}`).join("\n"),
      ];
    case "figure":
      return [figureMarkdown(block, locales, figureHref?.(block) ?? null)];
    case "zones":
      return [
        ...block.zones.flatMap((zone) => zoneMarkdown(zone, below, locales)),
        ...aside(block.emptyZones, locales),
      ];
    case "notes":
      return [notesMarkdown(block.notes, locales)];
    case "lines":
      return [
        ...aside(block.prompt, locales),
        ...Array<string>(Math.max(0, block.count)).fill(BLANK),
      ];
  }
}

/** To be filled in by hand. */
const BLANK = "\\_".repeat(30);

function headingMarkdown(text: Text, level: number, locales: Locales): string {
  return `${"#".repeat(Math.min(6, level))} ${escapedLine(wordsIn(text, locales))}`;
}

function tableMarkdown({ caption, columns, rows }: TableBlock, locales: Locales): string[] {
  if (columns.length === 0) return [];
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const lines = [
    line(columns.map(({ name }) => textMarkdown(name, locales, BREAK))),
    line(columns.map(({ align }) => (align === "end" ? "---:" : "---"))),
    ...rows.map((row) => line(rowCells(row, columns.length, locales))),
  ];
  return [...aside(caption, locales), lines.join("\n")];
}

function rowCells({ tone, cells }: TableRow, count: number, locales: Locales): string[] {
  const strong = tone === "group" || tone === "total";
  return Array.from({ length: count }, (_, index) => {
    const words = cellMarkdown(cells[index] ?? [], locales);
    return strong && words !== "" && !words.includes("*") ? `**${words}**` : words;
  });
}

function figureMarkdown(
  { alt, caption }: FigureBlock,
  locales: Locales,
  href: string | null,
): string {
  const shown = wordsIn(alt, locales);
  const picture =
    href === null ? `> ${escapedLine(shown)}` : `![${escapedWords(shown)}](<${href}>)`;
  return caption ? `${picture}\n\n*${textMarkdown(caption, locales, " / ")}*` : picture;
}

function zoneMarkdown(zone: ZoneNotes, below: number, locales: Locales): string[] {
  const { name, prompt, groups, emptyColumns } = zone;
  return [
    headingMarkdown(name, below, locales),
    ...(isEmpty(prompt, locales) ? [] : aside(prompt, locales)),
    ...groups.flatMap((group) => [
      ...(group.name ? [`**${textMarkdown(group.name, locales, " / ")}**`] : []),
      notesMarkdown(group.notes, locales),
    ]),
    ...aside(emptyColumns, locales),
  ];
}

function notesMarkdown(notes: readonly PlanNote[], locales: Locales): string {
  return notes
    .map((note) => {
      const words = noteTexts(note).map((text) => textMarkdown(text, locales, BREAK));
      const details = detailsOf(note).map((text) => textMarkdown(text, locales, " / "));
      const small = details.length === 0 ? [] : [details.join(" · ")];
      return `- ${[...words, ...small].join(BREAK)}`;
    })
    .join("\n");
}

/** A paragraph that is not part of what was written. */
function aside(text: Text | null, locales: Locales): string[] {
  return text === null || isEmpty(text, locales) ? [] : [textMarkdown(text, locales, "\n\n")];
}
