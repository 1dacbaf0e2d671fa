import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRoster, rosterText } from "#lib/workshop/roster-text.ts";

const limits = { people: 300, name: 40 };
const read = (text: string) => readRoster(text, limits);
const pairs = (text: string) => read(text).lines.map(({ name, team }) => [name, team]);

describe("reading a list of people", () => {
  it.each([
    [
      "a name a line",
      "Ana\nBen\r\n\n  Cy  \n",
      [
        ["Ana", null],
        ["Ben", null],
        ["Cy", null],
      ],
    ],
    [
      "cells of a sheet",
      "Ana\tSolar\nLee, Ben\tWind\n",
      [
        ["Ana", "Solar"],
        ["Lee, Ben", "Wind"],
      ],
    ],
    ["a sheet's headings", "姓名\t小组\n王小明\t第一组", [["王小明", "第一组"]]],
    [
      "a sheet's numbers",
      "1\t20230101\nx\tAna\n",
      [
        ["20230101", null],
        ["x", "Ana"],
      ],
    ],
    [
      "a column that counts",
      "1\tAna\tSolar\n2\tBen\t\n",
      [
        ["Ana", "Solar"],
        ["Ben", null],
      ],
    ],
    [
      "commas",
      "Ana,Solar\nBen，Wind\nCy;Sun",
      [
        ["Ana", "Solar"],
        ["Ben", "Wind"],
        ["Cy", "Sun"],
      ],
    ],
    [
      "Chinese commas",
      "王小明、第一组\n李雷、第二组",
      [
        ["王小明", "第一组"],
        ["李雷", "第二组"],
      ],
    ],
    [
      "numbers",
      "1. Ana\n2) Ben\n3、王小明\n4 Dee",
      [
        ["Ana", null],
        ["Ben", null],
        ["王小明", null],
        ["Dee", null],
      ],
    ],
    [
      "Chinese numbers",
      "（一）王小明，甲组\n(2) 李雷\n三、韩梅梅",
      [
        ["王小明", "甲组"],
        ["李雷", null],
        ["韩梅梅", null],
      ],
    ],
    [
      "marks",
      "- Ana\n• Ben\n① Cy",
      [
        ["Ana", null],
        ["Ben", null],
        ["Cy", null],
      ],
    ],
    [
      "one line of many",
      "王小明、李雷、韩梅梅",
      [
        ["王小明", null],
        ["李雷", null],
        ["韩梅梅", null],
      ],
    ],
    ["quotes", '"Ana"\t"Team ""A"""', [["Ana", 'Team ""A""']]],
    [
      "names that look like numbers",
      "万一\n丁一、甲组",
      [
        ["万一", null],
        ["丁一", "甲组"],
      ],
    ],
    ["nothing", " \n\t\n", []],
  ])("understands %s", (_case, text, expected) => {
    expect(pairs(text)).toEqual(expected);
  });

  it("names who is there twice, whatever the spelling, and keeps both", () => {
    const { twice, lines } = read("Li Wei\nAna\nli wei\n王 明\n王明");
    expect(twice).toEqual(["Li Wei", "王 明"]);
    expect(lines).toHaveLength(5);
  });

  it("cuts long names and long lists, and says so", () => {
    const { tooLong, lines } = read(`${"长".repeat(41)}\nAna`);
    expect(tooLong).toEqual(["长".repeat(41)]);
    expect(lines[0]?.name).toBe("长".repeat(40));
    const many = read(Array.from({ length: 302 }, (_, index) => `Person ${index}`).join("\n"));
    expect([many.lines.length, many.leftOut]).toEqual([300, 2]);
  });

  it("reads back what it wrote", () => {
    const name = fc
      .stringMatching(/^[A-Za-z王李小明, ]{1,20}$/)
      .filter((text) => /\p{L}/u.test(text))
      // In the first line it would be what stands over a column.
      .filter((text) => !/^\s*(names?|students?|full\s+name)\s*$/i.test(text));
    const teams = [
      { id: "t1", name: "Solar, north" },
      { id: "t2", name: "第二组" },
    ];
    fc.assert(
      fc.property(
        fc.array(fc.record({ name, teamId: fc.constantFrom("t1", "t2") }), { maxLength: 20 }),
        (roster) => {
          const clean = roster.map((entry) => ({
            ...entry,
            name: entry.name.replaceAll(/\s+/g, " ").trim(),
          }));
          const byId = Object.fromEntries(teams.map((team) => [team.id, team.name]));
          expect(pairs(rosterText(clean, teams))).toEqual(
            clean.map((entry) => [entry.name, byId[entry.teamId]]),
          );
        },
      ),
    );
  });

  it("reads any text whatever", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        for (const { name, team } of read(text).lines) {
          expect(name).not.toBe("");
          expect(team).not.toBe("");
        }
      }),
    );
  });
});
