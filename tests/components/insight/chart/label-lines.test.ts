import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evenLines, labelLines, labelWidth } from "#components/insight/chart/label-lines.ts";

const words = fc
  .array(
    fc.constantFrom("roof", "driver", "（", "）", "热", "量", "。", "51", "°C", " ", "“", "”"),
    {
      maxLength: 30,
    },
  )
  .map((parts) => parts.join(""));
const bare = (text: string) => text.replace(/\s/gu, "");

describe("a label's lines", () => {
  it("say all of a text where there are lines enough, and fit", () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 90, max: 300 }), (text, width) => {
        const lines = labelLines(text, width, 13, 99);
        for (const line of lines) expect(labelWidth(line, 13)).toBeLessThanOrEqual(width);
        // Only a run without any place to break is shortened.
        if (!lines.some((line) => line.endsWith("…")))
          expect(bare(lines.join(""))).toBe(bare(text));
      }),
    );
  });

  it("do not begin with a closing mark or end with an opening one", () => {
    expect(labelLines("驱动与政策（为何）", 108, 13, 4)).toEqual(["驱动与政策（为", "何）"]);
    expect(labelLines("一二三四五六七（八）", 110, 13, 4)).toEqual(["一二三四五六七", "（八）"]);
    expect(labelLines("一二三四五六七八。", 105, 13, 4)).toEqual(["一二三四五六七", "八。"]);
  });

  it("keep a number and its sign together", () => {
    expect(labelLines("放學時柏油路面 51 °C", 128, 13)).toEqual(["放學時柏油路面", "51 °C"]);
    expect(labelLines("Rooms at 51 °C", 85, 13)).toEqual(["Rooms at", "51 °C"]);
  });

  it("end in an ellipsis where there are more than fit", () => {
    expect(labelLines("one two three four five", 60, 13).at(-1)).toMatch(/…$/);
  });

  it("can be about as long as each other, and no more of them", () => {
    expect(evenLines("Radiative cooling film", 128, 13)).toEqual(["Radiative", "cooling film"]);
    fc.assert(
      fc.property(words, fc.integer({ min: 60, max: 200 }), (text, width) => {
        const [even, plain] = [evenLines(text, width, 13), labelLines(text, width, 13)];
        expect(even).toHaveLength(plain.length);
        expect(bare(even.join("")).length).toBe(bare(plain.join("")).length);
        for (const line of even) expect(labelWidth(line, 13)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
