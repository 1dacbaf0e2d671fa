"use client";

import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import { labelLines, labelWidth } from "#components/insight/chart/label-lines.ts";
import { useWidth } from "#components/insight/chart/use-width.ts";
import { HeatCell } from "./heat-cell.tsx";
import { type HeatPlace, heatKey, placeKey } from "./heat-keys.ts";
import { type HeatLayout, heatLayout } from "./heat-layout.ts";
import { ColumnName, NAME_FONT, RowLabel, RowName } from "./heat-names.tsx";
import { heatScale } from "./heat-scale.ts";
import type { HeatName, HeatTable, HeatTally, HeatWords } from "./heat-table.ts";
import { HeatTotals } from "./heat-totals.tsx";

export type HeatMapProps = Readonly<{
  table: HeatTable;
  rowNames: readonly HeatName[];
  columnNames: readonly HeatName[];
  words: HeatWords;
  /** Somebody wants to see the notes of a place. */
  onShow: (title: string, tally: HeatTally) => void;
}>;

/** Rows × columns as a picture that can be walked through and pressed. */
export function HeatMap(props: HeatMapProps) {
  const [around, width] = useWidth<HTMLDivElement>();
  const { columnNames, table } = props;
  const layout = useMemo(
    () => (width === undefined ? undefined : layoutOf(table, columnNames, width)),
    [table, columnNames, width],
  );

  return (
    <div ref={around} className={`w-full min-w-0 ${width === undefined ? "min-h-96" : ""}`}>
      {layout && width !== undefined && (
        <div className="relative max-w-full overflow-x-auto overflow-y-hidden print:overflow-visible">
          <Drawing {...props} layout={layout} />
          {layout.width > width && <KeptNames {...props} layout={layout} width={width} />}
        </div>
      )}
    </div>
  );
}

function layoutOf({ rows }: HeatTable, columnNames: readonly HeatName[], width: number) {
  const widths = columnNames.map(({ name }) => labelWidth(name, NAME_FONT.column));
  const words = columnNames.flatMap(({ name }) =>
    // Chinese breaks anywhere: two characters are enough to read.
    name.split(/\s+|(?<=[\u2e80-\u9fff]{2})/u).map((word) => labelWidth(word, NAME_FONT.column)),
  );
  return heatLayout({
    rows: rows.length,
    columns: columnNames.length,
    width,
    longestWord: Math.max(0, ...words),
    longestName: Math.max(0, ...widths),
    linesIn: (room) =>
      Math.max(
        1,
        ...columnNames.map(({ name }) => labelLines(name, room, NAME_FONT.column, 4).length),
      ),
  });
}

type DrawingProps = HeatMapProps & Readonly<{ layout: HeatLayout }>;

function Drawing({ table, rowNames, columnNames, words, onShow, layout }: DrawingProps) {
  const drawing = useRef<SVGSVGElement>(null);
  const [current, setCurrent] = useState<HeatPlace>({ row: 0, column: 0 });
  const { rows, columns, cells } = table;
  const size = { rows: rows.length, columns: columns.length };
  const at = within(current, size);
  const most = heatScale(cells);

  function move(event: KeyboardEvent) {
    const next = heatKey(at, event, size);
    if (!next) return;
    event.preventDefault();
    const place = drawing.current?.querySelector<SVGElement>(`[data-key="${placeKey(next)}"]`);
    place?.focus();
    place?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  const handle = (place: HeatPlace, label: string, tally: HeatTally) => ({
    dataKey: placeKey(place),
    isCurrent: place.row === at.row && place.column === at.column,
    onFocus: () => setCurrent(place),
    label: words.place(label, tally),
    isEmpty: tally.count === 0,
    onShow: () => onShow(label, tally),
  });

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold a drawing.
    <svg
      ref={drawing}
      data-chart
      role="group"
      aria-label={words.label}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
      height={layout.height}
      onKeyDown={move}
      className="block select-none print:h-auto print:max-w-full"
    >
      {columns.map((column, index) => {
        const name = columnNames[index];
        if (!name) return null;
        const place = { row: -1, column: index };
        return (
          <ColumnName
            key={column.key}
            {...handle(place, name.label, column)}
            name={name}
            box={layout.head(index)}
            isUpright={layout.isUpright}
          />
        );
      })}
      {rows.map((row, index) => {
        const name = rowNames[index];
        if (!name) return null;
        return (
          <g key={row.key}>
            <RowName
              {...handle({ row: index, column: -1 }, name.label, row)}
              name={name}
              box={layout.name(index)}
            />
            {columns.map((column, across) => {
              const tally = cells[index]?.[across];
              const label = `${name.label} × ${columnNames[across]?.label ?? column.key}`;
              return (
                tally && (
                  <HeatCell
                    key={column.key}
                    {...handle({ row: index, column: across }, label, tally)}
                    box={layout.cell(index, across)}
                    count={tally.count}
                    read={tally.read}
                    most={most}
                  />
                )
              );
            })}
          </g>
        );
      })}
      <HeatTotals {...{ table, layout }} total={words.total} />
    </svg>
  );
}

/** What was focused may be gone: another axis has fewer keys. */
function within({ row, column }: HeatPlace, size: Readonly<{ rows: number; columns: number }>) {
  return { row: Math.min(row, size.rows - 1), column: Math.min(column, size.columns - 1) };
}

type KeptNamesProps = DrawingProps & Readonly<{ width: number }>;

/**
 * Names of rows that stay while the columns are scrolled. They lie over those of the drawing, which
 * are read, focused and pressed.
 */
function KeptNames({ table, rowNames, layout, width }: KeptNamesProps) {
  return (
    <div
      aria-hidden="true"
      className="pointer-events-none absolute top-0 left-0 print:hidden"
      style={{ width: layout.width, height: layout.height }}
    >
      {rowNames.map((name, row) => {
        const { y, h, ...box } = layout.name(row);
        const w = Math.min(box.w, width);
        return (
          <div key={name.key} className="absolute inset-x-0" style={{ top: y, height: h }}>
            <svg
              aria-hidden="true"
              width={w}
              height={h}
              viewBox={`0 0 ${w} ${h}`}
              className="sticky left-0 block bg-surface"
            >
              <RowLabel
                name={name}
                box={{ x: 0, y: 0, w, h }}
                isEmpty={table.rows[row]?.count === 0}
              />
            </svg>
          </div>
        );
      })}
    </div>
  );
}
