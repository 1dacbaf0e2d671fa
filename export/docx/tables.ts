import {
  AlignmentType,
  BorderStyle,
  type IBorderOptions,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { TableRow as PlanRow, TableBlock } from "#lib/lesson-plan/document/plan-document.ts";
import type { Prose } from "#lib/lesson-plan/document/spans.ts";
import { sharedWidths, tableWidths } from "./column-widths.ts";
import { pairedParagraphs, proseParagraphs } from "./prose.ts";
import { runsOf } from "./runs.ts";
import type { Setting } from "./setting.ts";
import { ink, paragraphStyles } from "./styles.ts";

const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: "auto" };
const thin: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: ink.rule };
const strong: IBorderOptions = { style: BorderStyle.SINGLE, size: 8, color: ink.text };

export const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
} as const;
const ruled = { ...noBorders, top: strong, bottom: thin, insideHorizontal: thin } as const;
export const framed = {
  top: thin,
  bottom: thin,
  left: thin,
  right: thin,
  insideHorizontal: thin,
  insideVertical: thin,
} as const;

export const padding = { top: 40, bottom: 40, left: 90, right: 90 } as const;
export const shade = { fill: ink.shade, type: "clear", color: "auto" } as const;

/** A table as wide as the text, with columns of these widths in twips. */
export function fullTable(
  rows: readonly TableRow[],
  columnWidths: readonly number[],
  borders: typeof framed | typeof ruled | typeof noBorders,
): Table {
  return new Table({
    rows,
    borders,
    columnWidths,
    margins: padding,
    layout: TableLayoutType.FIXED,
    width: { size: columnWidths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    // Its first row and column are not styled by position: nothing in a style depends on them.
    tableLook: { firstRow: borders === ruled, noHBand: true, noVBand: true },
  });
}

/** A table of the paper. Its head is repeated on each page it goes over. */
export function planTable(block: TableBlock, setting: Setting): (Paragraph | Table)[] {
  const { columns, rows, caption } = block;
  if (columns.length === 0) return [];
  const widths = tableWidths(block, setting.width, setting.document.locales);
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ name, align }, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.BOTTOM,
          children: [
            new Paragraph({
              style: paragraphStyles.columnName,
              alignment: alignments[align],
              children: runsOf(name, setting),
            }),
          ],
        }),
    ),
  });
  return [
    ...(caption
      ? [new Paragraph({ style: "Caption", keepNext: true, children: runsOf(caption, setting) })]
      : []),
    fullTable([head, ...rows.map((row) => planRow(row, block, setting))], widths, ruled),
    afterTable(),
  ];
}

const alignments = { start: AlignmentType.LEFT, end: AlignmentType.RIGHT } as const;

function planRow(row: PlanRow, { columns, hasRowHeads }: TableBlock, setting: Setting): TableRow {
  const isGroup = row.tone === "group";
  const cells = isGroup ? row.cells.slice(0, 1) : columns.map((_, index) => row.cells[index] ?? []);
  const style = row.tone === "quiet" ? paragraphStyles.label : paragraphStyles.cell;
  const isStrong = isGroup || row.tone === "total";
  return new TableRow({
    // A row stays on one page, unless it would leave much of one empty.
    cantSplit: lengthOf(row) < LONG_ROW,
    children: cells.map(
      (cell, index) =>
        new TableCell({
          ...(isGroup && { columnSpan: columns.length }),
          ...(isStrong && { shading: shade }),
          children: cellParagraphs(cell, setting, {
            style: isStrong || (hasRowHeads && index === 0) ? paragraphStyles.columnName : style,
            keepNext: isGroup,
            alignment: alignments[columns[index]?.align ?? "start"],
          }),
        }),
    ),
  });
}

/** Characters of a row that may take a third of a page. */
const LONG_ROW = 900;

function lengthOf({ cells }: PlanRow): number {
  const texts = cells.flatMap((cell) => cell.map(({ text }) => text));
  const spans = texts.flatMap(({ main, second = [] }) => [...main, ...second]);
  return spans.reduce((sum, { text }) => sum + text.length, 0);
}

/** A cell must hold a paragraph, even if nothing is written in it. */
export function cellParagraphs(
  prose: Prose,
  setting: Setting,
  look: Parameters<typeof proseParagraphs>[2],
): Paragraph[] {
  const inCell = { ...look, narrow: true };
  return prose.length === 0
    ? [new Paragraph({ ...look })]
    : proseParagraphs(prose, setting, inCell);
}

/** Without it a table would touch the next one, and Word would join them. */
export function afterTable(): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0, line: 200, lineRule: LineRuleType.EXACT },
  });
}

/** Prose in two languages, side by side: a row for each line, so that they stay level. */
export function proseInTwo(
  prose: Prose,
  setting: Setting,
  style: string | undefined,
): (Paragraph | Table)[] {
  const widths = sharedWidths([1, 1], setting.width);
  const rows = pairedParagraphs(prose, setting, style === undefined ? {} : { style }).map(
    ({ main, second }) =>
      new TableRow({
        children: second
          ? [new TableCell({ children: [main] }), new TableCell({ children: [second] })]
          : [new TableCell({ columnSpan: 2, children: [main] })],
      }),
  );
  return [fullTable(rows, widths, noBorders), afterTable()];
}
