/**
 * Words in a file's heads that name no sector, in the three languages and as statistical offices
 * write them. They belong to the file format (docs/SECTOR-TABLE.md), not to what people read on
 * screen.
 */
const columnWords = {
  demand: [
    ...["final demand", "final use", "total final use", "demand"],
    ...["最终需求", "最终使用", "最终使用合计", "最終需求", "最終使用", "最終使用合計"],
  ],
  output: ["total output", "gross output", "output", "总产出", "總產出"],
  intensity: [
    "emission intensity",
    "intensity",
    "排放强度",
    "碳排放强度",
    "排放強度",
    "碳排放強度",
  ],
  emissions: ["direct emissions", "emissions", "直接排放", "排放量", "碳排放量", "直接排放量"],
} as const;
export type EconomyColumn = keyof typeof columnWords;

/** Rows and columns that a statistical table has and the lens does not need: sums, value added. */
const rowWords = [
  "value added",
  "total input",
  "total inputs",
  "intermediate input",
  "total",
  "sum",
  "compensation of employees",
  "net taxes on production",
  "depreciation",
  "consumption of fixed capital",
  "operating surplus",
  "intermediate use",
  "增加值",
  "增加值合计",
  "劳动者报酬",
  "生产税净额",
  "固定资产折旧",
  "营业盈余",
  "中间使用",
  "中间使用合计",
  "总投入",
  "中间投入",
  "中间投入合计",
  "合计",
  "增加值合計",
  "勞動者報酬",
  "受僱人員報酬",
  "生產稅淨額",
  "固定資產折舊",
  "營業盈餘",
  "中間使用",
  "中間使用合計",
  "總投入",
  "中間投入",
  "中間投入合計",
  "合計",
];

const columns = new Map(
  Object.entries(columnWords).flatMap(([column, words]) =>
    words.map((word) => [word as string, column as EconomyColumn] as const),
  ),
);
const rows = new Set(rowWords);

/**
 * A name as it is compared: width, case and the number of spaces do not count, nor do the spaces and
 * line breaks within Chinese words that spreadsheets are laid out with (`合　计`).
 */
export function comparable(name: string): string {
  return onOneLine(name.normalize("NFKC").toLowerCase());
}

/** A name without the line breaks and spaces it was laid out with in its cell. */
export function onOneLine(name: string): string {
  return name
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}

function withoutUnit(name: string): string {
  return comparable(name).replace(/ ?[([][^()[\]]*[)\]]$/, "");
}

/** Which of the lens's own columns a head names; `undefined` if it may be a sector. */
export function findEconomyColumn(head: string): EconomyColumn | undefined {
  return columns.get(withoutUnit(head));
}

/** Whether a row is a sum or value added, and no sector. */
export function isBalanceRow(head: string): boolean {
  return rows.has(withoutUnit(head));
}
