import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markedExcerpt } from "#components/board/notes/marked-excerpt.ts";

/** An excerpt as one line, with what is marked in brackets. */
const shown = (text: string, ...words: readonly string[]) =>
  markedExcerpt(
    text,
    words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length })),
  )
    .map((part) => (part.isMarked ? `[${part.text}]` : part.text))
    .join("");

describe("the words that suggest a tag", () => {
  it("are marked where they stand in the note", () => {
    expect(shown("Solar panels on the roof", "Solar panels")).toBe("[Solar panels] on the roof");
    expect(shown("屋顶光伏和智能电表", "智能电表", "光伏")).toBe("屋顶[光伏]和[智能电表]");
  });

  it("come with a little of what stands around them in a long note", () => {
    const long = `${"before ".repeat(9)}wind${" between".repeat(9)} solar${" after".repeat(9)}`;
    expect(shown(long, "wind", "solar")).toBe(
      "…before before [wind] between…between [solar] after after…",
    );
  });

  it("stand on one line, and none is shown twice", () => {
    expect(shown("wind\n\nsolar", "solar")).toBe("wind [solar]");
    const twice = markedExcerpt("wind farm", [
      { start: 0, end: 9 },
      { start: 0, end: 4 },
    ]);
    expect(twice).toEqual([{ text: "wind farm", isMarked: true }]);
  });

  it("are shown whole, whatever they are", () => {
    const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([one, other]) => ({
      start: Math.min(one, other),
      end: Math.max(one, other),
    }));
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.array(span, { maxLength: 4 }), (text, spans) => {
        const all = Array.from(text, (_, at) =>
          spans.some(({ start, end }) => start <= at && at < end),
        );
        const marked = markedExcerpt(text, spans)
          .filter(({ isMarked }) => isMarked)
          .map((part) => part.text.replace(/\s/g, ""))
          .join("");
        const expected =
          [...text].length === text.length && text.split("").filter((_, at) => all[at]);
        if (expected) expect(marked).toBe(expected.join("").replace(/\s/g, ""));
      }),
    );
  });
});
