// @vitest-environment happy-dom
import { Editor as TextEditor } from "@tiptap/core";
import { createShapeId, createTLStore, type Editor, toRichText } from "tldraw";
import { afterEach, expect, it } from "vitest";
import { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import { bindRecords } from "#components/board/binding/bind-records.ts";
import { collaborativeText } from "#components/board/binding/collaborative-text.ts";
import { createAdmission, createBoardSchema } from "#components/board/binding/record-check.ts";
import { createTextWriter } from "#components/board/binding/text-fragment.ts";
import { recordsMap } from "#lib/canvas/board-document.ts";
import { fillWithText } from "#lib/canvas/rich-text.ts";
import { openEditor } from "../canvas/headless-editor.ts";
import { textSchema, wordsOf } from "./board-peer.ts";

const NOTE = createShapeId("n");
const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** Somebody who is writing in a note. */
function writer() {
  const doc = new Y.Doc();
  const schema = createBoardSchema();
  const store = createTLStore({ schema });
  const records = bindRecords({
    ...{ doc, store, mayWrite: () => true, onLeftOut: () => undefined },
    admit: createAdmission(schema, textSchema),
    text: createTextWriter(textSchema),
  });
  const editor: Editor = openEditor({ store });
  const awareness = new Awareness(doc);
  const options = collaborativeText({
    ...{ records, awareness, nonce: undefined },
    editor: () => editor,
  });
  editor.createShape({ id: NOTE, type: "note", props: { richText: toRichText("mine") } });
  records.flush();
  editor.select(NOTE).setEditingShape(NOTE);
  editor.setCurrentTool("select.editing_shape", { target: "shape", shape: editor.getShape(NOTE) });
  const textEditor = new TextEditor({
    extensions: [...(options.tipTapConfig?.extensions ?? [])],
    element: document.createElement("div"),
  });
  stops.push(
    () => textEditor.destroy(),
    () => editor.dispose(),
    () => awareness.destroy(),
  );
  return { doc, editor, textEditor, records };
}

it("ends writing in a text that the server replaced, and goes on with the new one", () => {
  const { doc, editor, textEditor, records } = writer();
  textEditor.commands.insertContent("!");
  expect(editor.getEditingShapeId()).toBe(NOTE);

  doc.transact(() => {
    const text = new Y.XmlFragment();
    (recordsMap(doc).get(NOTE) as Y.Map<unknown>).set("rt", text);
    fillWithText(text, "repaired");
  }, "server");
  expect(editor.getEditingShapeId()).toBeNull();

  textEditor.destroy();
  editor.updateShape({ id: NOTE, type: "note", x: 50 });
  records.flush();
  doc.transact(() => (recordsMap(doc).get(NOTE) as Y.Map<unknown>).set("isLocked", true), "server");
  expect(wordsOf(editor.getShape(NOTE))).toBe("repaired");
});

it("goes on while others write in the same text", () => {
  const { doc, editor, records } = writer();
  doc.transact(() => records.fragmentOf(NOTE)?.push([new Y.XmlElement("paragraph")]), "server");
  expect(editor.getEditingShapeId()).toBe(NOTE);
});
