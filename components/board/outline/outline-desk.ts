import * as Y from "yjs";
import { PAGE_ID, readRecord, readRecords, recordsMap } from "#lib/canvas/board-document.ts";
import { freePlaces } from "#lib/canvas/free-places.ts";
import type { JsonObject } from "#lib/canvas/json-value.ts";
import { writeNotes } from "#lib/canvas/new-note.ts";
import { noteGrowth } from "#lib/canvas/note-growth.ts";
import { type CardRef, marksOf } from "#lib/canvas/note-marks.ts";
import { noteText, type Splice, spliceText } from "#lib/canvas/note-text.ts";
import { placeShapes } from "#lib/canvas/placement.ts";
import { NOTE_SIZE } from "#lib/canvas/shape-props.ts";
import type { Rect, SheetLayout, ZonePlace } from "#lib/canvas/sheet.ts";
import { createUndo, TYPING_PAUSE_MS } from "../binding/undo-scope.ts";
import type { NoteDesk } from "../notes/note-desk.ts";
import { createManyNotes, setGrowth } from "./many-notes.ts";

/** Origin of the transactions a list of notes writes: this person's own changes. */
const OUTLINE_CHANGE = Symbol("outline change");

/** What undo and redo can do now. */
export type UndoState = Readonly<{ canUndo: boolean; canRedo: boolean }>;

/** Work on a board without a canvas: every change goes straight into its shared document. */
export interface OutlineDesk extends NoteDesk {
  /** Writes a note where there is room in a zone. Returns its id; nothing for a place that is none. */
  add(place: ZonePlace, text: string): string | undefined;
  /** Lays a card where there is room in a zone; otherwise as `add`. */
  addCard(place: ZonePlace, card: CardRef): string | undefined;
  /** Changes the words of a note. Whatever comes within half a second is undone together. */
  write(id: string, splice: Splice): void;
  /** Words of a note in the document; `undefined` if they cannot be changed here. */
  textOf(id: string): Y.XmlFragment | undefined;
  /** Takes a note to where there is room in a zone. */
  move(id: string, place: ZonePlace): void;
  remove(id: string): void;
  undo(): void;
  redo(): void;
  /** In the form React's `useSyncExternalStore` takes. */
  subscribe(listener: () => void): () => void;
  current(): UndoState;
  stop(): void;
}

type Options = Readonly<{
  doc: Y.Doc;
  memberId: string;
  /** An id for a new note, without tldraw's prefix. */
  newId(): string;
  /** Asked before anything is written; the server judges in the end. */
  mayWrite(): boolean;
  /** Asked before something that is there is changed. */
  mayChange?(id: string): boolean;
  /** Read when it is needed: one sheet can show different columns in the next step. */
  layout(): SheetLayout;
}>;

export function createOutlineDesk({ doc, memberId, ...ask }: Options): OutlineDesk {
  const records = recordsMap(doc);
  const undo = createUndo(doc, [OUTLINE_CHANGE]);
  const listeners = new Set<() => void>();
  let state: UndoState = { canUndo: false, canRedo: false };

  function look() {
    state = { canUndo: undo.canUndo(), canRedo: undo.canRedo() };
    for (const listener of listeners) listener();
  }
  undo.on("stack-item-added", look);
  undo.on("stack-item-popped", look);

  function change(write: () => void) {
    if (ask.mayWrite()) doc.transact(write, OUTLINE_CHANGE);
  }

  /** One action, undone by itself. */
  function act(write: () => void) {
    undo.stopCapturing();
    change(write);
    undo.stopCapturing();
  }

  function registersOf(id: string): Y.Map<unknown> | undefined {
    const registers = records.get(id);
    return registers instanceof Y.Map ? registers : undefined;
  }

  const mayChange = (id: string) => ask.mayChange?.(id) ?? true;
  const many = createManyNotes({ doc, memberId, act, ...ask, mayChange });

  function textOf(id: string): Y.XmlFragment | undefined {
    const text = registersOf(id)?.get("rt");
    return text instanceof Y.XmlFragment ? text : undefined;
  }

  /** Top-left corner for a shape of a height, clear of everything but itself. */
  function placeFor(place: ZonePlace, height: number, ownId?: string) {
    const layout = ask.layout();
    const others = placeShapes(readRecords(doc)).filter(({ record }) => record.id !== ownId);
    const taken = others.map(({ bounds }) => bounds);
    const [free] = freePlaces(layout, place, taken, 1);
    return free && withMiddleIn(layout, place, { ...free, w: NOTE_SIZE, h: height });
  }

  return {
    add(place, text) {
      const growY = noteGrowth(text);
      const at = placeFor(place, NOTE_SIZE + growY);
      if (!at || text.trim() === "" || !ask.mayWrite()) return undefined;
      const id = `shape:${ask.newId()}`;
      act(() => {
        writeNotes(doc, [{ id, text, x: at.x, y: at.y, meta: { authorId: memberId } }]);
        if (growY > 0) setGrowth(registersOf(id), growY);
      });
      return id;
    },

    addCard(place, card) {
      const at = placeFor(place, NOTE_SIZE);
      if (!at || !ask.mayWrite()) return undefined;
      const id = `shape:${ask.newId()}`;
      const meta = { authorId: memberId, card };
      act(() => writeNotes(doc, [{ id, text: "", x: at.x, y: at.y, colour: "white", meta }]));
      return id;
    },

    write(id, splice) {
      const text = textOf(id);
      if (!text || !mayChange(id)) return;
      undo.captureTimeout = TYPING_PAUSE_MS;
      change(() => {
        spliceText(text, splice);
        const registers = registersOf(id);
        if (registers?.get("t") !== "note") return;
        const { card } = marksOf((registers.get("m") ?? {}) as JsonObject);
        setGrowth(registers, noteGrowth(noteText(text), card !== null));
      });
    },

    textOf,
    ...many,

    move(id, place) {
      const registers = registersOf(id);
      const record = readRecord(id, registers);
      if (!registers || record?.typeName !== "shape" || !mayChange(id)) return;
      const shape = placeShapes(readRecords(doc)).find((placed) => placed.record.id === id);
      const at = placeFor(place, shape?.bounds.h ?? NOTE_SIZE, id);
      if (!at) return;
      act(() => registers.set("xf", [PAGE_ID, record.index, at.x, at.y, 0]));
    },

    remove(id) {
      if (records.has(id) && mayChange(id)) act(() => records.delete(id));
    },

    undo() {
      if (ask.mayWrite()) undo.undo();
    },
    redo() {
      if (ask.mayWrite()) undo.redo();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    current: () => state,
    stop: () => undo.destroy(),
  };
}

/** The middle of a shape decides on its zone: a high one at the bottom would stand in the next. */
function withMiddleIn(layout: SheetLayout, { zoneId, columnId }: ZonePlace, rect: Rect) {
  const zone = layout.zones.find(({ id }) => id === zoneId);
  const area = zone?.cells.find((cell) => cell.columnId === columnId)?.rect ?? zone?.body;
  const lowest = area ? area.y + area.h - rect.h / 2 - 1 : rect.y;
  return { x: rect.x, y: Math.min(rect.y, lowest) };
}
