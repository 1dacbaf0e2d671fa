import type { PlanEdits } from "#lib/lesson-plan/document/plan-edits.ts";

export type EditsHistory = Readonly<{
  /** Oldest first. */
  past: readonly PlanEdits[];
  edits: PlanEdits;
  /** What was undone, nearest first. */
  future: readonly PlanEdits[];
  /** What the newest change was about, if more of the same is to be undone with it. */
  lastKey: string | undefined;
}>;

export type EditsAction =
  /** `key`: typing in one place is one thing to undo. A change that changes nothing is none. */
  | Readonly<{ type: "change"; change: (edits: PlanEdits) => PlanEdits; key?: string | undefined }>
  | Readonly<{ type: "undo" | "redo" }>
  /** Somebody else's are in them now: what was before is not come back to. */
  | Readonly<{ type: "adopt"; edits: PlanEdits }>;

/** More than anybody undoes. */
const MAX_PAST = 100;

export function beginHistory(edits: PlanEdits): EditsHistory {
  return { past: [], edits, future: [], lastKey: undefined };
}

export function historyAfter(history: EditsHistory, action: EditsAction): EditsHistory {
  const { past, edits, future, lastKey } = history;
  switch (action.type) {
    case "change": {
      const next = action.change(edits);
      if (next === edits) return history;
      const goesOn = action.key !== undefined && action.key === lastKey;
      const before = goesOn ? past : [...past, edits].slice(-MAX_PAST);
      return { past: before, edits: next, future: [], lastKey: action.key };
    }
    case "undo": {
      const last = past.at(-1);
      if (!last) return history;
      const undone = [edits, ...future];
      return { past: past.slice(0, -1), edits: last, future: undone, lastKey: undefined };
    }
    case "redo": {
      const [next, ...rest] = future;
      if (!next) return history;
      return { past: [...past, edits], edits: next, future: rest, lastKey: undefined };
    }
    case "adopt":
      return beginHistory(action.edits);
  }
}
