import { type Fault, faultAt, faultOfFile, type PlacedCell } from "../tables/fault.ts";
import type { Table } from "../tables/read-table.ts";
import {
  comparable,
  type EconomyColumn,
  findEconomyColumn,
  isBalanceRow,
} from "./economy-headings.ts";

export type SheetFaultCode =
  | "one-column"
  | "too-few-sectors"
  | "too-many-sectors"
  | "sector-without-name"
  | "duplicate-sector"
  | "unknown-sector"
  | "missing-sector-column"
  | "duplicate-column"
  | "unexpected-cell";

/** Where in a table the sectors' numbers stand. */
export type EconomySheet = Readonly<{
  sectors: readonly PlacedCell[];
  /** `cells[i][j]`: from sector i to sector j, whatever the order of the columns. */
  cells: readonly (readonly PlacedCell[])[];
  /** The lens's own columns, one cell per sector. */
  own: Readonly<Partial<Record<EconomyColumn, readonly PlacedCell[]>>>;
}>;

/** A table of more sectors takes seconds to invert. */
const MAX_SECTORS = 400;

/**
 * Finds the sectors in a table whose first row names columns and whose first column names rows.
 * Every sector has to be there both ways; titles above and rows of sums are left aside.
 */
export function economySheet(
  table: Table,
):
  | Readonly<{ ok: true; sheet: EconomySheet }>
  | Readonly<{ ok: false; faults: readonly Fault<SheetFaultCode>[] }> {
  if (table.columns === 1) return refused([faultOfFile("one-column")]);
  const [headRow, ...body] = fromHeads(table).map(({ row, cells }) =>
    cells.map((text, index) => ({ row, column: index + 1, text })),
  );
  const rows = body.filter(([name]) => name && !isBalanceRow(name.text));
  const sectors = rows.flatMap(([name]) => name ?? []);
  if (!headRow || sectors.length === 0) return refused([faultOfFile("too-few-sectors")]);
  if (sectors.length > MAX_SECTORS) {
    return refused([faultOfFile("too-many-sectors", String(sectors.length))]);
  }
  const heads = sortHeads(headRow.slice(1), sectors);
  const faults = [...nameFaults(sectors), ...heads.faults, ...strayCells(headRow, rows)];
  if (faults.length > 0) return refused(faults);
  const at = (row: readonly PlacedCell[], head: PlacedCell | undefined) =>
    row[(head?.column ?? 0) - 1] ?? [];
  const columns = sectors.map(({ text }) => heads.sectors.get(comparable(text)));
  const cells = rows.map((row) => columns.flatMap((head) => at(row, head)));
  const own = Object.fromEntries(
    [...heads.own].map(([name, head]) => [name, rows.flatMap((row) => at(row, head))]),
  );
  return { ok: true, sheet: { sectors, cells, own } };
}

/** The rows from the heads on: above them may stand what the table is and what it counts in. */
export function fromHeads({ rows }: Table): Table["rows"] {
  const heads = rows.findIndex(({ cells }) => cells.filter((cell) => cell !== "").length > 1);
  return heads < 0 ? [] : rows.slice(heads);
}

function refused(faults: readonly Fault<SheetFaultCode>[]) {
  return { ok: false, faults } as const;
}

/** Sorts the heads into sectors and the lens's own columns; a sector's name goes first. */
function sortHeads(heads: readonly PlacedCell[], names: readonly PlacedCell[]) {
  const known = new Set(names.map(({ text }) => comparable(text)));
  const sectors = new Map<string, PlacedCell>();
  const own = new Map<EconomyColumn, PlacedCell>();
  const faults: Fault<SheetFaultCode>[] = [];
  const put = <Key>(map: Map<Key, PlacedCell>, key: Key, head: PlacedCell) => {
    if (map.has(key)) faults.push(faultAt(head, "duplicate-column"));
    else map.set(key, head);
  };
  for (const head of heads) {
    const name = comparable(head.text);
    const column = findEconomyColumn(head.text);
    if (name === "") continue;
    if (known.has(name)) put(sectors, name, head);
    else if (column) put(own, column, head);
    else if (!isBalanceRow(head.text)) faults.push(faultAt(head, "unknown-sector"));
  }
  for (const name of names) {
    const isMissing = name.text !== "" && !sectors.has(comparable(name.text));
    if (isMissing) faults.push(faultAt(name, "missing-sector-column"));
  }
  return { sectors, own, faults };
}

function nameFaults(sectors: readonly PlacedCell[]): Fault<SheetFaultCode>[] {
  const seen = new Set<string>();
  return sectors.flatMap((cell): Fault<SheetFaultCode>[] => {
    const name = comparable(cell.text);
    if (name === "") return [faultAt(cell, "sector-without-name")];
    if (seen.has(name)) return [faultAt(cell, "duplicate-sector")];
    seen.add(name);
    return [];
  });
}

/** Cells that say something under a column without a head: the sheet has slipped. */
function strayCells(
  heads: readonly PlacedCell[],
  rows: readonly (readonly PlacedCell[])[],
): Fault<SheetFaultCode>[] {
  const headless = new Set(
    heads.flatMap(({ column, text }) => (column > 1 && text === "" ? [column] : [])),
  );
  return rows.flatMap((row) =>
    row
      .filter(({ column, text }) => headless.has(column) && text !== "")
      .map((cell) => faultAt(cell, "unexpected-cell" as const)),
  );
}
