import type * as Y from "yjs";
import { recordsMap } from "#lib/canvas/board-document.ts";
import { recordBounds } from "#lib/canvas/record-bounds.ts";

/**
 * How much is on a board: up to a thousand shapes all is well; then small devices become slow; and
 * at the limit nothing more can be added, and the server takes out what is added nevertheless.
 */
export type Fullness = "roomy" | "crowded" | "full";

/** Shapes up to which a board was measured to be quick on a small device, twice over. */
const CROWDED = 1_000;

/** How full a board is, live, in the form React's `useSyncExternalStore` takes. */
export interface BoardFullness {
  subscribe(listener: () => void): () => void;
  current(): Fullness;
}

export function createBoardFullness(doc: Y.Doc): BoardFullness {
  const records = recordsMap(doc);
  const listeners = new Set<() => void>();
  /** Only kept while somebody listens. */
  let count = 0;

  function countAll(): number {
    return [...records.keys()].filter(isShape).length;
  }

  function recount(event: Y.YMapEvent<unknown>): void {
    const before = fullnessOf(count);
    for (const [id, { action }] of event.keys) {
      if (isShape(id)) count += steps[action];
    }
    if (fullnessOf(count) !== before) for (const listener of listeners) listener();
  }

  return {
    subscribe(listener) {
      if (listeners.size === 0) {
        count = countAll();
        records.observe(recount);
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) records.unobserve(recount);
      };
    },
    current: () => fullnessOf(listeners.size > 0 ? count : countAll()),
  };
}

const steps = { add: 1, update: 0, delete: -1 };

function isShape(id: string): boolean {
  return id.startsWith("shape:");
}

function fullnessOf(count: number): Fullness {
  if (count >= recordBounds.boardShapes) return "full";
  return count >= CROWDED ? "crowded" : "roomy";
}
