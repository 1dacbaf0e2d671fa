import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unbreakableParts } from "#lib/canvas/line-break.ts";

const NO_START = "，。、；：？！）》」』】〉…—·";
const NO_END = "（《「『【〈";

/** Chinese sentences with punctuation, Latin words, numbers and addresses thrown in. */
const mixed = fc
  .array(
    fc.constantFrom(
      ..."我们用传感器数据分析城市热岛並記錄結果",
      ..."，。、；：？！“”‘’（）《》「」【】…—",
      " ",
      "AI",
      "kWh",
      "38.9 ℃",
      "(see",
      "note)",
      "https://example.org/a-very-long/address/that?goes=on&on",
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((pieces) => pieces.join(""));

describe("unbreakableParts", () => {
  it("loses and changes nothing, whatever the text", () => {
    fc.assert(
      fc.property(fc.oneof(mixed, fc.string({ unit: "grapheme" })), (text) => {
        const line = text.replaceAll(/\p{Cc}|[\u2028\u2029]/gu, "");
        expect(unbreakableParts(line).join("")).toBe(line);
      }),
    );
  });

  it("begins no part with closing and ends none with opening punctuation", () => {
    fc.assert(
      fc.property(mixed, (text) => {
        // Rows of punctuation longer than a line have no right place to break.
        fc.pre(!/[，。、；：？！“”‘’（）《》「」【】…—]{6}/u.test(text));
        const parts = unbreakableParts(text);
        for (const part of parts.slice(1)) expect(NO_START).not.toContain([...part][0]);
        for (const part of parts.slice(0, -1)) expect(NO_END).not.toContain([...part].at(-1));
      }),
    );
  });

  it.each([
    { text: "说好了，一起做。", parts: ["说", "好", "了，", "一", "起", "做。"] },
    { text: "看（这里）吧", parts: ["看", "（这", "里）", "吧"] },
    { text: "《双化》“协同”", parts: ["《双", "化》", "“协", "同”"] },
    { text: "use 3.5 kWh (now)", parts: ["use ", "3.5 ", "kWh ", "(now)"] },
    { text: "green-digital", parts: ["green-", "digital"] },
  ])("breaks $text between its words", ({ text, parts }) => {
    expect(unbreakableParts(text)).toEqual(parts);
  });

  it("cuts words longer than a column, but no emoji and no accent", () => {
    const word = "é\u0301👩🏽".repeat(30);
    for (const part of unbreakableParts(`x${"a".repeat(90)}`)) {
      expect(part.length).toBeLessThanOrEqual(24);
    }
    for (const part of unbreakableParts(word))
      expect(part).not.toMatch(/^[\u0301\p{Emoji_Modifier}]/u);
  });
});
