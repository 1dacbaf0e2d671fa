import type { Block, TableRow } from "../document/plan-document.ts";
import { plain } from "../document/spans.ts";
import type { InsightFigure, InsightRow, InsightSectionId, InsightTable } from "../insight-slot.ts";
import { cell, heading, lead, ownLine, paragraph, prose, typedLine } from "./parts.ts";
import type { PlanContext } from "./plan-context.ts";

/** What insight handed in for a section; nothing if it handed in nothing. */
export function insightBlocks(id: InsightSectionId) {
  return ({ source }: PlanContext): Block[] => {
    const section = source.insight?.[id];
    const tables = (section?.tables ?? []).filter(({ rows }) => rows.length > 0);
    const figures = section?.figures ?? [];
    const isEmpty = tables.length + figures.length + (section?.notes.length ?? 0) === 0;
    if (!section || isEmpty) return [];
    return [
      ...(section.lead === null ? [] : [lead(`${id}.lead`, section.lead)]),
      ...figures.map((figure) => figureBlock(id, figure)),
      ...tables.flatMap((table) => tableBlocks(id, table)),
      ...(section.notes.length === 0
        ? []
        : [
            prose(
              `${id}.notes`,
              section.notes.map((note) => paragraph(note)),
              "quiet",
            ),
          ]),
    ];
  };
}

function figureBlock(id: InsightSectionId, { id: own, title, alt, figure }: InsightFigure): Block {
  return {
    id: `${id}.figure.${own}`,
    kind: "figure",
    figure,
    alt: plain(typedLine(alt)),
    caption: title === null ? null : plain(title),
    size: "column",
    board: null,
    templateId: null,
  };
}

function tableBlocks(id: InsightSectionId, table: InsightTable): Block[] {
  const { title, columns, rows } = table;
  return [
    ...(title === null ? [] : [heading(`${id}.heading.${table.id}`, 2, plain(title))]),
    {
      id: `${id}.table.${table.id}`,
      kind: "table",
      caption: null,
      columns: columns.map(({ isTyped: _, name, ...column }) => ({ ...column, name: plain(name) })),
      hasRowHeads: true,
      rows: rows.map((row) => rowOf(row, columns)),
    },
  ];
}

function rowOf(
  { id, tone = "normal", cells }: InsightRow,
  columns: InsightTable["columns"],
): TableRow {
  return {
    id,
    tone,
    cells: columns.map(({ isTyped }, index) => {
      const said = cells[index] ?? "";
      return cell(isTyped ? ownLine(said) : said);
    }),
  };
}
