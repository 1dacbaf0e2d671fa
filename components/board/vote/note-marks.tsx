import { Fragment, type ReactNode, useMemo, useRef } from "react";
import { type Editor, useQuickReactor, useValue } from "tldraw";
import type { Rect } from "#lib/canvas/sheet.ts";
import type { NamedItem } from "./named-items.ts";

type NoteMarksProps = Readonly<{
  editor: Editor;
  notes: readonly NamedItem[];
  at: "top" | "bottom";
  children(note: NamedItem): ReactNode;
}>;

/**
 * Something on each note in view, or around and on each cluster, at the size of the screen and not of the board. Moving the camera
 * moves one element; which notes are in view is looked at only now and then.
 */
export function NoteMarks({ editor, notes, at, children }: NoteMarksProps) {
  const paper = useRef<HTMLDivElement>(null);
  const view = useValue("notes in view", () => wideView(editor.getViewportPageBounds()), [editor]);
  const shown = useMemo(() => {
    const [x = 0, y = 0, w = 0, h = 0] = view.split(" ").map(Number);
    return notes.filter(({ bounds }) => meet(bounds, { x, y, w, h }));
  }, [notes, view]);

  useQuickReactor("move the marks", () => {
    const { x, y, z } = editor.getCamera();
    if (!paper.current) return;
    paper.current.style.transform = `scale(${z}) translate(${x}px, ${y}px)`;
    paper.current.style.setProperty("--unzoom", String(1 / z));
  }, [editor]);

  return (
    <div className="pointer-events-none absolute inset-0 z-[1] overflow-hidden">
      <div ref={paper} className="board-marks">
        {shown.map((note) => (
          <Fragment key={note.id}>
            {note.parts && (
              <div className="board-cluster" data-cluster={note.text} style={boxOf(note.bounds)} />
            )}
            <div className="board-mark" data-at={at} style={cornerOf(note.bounds, at)}>
              {children(note)}
            </div>
          </Fragment>
        ))}
      </div>
    </div>
  );
}

/** A little larger than what lies in it: a group has no edge of its own. */
function boxOf({ x, y, w, h }: Rect) {
  const gap = 12;
  return { left: x - gap, top: y - gap, width: w + 2 * gap, height: h + 2 * gap };
}

function cornerOf({ x, y, w, h }: Rect, at: "top" | "bottom") {
  return at === "top" ? { left: x + w, top: y } : { left: x + w / 2, top: y + h };
}

/** The view and as much again around it, in coarse steps, so that it stays the same for a while. */
function wideView({ x, y, w, h }: Rect): string {
  const step = 2 ** Math.ceil(Math.log2(Math.max(w, h, 1)));
  const left = Math.floor(x / step) * step;
  const top = Math.floor(y / step) * step;
  return [left, top, 2 * step, 2 * step].join(" ");
}

function meet(one: Rect, other: Rect): boolean {
  return (
    one.x < other.x + other.w &&
    one.x + one.w > other.x &&
    one.y < other.y + other.h &&
    one.y + one.h > other.y
  );
}
