import { type Editor, type TLContent, type TLShape, toRichText } from "tldraw";
import { shapeTypes } from "#lib/canvas/board-document.ts";
import type { SheetLayout } from "#lib/canvas/sheet.ts";
import { placeNote } from "./note-place.ts";
import type { Refusal } from "./refusal.ts";

/**
 * Lets only words and a board's own shapes in by pasting and dropping. Pictures, files and web pages
 * stay out: each of them would be fetched by every participant's browser, some from elsewhere.
 */
export function guardPasting(
  editor: Editor,
  layout: () => SheetLayout,
  refuse: (why: Refusal) => void,
): void {
  const refuseFile = () => refuse("paste-file");
  const refuseWeb = () => refuse("paste-web");
  editor.registerExternalContentHandler("files", refuseFile);
  editor.registerExternalContentHandler("file-replace", refuseFile);
  editor.registerExternalContentHandler("svg-text", refuseFile);
  editor.registerExternalContentHandler("embed", refuseWeb);
  editor.registerExternalContentHandler("excalidraw", refuseWeb);

  editor.registerExternalContentHandler("url", ({ url, point }) => {
    const at = point ?? editor.inputs.currentPagePoint;
    editor.markHistoryStoppingPoint("pasting link");
    editor.createShape({
      type: "note",
      ...placeNote(layout(), at),
      props: { richText: toRichText(url) },
    });
    refuse("paste-link");
  });

  editor.registerExternalContentHandler("tldraw", ({ content, point }) => {
    const allowed = allowedContent(content);
    if (allowed.shapes.length < content.shapes.length) refuseFile();
    if (allowed.shapes.length === 0) return;
    editor.run(() => {
      editor.markHistoryStoppingPoint("pasting");
      editor.putContentOntoCurrentPage(allowed, {
        ...(point && { point }),
        select: true,
      });
    });
  });
}

/** The part of copied content that a board may hold, without what belonged to the rest. */
export function allowedContent(content: TLContent): TLContent {
  const shapes = content.shapes.filter(isAllowed);
  const ids = new Set(shapes.map(({ id }) => id));
  return {
    ...content,
    shapes,
    bindings: (content.bindings ?? []).filter(
      ({ fromId, toId }) => ids.has(fromId) && ids.has(toId),
    ),
    rootShapeIds: content.rootShapeIds.filter((id) => ids.has(id)),
    assets: [],
  };
}

function isAllowed({ type }: TLShape): boolean {
  return shapeTypes.some((allowed) => allowed === type);
}
