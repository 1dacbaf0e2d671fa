import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import type { Json } from "#lib/canvas/json-value.ts";
import { plainTextOf } from "#lib/canvas/rich-text.ts";
import {
  exchange,
  expectSound,
  type GuardedBoard,
  guardedBoard,
  put,
  readOne,
  registersAt,
  sample,
  sampleBoard,
} from "./guarded-board.ts";

const NOTE = "shape:note";
const WORDS = "A note\nin two lines";

function fragmentIn(doc: Y.Doc, id = NOTE): Y.XmlFragment {
  const fragment = registersAt(doc, id).get("rt");
  if (!(fragment instanceof Y.XmlFragment)) throw new Error("no text");
  return fragment;
}

function firstLine(doc: Y.Doc): Y.XmlText {
  const paragraph = fragmentIn(doc).get(0);
  const line = paragraph instanceof Y.XmlElement ? paragraph.get(0) : undefined;
  if (!(line instanceof Y.XmlText)) throw new Error("no words");
  return line;
}

function wordsIn(doc: Y.Doc, id = NOTE): string {
  return plainTextOf(readOne(doc, id)?.props.richText as Json);
}

function element(name: string, ...children: (Y.XmlElement | Y.XmlText)[]): Y.XmlElement {
  const made = new Y.XmlElement(name);
  made.insert(0, children);
  return made;
}

/** Elements within each other, the words at the bottom. */
function nest(depth: number, name: string, words: string): Y.XmlElement {
  let inner = element("paragraph", new Y.XmlText(words));
  for (let level = 0; level < depth; level++) inner = element(name, inner);
  return inner;
}

/** What somebody may do to the text of a good note; its words have to stay. */
const additions: readonly (readonly [string, (doc: Y.Doc) => void])[] = [
  ["an element nobody knows", (doc) => fragmentIn(doc).insert(0, [element("script")])],
  [
    "an element named like a property",
    (doc) => fragmentIn(doc).insert(1, [element("constructor")]),
  ],
  ["a picture", (doc) => fragmentIn(doc).push([element("image", new Y.XmlText("tracker"))])],
  ["a code block", (doc) => fragmentIn(doc).push([element("codeBlock")])],
  ["a text in the text", (doc) => fragmentIn(doc).push([element("doc")])],
  ["a mark nobody knows", (doc) => firstLine(doc).format(0, 3, { blink: {} })],
  [
    "a mark that becomes a prototype",
    (doc) => firstLine(doc).format(0, 3, JSON.parse('{"__proto__":{"x":{}}}')),
  ],
  ["a colour of one's own", (doc) => firstLine(doc).format(0, 3, { highlight: { color: "red" } })],
  [
    "a link that runs a script",
    (doc) => firstLine(doc).format(0, 3, { link: { href: "javascript:alert(1)" } }),
  ],
  [
    "a link in disguise",
    (doc) => firstLine(doc).format(0, 3, { link: { href: " \tjava\nscript:alert(1)" } }),
  ],
  [
    "a link with data",
    (doc) => firstLine(doc).format(0, 3, { link: { href: "data:text/html,x" } }),
  ],
  ["a link to nowhere", (doc) => firstLine(doc).format(0, 3, { link: {} })],
  ["a link to an object", (doc) => firstLine(doc).format(0, 3, { link: { href: { x: 1 } } })],
  [
    "a link over the whole page",
    (doc) =>
      firstLine(doc).format(0, 3, {
        link: { href: "https://example.org", class: "fixed inset-0" },
      }),
  ],
  [
    "a link with a style",
    (doc) => firstLine(doc).format(0, 3, { link: { href: "https://example.org", style: "x" } }),
  ],
  [
    "a link that keeps its opener",
    (doc) => firstLine(doc).format(0, 3, { link: { href: "https://example.org", rel: "opener" } }),
  ],
  [
    "an attribute nobody knows",
    (doc) => (fragmentIn(doc).get(0) as Y.XmlElement).setAttribute("onclick", "x"),
  ],
  [
    "a direction nobody reads in",
    (doc) => (fragmentIn(doc).get(0) as Y.XmlElement).setAttribute("dir", "down"),
  ],
  [
    "an attribute of the line",
    (doc) => firstLine(doc).setAttribute("payload", "x".repeat(100_000)),
  ],
  ["something that is no letter", (doc) => firstLine(doc).insertEmbed(2, { image: "x" })],
  ["a type among the letters", (doc) => firstLine(doc).insertEmbed(2, new Y.Map())],
  [
    "a list among the lines",
    (doc) => fragmentIn(doc).push([new Y.Array() as unknown as Y.XmlText]),
  ],
  [
    "a hook among the lines",
    (doc) => fragmentIn(doc).push([new Y.XmlHook("hook") as unknown as Y.XmlText]),
  ],
];

