import { generateKeyBetween } from "fractional-indexing-jittered";
import * as Y from "yjs";
import { PAGE_ID, readRecord, recordsMap } from "./board-document.ts";
import type { JsonObject } from "./json-value.ts";
import { fillWithText } from "./rich-text.ts";

export type NewNote = Readonly<{
  /** tldraw's id, `shape:…`. A note that is there already is left alone. */
  id: string;
  text: string;
  /** Top-left corner, in sheet pixels. */
  x: number;
  y: number;
  /** tldraw's name of a colour. */
  colour?: string;
  /** How large its words are, as tldraw calls it: `m` unless there is much to say. */
  size?: "s" | "m";
  meta?: JsonObject;
}>;

/** tldraw 3.15's props of a note, all but the words. */
const noteProps = {
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

/** Puts notes on a board, in front of everything, as the canvas would. Call it in a transaction. */
export function writeNotes(doc: Y.Doc, notes: readonly NewNote[]): void {
  const records = recordsMap(doc);
  let index = frontmost(doc);
  for (const { id, text, x, y, colour = "yellow", size = "m", meta = {} } of notes) {
    if (records.has(id)) continue;
    index = generateKeyBetween(index, null);
    const richText = new Y.XmlFragment();
    const registers = new Map<string, unknown>([
      ["t", "note"],
      ["xf", [PAGE_ID, index, x, y, 0]],
      ["p", { ...noteProps, color: colour, size }],
      ["rt", richText],
    ]);
    if (Object.keys(meta).length > 0) registers.set("m", meta);
    records.set(id, new Y.Map(registers));
    fillWithText(richText, text);
  }
}

/** The highest index on the page; `null` on an empty board. */
function frontmost(doc: Y.Doc): string | null {
  let highest: string | null = null;
  recordsMap(doc).forEach((registers, id) => {
    const record = readRecord(id, registers);
    if (record?.typeName !== "shape" || record.parentId !== PAGE_ID) return;
    if (highest === null || record.index > highest) highest = record.index;
  });
  return isUsable(highest) ? highest : null;
}

/** Whether the index can be counted on from; a hostile one cannot. */
function isUsable(index: string | null): boolean {
  try {
    generateKeyBetween(index, null);
    return true;
  } catch {
    // The package says no by throwing.
    return false;
  }
}
