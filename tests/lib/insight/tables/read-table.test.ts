import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTable, type TableLimits, tableLimits } from "#lib/insight/tables/read-table.ts";
import { doubleByte, utf8, utf16 } from "./sheet-bytes.ts";

const SIMPLIFIED = "部门,农业,制造业\n农业,150,500\n制造业,200,100\n";
const TRADITIONAL = "部門,農業,製造業\n農業,150,500\n製造業,200,100\n";

function rowsOf(bytes: Uint8Array) {
  const reading = readTable(bytes);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.table.rows.map(({ cells }) => cells);
}
const faultsOf = (bytes: Uint8Array, limits?: Partial<TableLimits>) => {
  const reading = readTable(bytes, { limits: { ...tableLimits, ...limits } });
  return reading.ok ? [] : reading.faults;
};
const encodingOf = (bytes: Uint8Array) => {
  const reading = readTable(bytes);
  return reading.ok ? reading.table.encoding : reading.faults[0]?.code;
};

describe("a table's encoding", () => {
  const simplified = SIMPLIFIED.trim()
    .split("\n")
    .map((line) => line.split(","));

  it.each([
    ["utf-8", utf8(SIMPLIFIED)],
    ["utf-8", utf8(SIMPLIFIED, true)],
    ["utf-16le", utf16(SIMPLIFIED, "le")],
    ["utf-16be", utf16(SIMPLIFIED, "be")],
    ["gb18030", doubleByte(SIMPLIFIED, "gb18030")],
  ])("is found, and its mark is no part of the first cell: %s", (encoding, bytes) => {
    expect(rowsOf(bytes)).toEqual(simplified);
    expect(encodingOf(bytes)).toBe(encoding);
  });

  it("is told apart between GBK and Big5, even where both decode", () => {
    const sectors = ["電力", "交通運輸", "建築業,最終需求", "農林漁牧", "服務業", "化學工業"];
    for (const words of [TRADITIONAL, ...sectors]) {
      expect([words, encodingOf(doubleByte(words, "big5"))]).toEqual([words, "big5"]);
    }
    const chinese = ["电力", "交通运输", "建筑业,最终需求", "农林牧渔", "服务业", "化学工业"];
    for (const words of [SIMPLIFIED, ...chinese]) {
      expect([words, encodingOf(doubleByte(words, "gb18030"))]).toEqual([words, "gb18030"]);
    }
  });

  it("is what the person says, and nothing else then", () => {
    const bytes = doubleByte(TRADITIONAL, "big5");
    const asked = readTable(bytes, { encoding: "big5" });
    expect(asked.ok && asked.table.rows[0]?.cells[1]).toBe("農業");
    expect(readTable(bytes, { encoding: "utf-8" })).toMatchObject({
      ok: false,
      faults: [{ row: 1, column: 1, code: "unknown-encoding" }],
    });
  });

  it.each([
    ["spreadsheet-file", Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)],
    ["spreadsheet-file", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1)],
    ["not-text", Uint8Array.of(65, 0, 66, 0)],
    ["empty-file", utf8("", true)],
    ["empty-file", utf8(",,\n , \n\n")],
  ])("or the file is refused: %s", (code, bytes) => {
    expect(faultsOf(bytes)).toEqual([{ row: null, column: null, code, value: "" }]);
  });
});

describe("bytes that are no character", () => {
  const latin = (text: string) => Uint8Array.from([...text].map((each) => each.charCodeAt(0)));
  const damaged = utf8(SIMPLIFIED);
  damaged[damaged.lastIndexOf(0xe5)] = 0xff;

  it.each([
    ["another encoding", latin("sector,1\nÉnergie,1"), 2, 1],
    ["a mark alone", Uint8Array.of(0xef, 0xbb, 0xbf, 0xff), 1, 1],
    ["half a character at the end", Uint8Array.of(0xff, 0xfe, 65), 1, 1],
    ["one damaged byte of UTF-8", damaged, 3, 1],
    ["quoted line breaks before", latin('"a\nb",c\n"d\ne",\xe9'), 2, 2],
  ])("are told by row and column: %s", (_, bytes, row, column) => {
    expect(faultsOf(bytes)).toMatchObject([{ row, column, code: "unknown-encoding" }]);
  });
});

