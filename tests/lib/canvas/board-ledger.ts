import fc from "fast-check";
import * as Y from "yjs";
import { PAGE_ID, recordsMap } from "#lib/canvas/board-document.ts";
import type { LedgerRow } from "#lib/canvas/board-replay.ts";
import { fillWithText } from "#lib/canvas/rich-text.ts";
import { layoutSheet } from "#lib/canvas/sheet.ts";
import { putBinding, putShapes } from "./build-board.ts";

/** Two zones side by side, and room beside them. */
export const twoZones = layoutSheet(
  {
    rows: 4,
    rowHeight: 240,
    zones: [
      { id: "left", x: 0, y: 0, w: 4, h: 4 },
      { id: "right", x: 4, y: 0, w: 4, h: 4 },
    ],
    matrix: null,
  },
  null,
);

/** Places with room for a note, as its top left corner. */
export const places = {
  left: { x: 100, y: 400 },
  right: { x: 1_200, y: 400 },
  beside: { x: 2_400, y: 400 },
} as const;

/** A board that is written to, and its log. */
export function ledger() {
  const doc = new Y.Doc();
  const rows: LedgerRow[] = [];
  let author = "ana";
  let at = 1_000;
  doc.on("update", (bytes: Uint8Array) => {
    rows.push({ seq: rows.length + 1, author, at, bytes });
  });
  return {
    doc,
    rows,
    /** Everything in it is one row, by somebody, at a time in milliseconds. */
    row(by: string, time: number, work: (doc: Y.Doc) => void) {
      author = by;
      at = time;
      doc.transact(() => work(doc));
    },
  };
}

export type Deed = Readonly<{
  by: string;
  kind: "make" | "move" | "colour" | "write" | "remove" | "wrap" | "tie";
  note: string;
  place: keyof typeof places;
  other: string;
}>;

const note = fc.constantFrom("a", "b", "c", "d");
export const deed: fc.Arbitrary<Deed> = fc.record({
  by: fc.constantFrom("ana", "ben", "cy"),
  kind: fc.constantFrom("make", "make", "move", "colour", "write", "remove", "wrap", "tie"),
  note,
  place: fc.constantFrom("left", "right", "beside"),
  other: note,
});

/** Does something to a board, as a browser would; nothing if it makes no sense there. */
export function perform(doc: Y.Doc, { kind, note: id, place, other }: Deed, step: number): void {
  const { x, y } = places[place];
  const registers = recordsMap(doc).get(`shape:${id}`);
  const known = registers instanceof Y.Map ? registers : undefined;
  switch (kind) {
    case "make":
      if (!known) putShapes(doc, [{ id, x, y: y + step, text: `note ${id}\nof ${step}` }]);
      break;
    case "move":
      known?.set("xf", [PAGE_ID, "a1", x, y + step, 0]);
      break;
    case "colour":
      known?.set("p", { ...(known.get("p") as object), color: place === "left" ? "blue" : "red" });
      break;
    case "write":
      write(known, `${other} ${step}`);
      break;
    case "remove":
      recordsMap(doc).delete(place === "beside" ? `shape:frame-${id}${other}` : `shape:${id}`);
      break;
    case "wrap":
      wrap(doc, known, `${id}${other}`, place);
      break;
    case "tie":
      if (!recordsMap(doc).has(`shape:arrow-${id}`)) {
        putShapes(doc, [{ id: `arrow-${id}`, type: "arrow", x, y, props: arrowProps }]);
      }
      if (known) putBinding(doc, { from: `arrow-${id}`, to: id, terminal: "end" });
  }
}

const arrowProps = { start: { x: 0, y: 0 }, end: { x: 20, y: 20 } };

function write(registers: Y.Map<unknown> | undefined, words: string) {
  const text = registers?.get("rt");
  if (!(text instanceof Y.XmlFragment)) return;
  text.delete(0, text.length);
  fillWithText(text, words);
}

function wrap(
  doc: Y.Doc,
  registers: Y.Map<unknown> | undefined,
  frame: string,
  place: keyof typeof places,
) {
  if (!registers) return;
  const { x, y } = places[place];
  if (!recordsMap(doc).has(`shape:frame-${frame}`)) {
    putShapes(doc, [{ id: `frame-${frame}`, type: "frame", x, y, props: { w: 300, h: 300 } }]);
  }
  registers.set("xf", [`shape:frame-${frame}`, "a1", 10, 10, 0]);
}
