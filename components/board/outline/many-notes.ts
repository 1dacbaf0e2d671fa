import * as Y from "yjs";
import { readRecords, recordsMap } from "#lib/canvas/board-document.ts";
import { planNotes } from "#lib/canvas/bulk-notes.ts";
import type { Json, JsonObject } from "#lib/canvas/json-value.ts";
import { writeNotes } from "#lib/canvas/new-note.ts";
import {
  changedMarks,
  type MarksChange,
  marksOf,
  noMarks,
  withMarks,
} from "#lib/canvas/note-marks.ts";
import type { SheetLayout } from "#lib/canvas/sheet.ts";
import { tidyZone } from "#lib/canvas/tidy-zone.ts";
import type { NoteDesk } from "../notes/note-desk.ts";

type Options = Readonly<{
  doc: Y.Doc;
  memberId: string;
  newId(): string;
  mayWrite(): boolean;
  mayChange(id: string): boolean;
  layout(): SheetLayout;
  /** Writes in one transaction, which is undone by itself. */
  act(write: () => void): void;
}>;

/** Work on many notes at once, straight in a board's shared document. */
export function createManyNotes({ doc, memberId, act, ...ask }: Options): NoteDesk {
  const records = recordsMap(doc);

  function registersOf(id: string): Y.Map<unknown> | undefined {
    const registers = records.get(id);
    return registers instanceof Y.Map ? registers : undefined;
  }

  return {
    addMany(notes) {
      if (!ask.mayWrite()) return 0;
      const planned = planNotes(ask.layout(), readRecords(doc), notes);
      const written = planned.map(({ text, x, y, growY, tags, source }) => {
        const meta = withMarks({ authorId: memberId }, { ...noMarks, tags, source });
        return { id: `shape:${ask.newId()}`, text, x, y, growY, meta };
      });
      act(() => {
        writeNotes(doc, written);
        for (const { id, growY } of written) if (growY > 0) setGrowth(registersOf(id), growY);
      });
      return written.length;
    },

    tidy(zoneId, options) {
      if (!ask.mayWrite()) return 0;
      const moves = tidyZone(readRecords(doc), ask.layout(), zoneId, options);
      act(() => {
        for (const { id, x, y } of moves.filter((move) => ask.mayChange(move.id))) {
          const registers = registersOf(id);
          const [parentId, index] = (registers?.get("xf") ?? []) as readonly Json[];
          if (parentId && index) registers?.set("xf", [parentId, index, x, y, 0]);
        }
      });
      return moves.length;
    },

    mark(ids, change) {
      act(() => {
        for (const id of ids.filter(ask.mayChange)) mark(registersOf(id), change);
      });
    },
  };
}

/** Makes a note higher than wide, in canvas pixels before `scale`. */
export function setGrowth(registers: Y.Map<unknown> | undefined, growY: number): void {
  const props = registers?.get("p");
  if (typeof props !== "object" || props === null) return;
  const known = props as JsonObject;
  if (known.growY !== growY) registers?.set("p", { ...known, growY });
}

function mark(registers: Y.Map<unknown> | undefined, change: MarksChange) {
  if (registers?.get("t") !== "note") return;
  const known = registers.get("m") ?? {};
  if (typeof known !== "object") return;
  const meta = known as JsonObject;
  registers.set("m", withMarks(meta, changedMarks(marksOf(meta), change)));
}
