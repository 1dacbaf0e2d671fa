import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EconomyKind, readEconomy } from "#lib/insight/lens/read-economy.ts";
import { readTable } from "#lib/insight/tables/read-table.ts";
import { doubleByte, utf8 } from "../tables/sheet-bytes.ts";
import { productiveEconomy } from "./economies.ts";
import { solved, textbookCsv } from "./textbook.ts";

function read(bytes: Uint8Array, kind: EconomyKind = "transactions") {
  const reading = readTable(bytes);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return readEconomy(reading.table, { kind });
}
function economyOf(bytes: Uint8Array, kind?: EconomyKind) {
  const reading = read(bytes, kind);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.economy;
}
const faultsOf = (csv: string, kind?: EconomyKind) => {
  const reading = read(utf8(csv), kind);
  return reading.ok
    ? []
    : reading.faults.map(({ row, column, code, value }) => `${row}:${column} ${code} ${value}`);
};

describe("a sector table", () => {
  it("is read from the textbook's transactions", () => {
    const economy = economyOf(utf8(textbookCsv));
    expect(economy).toEqual({
      sectors: ["Agriculture", "Manufacturing"],
      coefficients: [
        [0.15, 0.25],
        [0.2, 0.05],
      ],
      demand: [350, 1700],
      intensities: [0.8, 0.3],
    });
    expect(solved(economy).total.toFixed(4)).toBe("1400.0000");
  });

  it("is the same from coefficients, output alone, demand alone, or emissions", () => {
    const economy = economyOf(utf8(textbookCsv));
    const forms = [
      ["s,B,A,output,intensity\nA,.25,.15,1000,.8\nB,.05,.2,2000,.3", "coefficients"],
      ["s;A;B;demand;intensity\nA;0,15;0,25;350;0,8\nB;0,2;0,05;1700;0,3", "coefficients"],
      ["s,A,B,output,emissions\nA,150,500,1000,800\nB,200,100,2000,600", "transactions"],
      ['s,A,B,final use,emissions (t)\nA,150,500,350,800\nB,200,100,"1,700",600', "transactions"],
    ] as const;
    for (const [csv, kind] of forms) {
      const { demand, coefficients, intensities } = economyOf(utf8(csv), kind);
      const near = (values: readonly number[]) => values.map((value) => Number(value.toFixed(9)));
      expect(near(demand)).toEqual(economy.demand);
      expect(coefficients.map(near)).toEqual(economy.coefficients);
      expect(near(intensities)).toEqual(economy.intensities);
    }
  });

  it("is read from a Chinese export, with sums and empty columns", () => {
    const csv =
      "部门,农业,制造业,中间投入合计,最终需求,总产出,排放强度（吨/万元）,,\r\n" +
      "农业,150,500,650,350,１０００,0.8,,\r\n" +
      "制造业,200,100,300,1700,２０００,0.3,,\r\n总投入,1000,2000,,,,,,\r\n,,,,,,,,\r\n";
    const economy = economyOf(doubleByte(csv.replace("（吨/万元）", ""), "gb18030"));
    expect(economy.sectors).toEqual(["农业", "制造业"]);
    expect(solved(economy).total.toFixed(4)).toBe("1400.0000");
    expect(economyOf(utf8(csv))).toEqual(economy);
  });

  it.each([
    [
      "heads broken and spaced in their cells",
      (csv: string) => csv.replace("排放强度", '"排放\n强度"').replace("最终需求", "最终　需求"),
    ],
    [
      "sector names broken in their cells",
      (csv: string) => csv.replaceAll("制造业", '"制造\r\n业"'),
    ],
    ["sums laid out with spaces", (csv: string) => `${csv}合　计,350,600,,,\n`],
    ["a title and a unit above", (csv: string) => `地区投入产出表,,,,,\n,,,单位：万元,,\n${csv}`],
    [
      "value added by its parts",
      (csv: string) =>
        `${csv}劳动者报酬,500,1100,,,\n生产税净额,50,100,,,\n固定资产折旧,50,100,,,\n` +
        "营业盈余,50,100,,,\n增加值合计,650,1400,,,\n总投入,1000,2000,,,\n",
    ],
    ["totals of what is used", (csv: string) => csv.replace("最终需求", "最终使用合计")],
    ["marks nobody sees", (csv: string) => csv.replace("农业,150", "\u202a农业\u202c,\u200b150")],
    [
      "per cent and exponents",
      (csv: string) =>
        csv.replace("0.8", "８０％").replace("0.3", "3.0E-01").replace("1700", '"1,700"'),
    ],
    [
      "sep= after the mark",
      (csv: string) => `sep=;\n${csv.replaceAll(",", ";").replaceAll("0.", "0,")}`,
    ],
  ])("is read as statistical offices and spreadsheets lay it out: %s", (_, laidOut) => {
    const csv =
      "部门,农业,制造业,最终需求,总产出,排放强度\n" +
      "农业,150,500,350,1000,0.8\n制造业,200,100,1700,2000,0.3\n";
    expect(economyOf(utf8(laidOut(csv), true))).toEqual(economyOf(utf8(csv)));
  });

  it("comes back from what is written of any economy", () => {
    fc.assert(
      fc.property(productiveEconomy, (economy) => {
        const head = ["s", ...economy.sectors, "demand", "intensity"];
        const rows = economy.sectors.map((name, i) => [
          name,
          ...(economy.coefficients[i] ?? []).map((value) => value.toFixed(12)),
          String(economy.demand[i]),
          (economy.intensities[i] ?? 0).toFixed(4),
        ]);
        const csv = [head, ...rows].map((row) => row.join("\t")).join("\n");
        const back = solved(economyOf(utf8(csv), "coefficients"));
        expect(back.total).toBeCloseTo(solved(economy).total, 4);
      }),
      { numRuns: 50 },
    );
  });

  it("is documented by an example that can be computed", () => {
    const economy = economyOf(readFileSync("public/examples/fictional-valley.csv"));
    const { total, embodied, direct } = solved(economy);
    expect(economy.sectors).toHaveLength(6);
    // Computed apart from this code, with numpy.
    expect(total.toFixed(1)).toBe("242000.0");
    expect(embodied.map((value) => value.toFixed(2))).toEqual([
      "35300.92",
      "121533.07",
      "2436.67",
      "45372.00",
      "17187.78",
      "20169.56",
    ]);
    expect(direct).toEqual(
      [63000, 14000, 12000, 117600, 32400, 3000].map((value) => expect.closeTo(value, 6)),
    );
  });
});

