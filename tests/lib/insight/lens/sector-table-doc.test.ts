import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { findEconomyColumn } from "#lib/insight/lens/economy-headings.ts";
import { tableLimits } from "#lib/insight/tables/read-table.ts";

const doc = readFileSync("docs/SECTOR-TABLE.md", "utf8");

it("documents heads that are understood, each as the column it is listed for", () => {
  const rows = doc.matchAll(
    /^\| (final demand|total output|emission intensity|direct emissions) \| ([^|]+) \|/gm,
  );
  const listed = [...rows].map(([, name, heads = ""]) => [name, heads.split(",")] as const);
  expect(listed).toHaveLength(4);
  for (const [name = "", heads] of listed) {
    const column = findEconomyColumn(name);
    expect(column).toBeDefined();
    for (const head of heads) expect([head, findEconomyColumn(head)]).toEqual([head, column]);
  }
});

it("documents the limits", () => {
  const number = (value: number) => value.toLocaleString("en");
  expect(doc).toContain(`${tableLimits.bytes / 1e6} MB, ${number(tableLimits.rows)} rows`);
  expect(doc).toContain(`${tableLimits.cellCharacters} characters a cell`);
});
