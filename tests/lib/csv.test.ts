import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { cleanText } from "#lib/canvas/clean-text.ts";
import { csvOf } from "#lib/csv.ts";

const tableOf = (csv: string) =>
  Papa.parse<string[]>(csv.replace(/^\ufeff/, ""), { delimiter: ",", newline: "\r\n" }).data.slice(
    0,
    -1,
  );

describe("a table as CSV", () => {
  it("begins with a byte-order mark and ends each line in CRLF", () => {
    expect(
      csvOf([
        ["标准", 'a "b"', "c,d"],
        [1.5, -2, "x\ny"],
      ]),
    ).toBe('\ufeff标准,"a ""b""","c,d"\r\n1.5,-2,"x\ny"\r\n');
  });

  it.each(["=1+1", "+1", "-1", "@x", " =1", "\t=1", "＝1", "\r\n=1", "\u200b=1"])(
    "takes the sting out of %j",
    (text) => {
      expect(tableOf(csvOf([["a", text]]))[0]?.[1]).toMatch(/^'/);
    },
  );

  it("refuses what is no number", () => {
    expect(() => csvOf([[Number.NaN]])).toThrow(RangeError);
    expect(() => csvOf([[Number.POSITIVE_INFINITY]])).toThrow(RangeError);
  });

  it("gives back to a reader what was written, whatever it is", () => {
    const cell = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("\n", '"', '""', ",", ";", "'", " a ", "\r\n", "标准，空缺", "🌱"),
    );
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, (table) => {
        const read = tableOf(csvOf(table));
        expect(read).toHaveLength(table.length);
        for (const [index, row] of table.entries()) {
          const written = row.map((text) => cleanText(text));
          const untamed = read[index]?.map((text, at) =>
            text === `'${written[at]}` ? text.slice(1) : text,
          );
          expect(untamed).toEqual(written);
        }
      }),
    );
  });
});
