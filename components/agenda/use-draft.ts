"use client";

import { useEffect, useMemo, useReducer, useRef, useState } from "react";
import { withKept } from "#lib/workshop/agenda-edit.ts";
import { keptStepIds } from "#lib/workshop/agenda-sound.ts";
import type { Step } from "#lib/workshop/model.ts";
import { isSameAgenda } from "#lib/workshop/same-agenda.ts";
import { type Base, beginDraft, type DraftAction, draftAfter } from "./draft-history.ts";
import { findDraft, forgetDraft, keepDraft } from "./left-draft.ts";

export type Draft = Readonly<{
  base: Base;
  steps: readonly Step[];
  /** Steps that must stay as they are, as of now. */
  kept: ReadonlySet<string>;
  isDirty: boolean;
  canUndo: boolean;
  canRedo: boolean;
  /** Whether changes from an earlier visit of the page were found. */
  isRestored: boolean;
  change(action: DraftAction): void;
}>;

type Options = Readonly<{
  workshopId: string;
  initial: Base;
  /** Live: steps the room has been in. */
  visitedStepIds: readonly string[];
  /** Steps were put back because the room is in them. */
  onKept(): void;
}>;

/**
 * The agenda somebody works on, with its undo. What is not saved is kept in the browser tab until
 * it is.
 */
export function useDraft({ workshopId, initial, visitedStepIds, onKept }: Options): Draft {
  const [history, change] = useReducer(draftAfter, initial, beginDraft);
  const { base, steps } = history;
  const visits = visitedStepIds.join(" ");
  const kept = useMemo(
    () => keptStepIds({ steps: base.steps, visitedStepIds: visits.split(" ") }),
    [base, visits],
  );
  const isDirty = useMemo(() => !isSameAgenda(base.steps, steps), [base, steps]);
  const [isRestored, setRestored] = useState(false);
  const isLooked = useRef(false);

  useEffect(() => {
    void findDraft(workshopId).then((left) => {
      isLooked.current = true;
      if (!left || isSameAgenda(left.base.steps, left.steps)) return;
      change({ type: "restore", ...left });
      setRestored(true);
    });
  }, [workshopId]);

  useEffect(() => {
    if (!isLooked.current) return;
    if (isDirty) keepDraft(workshopId, { base, steps });
    else forgetDraft(workshopId);
  }, [workshopId, base, steps, isDirty]);

  useEffect(() => {
    if (withKept(steps, base.steps, kept) === steps) return;
    change({ type: "edit", edit: (now) => withKept(now, base.steps, kept) });
    onKept();
  }, [steps, base, kept, onKept]);

  return {
    base,
    steps,
    kept,
    isDirty,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    isRestored: isRestored && isDirty,
    change,
  };
}
