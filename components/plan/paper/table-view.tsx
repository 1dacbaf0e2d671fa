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
  const tools = usePaperTools();
  const isWhole = row.tone === "group" || row.cells.length === 1;
  const head = row.cells[0] ? wordsOfProse(row.cells[0]) : about;

  return (
    <tr className={`group/row border-b border-line max-md:block max-md:py-2 ${tones[row.tone]}`}>
      {row.cells.map((cell, index) => {
        const column = block.columns[index];
        const name = column ? wordsOfSpans(column.name.main) : "";
        const content = (
          <>
            {!isWhole && cell.length > 0 && index > 0 && column && (
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
          </>
        );
        const looks = `align-top break-words max-md:block md:py-2 md:pe-3 max-md:py-0.5 ${column?.align === "end" ? "md:text-end tabular-nums" : "text-start"}`;
        return index === 0 && block.hasRowHeads ? (
          <th key={column?.id ?? index} scope="row" className={`${looks} font-medium`}>
            {content}
          </th>
        ) : (
          <td
            key={column?.id ?? index}
            colSpan={isWhole ? block.columns.length : undefined}
            className={looks}
          >
            {content}
          </td>
        );
      })}
    </tr>
  );
}

function wordsOfProse(prose: Prose): string {
  return prose.map(({ text }) => wordsOfSpans(text.main)).join(" ");
}
