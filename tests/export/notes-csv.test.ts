import { describe, expect, it } from "vitest";
import { notesCsv } from "#export/notes-csv.ts";
import { locales } from "#lib/locales.ts";
import { tableOf } from "./csv-table.ts";
import { goldenContent } from "./golden-workshop.ts";
import { oneNote } from "./one-note.ts";

describe("notes as CSV", () => {
  it("has a row for each note, with a byte-order mark and lines that end as RFC 4180 wants", async () => {
    const content = goldenContent();
    const csv = await notesCsv(content, "en");
    expect(csv.startsWith("\ufeffTeam,Step,Canvas,Zone,Column,Text,Card,Tags,")).toBe(true);
    expect(csv.endsWith("\r\n")).toBe(true);
    const [head, ...rows] = tableOf(csv);
    expect(rows.length).toBeGreaterThanOrEqual(60);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([head?.length]));
    const column = (name: string) => rows.map((row) => row[head?.indexOf(name) ?? -1] ?? "");
    expect(new Set(column("Team"))).toEqual(new Set(["Everyone", "Herons", "白鹭组", "榕樹組 🌳"]));
    expect(column("Dots").filter((dots) => dots !== "").length).toBeGreaterThan(3);
    expect(column("Tags").some((tags) => tags.includes("SDG"))).toBe(true);
    expect(column("Text")).toContain("Numbers are hard to get\n数字不好找，先估算再查证");
  });

  it.each(locales)("heads its columns in %s", async (locale) => {
    const [head] = tableOf(await notesCsv(goldenContent(), locale));
    expect(new Set(head).size).toBe(13);
  });

  it.each([
    ["=HYPERLINK(A1)", "'=HYPERLINK(A1)"],
    ["+1", "'+1"],
    ["-2+3", "'-2+3"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'=1"],
    ["＝1+1", "'＝1+1"],
    ['say "no", please', 'say "no", please'],
  ])("tames %j", async (text, shown) => {
    const [head = [], row = []] = tableOf(await notesCsv(oneNote({ text }), "en"));
    expect(row[head.indexOf("Text")]).toBe(shown);
  });

  it("names authors only as they wish", async () => {
    const named = oneNote({ text: "Shade", author: "m1", names: { m1: "=Mei" } });
    const [head = [], row = []] = tableOf(await notesCsv(named, "en"));
    expect(row[head.indexOf("Author")]).toBe("'=Mei");
    const unnamed = oneNote({ text: "Shade", author: "m1", names: {} });
    expect(tableOf(await notesCsv(unnamed, "en"))[1]?.[head.indexOf("Author")]).toBe("");
  });
});
