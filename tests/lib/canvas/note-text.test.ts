import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { differenceOf, noteText, placeAfter, rebased, spliceText } from "#lib/canvas/note-text.ts";
import { fillWithText, richTextOf } from "#lib/canvas/rich-text.ts";

function fragmentWith(text: string): Y.XmlFragment {
  const fragment = new Y.Doc().getXmlFragment("text");
  fillWithText(fragment, text);
  return fragment;
}

function become(fragment: Y.XmlFragment, text: string) {
  const splice = differenceOf(noteText(fragment), text);
  if (splice) fragment.doc?.transact(() => spliceText(fragment, splice));
}

const texts = fc.array(fc.constantFrom("a", "b", " ", "\n", "水", "🌱"), { maxLength: 14 });

describe("a note's words", () => {
  it("can become any other words", () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 2, maxLength: 5 }), (states) => {
        const fragment = fragmentWith("");
        for (const state of states) {
          const text = state.join("");
          become(fragment, text);
          expect(noteText(fragment)).toBe(text);
        }
      }),
    );
  });

  it("merge letter by letter when two people type", () => {
    const mine = fragmentWith("Plant trees\nsoon");
    const theirs = new Y.Doc();
    Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine.doc as Y.Doc));
    const other = theirs.getXmlFragment("text");
    become(mine, "Plant 20 trees\nsoon");
    become(other, "Plant trees\nvery soon!");
    Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine.doc as Y.Doc));
    Y.applyUpdate(mine.doc as Y.Doc, Y.encodeStateAsUpdate(theirs));
    expect(noteText(mine)).toBe("Plant 20 trees\nvery soon!");
    expect(noteText(other)).toBe(noteText(mine));
  });

  it("keep their bold when a line is broken and joined", () => {
    const fragment = new Y.Doc().getXmlFragment("text");
    const paragraph = new Y.XmlElement("paragraph");
    const text = new Y.XmlText();
    fragment.insert(0, [paragraph]);
    paragraph.insert(0, [text]);
    text.insert(0, "plain ");
    text.insert(6, "bold", { bold: {} });
    become(fragment, "plain bo\nld");
    become(fragment, "plain bold");
    expect(JSON.stringify(richTextOf(fragment))).toContain(
      '{"type":"text","text":"bold","marks":[{"type":"bold"}]}',
    );
  });

  it("leave no empty list behind", () => {
    const fragment = fragmentWith("first");
    const list = new Y.XmlElement("bulletList");
    const item = new Y.XmlElement("listItem");
    const paragraph = new Y.XmlElement("paragraph");
    fragment.insert(1, [list]);
    list.insert(0, [item]);
    item.insert(0, [paragraph]);
    paragraph.insert(0, [new Y.XmlText("second")]);
    expect(noteText(fragment)).toBe("first\nsecond");
    become(fragment, "first second");
    expect(richTextOf(fragment)).toEqual({
      type: "doc",
      content: [{ type: "paragraph", content: [{ type: "text", text: "first second" }] }],
    });
  });
});

describe("a change of words", () => {
  it("is written over what others changed meanwhile", () => {
    const base = "water the campus";
    const own = differenceOf(base, "water the whole campus");
    const others = differenceOf(base, "Please water the campus");
    const fragment = fragmentWith("Please water the campus");
    if (own) spliceText(fragment, rebased(own, others));
    expect(noteText(fragment)).toBe("Please water the whole campus");
  });

  it("never cuts an emoji in two", () => {
    expect(differenceOf("🌱", "🌳")).toEqual({ at: 0, remove: 2, insert: "🌳" });
  });

  it("moves a caret with the words around it", () => {
    const others = { at: 3, remove: 2, insert: "xyz" };
    expect([1, 4, 9].map((place) => placeAfter(place, others))).toEqual([1, 6, 10]);
  });
});
