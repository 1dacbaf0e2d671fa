// @vitest-environment happy-dom
import {
  Box,
  createTLStore,
  DefaultDashStyle,
  DefaultSizeStyle,
  type Editor,
  GeoShapeGeoStyle,
  toRichText,
} from "tldraw";
import { afterEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { bindRecords } from "#components/board/binding/bind-records.ts";
import { createAdmission, createBoardSchema } from "#components/board/binding/record-check.ts";
import { createTextWriter } from "#components/board/binding/text-fragment.ts";
import { recordsMap } from "#lib/canvas/board-document.ts";
import { textSchema } from "#tests/components/board/binding/board-peer.ts";
import { drag, openEditor } from "#tests/components/board/canvas/headless-editor.ts";
import { exchange, expectSound, guardedBoard } from "./guarded-board.ts";

const opened: Editor[] = [];
afterEach(() => {
  for (const editor of opened.splice(0)) editor.dispose();
});

/** Somebody with tldraw's own editor on a guarded board. */
function person() {
  const doc = new Y.Doc();
  const schema = createBoardSchema();
  const store = createTLStore({ schema });
  const records = bindRecords({
    ...{ doc, store, mayWrite: () => true },
    admit: createAdmission(schema, textSchema),
    text: createTextWriter(textSchema),
    onLeftOut: (leftOut) => expect(leftOut).toEqual([]),
  });
  const editor = openEditor({ store });
  opened.push(editor);
  const server = guardedBoard();
  return {
    editor,
    doc,
    /** Sends everything, which the server is to find sound. */
    expectHonest() {
      records.flush();
      exchange(doc, server.doc);
      expect(server.guard.repair()).toEqual({});
      expectSound(server.doc);
    },
  };
}

/** The same numbers in the same order for the same seed; Park and Miller's generator. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const tools = ["note", "text", "geo", "arrow", "line", "draw", "highlight", "frame"];

/** Things people do on a canvas, each with tldraw's own means. */
const deeds: readonly ((editor: Editor, roll: (below: number) => number) => void)[] = [
  (editor, roll) => {
    editor.setCurrentTool(tools[roll(tools.length)] ?? "note");
    const places = Array.from({ length: 2 + roll(12) }, () => ({ x: roll(1_200), y: roll(800) }));
    drag(editor, places, roll(3) === 0);
    editor.setCurrentTool("select");
  },
  (editor, roll) => {
    const places = Array.from({ length: 3 }, () => ({ x: roll(1_200), y: roll(800) }));
    drag(editor, places);
  },
  (editor, roll) => editor.rotateShapesBy(editor.getSelectedShapeIds(), roll(700) / 100),
  (editor) => editor.groupShapes(editor.getSelectedShapeIds()),
  (editor) => editor.ungroupShapes(editor.getSelectedShapeIds()),
  (editor) => editor.duplicateShapes(editor.getSelectedShapeIds(), { x: 20, y: 30 }),
  (editor) => editor.alignShapes(editor.getSelectedShapeIds(), "center-vertical"),
  (editor) => editor.distributeShapes(editor.getSelectedShapeIds(), "horizontal"),
  (editor) => editor.stretchShapes(editor.getSelectedShapeIds(), "vertical"),
  (editor) => editor.flipShapes(editor.getSelectedShapeIds(), "horizontal"),
  (editor) => editor.packShapes(editor.getSelectedShapeIds(), 10),
  (editor) => editor.bringToFront(editor.getSelectedShapeIds()),
  (editor) => editor.sendBackward(editor.getSelectedShapeIds()),
  (editor) => editor.toggleLock(editor.getSelectedShapeIds().slice(0, 1)),
  (editor, roll) => editor.setOpacityForSelectedShapes(roll(11) / 10),
  (editor, roll) => {
    editor.setStyleForSelectedShapes(DefaultDashStyle, roll(2) ? "dashed" : "draw");
    editor.setStyleForSelectedShapes(GeoShapeGeoStyle, roll(2) ? "cloud" : "star");
    editor.setStyleForSelectedShapes(DefaultSizeStyle, roll(2) ? "xl" : "s");
  },
  (editor, roll) => {
    for (const id of editor.getSelectedShapeIds()) {
      editor.resizeShape(id, { x: (roll(400) - 150) / 100, y: (roll(400) - 150) / 100 });
    }
  },
  (editor) => editor.deleteShapes(editor.getSelectedShapeIds().slice(0, 2)),
  (editor) => editor.selectAll(),
  (editor, roll) => {
    const ids = [...editor.getCurrentPageShapeIds()];
    editor.select(...ids.filter(() => roll(3) === 0));
  },
  (editor, roll) => {
    for (const shape of editor.getSelectedShapes()) {
      if ("richText" in shape.props) {
        const props = { richText: toRichText("words\n".repeat(roll(5))) };
        editor.updateShape({ id: shape.id, type: shape.type, props });
      }
    }
  },
  (editor, roll) => editor.zoomOut(undefined, { immediate: roll(2) === 0 }),
  (editor) => editor.resetZoom(undefined, { immediate: true }),
  (editor) => {
    const content = editor.getContentFromCurrentPage(editor.getSelectedShapeIds());
    if (content) editor.putContentOntoCurrentPage(content, { select: true });
  },
];

describe("what tldraw's own editor makes", () => {
  it.each([2, 3, 4])(
    "[D8] is never repaired (seed %i)",
    (seed) => {
      const { editor, doc, expectHonest } = person();
      const roll = dice(seed);
      for (let step = 0; step < 100; step++) {
        const deed = deeds[roll(3) === 0 ? 0 : roll(deeds.length)];
        deed?.(editor, roll);
        if (editor.getCurrentPageShapeIds().size > 80)
          editor.selectAll().deleteShapes(editor.getSelectedShapeIds());
        expectHonest();
      }
      expect(recordsMap(doc).size).toBeGreaterThan(0);
    },
    30_000,
  );

  it("[D8] is never repaired, however long somebody draws", () => {
    const { editor, expectHonest } = person();
    editor.setCurrentTool("draw");
    drag(
      editor,
      Array.from({ length: 2_500 }, (_, at) => ({
        x: at % 1_000,
        y: 300 + 200 * Math.sin(at / 9),
      })),
    );
    expectHonest();
    expect(editor.getCurrentPageShapes().length).toBeGreaterThan(3);
  });

  it("[D8] is never repaired at the smallest and the largest zoom", () => {
    const { editor, expectHonest } = person();
    editor.updateViewportScreenBounds(new Box(0, 0, 3_840, 2_160));
    editor.user.updateUserPreferences({ isDynamicSizeMode: true });
    for (const z of [0.05, 8]) {
      editor.setCamera({ x: 0, y: 0, z }, { immediate: true });
      for (const tool of tools) {
        editor.setCurrentTool(tool);
        drag(
          editor,
          [
            { x: 5, y: 5 },
            { x: 1_000, y: 900 },
            { x: 3_800, y: 2_100 },
          ],
          tool === "draw",
        );
        expectHonest();
      }
    }
    expect(editor.getCurrentPageShapeIds().size).toBeGreaterThan(tools.length);
  });
});
