// @vitest-environment happy-dom

import { getSchema } from "@tiptap/core";
import { createShapeId, type TLShapeId, toRichText } from "tldraw";
import { afterEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { bindRecords } from "#components/board/binding/bind-records.ts";
import { textExtensions } from "#components/board/binding/collaborative-text.ts";
import { keepOthersAsIs, mayChange, type OwnOnly } from "#components/board/binding/own-only.ts";
import { createOwnUndo } from "#components/board/binding/own-undo.ts";
import { createAdmission, createBoardSchema } from "#components/board/binding/record-check.ts";
import { createTextWriter } from "#components/board/binding/text-fragment.ts";
import { leaveOthersAlone, treatOthersAsLocked } from "#components/board/canvas/kept-shapes.ts";
import { createOwnRecords } from "#components/board/room/own-records.ts";
import { recordsMap } from "#lib/canvas/board-document.ts";
import { writeNotes } from "#lib/canvas/new-note.ts";
import { wordsOfNote } from "#tests/support/typed-note.ts";
import { makeBinding, makeShape } from "../../../sync/convergence/board-makings.ts";
import { drag, openEditor } from "./headless-editor.ts";

const THEIRS = "shape:theirs" as TLShapeId;
const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0).toReversed()) stop();
});

/** A canvas on which somebody else's note stands, and one that this browser has just made. */
function openCanvas() {
  const doc = new Y.Doc();
  const other = new Y.Doc();
  writeNotes(other, [{ id: THEIRS, text: "theirs", x: 0, y: 0 }]);
  makeShape(other, "shape:arrow", "arrow", "a5");
  makeBinding(other, "binding:1end", ["shape:arrow", THEIRS]);
  const before = Y.encodeStateAsUpdate(other);
  Y.applyUpdate(doc, before, "server");
  let isOn = true;
  const only: OwnOnly = { isOn: () => isOn, own: createOwnRecords(doc) };
  const editor = openEditor();
  const { store } = editor;
  const textSchema = getSchema(textExtensions);
  const records = bindRecords({
    doc,
    store,
    admit: createAdmission(createBoardSchema(), textSchema),
    text: createTextWriter(textSchema),
    mayWrite: () => true,
    mayChange: (id) => mayChange(only, store, doc, id),
    onLeftOut: () => {},
  });
  const undo = createOwnUndo(doc);
  stops.push(
    () => editor.dispose(),
    () => records.stop(),
    keepOthersAsIs(store, only),
    treatOthersAsLocked(editor, only),
  );
  const mine = createShapeId("mine");
  editor.createShape({ id: mine, type: "note", x: 400, y: 0 });
  records.flush();
  return {
    ...{ doc, editor, records, mine },
    setOn: (next: boolean) => {
      isOn = next;
    },
    leaveOthers: () =>
      leaveOthersAlone(editor, { ownOnly: only, records, undo } as Parameters<
        typeof leaveOthersAlone
      >[1]),
    undo,
    /** Whether nothing was written but what is this person's. */
    expectKept() {
      records.flush();
      const now = recordsMap(doc).toJSON();
      for (const [id, registers] of Object.entries(recordsMap(other).toJSON())) {
        expect(now[id]).toEqual(registers);
      }
      expect(wordsOfNote(doc, THEIRS)).toBe("theirs");
    },
  };
}

describe("a canvas on which all change only what is theirs", () => {
  it("[E20] moves, colours and deletes one's own, and nothing of others'", () => {
    const { editor, mine, doc, expectKept } = openCanvas();
    for (const id of [THEIRS, mine]) {
      editor.updateShape({ id, type: "note", x: 700, props: { color: "blue" } });
    }
    expectKept();
    expect(editor.getShape(THEIRS)).toMatchObject({ x: 0 });
    expect(editor.getShape(mine)).toMatchObject({ x: 700, props: { color: "blue" } });
    editor.deleteShapes([THEIRS, mine]);
    expectKept();
    expect(recordsMap(doc).has(mine)).toBe(false);
    expect(editor.getShape(THEIRS)).toBeDefined();
  });

  it("[E20] lets nothing into the store that is no editor's change, and takes back what is there", () => {
    const { editor, setOn, expectKept } = openCanvas();
    editor.store.update(THEIRS, (shape) => ({ ...shape, x: 30 }));
    expect(editor.getShape(THEIRS)).toMatchObject({ x: 0 });
    setOn(false);
    editor.updateShape({ id: THEIRS, type: "note", x: 30 });
    // The news comes before it is written.
    setOn(true);
    expectKept();
    expect(editor.getShape(THEIRS)).toMatchObject({ x: 0 });
  });

  it("[E20] drags one's own away, and passes over others'", () => {
    const { editor, mine, expectKept } = openCanvas();
    editor.setCurrentTool("select");
    drag(editor, [
      { x: 50, y: 50 },
      { x: 90, y: 90 },
      { x: 150, y: 150 },
    ]);
    expect(editor.getSelectedShapeIds()).toEqual([]);
    drag(editor, [
      { x: 450, y: 50 },
      { x: 490, y: 90 },
      { x: 550, y: 150 },
    ]);
    expect(editor.getShape(mine)).toMatchObject({ x: 500, y: 100 });
    expectKept();
  });

  it("[E20] neither selects others' nor writes in them, and puts no group around them", () => {
    const { editor, mine, expectKept } = openCanvas();
    editor.selectAll();
    expect(editor.getSelectedShapeIds()).toEqual([mine]);
    editor.setEditingShape(THEIRS);
    expect(editor.getEditingShapeId()).toBeNull();
    editor.updateShape({ id: THEIRS, type: "note", props: { richText: toRichText("no") } });
    editor.groupShapes([THEIRS, mine]);
    expectKept();
  });

  it("[E20] unties others' arrows from nothing but what is one's own", () => {
    const { editor, expectKept } = openCanvas();
    editor.deleteBindings(editor.getBindingsInvolvingShape(THEIRS));
    expectKept();
  });

  it("[E20] lets go of others' when that begins, and forgets what was done to them", () => {
    const { editor, undo, setOn, leaveOthers, expectKept, records, doc } = openCanvas();
    setOn(false);
    editor.updateShape({ id: THEIRS, type: "note", x: 30 });
    records.flush();
    editor.updateShape({ id: THEIRS, type: "note", x: 0 });
    records.flush();
    editor.setSelectedShapes([THEIRS]);
    setOn(true);
    leaveOthers();
    expect(editor.getSelectedShapeIds()).toEqual([]);
    undo.undo();
    expectKept();
    expect(doc.store.pendingStructs).toBeNull();
  });

  it("[E20] shows what others do to their own", () => {
    const { doc, editor } = openCanvas();
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
    const registers = recordsMap(other).get(THEIRS);
    if (registers instanceof Y.Map) registers.set("xf", ["page:page", "a1", 90, 0, 0]);
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other), "server");
    expect(editor.getShape(THEIRS)).toMatchObject({ x: 90 });
    recordsMap(other).delete(THEIRS);
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other), "server");
    expect(editor.getShape(THEIRS)).toBeUndefined();
  });
});
