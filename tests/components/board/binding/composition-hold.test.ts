import type { Node } from "@tiptap/pm/model";
import { EditorState, TextSelection } from "@tiptap/pm/state";
import { ReplaceStep } from "@tiptap/pm/transform";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { merge } from "#components/board/binding/composition-hold.ts";
import { textSchema } from "./board-peer.ts";

const doc = (...lines: string[]): Node =>
  textSchema.node(
    "doc",
    null,
    lines.map((line) => textSchema.node("paragraph", null, line ? [textSchema.text(line)] : [])),
  );

const linesOf = (node: Node) => node.children.map(({ textContent }) => textContent);

/** Composes words at a place of a text while others change it. */
function compose(
  base: Node,
  own: Readonly<{ at: number; words: string }>,
  others: readonly Readonly<{ from: number; to: number; words: string }>[],
) {
  let othersDoc = base;
  const steps = others.map(({ from, to, words }) => {
    const slice = words ? doc(words).slice(1, 1 + words.length) : doc("").slice(0, 0);
    const step = new ReplaceStep(from, to, slice);
    const applied = step.apply(othersDoc).doc;
    if (!applied) throw new Error("the story makes no sense");
    othersDoc = applied;
    return step;
  });
  const state = EditorState.create({ doc: base });
  const composed = state.apply(state.tr.insertText(own.words, own.at));
  const caret = TextSelection.create(composed.doc, own.at + own.words.length);
  const ready = composed.apply(composed.tr.setSelection(caret));
  const tr = merge(ready.tr, { base, others: steps, othersDoc });
  return { lines: linesOf(tr.doc), before: tr.doc.textBetween(0, tr.selection.head, "|") };
}

describe("words composed while others change the text", () => {
  const base = doc("开始");

  it("go where the caret was, whatever came before it", () => {
    const made = compose(base, { at: 3, words: "你好" }, [{ from: 1, to: 1, words: "abc" }]);
    expect(made).toEqual({ lines: ["abc开始你好"], before: "abc开始你好" });
  });

  it("stay whole when somebody types at the same place", () => {
    const made = compose(base, { at: 3, words: "你好" }, [
      { from: 3, to: 3, words: "b" },
      { from: 4, to: 4, words: "b" },
    ]);
    expect(made).toEqual({ lines: ["开始bb你好"], before: "开始bb你好" });
  });

  it("stay when others delete what was around them", () => {
    const made = compose(doc("abcdef"), { at: 4, words: "你好" }, [{ from: 2, to: 6, words: "" }]);
    expect(made).toEqual({ lines: ["a你好f"], before: "a你好" });
  });

  it("stay when others empty the text", () => {
    const made = compose(doc("abc"), { at: 2, words: "你好" }, [{ from: 1, to: 4, words: "" }]);
    expect(made.lines).toEqual(["你好"]);
  });

  it("change nothing else if others did nothing", () => {
    expect(compose(base, { at: 2, words: "x" }, []).lines).toEqual(["开x始"]);
  });

  it("never cost a letter, theirs or ours", () => {
    const place = fc.nat(20);
    const edit = fc.record({ at: place, length: fc.nat(3), words: fc.constantFrom("", "b", "bb") });
    fc.assert(
      fc.property(place, fc.array(edit, { maxLength: 6 }), (at, edits) => {
        const start = doc("aaaaaaaaaa");
        let length = 10;
        const others = edits.flatMap(({ at: from, length: cut, words }) => {
          const begin = Math.min(from, length);
          const end = Math.min(begin + cut, length);
          if (begin === end && words === "") return [];
          length += words.length - (end - begin);
          return [{ from: begin + 1, to: end + 1, words }];
        });
        const made = compose(start, { at: Math.min(at, 10) + 1, words: "你好" }, others);
        const expected = others.reduce(
          (text, { from, to, words }) => text.slice(0, from - 1) + words + text.slice(to - 1),
          "aaaaaaaaaa",
        );
        expect(made.lines).toHaveLength(1);
        expect(made.lines[0]).toContain("你好");
        expect(made.lines[0]?.replace("你好", "")).toBe(expected);
        expect(made.before.endsWith("你好")).toBe(true);
      }),
    );
  });
});