/** Known things where they do not belong; their words are kept, too. */
const muddles: readonly (readonly [string, (doc: Y.Doc) => void])[] = [
  ["words outside of any line", (doc) => fragmentIn(doc).push([new Y.XmlText("loose")])],
  [
    "a line in a line",
    (doc) => (fragmentIn(doc).get(0) as Y.XmlElement).push([nest(0, "", "loose")]),
  ],
  ["an item without a list", (doc) => fragmentIn(doc).push([nest(1, "listItem", "loose")])],
  ["a list without items", (doc) => fragmentIn(doc).push([nest(1, "bulletList", "loose")])],
  [
    "an item that begins with a list",
    (doc) => fragmentIn(doc).push([nest(3, "bulletList", "loose")]),
  ],
  [
    "a heading of level nine",
    (doc) => {
      const heading = nest(0, "", "loose");
      fragmentIn(doc).push([element("listItem", heading)]);
    },
  ],
];

describe("the text of a good note", () => {
  it.each(additions)("[D3] keeps its words and its place without %s", (_name, add) => {
    const { doc, guard } = sampleBoard();
    const fragment = fragmentIn(doc);
    add(doc);
    expect(guard.repair()).toEqual({ text: 1 });
    expect(wordsIn(doc)).toBe(WORDS);
    // Whoever is writing in it goes on writing in it.
    expect(fragmentIn(doc)).toBe(fragment);
    expectSound(doc);
  });

  it.each(muddles)("[D3] keeps all words, in plain lines, with %s", (_name, add) => {
    const { doc, guard } = sampleBoard();
    add(doc);
    expect(guard.repair()).toEqual({ text: 1 });
    expect(wordsIn(doc)).toContain("loose");
    for (const line of WORDS.split("\n")) expect(wordsIn(doc)).toContain(line);
    expectSound(doc);
  });

  it.each([
    ["emptied of its text", (doc: Y.Doc) => registersAt(doc, NOTE).delete("rt")],
    ["given a number for a text", (doc: Y.Doc) => registersAt(doc, NOTE).set("rt", 5)],
    [
      "given an element for a text",
      (doc: Y.Doc) => registersAt(doc, NOTE).set("rt", new Y.XmlElement("paragraph")),
    ],
    ["given a list for a text", (doc: Y.Doc) => registersAt(doc, NOTE).set("rt", new Y.Array())],
    [
      "filled with elements in each other, deeper than a page can go",
      (doc: Y.Doc) => fragmentIn(doc).insert(1, [nest(300, "bulletList", "deep")]),
    ],
    [
      "filled with empty lines",
      (doc: Y.Doc) =>
        fragmentIn(doc).insert(
          0,
          Array.from({ length: 9_000 }, () => element("paragraph")),
        ),
    ],
  ])("[D3] comes back after the note was %s", (_name, spoil) => {
    const { doc, guard } = sampleBoard();
    spoil(doc);
    expect(guard.repair()).toEqual({ text: 1 });
    expect(wordsIn(doc)).toBe(WORDS);
    expectSound(doc);
  });

  it("[D3] keeps honest formatting", () => {
    const { doc, guard } = sampleBoard();
    const line = firstLine(doc);
    line.format(0, 1, { bold: {}, italic: {}, code: {} });
    line.format(1, 1, { strike: {}, highlight: {} });
    const link = {
      href: "https://example.org/a?b#c",
      target: "_blank",
      rel: "noopener noreferrer nofollow",
      class: null,
    };
    line.format(2, 3, { link });
    line.format(3, 2, { link: { href: "mailto:a@example.org" } });
    line.format(0, 1, { bold: null });
    const deeper = element("orderedList", nest(1, "listItem", "deeper"));
    const item = element("listItem", nest(0, "", "item"), deeper);
    fragmentIn(doc).push([element("bulletList", item)]);
    const heading = element("heading", new Y.XmlText("Heading"), element("hardBreak"));
    heading.setAttribute("level", 2 as unknown as string);
    heading.setAttribute("dir", "rtl");
    fragmentIn(doc).push([heading]);
    expect(guard.repair()).toEqual({});
    expectSound(doc);
  });

  it("[D3] loses only what is new of too long a text, wherever that was written", () => {
    const { doc, guard } = sampleBoard();
    firstLine(doc).insert(0, "x".repeat(30_000));
    const { length: allowed } = "x".repeat(20_000 - WORDS.length + 1);
    expect(guard.repair()).toEqual({ text: 1 });
    expect(wordsIn(doc)).toBe(`${"x".repeat(allowed)}${WORDS}`);
    expectSound(doc);
    firstLine(doc).insert(3, "new");
    expect(guard.repair()).toEqual({ text: 1 });
    expect(wordsIn(doc)).toBe(`${"x".repeat(allowed)}${WORDS}`);
  });

  it("[D3] is shortened the same by two servers at once", () => {
    const ana = sampleBoard();
    const ben = guardedBoard(Y.encodeStateAsUpdate(ana.doc));
    firstLine(ana.doc).insert(0, "a".repeat(15_000));
    firstLine(ben.doc).insert(6, "b".repeat(15_000));
    expectAgreement(ana, ben);
    expect(wordsIn(ana.doc).length).toBeLessThanOrEqual(20_000);
    expect(wordsIn(ana.doc).replaceAll(/[ab]{50,}/g, "")).toContain("in two lines");
  });

  it("[D3] is mended the same by two servers at once, and not written twice", () => {
    const ana = sampleBoard();
    const ben = guardedBoard(Y.encodeStateAsUpdate(ana.doc));
    fragmentIn(ana.doc).push([new Y.XmlText("loose")]);
    Y.applyUpdate(ben.doc, Y.encodeStateAsUpdate(ana.doc));
    expectAgreement(ana, ben);
    expect(wordsIn(ana.doc)).toBe(`${WORDS}\nloose`);
  });
});

