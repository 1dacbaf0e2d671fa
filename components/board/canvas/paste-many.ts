import { useEffect, useRef } from "react";
import { defaultHandleExternalTextContent, type Editor, type VecLike } from "tldraw";
import { notesIn, readPasted } from "#lib/canvas/pasted-notes.ts";

/** Takes what was pasted, and where on the page; `undefined` if nobody pointed anywhere. */
type Take = (text: string, at: VecLike | undefined) => void;

/** Whether a pasted text is more than one note: several lines, or a table. */
export function isMany(text: string): boolean {
  return notesIn(readPasted(text)).length > 1;
}

/**
 * Hands over what is pasted on the board if it is more than one note. By keyboard that is looked at
 * before tldraw does: a spreadsheet copies a picture of its cells, too, and tldraw would see only
 * that.
 */
export function usePasteMany(editor: Editor, isOn: boolean, take: Take): void {
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });

  useEffect(() => {
    if (!isOn) return;
    const onPaste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData("text/plain") ?? "";
      const isOwn = event.clipboardData?.getData("text/html").includes("data-tldraw") ?? false;
      if (isOwn || !isForBoard(editor, event) || !isMany(text)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      latest.current(text, pointed(editor));
    };
    window.addEventListener("paste", onPaste, { capture: true });
    // From the menu.
    editor.registerExternalContentHandler("text", async (content) => {
      if (isMany(content.text)) latest.current(content.text, content.point ?? pointed(editor));
      else await defaultHandleExternalTextContent(editor, content);
    });
    return () => {
      window.removeEventListener("paste", onPaste, { capture: true });
      editor.registerExternalContentHandler("text", (content) =>
        defaultHandleExternalTextContent(editor, content),
      );
    };
  }, [editor, isOn]);
}

/** Whether nobody is writing somewhere: then what is pasted is meant for the board. */
function isForBoard(editor: Editor, { target }: ClipboardEvent): boolean {
  if (editor.getEditingShapeId() !== null || document.querySelector("dialog[open]")) return false;
  if (!(target instanceof HTMLElement)) return true;
  if (target.isContentEditable || target.closest("input, textarea, select")) return false;
  return target === document.body || editor.getContainer().contains(target);
}

function pointed(editor: Editor): VecLike | undefined {
  return editor.getContainer().matches(":hover") ? editor.inputs.currentPagePoint : undefined;
}
