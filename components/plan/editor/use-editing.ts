"use client";

import { useEffect, useReducer, useRef, useState } from "react";
import type { Conflict } from "#lib/lesson-plan/document/apply-edits.ts";
import { type Choice, settle, settleBetween } from "#lib/lesson-plan/document/change-edits.ts";
import type { PlanEdits } from "#lib/lesson-plan/document/plan-edits.ts";
import type { PaperWish } from "../paper-wish.ts";
import { beginHistory, historyAfter } from "./edits-history.ts";
import { createEditsSaver, type EditsSaver, type SaveState } from "./edits-saver.ts";
import { forgetEdits, keepEdits } from "./kept-edits.ts";
import { type Editing, loadEdits, saveEdits } from "./load-editing.ts";

type Options = Readonly<{
  workshopId: string;
  wish: PaperWish;
  editing: Editing;
  /** A colleague's words came in. */
  onMerged(): void;
}>;

/** A teacher's edits: what they are, how they were, and whether they are saved. */
export function useEditing({ workshopId, wish: { locale }, editing, onMerged }: Options) {
  const [history, dispatch] = useReducer(historyAfter, editing.merged.edits, beginHistory);
  const [state, setState] = useState<SaveState>({ status: "saved" });
  const [revision, setRevision] = useState(editing.base.revision);
  /** Places in which a colleague wrote at the same time. */
  const [between, setBetween] = useState<readonly Conflict[]>(editing.merged.conflicts);
  const saver = useRef<EditsSaver>(undefined);
  const { edits } = history;
  const told = useRef(onMerged);
  useEffect(() => {
    told.current = onMerged;
  });

  useEffect(() => {
    const made = createEditsSaver({
      base: editing.base,
      isHeld: editing.merged.conflicts.length > 0,
      save: (basedOn, sent) => saveEdits(workshopId, locale, basedOn, sent),
      look: () => loadEdits(workshopId, locale),
      onState: setState,
      onSaved: (base) => setRevision(base.revision),
      onMerged(merged) {
        dispatch({ type: "adopt", edits: merged.edits });
        setBetween(merged.conflicts);
        told.current();
      },
    });
    saver.current = made;
    const onOnline = () => void made.saveNow();
    window.addEventListener("online", onOnline);
    return () => {
      window.removeEventListener("online", onOnline);
      made.close();
    };
  }, [workshopId, locale, editing]);

  useEffect(() => {
    saver.current?.changed(edits);
  }, [edits]);

  const isSaved = state.status === "saved";
  useEffect(() => {
    const base = saver.current?.base();
    if (!base || isSaved) forgetEdits(workshopId, locale);
    else keepEdits(workshopId, locale, { base, edits });
  }, [isSaved, edits, workshopId, locale]);
  useLeaveWarning(!isSaved);

  return {
    edits,
    state,
    /** Of what is saved: grows with every change. */
    revision,
    between,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    change: (change: (edits: PlanEdits) => PlanEdits, key?: string) =>
      dispatch({ type: "change", change, key }),
    undo: () => dispatch({ type: "undo" }),
    redo: () => dispatch({ type: "redo" }),
    choose: (conflict: Conflict, choice: Choice) =>
      dispatch({ type: "change", change: (now) => settle(now, conflict, choice) }),
    chooseBetween(conflict: Conflict, choice: Choice) {
      const next = settleBetween(edits, conflict, choice);
      dispatch({ type: "change", change: (now) => settleBetween(now, conflict, choice) });
      const rest = between.filter((other) => other !== conflict);
      setBetween(rest);
      if (rest.length > 0) return;
      saver.current?.changed(next);
      saver.current?.resume();
    },
    saveNow: () => void saver.current?.saveNow(),
    /** Resolves to whether all is saved. */
    settle: async () => (await saver.current?.settle()) ?? false,
  };
}

export type EditingState = ReturnType<typeof useEditing>;

/** Asks before the page is closed with words that are not saved. */
function useLeaveWarning(isActive: boolean) {
  useEffect(() => {
    if (!isActive) return;
    const onUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", onUnload);
    return () => window.removeEventListener("beforeunload", onUnload);
  }, [isActive]);
}
