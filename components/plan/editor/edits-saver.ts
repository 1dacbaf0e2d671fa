import type { FailureCode } from "#components/workshop/request.ts";
import { type MergedEdits, mergeEdits } from "#lib/lesson-plan/document/merge-edits.ts";
import type { PlanEdits } from "#lib/lesson-plan/document/plan-edits.ts";

/** Edits as the server has or had them. */
export type SavedEdits = Readonly<{ revision: number; edits: PlanEdits }>;

export type SaveState =
  | Readonly<{ status: "saved" | "waiting" | "saving" | "offline" }>
  /** Somebody has to choose between their words and a colleague's first. */
  | Readonly<{ status: "choosing" }>
  | Readonly<{ status: "failed"; code: FailureCode }>;

/** What a request to save, or to look, was answered with. */
export type Answer<Value> =
  | Readonly<{ ok: true; value: Value }>
  | Readonly<{ ok: false; code: FailureCode }>;

export type SaverOptions = Readonly<{
  base: SavedEdits;
  /** Whether somebody has to choose before anything is saved. */
  isHeld?: boolean;
  /** @returns the new revision. */
  save(basedOn: number, edits: PlanEdits): Promise<Answer<number>>;
  look(): Promise<Answer<SavedEdits>>;
  onState(state: SaveState): void;
  /** Saved, or found to be so. */
  onSaved(base: SavedEdits): void;
  /** Somebody else saved meanwhile; this is what both made of it, to go on with. */
  onMerged(merged: MergedEdits, base: SavedEdits): void;
}>;

/** Typing pauses this long before it is saved, in milliseconds; and a failed try is made again. */
const PAUSE_MS = 1_000;
const AGAIN_MS = 5_000;

/** Codes that pass by themselves. */
const passing: readonly FailureCode[] = ["offline", "storage-failed", "unexpected"];

/**
 * Saves edits a while after they were made, one request at a time, and sees to it that nobody's
 * are overwritten: what a colleague saved meanwhile is merged first.
 */
export function createEditsSaver(options: SaverOptions) {
  let { base } = options;
  let current = base.edits;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underWay: Promise<void> | undefined;
  let { isHeld = false } = options;
  let isOpen = true;

  const isDirty = () => JSON.stringify(current) !== JSON.stringify(base.edits);

  function tell(state: SaveState) {
    if (isOpen) options.onState(state);
  }

  function later(milliseconds: number) {
    clearTimeout(timer);
    timer = setTimeout(() => void saveNow(), milliseconds);
  }

  function saveNow(): Promise<void> {
    underWay ??= save().finally(() => {
      underWay = undefined;
    });
    return underWay;
  }

  async function save(): Promise<void> {
    clearTimeout(timer);
    if (isHeld || !isDirty()) return;
    tell({ status: "saving" });
    const sent = current;
    const answer = await options.save(base.revision, sent);
    if (answer.ok) return saved({ revision: answer.value, edits: sent });
    if (answer.code === "plan-edits-changed") return merge();
    failed(answer.code);
  }

  function saved(now: SavedEdits) {
    base = now;
    options.onSaved(base);
    if (isDirty()) later(PAUSE_MS);
    tell({ status: isDirty() ? "waiting" : "saved" });
  }

  function failed(code: FailureCode) {
    if (!passing.includes(code)) return tell({ status: "failed", code });
    tell({ status: "offline" });
    if (isOpen) later(AGAIN_MS);
  }

  async function merge(): Promise<void> {
    const found = await options.look();
    if (!found.ok) return failed(found.code);
    const merged = mergeEdits(base.edits, current, found.value.edits);
    base = found.value;
    current = merged.edits;
    isHeld = merged.conflicts.length > 0;
    if (isOpen) options.onMerged(merged, base);
    if (isHeld) return tell({ status: "choosing" });
    if (!isDirty()) return saved(base);
    return save();
  }

  return {
    /** These are the edits from now on. */
    changed(edits: PlanEdits) {
      current = edits;
      if (isHeld) return tell({ status: "choosing" });
      if (underWay !== undefined) return;
      if (!isDirty()) {
        clearTimeout(timer);
        return tell({ status: "saved" });
      }
      tell({ status: "waiting" });
      later(PAUSE_MS);
    },
    /** Everything has been chosen. */
    resume() {
      isHeld = false;
      void saveNow();
    },
    saveNow,
    /** Saves until all is saved, or it does not work; resolves to whether all is. */
    async settle(): Promise<boolean> {
      await underWay;
      await saveNow();
      return !isDirty() && !isHeld;
    },
    base: () => base,
    close() {
      void saveNow();
      isOpen = false;
    },
  };
}

export type EditsSaver = ReturnType<typeof createEditsSaver>;
