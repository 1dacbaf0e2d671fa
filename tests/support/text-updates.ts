import * as Y from "yjs";

/** Successive updates of one document, each adding one piece of text. */
export function edits(...texts: string[]): Uint8Array[] {
  const doc = new Y.Doc();
  const updates: Uint8Array[] = [];
  doc.on("update", (update: Uint8Array) => updates.push(update));
  for (const text of texts) doc.getText("text").insert(doc.getText("text").length, text);
  return updates;
}

/** A document's first update, holding the text. */
export function oneEdit(text: string): Uint8Array {
  const [update = new Uint8Array()] = edits(text);
  return update;
}

/** The text that {@link edits} put together. */
export function textOf(updates: readonly Uint8Array[]): string {
  const doc = new Y.Doc();
  for (const update of updates) Y.applyUpdate(doc, update);
  return doc.getText("text").toString();
}
