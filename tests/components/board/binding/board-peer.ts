import { getSchema } from "@tiptap/core";
import {
  type TLRecord,
  type TLShape,
  type TLShapeId,
  type TLShapePartial,
  type TLStore,
  toRichText,
} from "@tldraw/tlschema";
import { createTLStore } from "tldraw";
import * as Y from "yjs";
import { bindRecords, type RecordsBinding } from "#components/board/binding/bind-records.ts";
import type { LeftOut } from "#components/board/binding/board-view.ts";
import { textExtensions } from "#components/board/binding/collaborative-text.ts";
import { createOwnUndo } from "#components/board/binding/own-undo.ts";
import { createAdmission, createBoardSchema } from "#components/board/binding/record-check.ts";
import { createTextWriter } from "#components/board/binding/text-fragment.ts";
import type { Json } from "#lib/canvas/json-value.ts";
import { plainTextOf } from "#lib/canvas/rich-text.ts";

export const textSchema = getSchema(textExtensions);

/** One person's browser without the browser: a document, a store, the binding between them. */
export type BoardPeer = Readonly<{
  doc: Y.Doc;
  store: TLStore;
  binding: RecordsBinding;
  undo: Y.UndoManager;
  leftOut(): readonly LeftOut[];
  setMayWrite(may: boolean): void;
  shape(id: string): TLShape | undefined;
  /** What a board looks like to this person. */
  shapes(): readonly TLShape[];
  put(...records: TLRecord[]): void;
  change(id: string, change: Partial<TLShapePartial> & { props?: object }): void;
  remove(id: string): void;
  /** One action as tldraw marks it: what was done before is undone separately. */
  act(action: () => void): void;
  undoLast(): void;
  redoLast(): void;
}>;

/** @param content update a newcomer starts from. */
export function createPeer(content?: Uint8Array): BoardPeer {
  const doc = new Y.Doc();
  if (content) Y.applyUpdate(doc, content, "server");
  const store = createTLStore({ schema: createBoardSchema() });
  let leftOut: readonly LeftOut[] = [];
  let mayWrite = true;
  const undo = createOwnUndo(doc);
  undo.captureTimeout = Number.POSITIVE_INFINITY;
  const binding = bindRecords({
    doc,
    store,
    admit: createAdmission(store.schema, textSchema),
    text: createTextWriter(textSchema),
    mayWrite: () => mayWrite,
    onLeftOut: (records) => {
      leftOut = records;
    },
  });
  const shape = (id: string) => store.get(id as TLShapeId);

  return {
    doc,
    store,
    binding,
    undo,
    leftOut: () => leftOut,
    setMayWrite: (may) => {
      mayWrite = may;
    },
    shape,
    shapes: () =>
      store
        .allRecords()
        .filter((record) => record.typeName === "shape")
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    put: (...records) => store.put(records),
    change(id, { props, ...rest }) {
      const before = shape(id);
      if (!before) return;
      store.put([{ ...before, ...rest, props: { ...before.props, ...props } } as TLShape]);
    },
    remove: (id) => store.remove([id as TLShapeId]),
    act(action) {
      binding.flush();
      undo.stopCapturing();
      action();
      binding.flush();
    },
    undoLast() {
      binding.flush();
      undo.undo();
    },
    redoLast() {
      binding.flush();
      undo.redo();
    },
  };
}

/** Brings two documents together, as the server would. */
export function sync(...peers: readonly BoardPeer[]) {
  for (const { binding } of peers) binding.flush();
  for (const from of peers) {
    for (const to of peers) {
      if (from === to) continue;
      const missing = Y.encodeStateAsUpdate(from.doc, Y.encodeStateVector(to.doc));
      Y.applyUpdate(to.doc, missing, "server");
    }
  }
}

/** Types into a note as the live text editor would: into the fragment, not through the store. */
export function type(peer: BoardPeer, id: string, at: number, letters: string) {
  const paragraph = peer.binding.fragmentOf(id)?.get(0);
  if (!(paragraph instanceof Y.XmlElement)) return;
  if (paragraph.length === 0) paragraph.insert(0, [new Y.XmlText()]);
  const text = paragraph.get(0);
  if (text instanceof Y.XmlText) text.insert(Math.min(at, text.length), letters);
}

/** What a shape says, one line per paragraph. */
export function wordsOf(shape: { props: object } | undefined): string {
  return plainTextOf(shape && "richText" in shape.props ? (shape.props.richText as Json) : "");
}

export function note(id: string, words = "", x = 0): TLShape {
  return {
    ...base(id, "note", x),
    props: {
      color: "yellow",
      labelColor: "black",
      size: "m",
      font: "sans",
      fontSizeAdjustment: 0,
      align: "middle",
      verticalAlign: "middle",
      growY: 0,
      url: "",
      richText: toRichText(words),
      scale: 1,
    },
  } as TLShape;
}

export function frame(id: string, x = 0): TLShape {
  return {
    ...base(id, "frame", x),
    props: { w: 300, h: 200, name: "Frame", color: "black" },
  } as TLShape;
}

export function base(id: string, shapeType: string, x = 0) {
  return {
    typeName: "shape",
    id,
    type: shapeType,
    parentId: "page:page",
    index: "a1",
    x,
    y: 0,
    rotation: 0,
    isLocked: false,
    opacity: 1,
    meta: {},
  } as const;
}
