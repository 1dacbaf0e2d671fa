import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText } from "#lib/canvas/clean-text.ts";
import { LONGEST_PASTE, MOST_ROWS, notesIn, readPasted } from "#lib/canvas/pasted-notes.ts";

const texts = (raw: string) => notesIn(readPasted(raw)).map(({ text }) => text);

describe("pasted lines", () => {
  it.each([
    ["lines", "solar roof\n\n  LED lamps \r\nmeters"],
    ["1.", "1. solar roof\n2. LED lamps\n3. meters"],
    ["1)", "1) solar roof\n2)LED lamps\n10） meters"],
    ["(1)", "(1) solar roof\n（2）LED lamps\n(3)meters"],
    ["1、", "1、solar roof\n２．LED lamps\n3．meters".replace("２", "2")],
    ["Word's numbers", "1.\tsolar roof\n2.\tLED lamps\n3.\tmeters"],
    ["（一）", "（一）solar roof\n(二) LED lamps\n（十一）meters"],
    ["一、", "一、solar roof\n二、 LED lamps\n三．meters"],
    ["①", "①solar roof\n② LED lamps\n⑳、meters"],
    ["bullets", "• solar roof\n- LED lamps\n* meters"],
    ["Word's bullets", "•\tsolar roof\n\t–\tLED lamps\n■ meters"],
    ["check boxes", "- [ ] solar roof\n- [x] LED lamps\n☐ meters"],
    ["a)", "a) solar roof\nb) LED lamps\n(c) meters"],
  ])("lose what makes them a list: %s", (_name, raw) => {
    expect(texts(raw)).toEqual(["solar roof", "LED lamps", "meters"]);
  });

  it("reads a Chinese list without spaces", () => {
    expect(texts("1.屋顶光伏\n2、节能灯\n-智能电表\n（四）培训")).toEqual([
      "屋顶光伏",
      "节能灯",
      "智能电表",
      "培训",
    ]);
  });

  it.each([
    "1.5 °C target",
    "-5 °C outside",
    "2030 plan",
    "2024、2025 budget",
    "3、4号楼先改造",
    "3D printing",
    "一下子完成",
    "10:30 meeting",
    "J. Smith said so",
    "（见附件）说明",
    "-",
    "1.",
  ])("leaves %s as it is", (line) => {
    expect(texts(line)).toEqual([line]);
  });

  it("keeps every line that says something, whatever it is", () => {
    const line = fc
      .string({ unit: "grapheme", maxLength: 40 })
      .map((text) => text.replace(/["\t\r\n\u0085\u2028\u2029\v\f]/g, " "));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const said = lines.map((one) => cleanText(one).trim()).filter((one) => one !== "");
        const read = texts(lines.join("\n"));
        expect(read).toHaveLength(said.length);
        for (const [index, text] of read.entries()) {
          expect(text).not.toBe("");
          expect(said[index]?.endsWith(text)).toBe(true);
        }
      }),
    );
  });

  it("never throws, and looks at no more than it says", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '"',
        "\t",
        "\n",
        "\r\n",
        '""',
        '"\t',
        "1.",
        "（一）",
        "note\ttags\n",
        "\ud800",
      ),
      fc.string({ maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const pasted = readPasted(pieces.join(""));
        for (const { text } of notesIn(pasted)) expect(text.trim()).not.toBe("");
      }),
    );
    const many = readPasted("line\n".repeat(MOST_ROWS + 1));
    expect(many.isCut).toBe(true);
    expect(notesIn(many)).toHaveLength(MOST_ROWS);
    expect(readPasted("line\n".repeat(MOST_ROWS)).isCut).toBe(false);
    expect(readPasted("x".repeat(LONGEST_PASTE + 1)).isCut).toBe(true);
  });

  it("is quick with quotes that never end", () => {
    const began = performance.now();
    readPasted('"a\t'.repeat(LONGEST_PASTE / 3));
    readPasted('"a\n""'.repeat(LONGEST_PASTE / 5));
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});

describe("a pasted table", () => {
  it("is read by its head, in any language", () => {
    for (const head of [
      "Zone\tIdea\tTags\tSource",
      "区域\t想法\t标签\t来源",
      "區域\t便利貼\t標籤\t出處",
    ]) {
      const pasted = readPasted(
        `${head}\nGreen\tSolar roof\tSDG 7; 13.2\tMeter log\nBoth\tLEDs\t\t\n`,
      );
      expect(pasted).toMatchObject({
        kind: "table",
        hasHead: true,
        roles: { text: 1, zone: 0, tags: 2, source: 3 },
      });
      expect(notesIn(pasted)).toEqual([
        { text: "Solar roof", zone: "Green", tags: ["SDG 7", "13.2"], source: "Meter log" },
        { text: "LEDs", zone: "Both", tags: [], source: null },
      ]);
    }
  });

  it("without a head has its text where most is written", () => {
    const pasted = readPasted("1\tSolar panels on the roof\tMei\n2\tLED lamps\tLin");
    expect(pasted).toMatchObject({ hasHead: false, roles: { text: 1, zone: null } });
    expect(texts("1\tSolar panels on the roof\tMei\n2\tLED lamps\tLin")).toEqual([
      "Solar panels on the roof",
      "LED lamps",
    ]);
  });

  it("keeps line breaks and quotes in cells, as Excel copies them", () => {
    const raw = '1\t"Solar roof\nsouth side"\r\n2\t"The ""green"" one"\r\n3\tSay "yes"\r\n';
    expect(texts(raw)).toEqual(["Solar roof\nsouth side", 'The "green" one', 'Say "yes"']);
  });

  it("takes cells of one column with line breaks for one note each", () => {
    expect(texts('"Solar roof\nsouth side"\nLED lamps')).toEqual([
      "Solar roof south side".replace(" south", "\nsouth"),
      "LED lamps",
    ]);
  });

  it("keeps quotation marks that are only that", () => {
    expect(texts('"Yes"\n"No" is an answer\n"open')).toEqual([
      '"Yes"',
      '"No" is an answer',
      '"open',
    ]);
  });

  it("leaves rows without words out", () => {
    expect(texts("Idea\tZone\n\tGreen\nLEDs\tGreen")).toEqual(["LEDs"]);
  });

  it("can be read by another column than was guessed", () => {
    const pasted = readPasted("a long text here\tshort\nanother long text\tbrief");
    if (pasted.kind !== "table") throw new Error("this is a table");
    const other = notesIn({ ...pasted, roles: { ...pasted.roles, text: 1 } });
    expect(other.map(({ text }) => text)).toEqual(["short", "brief"]);
  });
});
