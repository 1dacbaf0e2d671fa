import * as Y from "yjs";
import { createRegisters, registersOf } from "#components/board/binding/record-registers.ts";
import { PAGE_ID, recordsMap } from "#lib/canvas/board-document.ts";
import type { JsonObject } from "#lib/canvas/json-value.ts";

const look = { color: "black", size: "m", font: "sans", scale: 1 };
const label = { labelColor: "black", align: "middle", verticalAlign: "middle", growY: 0, url: "" };
const straight = { type: "straight", points: [0, 9].map((x) => ({ x, y: 4, z: 0.5 })) };

/** Props as tldraw 3.15 makes them, all but rich text. */
export const propsOf = {
  note: { ...look, ...label, fontSizeAdjustment: 0 },
  text: { ...look, textAlign: "start", w: 120, autoSize: true },
  geo: { ...look, ...label, geo: "diamond", dash: "solid", fill: "none", w: 100, h: 80 },
  draw: {
    ...{ color: "black", fill: "none", dash: "draw", size: "m", scale: 1 },
    ...{ segments: [straight], isComplete: true, isClosed: false, isPen: false },
  },
  frame: { w: 400, h: 300, name: "", color: "black" },
  group: {},
  arrow: {
    ...{ ...look, kind: "arc", labelColor: "black", fill: "none", dash: "solid", bend: 0 },
    ...{ arrowheadStart: "none", arrowheadEnd: "arrow", text: "", labelPosition: 0.5 },
    ...{ start: { x: 0, y: 0 }, end: { x: 100, y: 40 }, elbowMidPoint: 0.5 },
  },
} as const satisfies Record<string, JsonObject>;

export type Kind = keyof typeof propsOf;

/** Kinds of shapes with text on them. */
export const worded: readonly Kind[] = ["note", "text", "geo"];

/** Puts a shape on the page, as the browser writes it. */
export function makeShape(doc: Y.Doc, id: string, kind: Kind, index: string): void {
  const richText = worded.includes(kind) && { richText: { type: "doc", content: [] } };
  const registers = registersOf({
    ...{ typeName: "shape", id, type: kind, parentId: PAGE_ID, index, x: 0, y: 0, rotation: 0 },
    ...{ isLocked: false, opacity: 1, meta: { by: id }, props: { ...propsOf[kind], ...richText } },
  });
  createRegisters(recordsMap(doc), id, registers, oneParagraph);
}

/** Ties an end of an arrow to a shape. */
export function makeBinding(doc: Y.Doc, id: string, ends: [arrow: string, to: string]): void {
  const [fromId, toId] = ends;
  const terminal = id.endsWith("start") ? "start" : "end";
  const normalizedAnchor = { x: 0.5, y: 0.5 };
  const props = { terminal, normalizedAnchor, isExact: false, isPrecise: false, snap: "none" };
  const registers = registersOf({
    ...{ typeName: "binding", id, type: "arrow", fromId, toId, props, meta: {} },
  });
  createRegisters(recordsMap(doc), id, registers, oneParagraph);
}

/** The one kind of text that shapes begin with here; what follows is typed. */
const oneParagraph = {
  fill(fragment: Y.XmlFragment) {
    const paragraph = new Y.XmlElement("paragraph");
    fragment.insert(0, [paragraph]);
    paragraph.insert(0, [new Y.XmlText()]);
  },
  patch() {
    throw new Error("text is typed here, not replaced");
  },
};

/** The words on a shape, if it can have any. */
export function textOf(doc: Y.Doc, id: string): Y.XmlText | undefined {
  const registers = recordsMap(doc).get(id);
  const fragment = registers instanceof Y.Map ? registers.get("rt") : undefined;
  const paragraph = fragment instanceof Y.XmlFragment ? fragment.get(0) : undefined;
  const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : undefined;
  return text instanceof Y.XmlText ? text : undefined;
}
