import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paragraph } from "#export/pdf/line-breaks.ts";
import { unbreakableParts } from "#lib/canvas/line-break.ts";

/** Feeds a paragraph to its callback the way the typesetter does: runs, then words at spaces. */
function typeset(text: string, runEnds: readonly number[] = []) {
  const prepared = paragraph(text);
  const parts: string[] = [];
  let from = 0;
  for (const to of [...runEnds, prepared.text.length]) {
    const words = prepared.text.slice(from, to).split(/( +)/g);
    for (const word of words.filter(Boolean)) parts.push(...prepared.hyphenate(word));
    from = to;
  }
  return parts;
}

const mixed = fc
  .array(
    fc.constantFrom(
      ..."数据分析，。（）“”《》",
      " ",
      "AI",
      "kWh ",
      "3.5",
      "https://example.org/a/b",
    ),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .map((pieces) => pieces.join("").trim());

describe("paragraph", () => {
  it("gives back every character, with plain spaces, again for each layout", () => {
    fc.assert(
      fc.property(mixed, (text) => {
        fc.pre(text !== "");
        expect(typeset(text).join("")).toBe(text);
        const twice = paragraph(text);
        const words = twice.text.split(/( +)/g).filter(Boolean);
        const first = words.map((word) => twice.hyphenate(word));
        expect(words.map((word) => twice.hyphenate(word))).toEqual(first);
      }),
    );
  });

  it("lets lines begin exactly where the rules allow it, however the text is cut into runs", () => {
    fc.assert(
      fc.property(mixed, fc.array(fc.nat(60), { maxLength: 4 }), (text, cuts) => {
        const ends = [...new Set(cuts)].filter((cut) => cut > 0 && cut < text.length);
        const allowed = new Set<number>();
        let offset = 0;
        for (const part of unbreakableParts(text)) {
          allowed.add(offset);
          offset += part.length;
        }
        offset = 0;
        for (const part of typeset(
          text,
          ends.toSorted((a, b) => a - b),
        )) {
          if (part === "") expect(allowed.has(offset)).toBe(true);
          offset += part.length;
        }
      }),
    );
  });

  it("breaks Chinese between any two characters, without a hyphen", () => {
    expect(typeset("说好了，做")).toEqual(["说", "", "好", "", "了，", "", "做"]);
  });

  it("hides the spaces of Chinese text, at which the typesetter would rather break", () => {
    expect(paragraph("用 AI 看").text).toBe("用\u00a0AI\u00a0看");
  });

  it("begins no line with the dot between two things", () => {
    expect(typeset("两人 · 小组").join("|")).toBe("两||人 · ||小||组");
    expect(paragraph("Herons · Vision").text).toBe("Herons\u00a0· Vision");
  });

  it("leaves the spaces of Latin text to the typesetter and its words whole", () => {
    const { text, hyphenate } = paragraph("anticipation of change");
    expect(text).toBe("anticipation of change");
    expect(hyphenate("anticipation")).toEqual(["anticipation"]);
  });
});
