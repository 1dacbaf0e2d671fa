import {
  createShapeId,
  DefaultDashStyle,
  DefaultFontStyle,
  type Editor,
  type StateNode,
  type TLNoteShape,
  type TLShape,
  type TLShapeId,
} from "tldraw";
import type { SheetLayout } from "#lib/canvas/sheet.ts";
import { placeNote } from "./note-place.ts";

/** Makes a note at a point of the sheet and goes straight into writing. */
export function writeNoteAt(
  editor: Editor,
  layout: SheetLayout,
  point: Readonly<{ x: number; y: number }>,
): void {
  if (editor.getIsReadonly()) return;
  const id = createShapeId();
  editor.markHistoryStoppingPoint("creating note");
  editor.createShape({ id, type: "note", ...placeNote(layout, point) });
  startWriting(editor, id);
}

function startWriting(editor: Editor, id: TLShapeId) {
  const shape = editor.getShape(id);
  if (!shape) return;
  editor.setEditingShape(id);
  editor.setCurrentTool("select.editing_shape", { target: "shape", shape });
}

/** A double press on the empty sheet makes a note, not a text as in tldraw; where notes are in use. */
export function makeNotesOnDoubleClick(
  editor: Editor,
  layout: () => SheetLayout,
  hasNotes: () => boolean,
): void {
  const idle = editor.getStateDescendant<StateNode>("select.idle");
  if (!idle) return;
  Object.assign(idle, {
    handleDoubleClickOnCanvas() {
      if (hasNotes()) writeNoteAt(editor, layout(), editor.inputs.currentPagePoint);
    },
  });
}

/** What new things look like before anybody chooses: quiet lines, upright letters. */
export function setFirstStyles(editor: Editor): void {
  editor.setStyleForNextShapes(DefaultFontStyle, "sans");
  editor.setStyleForNextShapes(DefaultDashStyle, "solid");
}

/**
 * Makes new notes yellow unless a colour was chosen: pens begin with black, and a black note is
 * dark grey on a dark page. Returns its undo.
 */
export function makeNotesColourful(editor: Editor): () => void {
  return editor.sideEffects.registerBeforeCreateHandler("shape", (shape, source) =>
    source === "user" && isBlackNote(shape)
      ? { ...shape, props: { ...shape.props, color: "yellow" } }
      : shape,
  );
}

function isBlackNote(shape: TLShape): shape is TLNoteShape {
  return shape.type === "note" && "color" in shape.props && shape.props.color === "black";
}

/**
 * Puts the caret behind a text that is opened, instead of selecting it all: the next letter would
 * wipe out what others have written. Returns its undo.
 */
export function keepWordsOnOpening(editor: Editor): () => void {
  const emit = editor.emit.bind(editor) as (event: string, ...details: unknown[]) => boolean;
  Object.assign(editor, {
    emit(event: string, ...details: unknown[]) {
      const isOpening = event === "select-all-text" && hasRichText(editor, details[0]);
      return isOpening ? false : emit(event, ...details);
    },
  });
  return () => Object.assign(editor, { emit });
}

/**
 * Tells a person in our own words that nothing more fits on the board; tldraw, which refuses to add
 * it, says so in English only. Returns its undo.
 */
export function sayWhenFull(editor: Editor, tell: () => void): () => void {
  const emit = editor.emit.bind(editor) as (event: string, ...details: unknown[]) => boolean;
  Object.assign(editor, {
    emit(event: string, ...details: unknown[]) {
      if (event !== "max-shapes") return emit(event, ...details);
      tell();
      return true;
    },
  });
  return () => Object.assign(editor, { emit });
}

function hasRichText(editor: Editor, detail: unknown): boolean {
  const { shapeId } = detail as { shapeId: TLShapeId };
  return "richText" in (editor.getShape(shapeId)?.props ?? {});
}

/**
 * Leaves writing when somebody else deletes the shape being written in; tldraw throws at the next
 * press otherwise. Returns its undo.
 */
export function leaveVanishedTexts(editor: Editor): () => void {
  return editor.sideEffects.registerAfterDeleteHandler("shape", () => {
    if (editor.isIn("select.editing_shape") && !editor.getEditingShape()) {
      editor.setCurrentTool("select.idle");
    }
  });
}

/**
 * Keeps keys that belong to an input method away from tldraw: the Enter that chooses a candidate
 * and the Escape that drops one must not end the writing. Returns its undo.
 */
export function guardComposition(editor: Editor): () => void {
  const canvas = editor.getContainer().querySelector(".tl-canvas");
  const keep = (event: Event) => {
    // 229 is what Safari says for the key that ends a composition.
    if (event instanceof KeyboardEvent && (event.isComposing || event.keyCode === 229)) {
      event.stopPropagation();
    }
  };
  canvas?.addEventListener("keydown", keep);
  canvas?.addEventListener("keyup", keep);
  return () => {
    canvas?.removeEventListener("keydown", keep);
    canvas?.removeEventListener("keyup", keep);
  };
}

/** Writes what is waiting when a drag ends and when the page may be about to go. Returns its undo. */
export function flushInTime(editor: Editor, flush: () => void): () => void {
  const onEvent = ({ name }: { name: string }) => {
    if (name === "pointer_up") flush();
  };
  editor.on("event", onEvent);
  document.addEventListener("visibilitychange", flush);
  window.addEventListener("pagehide", flush);
  return () => {
    editor.off("event", onEvent);
    document.removeEventListener("visibilitychange", flush);
    window.removeEventListener("pagehide", flush);
  };
}