describe("a sector table that is wrong", () => {
  const good = "s,A,B,demand,output,intensity\nA,150,500,350,1000,1\nB,200,100,1700,2000,1";
  it.each([
    ["a missing cell", good.replace("150", ""), ["2:2 empty-cell "]],
    [
      "text in numbers",
      good.replace("150", "n/a").replace("100,", "~100,"),
      ["2:2 no-value n/a", "3:3 not-a-number ~100"],
    ],
    ["a negative number", good.replace("500", "-500"), ["2:3 negative-number -500"]],
    ["a huge one", good.replace("500", "5e200"), ["2:3 number-too-large 5e200"]],
    ["a row that does not add up", good.replace("1000", "1100"), ["2:5 unbalanced-row 1100"]],
    [
      "a sector without a column",
      good.replace("B,200", "C,200"),
      ["1:3 unknown-sector B", "3:1 missing-sector-column C"],
    ],
    [
      "a sector twice",
      good.replace("B,200", "Ａ,200"),
      ["1:3 unknown-sector B", "3:1 duplicate-sector Ａ"],
    ],
    ["a column twice", good.replace("demand", "output"), ["1:5 duplicate-column output"]],
    ["a sector without a name", `${good}\n,1,2,3,4,5`, ["4:1 sector-without-name "]],
    ["a cell beside the table", good.replace("1000,1", "1000,1,7"), ["2:7 unexpected-cell 7"]],
    ["no emissions", good.replace("intensity", "sum"), ["null:null no-emissions "]],
    ["no demand", good.replace("demand,output", "sum,total"), ["null:null no-demand-or-output "]],
    ["one column", good.replaceAll(",", "，"), ["null:null one-column "]],
    [
      "coefficients beyond all measure",
      "s,A,B,demand,output,intensity\nA,0,1e15,0,1e15,1\nB,0,0,1e-300,1e-300,1",
      ["2:3 number-too-large 1e15"],
    ],
    [
      "intensities beyond all measure",
      "s,A,demand,output,emissions\nA,0,1e-300,1e-300,1e15",
      ["2:5 number-too-large 1e15"],
    ],
    ["nothing but heads", "s,A,B,demand,intensity", ["null:null too-few-sectors "]],
    ["output of nothing", "s,A,B,output,intensity\nA,0,0,0,1\nB,1,1,5,1", ["2:4 zero-output 0"]],
    [
      "more sold than made",
      "s,A,B,output,intensity\nA,1,5,4,1\nB,1,1,5,1",
      ["2:4 more-sold-than-made 4"],
    ],
  ])("says where: %s", (_, csv, faults) => {
    expect(faultsOf(csv)).toEqual(faults);
  });

  it("says where what is needed at every remove adds up beyond what a number holds", () => {
    const size = 24;
    const indices = Array.from({ length: size }, (_, index) => index);
    const rows = indices.map((i) => [
      `S${i}`,
      ...indices.map((j) => (j === i + 1 ? (i === 7 ? "1e15" : "9e14") : "0")),
      ...["1e15", "1e15"],
    ]);
    const head = ["s", ...indices.map((i) => `S${i}`), "demand", "intensity"];
    const csv = [head, ...rows].map((row) => row.join()).join("\n");
    expect(faultsOf(csv, "coefficients")).toEqual(["9:10 number-too-large 1e15"]);
  });

  it("says which sectors cannot be supplied", () => {
    const csv = "s,A,B,demand,intensity\nA,.2,.5,1,1\nB,.9,.6,1,1";
    expect(faultsOf(csv, "coefficients")).toEqual(["2:1 not-productive A", "3:1 not-productive B"]);
    expect(faultsOf("s,A,B,demand,intensity\nA,.5,.5,1,1\nB,.5,.5,1,1", "coefficients")).toEqual([
      "2:1 singular-table A",
      "3:1 singular-table B",
    ]);
  });

  it("is rows or faults, whatever its cells say", () => {
    const cell = fc.constantFrom(
      "A",
      "B",
      "1",
      "0",
      "-1",
      "0,5",
      "demand",
      "output",
      "intensity",
      "",
      "total",
      "1e9",
      "1e15",
      "1e-300",
      "%",
    );
    const sheet = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { maxLength: 5 });
    fc.assert(
      fc.property(sheet, fc.constantFrom("transactions", "coefficients"), (rows, kind) => {
        const table = readTable(utf8(rows.map((row) => row.join("\t")).join("\n")));
        if (!table.ok) return;
        const reading = readEconomy(table.table, { kind });
        if (reading.ok) expect(Number.isFinite(solved(reading.economy).total)).toBe(true);
        else expect(reading.faults.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