describe("a table's cells", () => {
  it.each([
    ["commas", "a,b\n1,2"],
    ["semicolons and decimal commas", "a;b\n1,5;2,5"],
    ["semicolons, a comma in every cell", "a,x;b,x\n1,5;2,5"],
    ["tabs", "a\tb\n1,5\t2;5"],
    ["sep= line", "sep=;\na,x;b"],
    ["quoted sep= line with empty cells", '"sep=;",,\r\na,x;b'],
  ])("are split at %s", (_, text) => {
    expect(rowsOf(utf8(text)).every(({ length }) => length === 2)).toBe(true);
  });

  it("are without marks that nobody sees", () => {
    expect(rowsOf(utf8("\u202a部门\u202c,\u200b1\u200b\n\ufeff农业,\u00a02\u3000"))).toEqual([
      ["部门", "1"],
      ["农业", "2"],
    ]);
  });

  it("keep a line break and doubled quotes within quotes, and count as one row", () => {
    const reading = readTable(utf8('a,b\r\n"two\r\nlines","say ""so"""\r\nc,d\r\n'));
    expect(reading.ok && reading.table.rows).toEqual([
      { row: 1, cells: ["a", "b"] },
      { row: 2, cells: ["two\nlines", 'say "so"'] },
      { row: 3, cells: ["c", "d"] },
    ]);
  });

  it("leave out what exports add at the end, and keep the numbers people see", () => {
    const reading = readTable(utf8("sep=,\n,,,\n,a,b,,\n\n,1,2,,\n,,,,\n,,,,\n"));
    expect(reading.ok && reading.table).toMatchObject({
      columns: 3,
      rows: [
        { row: 2, cells: ["", "a", "b"] },
        { row: 4, cells: ["", "1", "2"] },
      ],
    });
  });

  it("are refused with row and column, all at once and in order", () => {
    const text = `a,b\nbe\u0001ll,${"x".repeat(501)}\n"open,1\n2,3`;
    expect(faultsOf(utf8(text.replace('"', "")))).toEqual([
      { row: 2, column: 1, code: "control-character", value: "be\u0001ll" },
      { row: 2, column: 2, code: "cell-too-long", value: "x".repeat(60) },
    ]);
    expect(faultsOf(utf8(text))).toMatchObject([{ row: 3, code: "bad-quotes" }]);
  });

  it("are within the limits", () => {
    const text = utf8("a,b,c\n1,2,3\n4,5,6");
    expect(faultsOf(text, { rows: 3, columns: 3, bytes: text.length })).toEqual([]);
    expect(faultsOf(text, { rows: 2 })).toMatchObject([{ code: "too-many-rows", row: 3 }]);
    expect(faultsOf(text, { columns: 2 })).toMatchObject([{ code: "too-many-columns", column: 3 }]);
    expect(faultsOf(text, { bytes: 10 })).toMatchObject([{ code: "file-too-large" }]);
  });

  it("come out as they went in, whatever they say", () => {
    const cell = fc.stringMatching(/^[a-z0-9"',;\n 中文.-]{0,12}$/).map((text) => text.trim());
    const sheet = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 2 });
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(sheet, fc.constantFrom(",", ";", "\t"), (rows, separator) => {
        const named = [["x", "y", "z"], ...rows.map(([_, ...rest]) => ["x", ...rest])];
        const text = named.map((row) => row.map(quoted).join(separator)).join("\r\n");
        expect(rowsOf(utf8(`sep=${separator}\n${text}`))).toEqual(named);
      }),
    );
  });
});

it("never throws: any bytes are rows or faults", () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.string({ unit: "binary", maxLength: 200 }).map((text) => utf8(text)),
    fc
      .string({ unit: fc.constantFrom(...'a1",;\t\n\r=.%\u0000'), maxLength: 80 })
      .map((text) => utf8(text)),
  );
  fc.assert(
    fc.property(bytes, (each) => {
      const reading = readTable(each);
      if (!reading.ok) expect(reading.faults.length).toBeGreaterThan(0);
      else {
        const { rows, columns } = reading.table;
        expect(rows.length).toBeGreaterThan(0);
        expect(rows.every(({ cells }) => cells.length === columns)).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});
