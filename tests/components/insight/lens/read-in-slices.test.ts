// @vitest-environment happy-dom
import fc from "fast-check";
import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { placeKind } from "#components/insight/lens/fault-place.ts";
import { readInSlices } from "#components/insight/lens/read-in-slices.ts";
import { loadMessages } from "#i18n/messages.ts";
import { footprintOf } from "#lib/insight/lens/footprint.ts";
import type { SectorFileHints } from "#lib/insight/lens/read-sector-file.ts";
import { locales } from "#lib/locales.ts";
import { chineseEconomy, csvOf } from "#tests/lib/insight/lens/chinese-sectors.ts";
import { doubleByte, utf8, utf16 } from "#tests/lib/insight/tables/sheet-bytes.ts";

// Through the same door as the page: a file in, an economy or faults with their places out.

const chinese =
  "部门,农业,制造业,最终需求,总产出,排放强度\n农业,150,500,350,1000,0.8\n制造业,200,100,1700,2000,0.3\n";
const sales: SectorFileHints = { kind: "transactions" };

async function read(bytes: Uint8Array, hints = sales) {
  const stages: string[] = [];
  const file = new Blob([Uint8Array.from(bytes)]);
  const reading = await readInSlices(file, hints, (stage) => stages.push(stage));
  if (reading === undefined || reading === "unreadable") throw new Error(String(reading));
  return { reading, stages };
}

async function codesOf(bytes: Uint8Array, hints = sales) {
  const { reading } = await read(bytes, hints);
  return reading.ok
    ? []
    : reading.faults.map(({ row, column, code }) => `${row}:${column} ${code}`);
}

