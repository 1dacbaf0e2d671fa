import * as Y from "yjs";
import { PAGE_ID, RECORDS } from "#lib/canvas/board-document.ts";
import { plainTextOf, richTextOf } from "#lib/canvas/rich-text.ts";

/** A note somebody types into, piece by piece: every piece is one edit. */
export type TypedNote = Readonly<{ type(piece: string): void }>;

/** Puts an empty note on a board, as the editor makes it: one edit. */
export function startNote(doc: Y.Doc, id: string): TypedNote {
  const text = new Y.XmlText();
  doc.transact(() => {
    const paragraph = new Y.XmlElement("paragraph");
    paragraph.insert(0, [text]);
    const richText = new Y.XmlFragment();
    richText.insert(0, [paragraph]);
    const registers = new Map<string, unknown>([
      ["t", "note"],
      ["xf", [PAGE_ID, "a1", 0, 0, 0]],
      ["p", noteProps],
      ["rt", richText],
    ]);
    doc.getMap(RECORDS).set(id, new Y.Map(registers));
  });
  return { type: (piece) => text.insert(text.length, piece) };
}

/** What stands on a note; `undefined` if there is none. */
export function wordsOfNote(doc: Y.Doc, id: string): string | undefined {
  const registers = doc.getMap(RECORDS).get(id);
  const text = registers instanceof Y.Map ? registers.get("rt") : undefined;
  return text instanceof Y.XmlFragment ? plainTextOf(richTextOf(text)) : undefined;
}

/** tldraw 3.15's, all but the words. */
const noteProps = {
  color: "yellow",
  labelColor: "black",
  size: "m",
  font: "sans",
  fontSizeAdjustment: 0,
  align: "middle",
  verticalAlign: "middle",
  growY: 0,
  url: "",
  scale: 1,
};
