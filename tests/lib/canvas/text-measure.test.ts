import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakLines, fitText, LINE_HEIGHT, textWidth } from "#lib/canvas/text-measure.ts";

describe("textWidth", () => {
  it("counts a Chinese character as one em and Latin ones by their own width", () => {
    expect(textWidth("数据", 20)).toBe(40);
    expect(textWidth("iiii", 20)).toBeLessThan(textWidth("mmmm", 20) / 3);
    expect(textWidth("e\u0301", 20)).toBe(textWidth("e", 20));
  });

  it("gives quotation marks the width of the script around them", () => {
    expect(textWidth("“数”", 10)).toBe(30);
    expect(textWidth("“a”", 10)).toBeLessThan(20);
  });
});

describe("breakLines", () => {
  it("fills lines and keeps the writer's own line breaks", () => {
    expect(breakLines("一二三四五\n六", 40, 20)).toEqual(["一二", "三四", "五", "六"]);
    expect(breakLines("", 40, 20)).toEqual([""]);
  });

  it("keeps every line within the width, whatever is written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
        for (const line of breakLines(text, 100, 20)) {
          expect(textWidth(line, 20)).toBeLessThanOrEqual(100 + 1e-6);
        }
      }),
    );
  });
});

describe("fitText", () => {
  const box = { w: 168, h: 168 };

  it("takes the largest size at which everything fits", () => {
    expect(fitText("短", box, { size: 40, minSize: 12 })).toEqual({
      lines: ["短"],
      size: 40,
      cut: false,
    });
    const long = fitText("电".repeat(60), box, { size: 40, minSize: 12 });
    expect(long.cut).toBe(false);
    expect(long.size).toBeLessThan(40);
    expect(long.lines.length * long.size * LINE_HEIGHT).toBeLessThanOrEqual(box.h);
  });

  it("cuts with an ellipsis only what does not fit at the smallest size", () => {
    const { lines, size, cut } = fitText("电".repeat(900), box, { size: 22, minSize: 12 });
    expect(cut).toBe(true);
    expect(size).toBe(12);
    expect(lines.at(-1)).toMatch(/…$/);
    expect(lines.length * size * LINE_HEIGHT).toBeLessThanOrEqual(box.h);
  });
});
