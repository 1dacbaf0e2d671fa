import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type NumberHints, readNumbers } from "#lib/insight/tables/read-numbers.ts";

const read = (columns: readonly (readonly string[])[], hints: Partial<NumberHints> = {}) => {
  const cells = columns.flatMap((texts, column) =>
    texts.map((text, row) => ({ row: row + 1, column: column + 1, text })),
  );
  const found = readNumbers(cells, { separator: "\t", ...hints });
  return found.ok
    ? found.numbers
    : found.faults.map(({ row, column, code }) => `${row}:${column} ${code}`);
};

describe("numbers in a table", () => {
  it("are read as people and spreadsheets write them", () => {
    const written = [
      "1,234.5",
      "１２．５",
      "１，２３４．５",
      "12.5%",
      "８％",
      "1.2E-05",
      "−3",
      "(7)",
      "1 234.5",
      "1'234.5",
      "+4",
      ".5",
      "0",
    ];
    expect(read([written])).toEqual([
      1234.5, 12.5, 1234.5, 0.125, 0.08, 0.000012, -3, -7, 1234.5, 1234.5, 4, 0.5, 0,
    ]);
  });

  it("have the decimal mark of their own column", () => {
    expect(
      read([
        ["1,5", "1.234"],
        ["1.5", "1,234"],
      ]),
    ).toEqual([1.5, 1234, 1.5, 1234]);
    expect(read([["1.234.567,5"], ["0,150"]])).toEqual([1_234_567.5, 0.15]);
  });

  it("follow the other columns, then the separator, where their own leaves it open", () => {
    expect(read([["1,234"], ["0,5"]])).toEqual([1.234, 0.5]);
    expect(read([["1,234"], ["0.5"]])).toEqual([1234, 0.5]);
    expect(read([["1,234", "2.345"]], { separator: "," })).toEqual([1234, 2.345]);
  });

  it("are never guessed", () => {
    expect(read([["1,234"]])).toEqual(["1:1 ambiguous-number"]);
    expect(read([["1.234"]], { separator: ";" })).toEqual(["1:1 ambiguous-number"]);
    expect(read([["1,234"], ["0,5"], ["0.5"]])).toEqual(["1:1 ambiguous-number"]);
    expect(read([["1.5", "2.5", "3,5"]])).toEqual(["3:1 mixed-decimals"]);
    expect(read([["1,234"]], { decimal: "comma" })).toEqual([1.234]);
    expect(read([["0.5"]], { decimal: "comma" })).toEqual(["1:1 not-a-number"]);
  });

  it("or are faults with their place", () => {
    const written = [
      "",
      "—",
      "n/a",
      "#DIV/0!",
      "#####",
      "12 t",
      "abc",
      "1e400",
      "9".repeat(16),
      "1,23,4",
      "(5",
      "(-5)",
      "1 2",
      "10²",
      "½",
      "NaN",
      "Infinity",
      "0x1f",
      "--1",
    ];
    expect(read([written])).toEqual([
      "1:1 empty-cell",
      "2:1 no-value",
      "3:1 no-value",
      "4:1 spreadsheet-error",
      "5:1 spreadsheet-error",
      "6:1 not-a-number",
      "7:1 not-a-number",
      "8:1 number-too-large",
      "9:1 number-too-large",
      "10:1 not-a-number",
      "11:1 not-a-number",
      "12:1 not-a-number",
      "13:1 not-a-number",
      "14:1 not-a-number",
      "15:1 not-a-number",
      "16:1 no-value",
      "17:1 not-a-number",
      "18:1 not-a-number",
      "19:1 not-a-number",
    ]);
  });

  it("come back from any locale's way of writing them", () => {
    const value = fc.integer({ min: -99_999_999, max: 99_999_999 }).map((each) => each / 100);
    const locale = fc.constantFrom("en", "de", "zh", "fr", "de-CH");
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), locale, (values, language) => {
        const format = new Intl.NumberFormat(language, {
          minimumFractionDigits: 2,
          maximumFractionDigits: 2,
        });
        expect(read([values.map((each) => format.format(each))])).toEqual(
          values.map((each) => each + 0),
        );
      }),
    );
  });
});
