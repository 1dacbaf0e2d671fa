import type { Step } from "#lib/workshop/model.ts";

type Steps = readonly Step[];

/** The agenda a draft was begun from, as the server has or had it. */
export type Base = Readonly<{ steps: Steps; revision: number }>;

/** Changes that were not saved, and what they were made from. */
export type LeftDraft = Readonly<{ base: Base; steps: Steps }>;

export type DraftHistory = Readonly<{
  base: Base;
  /** Oldest first. */
  past: readonly Steps[];
  steps: Steps;
  /** What was undone, nearest first. */
  future: readonly Steps[];
  /** What the newest edit was about, if more of the same is to be undone with it. */
  lastKey: string | undefined;
}>;

export type DraftAction =
  /** `key`: typing in one field is one thing to undo. An edit that changes nothing is none. */
  | Readonly<{ type: "edit"; edit: (steps: Steps) => Steps; key?: string | undefined }>
  | Readonly<{ type: "undo" | "redo" }>
  /** The server has it now. */
  | Readonly<{ type: "saved"; base: Base }>
  /** Somebody else's agenda takes its place. `isUndoable` if there was something to lose. */
  | Readonly<{ type: "adopt"; base: Base; isUndoable: boolean }>
  /** To be saved over somebody else's agenda. */
  | Readonly<{ type: "rebase"; base: Base }>
  /** What was left on this page before. */
  | Readonly<{ type: "restore"; base: Base; steps: Steps }>;

/** More than anybody undoes. */
const MAX_PAST = 100;

export function beginDraft(base: Base): DraftHistory {
  return { base, past: [], steps: base.steps, future: [], lastKey: undefined };
}

export function draftAfter(history: DraftHistory, action: DraftAction): DraftHistory {
  switch (action.type) {
    case "edit":
      return edited(history, action.edit(history.steps), action.key);
    case "undo":
      return undone(history);
    case "redo":
      return redone(history);
    case "saved":
      return { ...history, base: action.base, lastKey: undefined };
    case "adopt":
      return action.isUndoable
        ? { ...edited(history, action.base.steps, undefined), base: action.base }
        : beginDraft(action.base);
    case "rebase":
      return { ...history, base: action.base };
    case "restore":
      return edited(beginDraft(action.base), action.steps, undefined);
  }
}

function edited(history: DraftHistory, steps: Steps, key: string | undefined): DraftHistory {
  if (steps === history.steps) return history;
  const goesOn = key !== undefined && key === history.lastKey;
  const past = goesOn ? history.past : [...history.past, history.steps].slice(-MAX_PAST);
  return { ...history, past, steps, future: [], lastKey: key };
}

function undone(history: DraftHistory): DraftHistory {
  const steps = history.past.at(-1);
  if (!steps) return history;
  const future = [history.steps, ...history.future];
  return { ...history, past: history.past.slice(0, -1), steps, future, lastKey: undefined };
}

function redone(history: DraftHistory): DraftHistory {
  const [steps, ...future] = history.future;
  if (!steps) return history;
  return { ...history, past: [...history.past, history.steps], steps, future, lastKey: undefined };
}
