// @vitest-environment happy-dom
import type { Editor } from "tldraw";
import { afterEach, expect, it } from "vitest";
import { sayWhenFull, writeNoteAt } from "#components/board/canvas/editor-setup.ts";
import { layoutSheet } from "#lib/canvas/sheet.ts";
import { drag, openEditor } from "./headless-editor.ts";

const layout = layoutSheet({ rows: 4, rowHeight: 300, zones: [], matrix: null }, null);
const opened: Editor[] = [];

afterEach(() => {
  for (const editor of opened.splice(0)) editor.dispose();
});

/** A board that holds two notes and no more. */
function fullBoard() {
  const editor = openEditor({ maxShapesPerPage: 2 });
  opened.push(editor);
  let told = 0;
  let crashed = 0;
  editor.on("crash", () => crashed++);
  sayWhenFull(editor, () => told++);
  for (const x of [0, 300]) writeNoteAt(editor, layout, { x, y: 0 });
  editor.setCurrentTool("select");
  return { editor, told: () => told, crashes: () => crashed };
}

it.each(["note", "text", "geo", "arrow", "line", "draw", "highlight", "frame"])(
  "takes nothing more from the tool for a %s onto a full board, and says so",
  (tool) => {
    const { editor, told, crashes } = fullBoard();
    editor.setCurrentTool(tool);
    drag(editor, [
      { x: 700, y: 500 },
      { x: 760, y: 540 },
      { x: 900, y: 600 },
    ]);
    expect(editor.getCurrentPageShapeIds().size).toBe(2);
    expect(told()).toBeGreaterThan(0);
    expect(crashes()).toBe(0);
  },
);

it("takes no copies onto a full board, and says so", () => {
  const { editor, told } = fullBoard();
  editor.selectAll().duplicateShapes(editor.getSelectedShapeIds());
  expect(editor.getCurrentPageShapeIds().size).toBe(2);
  expect(told()).toBe(1);
});

it("takes something again once something was deleted", () => {
  const { editor, told } = fullBoard();
  const [first] = editor.getCurrentPageShapeIds();
  editor.deleteShapes(first ? [first] : []);
  writeNoteAt(editor, layout, { x: 600, y: 0 });
  expect(editor.getCurrentPageShapeIds().size).toBe(2);
  expect(told()).toBe(0);
});
