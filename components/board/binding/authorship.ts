import type { TLShape, TLStore } from "@tldraw/tlschema";

/**
 * Writes who made a shape into its meta, also if it was pasted or duplicated from somebody else's.
 * The server checks it. Returns its undo.
 */
export function signNewShapes(store: TLStore, memberId: string): () => void {
  return store.sideEffects.registerBeforeCreateHandler(
    "shape",
    (shape: TLShape, source): TLShape =>
      source === "user" ? { ...shape, meta: { ...shape.meta, authorId: memberId } } : shape,
  );
}
