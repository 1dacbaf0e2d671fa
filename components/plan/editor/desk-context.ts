import { createContext, useContext } from "react";
import type { Conflict, EditedDocument } from "#lib/lesson-plan/document/apply-edits.ts";
import type { Choice } from "#lib/lesson-plan/document/change-edits.ts";
import type { Block, Profile } from "#lib/lesson-plan/document/plan-document.ts";
import type { PlanEdits } from "#lib/lesson-plan/document/plan-edits.ts";

/** What every part of the editor works with. */
export type Desk = Readonly<{
  profile: Profile;
  edited: EditedDocument;
  hidden: ReadonlySet<string>;
  /** A block as it is made today; `undefined` for one that a teacher added. */
  madeBlock(id: string): Block | undefined;
  /** `key`: changes of one place that are undone together. */
  change(change: (edits: PlanEdits) => PlanEdits, key?: string): void;
  choose(conflict: Conflict, choice: Choice): void;
  /** Says what happened to who cannot see it. */
  say(words: string): void;
  /** The place that is being written in, see {@link placeKey}. */
  active: string | undefined;
  setActive(key: string | undefined): void;
}>;

export const DeskContext = createContext<Desk | null>(null);

/** @throws {Error} outside of the editor. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("a part of the editor outside of it");
  return desk;
}

export function placeKey(blockId: string, rowId: string, column: number): string {
  return `${blockId} ${rowId} ${column}`;
}
