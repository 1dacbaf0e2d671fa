import {
  createShapeId,
  type Editor,
  type TLNoteShape,
  type TLShape,
  type TLShapeId,
  toRichText,
} from "tldraw";
import type { Doc } from "yjs";
import { readRecords } from "#lib/canvas/board-document.ts";
import { planNotes } from "#lib/canvas/bulk-notes.ts";
import type { JsonObject } from "#lib/canvas/json-value.ts";
import { changedMarks, marksOf, noMarks, withMarks } from "#lib/canvas/note-marks.ts";
import type { SheetLayout } from "#lib/canvas/sheet.ts";
import { tidyZone } from "#lib/canvas/tidy-zone.ts";
import type { NoteDesk } from "../notes/note-desk.ts";

/** The desk of somebody who works on the canvas: what it does is in the canvas's own undo. */
export function createCanvasDesk(editor: Editor, doc: Doc, layout: () => SheetLayout): NoteDesk {
  /** One action, undone by itself; `name` is for whoever looks at the editor's history. */
  function act(name: string, write: () => void) {
    editor.complete();
    // Also writes what is waiting into the document.
    editor.markHistoryStoppingPoint(name);
    editor.run(write);
    editor.markHistoryStoppingPoint(`after ${name}`);
  }

  return {
    addMany(notes) {
      if (editor.getIsReadonly()) return 0;
      let count = 0;
      act("adding notes", () => {
        const before = editor.getCurrentPageShapeIds().size;
        const planned = planNotes(layout(), readRecords(doc), notes);
        const ids = planned.map(() => createShapeId());
        editor.createShapes<TLNoteShape>(
          planned.map(({ text, x, y, tags, source }, index) => ({
            ...{ id: ids[index] ?? createShapeId(), type: "note" as const, x, y },
            props: { richText: toRichText(text), color: "yellow" },
            meta: withMarks({}, { ...noMarks, tags, source }) as TLNoteShape["meta"],
          })),
        );
        count = editor.getCurrentPageShapeIds().size - before;
        // To be seen, and to be coloured, tagged or taken elsewhere together.
        if (count > 0) editor.setSelectedShapes(ids);
      });
      return count;
    },

    tidy(zoneId, options) {
      if (editor.getIsReadonly()) return 0;
      let count = 0;
      act("tidying", () => {
        const moves = tidyZone(readRecords(doc), layout(), zoneId, options);
        editor.updateShapes(
          moves.map(({ id, x, y }) => ({
            ...{ id: id as TLShapeId, type: "note" as const, x, y, rotation: 0 },
          })),
        );
        count = moves.length;
      });
      return count;
    },

    mark(ids, change) {
      if (editor.getIsReadonly()) return;
      act("marking", () => {
        for (const id of ids) {
          const shape = editor.getShape(id as TLShapeId);
          if (shape?.type !== "note") continue;
          const meta = shape.meta as JsonObject;
          const marked = withMarks(meta, changedMarks(marksOf(meta), change));
          // Not updateShape(): it lays a meta over the old one, and could take nothing away.
          editor.store.update(shape.id, (now: TLShape) => ({ ...now, meta: marked }) as TLShape);
        }
      });
    },
  };
}
