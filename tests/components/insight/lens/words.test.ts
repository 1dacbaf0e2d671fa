import { describe, expect, it } from "vitest";
import { columnLetters, placeKind } from "#components/insight/lens/fault-place.ts";
import { loadMessages } from "#i18n/messages.ts";
import type { SectorFileFaultCode } from "#lib/insight/lens/read-sector-file.ts";
import { locales } from "#lib/locales.ts";

/** Every code a file can be refused with; the type says if one is missing or too many. */
const codes = {
  "file-too-large": true,
  "empty-file": true,
  "spreadsheet-file": true,
  "not-text": true,
  "unknown-encoding": true,
  "bad-quotes": true,
  "too-many-rows": true,
  "too-many-columns": true,
  "cell-too-long": true,
  "control-character": true,
  "one-column": true,
  "too-few-sectors": true,
  "too-many-sectors": true,
  "sector-without-name": true,
  "duplicate-sector": true,
  "unknown-sector": true,
  "missing-sector-column": true,
  "duplicate-column": true,
  "unexpected-cell": true,
  "empty-cell": true,
  "no-value": true,
  "spreadsheet-error": true,
  "not-a-number": true,
  "mixed-decimals": true,
  "ambiguous-number": true,
  "number-too-large": true,
  "singular-table": true,
  "not-productive": true,
  "negative-number": true,
  "no-demand-or-output": true,
  "no-emissions": true,
  "zero-output": true,
  "unbalanced-row": true,
  "more-sold-than-made": true,
} as const satisfies Record<SectorFileFaultCode, true>;

describe.each(locales)("faults of a sector table in %s", async (locale) => {
  const { "insight-lens": lens } = await loadMessages(locale);

  it("have words for every code, and no others", () => {
    expect(Object.keys(lens.faults).sort()).toEqual(Object.keys(codes).sort());
    for (const sentence of Object.values(lens.faults)) expect(sentence.length).toBeGreaterThan(3);
  });

  it("say row and column where there are both", () => {
    expect(lens.faulty.cell).toMatch(/\{row\}.*\{column\}.*\{what\}/);
    expect(lens.faulty.row).toMatch(/\{row\}.*\{what\}/);
    expect(lens.faulty.column).toMatch(/\{column\}.*\{what\}/);
  });
});

describe("the place of a fault", () => {
  it("names columns as spreadsheets do", () => {
    const names = [1, 3, 26, 27, 52, 53, 702, 703, 2000].map(columnLetters);
    expect(names).toEqual(["A", "C", "Z", "AA", "AZ", "BA", "ZZ", "AAA", "BXX"]);
  });

  it("is a cell, a row, a column or the whole file", () => {
    const at = (row: number | null, column: number | null) =>
      placeKind({ row, column, code: "x", value: "" });
    expect([at(1, 2), at(1, null), at(null, 2), at(null, null)]).toEqual([
      "cell",
      "row",
      "column",
      "file",
    ]);
  });
});
