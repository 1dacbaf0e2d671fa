import * as Y from "yjs";
import { PAGE_ID, recordsMap } from "#lib/canvas/board-document.ts";
import type { JsonObject } from "#lib/canvas/json-value.ts";
import { fillWithText } from "#lib/canvas/rich-text.ts";

/**
 * One person's own part of a board, written with Yjs in the form of
 * `lib/canvas/board-document.ts`. It never hears of the others' parts: applying those for
 * hundreds of people in one process would measure Yjs and not the server.
 */
export interface BoardAuthor {
  /** Puts a note on the board. Returns the update. */
  addNote(id: string, text: string): Uint8Array;
  /** Puts a freehand line of so many points on the board. Returns the update. */
  addDrawing(id: string, points: number): Uint8Array;
  /** Moves a shape, as a drag does, and leaves the marker in its meta. Returns the update. */
  moveShape(id: string, marker: string): Uint8Array;
  /** All of it, as an answer to a state request. */
  state(): Uint8Array;
}

/** tldraw's defaults for a note, as its tool makes them. */
const noteProps = {
  color: "light-green",
  labelColor: "black",
  size: "m",
  font: "sans",
  fontSizeAdjustment: 0,
  align: "middle",
  verticalAlign: "middle",
  growY: 0,
  url: "",
  scale: 1,
} as const satisfies JsonObject;

const drawProps = {
  color: "blue",
  fill: "none",
  dash: "draw",
  size: "m",
  isComplete: true,
  isClosed: false,
  isPen: false,
  scale: 1,
} as const satisfies JsonObject;

/** @param authorId the member's id, which new shapes are signed with. */
export function createBoardAuthor(clientId: number, authorId: string): BoardAuthor {
  const doc = new Y.Doc();
  doc.clientID = clientId;
  const records = recordsMap(doc);
  let written: Uint8Array = new Uint8Array();
  doc.on("update", (update: Uint8Array) => {
    written = update;
  });

  function add(id: string, type: string, props: JsonObject, text?: string): Uint8Array {
    doc.transact(() => {
      const registers = new Y.Map<unknown>();
      records.set(id, registers);
      registers.set("t", type);
      registers.set("xf", placed());
      registers.set("p", props);
      registers.set("m", { authorId });
      if (text === undefined) return;
      const words = new Y.XmlFragment();
      registers.set("rt", words);
      fillWithText(words, text);
    });
    return written;
  }

  return {
    addNote: (id, text) => add(id, "note", noteProps, text),
    addDrawing: (id, points) => add(id, "draw", { ...drawProps, segments: [stroke(points)] }),
    moveShape(id, marker) {
      const registers = records.get(id) as Y.Map<unknown>;
      doc.transact(() => {
        registers.set("xf", placed());
        registers.set("m", { authorId, bench: marker });
      });
      return written;
    },
    state: () => Y.encodeStateAsUpdate(doc),
  };
}

/** Somewhere on the sheet. */
function placed(): [string, string, number, number, number] {
  const somewhere = () => Math.round(Math.random() * 30_000) / 10;
  return [PAGE_ID, "a1", somewhere(), somewhere(), 0];
}

function stroke(points: number): JsonObject {
  const wiggle = (index: number) => Math.round(Math.sin(index / 7) * 1000) / 10;
  return {
    type: "free",
    points: Array.from({ length: points }, (_, index) => ({
      x: Math.round(index * 21) / 10,
      y: wiggle(index),
      z: 0.5,
    })),
  };
}
