import { getSchema } from "@tiptap/core";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { createBoardAuthor } from "#bench/sync/load/board-author.ts";
import { textExtensions } from "#components/board/binding/collaborative-text.ts";
import { createAdmission, createBoardSchema } from "#components/board/binding/record-check.ts";
import { readRecords } from "#lib/canvas/board-document.ts";

test("writes records as a browser does, which tldraw accepts", () => {
  const author = createBoardAuthor(11, "m1");
  author.addNote("shape:note", "Shade for the bus stop");
  author.addDrawing("shape:drawing", 40);
  author.moveShape("shape:note", "marker");
  const doc = new Y.Doc();
  Y.applyUpdate(doc, author.state());
  const records = readRecords(doc);
  const admit = createAdmission(createBoardSchema(), getSchema(textExtensions));
  expect(records.map(({ id }) => id).sort()).toEqual(["shape:drawing", "shape:note"]);
  for (const record of records) expect(admit(record)).toEqual(record);
  const note = records.find(({ id }) => id === "shape:note");
  expect(note?.meta).toEqual({ authorId: "m1", bench: "marker" });
});

test("says each change in an update of its own", () => {
  const author = createBoardAuthor(11, "m1");
  const doc = new Y.Doc();
  Y.applyUpdate(doc, author.addNote("shape:note", "Shade"));
  Y.applyUpdate(doc, author.moveShape("shape:note", "one"));
  expect(readRecords(doc)[0]?.meta).toMatchObject({ bench: "one" });
  expect(doc.store.pendingStructs).toBeNull();
});
