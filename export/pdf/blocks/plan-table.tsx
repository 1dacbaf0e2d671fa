import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { TableBlock, TableRow } from "#lib/lesson-plan/document/plan-document.ts";
import { contentHeight, design, ink } from "../design.ts";
import { type Setting, useSetting } from "../setting.ts";
import { proseHeight } from "../text-height.ts";
import { Stacked } from "../two-languages.tsx";
import { ColumnWidth } from "../words.tsx";
import { type Tag, tagged } from "../writing/tag.ts";
import { columnWidths } from "./column-widths.ts";
import { ProseLines } from "./prose.tsx";
import { rowParts } from "./row-parts.ts";

type Column = TableBlock["columns"][number];
type Layout = Readonly<{ table: Tag; columns: readonly Column[]; widths: readonly number[] }>;

const PADDING = 5.5;

/**
 * A table. Its head is repeated where it goes on over the page; rows stay whole, except those
 * taller than half a page.
 *
 * @param lead headings that stand with the table.
 */
export function PlanTable({ block, lead }: { block: TableBlock; lead: ReactNode }) {
  const setting = useSetting();
  const layout = layoutOf(block, setting);
  const { caption } = block;
  return (
    <>
      {lead}
      {caption && (
        <View
          wrap={false}
          minPresenceAhead={40}
          style={{ marginBottom: 4 }}
          {...tagged({ role: "Caption", within: layout.table })}
        >
          <Stacked text={caption} style={design.quiet} tag={null} />
        </View>
      )}
      <Head layout={layout} />
      {block.rows.map((row) => (
        <Row key={row.id} row={row} block={block} layout={layout} />
      ))}
    </>
  );
}

function layoutOf(block: TableBlock, { width }: Setting): Layout {
  const { columns } = block;
  const table: Tag = { role: "Table" };
  return { table, columns, widths: columnWidths(block, width) };
}

function Head({ layout: { table, columns, widths } }: { layout: Layout }) {
  const { framed } = useSetting();
  return (
    <View
      fixed
      wrap={false}
      minPresenceAhead={24}
      style={{
        flexDirection: "row",
        ...(framed ? { ...edge, borderLeftWidth: 0.8, borderTopWidth: 0.8 } : headRule),
      }}
      {...tagged({ role: "TR", within: table })}
    >
      {columns.map(({ id, name, align }, index) => (
        <View
          key={id}
          style={{
            ...cellStyle(framed, true),
            width: widths[index] ?? 0,
            ...(framed && { backgroundColor: ink.tint }),
          }}
          {...tagged({ role: "TH", scope: "Column" })}
        >
          <ColumnWidth value={roomIn(widths[index] ?? 0)}>
            <Stacked
              text={name}
              style={{ ...(framed ? design.bold : design.label), textAlign: textAlign(align) }}
              tag={null}
            />
          </ColumnWidth>
        </View>
      ))}
    </View>
  );
}

const headRule = {
  borderBottomWidth: 0.9,
  borderBottomColor: ink.text,
  paddingBottom: 3,
} as const;
const edge = { borderColor: ink.frame, borderStyle: "solid" } as const;

function cellStyle(framed: boolean, isLast: boolean) {
  if (!framed) return { paddingRight: 9, paddingVertical: 5 };
  return {
    ...edge,
    borderRightWidth: 0.8,
    borderBottomWidth: isLast ? 0.8 : 0,
    paddingHorizontal: PADDING,
    paddingVertical: 4.5,
  };
}

/** Between a cell's paddings. */
function roomIn(width: number): number {
  return width - 2 * PADDING;
}

function textAlign(align: Column["align"]): "left" | "right" {
  return align === "end" ? "right" : "left";
}

/** One row; a tall one as several boxes one beneath the other, between which a page may end. */
function Row({ row, block, layout }: { row: TableRow; block: TableBlock; layout: Layout }) {
  const { framed, sheet, width } = useSetting();
  const { table, columns, widths } = layout;
  const tag: Tag = { role: "TR", within: table };
  const isGroup = row.tone === "group";
  const cells = columns.map(({ id, align }, index) => ({
    id,
    align,
    width: isGroup ? width : (widths[index] ?? 0),
    tag: cellTag(block, row, index),
  }));
  const shown = isGroup ? cells.slice(0, 1) : cells;
  const tall = contentHeight(sheet) / 2;
  const parts = rowParts(
    shown.map((_, index) => row.cells[index] ?? []),
    (lines, index) => proseHeight(lines, (shown[index]?.width ?? width) - 2 * PADDING),
    tall,
  );
  return parts.map((part, partIndex) => {
    const isLast = partIndex === parts.length - 1;
    return (
      <View
        // biome-ignore lint/suspicious/noArrayIndexKey: a paper is drawn once.
        key={partIndex}
        wrap={false}
        // The name of a group stands with its first row.
        {...(isGroup && { minPresenceAhead: 24 })}
        style={{ flexDirection: "row", ...rowStyle(framed, row, isLast) }}
        {...tagged(tag)}
      >
        {shown.map((cell, index) => (
          <View
            key={cell.id}
            style={{ ...cellStyle(framed, isLast), width: cell.width }}
            {...tagged(cell.tag)}
          >
            <ColumnWidth value={roomIn(cell.width)}>
              <ProseLines
                lines={part[index] ?? []}
                style={{ ...wordStyle(block, row, index), textAlign: textAlign(cell.align) }}
              />
            </ColumnWidth>
          </View>
        ))}
      </View>
    );
  });
}

function cellTag({ hasRowHeads, columns }: TableBlock, { tone }: TableRow, index: number): Tag {
  if (tone === "group") return { role: "TH", scope: "Row", span: columns.length };
  return hasRowHeads && index === 0 ? { role: "TH", scope: "Row" } : { role: "TD" };
}

function rowStyle(framed: boolean, { tone }: TableRow, isLast: boolean) {
  const ground = tone === "group" || (tone === "total" && framed);
  return {
    ...(framed ? { ...edge, borderLeftWidth: 0.8 } : isLast ? design.hairline : {}),
    ...(ground && { backgroundColor: ink.tint }),
    ...(tone === "total" && !framed && { borderTopWidth: 0.9, borderTopColor: ink.text }),
  };
}

function wordStyle({ hasRowHeads }: TableBlock, { tone }: TableRow, index: number) {
  if (tone === "quiet") return design.quiet;
  const isHead = hasRowHeads && index === 0;
  return tone === "total" || tone === "group" || isHead ? design.bold : {};
}
