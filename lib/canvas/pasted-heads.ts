/** Which column of a pasted table holds what, from 0; `null` where none does. */
export type ColumnRoles = Readonly<{
  text: number;
  zone: number | null;
  tags: number | null;
  source: number | null;
}>;

/**
 * What people call such columns, in any of our languages: read, never shown. A table in one language
 * is pasted into a page in another.
 */
const names: Readonly<Record<keyof ColumnRoles, readonly string[]>> = {
  text: [
    ...["note", "notes", "text", "idea", "ideas", "content", "comment", "sticky", "description"],
    ...["便签", "内容", "文字", "文本", "想法", "意见", "描述"],
    ...["便利貼", "便條", "內容", "意見"],
  ],
  zone: [
    ...["zone", "area", "section", "field", "category", "column", "block"],
    ...["区域", "分区", "栏目", "类别", "分类", "板块"],
    ...["區域", "分區", "欄位", "欄目", "類別", "分類", "版塊"],
  ],
  tags: [
    ...["tag", "tags", "label", "labels", "sdg", "sdgs", "standard", "standards", "kpi", "kpis"],
    ...["标签", "标记", "标准", "目标"],
    ...["標籤", "標記", "標準", "目標"],
  ],
  source: [
    ...["source", "sources", "link", "links", "url", "reference", "references", "from"],
    ...["来源", "出处", "链接", "参考"],
    ...["來源", "出處", "連結", "參考"],
  ],
};

/** What the first row says about the columns; `undefined` if it is a row like the others. */
export function headOf(row: readonly string[]): Partial<ColumnRoles> | undefined {
  const cells = row.map((cell) =>
    cell
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[\s:*]+/g, ""),
  );
  const found = Object.entries(names).flatMap(([role, words]) => {
    const at = cells.findIndex((cell) => words.includes(cell));
    return at < 0 ? [] : [[role, at] as const];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}
