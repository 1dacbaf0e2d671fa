import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DiffPiece, wordDiff } from "#lib/lesson-plan/document/word-diff.ts";

const shown = (pieces: readonly DiffPiece[]) =>
  pieces
    .map(({ kind, text }) => ({ same: text, gone: `[-${text}]`, new: `[+${text}]` })[kind])
    .join("");

describe("a diff", () => {
  it.each([
    ["more shade for streets", "more trees for streets", "more [-shade][+trees] for streets"],
    ["学生能够描述街道", "学生可以描述街道", "学生[-能够][+可以]描述街道"],
    ["", "new", "[+new]"],
    ["old", "", "[-old]"],
    ["same", "same", "same"],
    ["teacher's 3 plans", "teacher's 4 plans", "teacher's [-3][+4] plans"],
    ["街道 is hot", "街头 is hot", "街[-道][+头] is hot"],
  ])("from %j to %j goes word by word, Chinese by the character", (before, after, expected) => {
    expect(shown(wordDiff(before, after))).toBe(expected);
  });

  it("holds all of both texts, whatever they are", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b ", "。", "树", "街", "\n", "😀", "é") });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = wordDiff(before, after);
        const side = (without: DiffPiece["kind"]) =>
          pieces.map(({ kind, text: piece }) => (kind === without ? "" : piece)).join("");
        expect([side("new"), side("gone")]).toEqual([before, after]);
      }),
    );
  });

  it("of two long texts with nothing in common is one replacement, at once", () => {
    const [before, after] = ["甲", "乙"].map((sign) => sign.repeat(20_000));
    expect(wordDiff(before ?? "", after ?? "").map(({ kind }) => kind)).toEqual(["gone", "new"]);
  });
});
