import type * as Y from "yjs";
import { recordsMap } from "#lib/canvas/board-document.ts";
import { textOf } from "./board-makings.ts";

/** What people did on a board, to be held against what is left of it in the end. */
export type Ledger = Readonly<{
  made(id: string, kind: string): void;
  removed(id: string): void;
  typed(id: string, word: string): void;
  /** Letters were deleted: none of its words is certain any more. */
  erased(id: string): void;
  /** What was made or typed, was taken away by nobody, and is not there exactly once. */
  lostIn(doc: Y.Doc): string[];
}>;

/** Kinds that the server takes away when what they hold or tie is gone. */
const DEPENDENT = ["group", "arrow"];

export function createLedger(): Ledger {
  const kinds = new Map<string, string>();
  const words = new Map<string, string[]>();
  const removed = new Set<string>();
  const erased = new Set<string>();

  function lostWords(doc: Y.Doc, id: string, typed: readonly string[]): string[] {
    const found = wordsOn(doc, id);
    return typed.filter((word) => found.filter((other) => other === word).length !== 1);
  }

  return {
    made: (id, kind) => kinds.set(id, kind),
    removed: (id) => removed.add(id),
    typed: (id, word) => words.set(id, [...(words.get(id) ?? []), word]),
    erased: (id) => erased.add(id),
    lostIn(doc) {
      const lost = [...kinds].flatMap(([id, kind]) =>
        removed.has(id) || DEPENDENT.includes(kind) || recordsMap(doc).has(id) ? [] : id,
      );
      const unsaid = [...words].flatMap(([id, typed]) =>
        removed.has(id) || erased.has(id) ? [] : lostWords(doc, id, typed),
      );
      return [...lost, ...unsaid];
    },
  };
}

function wordsOn(doc: Y.Doc, id: string): string[] {
  const pieces = textOf(doc, id)?.toDelta() ?? [];
  const letters = pieces.map(({ insert }: { insert: string }) => insert).join("");
  return letters.split(/(?=·)/);
}
