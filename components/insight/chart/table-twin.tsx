import type { CSSProperties } from "react";
import { labelWidth } from "./label-lines.ts";

/** What a chart says, as a table: for screen readers, for printing, and as its CSV. */
export type TableTwin = Readonly<{
  caption: string;
  head: readonly string[];
  /** Rows as long as the head; the first cell names the row. */
  rows: readonly (readonly (string | number)[])[];
}>;

/** The table. Wide ones scroll within themselves. */
export function TableOf({ table, locale }: Readonly<{ table: TableTwin; locale: string }>) {
  const { caption, head, rows } = table;
  const shown = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
  const least = head.map((_, column) => leastWidth([head, ...rows].map((row) => row[column])));
  const isNumber = head.map((_, column) => rows.some((row) => typeof row[column] === "number"));

  return (
    // No landmark: the chart around it is one, and of the same name.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in.
    <div
      role="group"
      aria-label={caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
      tabIndex={0}
      className="max-w-full overflow-x-auto rounded-control border border-line print:overflow-visible"
    >
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-line-strong bg-sunken">
            {head.map((name, column) => (
              <th
                // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other identity.
                key={column}
                scope="col"
                style={{ "--least": `${least[column]}em` } as CSSProperties}
                className={`min-w-(--least) px-3 py-2 align-bottom font-semibold print:min-w-0 ${isNumber[column] ? "text-end" : "text-start"}`}
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are shown in their order.
            <tr key={row} className="border-b border-line last:border-0">
              {cells.map((cell, column) => {
                const Cell = column === 0 ? "th" : "td";
                return (
                  <Cell
                    // biome-ignore lint/suspicious/noArrayIndexKey: as the columns.
                    key={column}
                    scope={column === 0 ? "row" : undefined}
                    className={`px-3 py-2 align-top font-normal ${isNumber[column] ? "text-end tabular-nums" : "text-start"}`}
                  >
                    {typeof cell === "number" ? shown.format(cell) : cell}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Of a column whose words are longer, in parts of the font size, with the room beside them. */
const ROOMY = 9;
const BESIDE = 1.75;

/** Chinese breaks anywhere: without it a narrow window would leave one character in a line. */
function leastWidth(cells: readonly (string | number | undefined)[]): number {
  const said = cells.map((cell) => (typeof cell === "number" ? cell.toFixed(1) : (cell ?? "")));
  const longest = Math.max(0, ...said.map((cell) => labelWidth(cell, 1)));
  return BESIDE + Math.min(ROOMY, Math.ceil(longest * 10) / 10);
}