describe("a table's file", () => {
  it.each([
    ["GBK, as WPS saves it", doubleByte(chinese, "gb18030")],
    [
      "GBK with line ends and empty columns of WPS",
      doubleByte(chinese.replaceAll("\n", ",,\r\n"), "gb18030"),
    ],
    ["UTF-8", utf8(chinese)],
    ["UTF-8 with its mark", utf8(chinese, true)],
    ["UTF-16 with tabs, as Excel's Unicode text", utf16(chinese.replaceAll(",", "\t"), "le")],
    ["semicolons and decimal commas", utf8(chinese.replaceAll(",", ";").replaceAll(".", ","))],
  ])("is the same economy in %s", async (_, bytes) => {
    const { reading, stages } = await read(bytes);
    if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
    const solved = footprintOf(reading.economy);
    // 0.8 × 1000 + 0.3 × 2000
    expect(solved.ok && solved.footprint.total).toBeCloseTo(1400, 9);
    expect(reading.economy.sectors).toEqual(["农业", "制造业"]);
    expect(stages).toEqual(["bytes", "cells", "sectors"]);
  });

  it.each([
    ["a missing cell", chinese.replace("500", ""), ["2:3 empty-cell"]],
    ["text in numbers", chinese.replace("500", "约五百"), ["2:3 not-a-number"]],
    ["a dash for nothing", chinese.replace("500", "—"), ["2:3 no-value"]],
    ["an error of the spreadsheet", chinese.replace("500", "#REF!"), ["2:3 spreadsheet-error"]],
    ["a negative number", chinese.replace("1700", "-1700"), ["3:4 negative-number"]],
    ["a huge number", chinese.replace("500", "9e99"), ["2:3 number-too-large"]],
    [
      "a shape that is not square",
      chinese.replace("部门,农业,制造业", "部门,农业,服务业"),
      ["1:3 unknown-sector", "3:1 missing-sector-column"],
    ],
    ["a lost quotation mark", chinese.replace("制造业,200", '"制造业,200'), ["3:null bad-quotes"]],
    ["nothing at all", "", ["null:null empty-file"]],
    [
      "the same sector twice",
      chinese.replace("制造业,200", "农业,200"),
      ["1:3 unknown-sector", "3:1 duplicate-sector"],
    ],
    [
      "a row that is too short",
      chinese.replace(",2000,0.3", ""),
      ["3:5 empty-cell", "3:6 empty-cell"],
    ],
    ["a row that is too long", chinese.replace("2000,0.3", "2000,0.3,5"), ["3:7 unexpected-cell"]],
    ["a note below the table", `${chinese}注：数据为虚构,,,,,\n`, ["4:1 missing-sector-column"]],
    ["a date for a number", chinese.replace("500", "2020/1/5"), ["2:3 not-a-number"]],
    ["one column", chinese.replaceAll(",", "，"), ["null:null one-column"]],
    [
      "a table that uses up all it makes",
      "s,A,B,demand,intensity\nA,1,1,0,1\nB,1,1,0,1\n",
      ["2:1 singular-table", "3:1 singular-table"],
    ],
    [
      "a table that needs more than it makes",
      "s,A,demand,output,intensity\nA,5,0,4.96,1\n",
      ["2:1 not-productive"],
    ],
    ["a bell in a cell", chinese.replace("500", "5\u000700"), ["2:3 control-character"]],
  ])("is refused with its place: %s", async (_, csv, codes) => {
    expect(await codesOf(utf8(csv))).toEqual(codes);
    expect(await codesOf(utf8(csv, true))).toEqual(codes);
  });

  it("is refused unread where it is too large, a workbook or no text", async () => {
    const { reading, stages } = await read(new Uint8Array(5_000_001));
    expect(reading).toMatchObject({ ok: false, faults: [{ code: "file-too-large" }] });
    expect(stages).toEqual([]);
    expect(await codesOf(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0))).toEqual([
      "null:null spreadsheet-file",
    ]);
    expect(await codesOf(Uint8Array.of(0x41, 0, 0xff, 0xfe))).toEqual(["null:null not-text"]);
    expect(await codesOf(utf8("a\n".repeat(2_001)))).toEqual(["2001:null too-many-rows"]);
    expect(await codesOf(utf8(chinese), { ...sales, encoding: "gb18030" })).not.toEqual([]);
  });

  it("is told to be gone if the browser cannot open it any more", async () => {
    const gone = new Blob(["x"]);
    gone.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotReadableError"));
    expect(await readInSlices(gone, sales, () => {})).toBe("unreadable");
  });

  it("may have 42 sectors with long names, as WPS saves them", async () => {
    const economy = chineseEconomy(42);
    const { reading } = await read(doubleByte(csvOf(economy), "gb18030"), {
      kind: "coefficients",
    });
    expect(reading).toMatchObject({ ok: true, economy, unit: "万吨" });
  });

  it("tells one wrong cell anywhere by its own row and column, in any encoding", async () => {
    const wrong = fc.constantFrom(
      ...([
        ["", "empty-cell"],
        ["约五百", "not-a-number"],
        ["12万", "not-a-number"],
        ["－5", "negative-number"],
        ["(3)", "negative-number"],
        ["9e99", "number-too-large"],
        ["#DIV/0!", "spreadsheet-error"],
        ["——", "no-value"],
        ["无", "no-value"],
      ] as const),
    );
    const encodings = {
      gbk: (text: string) => doubleByte(text, "gb18030"),
      utf8: (text: string) => utf8(text),
      mark: (text: string) => utf8(text, true),
      utf16: (text: string) => utf16(text.replaceAll(",", "\t"), "be"),
    };
    const encode = fc.constantFrom(...Object.values(encodings));
    const at = fc.record({
      row: fc.integer({ min: 1, max: 2 }),
      column: fc.integer({ min: 1, max: 5 }),
    });
    await fc.assert(
      fc.asyncProperty(wrong, at, encode, async ([text, code], { row, column }, bytesOf) => {
        const rows = chinese.trim().split("\n");
        const cells = rows.map((line) => line.split(","));
        const changed = cells.map((line, i) => (i === row ? line.with(column, text) : line));
        const csv = changed.map((line) => line.join(",")).join("\r\n");
        expect(await codesOf(bytesOf(csv))).toEqual([`${row + 1}:${column + 1} ${code}`]);
      }),
      { numRuns: 60 },
    );
  });

  it.each(locales)(
    "is an economy or faults in words, whatever its bytes are: %s",
    async (locale) => {
      const { "insight-lens": lens } = await loadMessages(locale);
      const t = createTranslator({
        ...{ locale, messages: lens },
        onError(error) {
          throw error;
        },
      });
      const cell = fc.constantFrom(
        "农业",
        "1",
        "-1",
        "",
        '"',
        "a'{b}",
        "最终需求",
        "排放强度",
        "<b>",
      );
      const sheet = fc
        .array(fc.array(cell, { maxLength: 5 }), { maxLength: 5 })
        .map((rows) => utf8(rows.map((row) => row.join(",")).join("\n")));
      await fc.assert(
        fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 60 }), sheet), async (bytes) => {
          const { reading } = await read(bytes);
          if (reading.ok) return expect(footprintOf(reading.economy).ok).toBe(true);
          expect(reading.faults.length).toBeGreaterThan(0);
          for (const fault of reading.faults) {
            const what = t(`faults.${fault.code}`, { value: fault.value });
            const place = placeKind(fault);
            const said =
              place === "file" ? what : t(`faulty.${place}`, { what, row: 1, column: "A" });
            expect(said).toContain(what);
          }
        }),
        { numRuns: 150 },
      );
    },
  );
});
