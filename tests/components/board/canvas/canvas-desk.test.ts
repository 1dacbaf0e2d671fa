// @vitest-environment happy-dom

import { getSchema } from "@tiptap/core";
import { createShapeId, toRichText } from "tldraw";
import { afterEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { bindRecords } from "#components/board/binding/bind-records.ts";
import { textExtensions } from "#components/board/binding/collaborative-text.ts";
import { createOwnUndo, installOwnUndo } from "#components/board/binding/own-undo.ts";
import { createAdmission, createBoardSchema } from "#components/board/binding/record-check.ts";
import { createTextWriter } from "#components/board/binding/text-fragment.ts";
import { createCanvasDesk } from "#components/board/canvas/canvas-desk.ts";
import { readRecords } from "#lib/canvas/board-document.ts";
import { outcomesOf } from "#lib/canvas/outcomes.ts";
import { layoutSheet } from "#lib/canvas/sheet.ts";
import { openEditor } from "./headless-editor.ts";

const template = findTemplate("T07-twin-transition");
if (!template) throw new Error("this template is gone");
const layout = layoutSheet(template, null);
const [zone] = layout.zones;
if (!zone) throw new Error("this template has no zones");
const here = { zoneId: zone.id, columnId: zone.cells[0]?.columnId ?? null };

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0).toReversed()) stop();
});

/** A canvas tied to its document, as on the page. */
function openCanvas() {
  const doc = new Y.Doc();
  const editor = openEditor();
  const textSchema = getSchema(textExtensions);
  const records = bindRecords({
    doc,
    store: editor.store,
    admit: createAdmission(createBoardSchema(), textSchema),
    text: createTextWriter(textSchema),
    mayWrite: () => true,
    onLeftOut: () => {},
  });
  const undo = createOwnUndo(doc);
  stops.push(
    () => editor.dispose(),
    () => records.stop(),
    installOwnUndo(editor, undo, records.flush),
  );
  const notes = () => {
    records.flush();
    return outcomesOf(readRecords(doc), layout);
  };
  return { editor, notes, desk: createCanvasDesk(editor, doc, () => layout) };
}

const bulk = (text: string) => ({ text, place: here, tags: ["sdg/7"], source: null });
const tidying = { order: "time", scores: {}, nameOf: () => undefined, random: () => 0 } as const;

describe("many notes from the canvas", () => {
  it("[O7] are one step of undo", () => {
    const { editor, notes, desk } = openCanvas();
    editor.markHistoryStoppingPoint("before");
    editor.createShape({ type: "note", x: 5_000, y: 0, props: { richText: toRichText("own") } });
    expect(desk.addMany([bulk("one"), bulk("two"), bulk("three")])).toBe(3);
    expect(notes().map(({ text }) => text)).toEqual(["one", "two", "three", "own"]);
    expect(notes()[0]).toMatchObject({ zoneId: here.zoneId, marks: { tags: ["sdg/7"] } });
    editor.undo();
    expect(notes().map(({ text }) => text)).toEqual(["own"]);
    editor.redo();
    expect(notes()).toHaveLength(4);
  });

  it("[O8] are tidied in one step of undo", () => {
    const { editor, notes, desk } = openCanvas();
    const at = (index: number) => ({ x: zone.body.x + 20 + index * 30, y: zone.body.y + 20 });
    for (const [index, text] of ["one", "two"].entries()) {
      editor.createShape({ type: "note", ...at(index), props: { richText: toRichText(text) } });
    }
    const before = notes().map(({ bounds }) => bounds);
    expect(desk.tidy(here.zoneId, tidying)).toBe(2);
    const after = notes();
    expect(after.map(({ text }) => text)).toEqual(["one", "two"]);
    expect(after.map(({ bounds }) => bounds)).not.toEqual(before);
    editor.undo();
    expect(notes().map(({ bounds }) => bounds)).toEqual(before);
  });

  it("[O9] lose a mark that is taken off, and keep what others put on meanwhile", () => {
    const { editor, notes, desk } = openCanvas();
    const id = createShapeId();
    const meta = { tags: ["sdg/1", "sdg/2"], source: "Mei", authorId: "m1" };
    editor.createShape({
      ...{ id, type: "note", x: 0, y: 0, meta },
      props: { richText: toRichText("roof") },
    });
    desk.mark([id], { removed: ["sdg/1"], added: ["sdg/7"], source: null });
    expect(editor.getShape(id)?.meta).toEqual({ tags: ["sdg/2", "sdg/7"], authorId: "m1" });
    expect(notes()[0]?.marks.tags).toEqual(["sdg/2", "sdg/7"]);
    editor.undo();
    expect(notes()[0]?.marks).toMatchObject({ tags: ["sdg/1", "sdg/2"], source: "Mei" });
  });

  it("[O5] are nothing for somebody who may only read", () => {
    const { editor, notes, desk } = openCanvas();
    editor.updateInstanceState({ isReadonly: true });
    expect(desk.addMany([bulk("one")])).toBe(0);
    expect(desk.tidy(here.zoneId, tidying)).toBe(0);
    expect(notes()).toEqual([]);
  });
});
