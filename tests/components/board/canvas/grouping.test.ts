// @vitest-environment happy-dom

import { createShapeId, type Editor, type TLNoteShape } from "tldraw";
import { afterEach, describe, expect, it } from "vitest";
import {
  canGroup,
  canUngroup,
  groupSelected,
  hasGrouping,
  leavesOf,
  ungroupSelected,
} from "#components/board/canvas/grouping.ts";
import { openEditor } from "./headless-editor.ts";

let editor: Editor | undefined;
afterEach(() => editor?.dispose());

/** A board with some notes beside one another, all of them selected. */
function openNotes(count: number) {
  editor = openEditor();
  const ids = Array.from({ length: count }, () => createShapeId());
  editor.createShapes<TLNoteShape>(
    ids.map((id, index) => ({ id, type: "note" as const, x: 300 * index, y: 0 })),
  );
  editor.setSelectedShapes(ids);
  return { editor, ids };
}

describe("putting notes together", () => {
  it("needs two of them, and a step with notes or frames", () => {
    expect(canGroup(openNotes(1).editor)).toBe(false);
    const { editor: board } = openNotes(2);
    expect(canGroup(board)).toBe(true);
    expect(
      [null, ["note"], ["shapes"], ["text"], []].map((tools) => hasGrouping(tools as null)),
    ).toEqual([true, true, true, false, false]);
  });

  it("makes one group of what is selected, and one undo takes it back", () => {
    const { editor: board, ids } = openNotes(3);
    groupSelected(board);
    const [group] = board.getSelectedShapes();
    expect(group?.type).toBe("group");
    expect(ids.map((id) => board.getShape(id)?.parentId)).toEqual(Array(3).fill(group?.id));
    expect(canUngroup(board)).toBe(true);
    expect(canGroup(board)).toBe(false);
    expect(leavesOf(board, board.getSelectedShapes()).map(({ id }) => id)).toEqual(ids);
    board.undo();
    expect(ids.map((id) => board.getShape(id)?.parentId)).toEqual(
      Array(3).fill(board.getCurrentPageId()),
    );
  });

  it("takes a group apart again", () => {
    const { editor: board, ids } = openNotes(2);
    groupSelected(board);
    expect(canUngroup(board)).toBe(true);
    board.setCurrentTool("hand");
    ungroupSelected(board);
    expect(board.getCurrentPageShapes().map(({ type }) => type)).toEqual(["note", "note"]);
    expect(board.getSelectedShapeIds().toSorted()).toEqual(ids.toSorted());
    expect(canUngroup(board)).toBe(false);
  });

  it("changes nothing on a board that is only read, and leaves alone what is locked", () => {
    const { editor: board, ids } = openNotes(2);
    board.updateInstanceState({ isReadonly: true });
    expect(canGroup(board)).toBe(false);
    board.updateInstanceState({ isReadonly: false });
    const [first] = ids;
    if (first) board.updateShape({ id: first, type: "note", isLocked: true });
    expect(canGroup(board)).toBe(false);
  });
});
