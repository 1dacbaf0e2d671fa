import type { Block, TableRow } from "#lib/lesson-plan/document/plan-document.ts";
import { type Prose, wordsOfSpans } from "#lib/lesson-plan/document/spans.ts";
import { ProsePiece, usePaperTools } from "./piece.tsx";
import { TextView } from "./prose-view.tsx";

type Table = Extract<Block, { kind: "table" }>;

const tones: Readonly<Record<TableRow["tone"], string>> = {
  normal: "",
  quiet: "text-ink-soft",
  total: "font-semibold",
  group: "bg-sunken font-semibold",
};

/** A table where there is room for one; on phones each row stacks its cells, with their names. */
export function TableView({ block, about }: Readonly<{ block: Table; about: string }>) {
  const tools = usePaperTools();
  const shares = block.columns.reduce((sum, { share }) => sum + share, 0);

  return (
    <div>
      <table className="w-full border-collapse text-start text-sm sm:text-base max-md:block md:table-fixed">
        {block.caption && (
          <caption className="mb-2 text-start text-sm text-ink-soft">
            <TextView text={block.caption} />
          </caption>
        )}
        <thead className="max-md:sr-only">
          <tr className="border-b-2 border-line-strong text-sm text-ink-soft">
            {block.columns.map(({ id, name, share, align }) => (
              <th
                key={id}
                scope="col"
                style={{ width: `${(100 * share) / shares}%` }}
                className={`py-1.5 pe-3 align-bottom font-medium ${align === "end" ? "text-end" : "text-start"}`}
              >
                <TextView text={name} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-md:block">
          {block.rows.map((row) => (
            <Row key={row.id} block={block} row={row} about={about} />
          ))}
        </tbody>
      </table>
      {tools?.rowsEnd(block)}
    </div>
  );
}

function Row({ block, row, about }: Readonly<{ block: Table; row: TableRow; about: string }>) {
  const head = row.cells[0] ? wordsOfProse(row.cells[0]) : about;

  return (
    <tr className={`group/row border-b border-line max-md:block max-md:py-2 ${tones[row.tone]}`}>
      {row.cells.map((cell, index) => (
        <Cell key={block.columns[index]?.id ?? index} {...{ block, row, cell, index, head }} />
      ))}
    </tr>
  );
}

type CellProps = Readonly<{
  block: Table;
  row: TableRow;
  cell: Prose;
  index: number;
  /** What the row is about. */
  head: string;
}>;

function Cell({ block, row, cell, index, head }: CellProps) {
  const tools = usePaperTools();
  const column = block.columns[index];
  const name = column ? wordsOfSpans(column.name.main) : "";
  const isWhole = row.tone === "group" || row.cells.length === 1;
  const isHead = index === 0 && block.hasRowHeads;
  const hasName = !isWhole && index > 0 && cell.length > 0;
  const Tag = isHead ? "th" : "td";
  const looks = [
    "align-top break-words max-md:block max-md:py-0.5 md:py-2 md:pe-3",
    column?.align === "end" ? "tabular-nums md:text-end" : "text-start",
    isHead ? "font-medium" : "",
    row.tone === "group" ? "px-3" : "",
  ];

  return (
    <Tag
      scope={isHead ? headScope(isWhole) : undefined}
      colSpan={isWhole ? block.columns.length : undefined}
      className={looks.join(" ")}
    >
      {hasName && (
        <span aria-hidden="true" className="block text-xs text-ink-soft md:hidden">
          {name}
        </span>
      )}
      <ProsePiece
        block={block}
        rowId={row.id}
        column={index}
        about={`${head} – ${name}`}
        prose={cell}
      />
      {index === row.cells.length - 1 && tools?.row(block, row.id)}
    </Tag>
  );
}

function headScope(isWhole: boolean): "rowgroup" | "row" {
  return isWhole ? "rowgroup" : "row";
}

function wordsOfProse(prose: Prose): string {
  return prose.map(({ text }) => wordsOfSpans(text.main)).join(" ");
}