describe("a text that never was sound", () => {
  it("[D3] is cut at its end", () => {
    const { doc, guard } = guardedBoard();
    put(doc, sample(NOTE));
    firstLine(doc).insert(0, "x".repeat(5_000_000));
    expect(guard.repair()).toEqual({ text: 1 });
    expect(wordsIn(doc)).toBe("x".repeat(20_000));
    expectSound(doc);
  });

  it("[D3] is empty if there is none", () => {
    const { doc, guard } = guardedBoard();
    put(doc, sample(NOTE));
    registersAt(doc, NOTE).delete("rt");
    expect(guard.repair()).toEqual({ text: 1 });
    expect(wordsIn(doc)).toBe("");
    expectSound(doc);
  });

  it("[D3] keeps its first lines if it has too many", () => {
    const { doc, guard } = guardedBoard();
    put(doc, sample(NOTE));
    fragmentIn(doc).push(Array.from({ length: 5_000 }, (_, at) => nest(0, "", `${at}`)));
    expect(guard.repair()).toEqual({ text: 1 });
    expect(wordsIn(doc)).toMatch(/^A note\nin two lines\n0\n1\n2\n/);
    expectSound(doc);
  });
});

/** Lets two servers repair, hear of each other and repair again, until both are content. */
function expectAgreement(ana: GuardedBoard, ben: GuardedBoard): void {
  for (let round = 0; round < 4; round++) {
    ana.guard.repair();
    ben.guard.repair();
    exchange(ana.doc, ben.doc);
  }
  expect(ana.guard.repair()).toEqual({});
  expect(ben.guard.repair()).toEqual({});
  expect(readOne(ana.doc, NOTE)).toEqual(readOne(ben.doc, NOTE));
  expectSound(ana.doc);
}
