import { describe, expect, it } from "vitest";
import {
  beginDraft,
  type DraftAction,
  type DraftHistory,
  draftAfter,
} from "#components/agenda/draft-history.ts";
import { changeStep, moveStep } from "#lib/workshop/agenda-edit.ts";
import { sampleStep } from "#tests/support/sample-workshop.ts";

const steps = [sampleStep("s1"), sampleStep("s2")];
const base = { steps, revision: 3 };
const theirs = { steps: [sampleStep("s2"), sampleStep("s9")], revision: 4 };
const drafted = (...actions: DraftAction[]) => actions.reduce(draftAfter, beginDraft(base));
const minutes = (value: number, key?: string): DraftAction => ({
  type: "edit",
  edit: (now) => changeStep(now, "s1", { minutes: value }),
  key,
});
const undo: DraftAction = { type: "undo" };
const first = ({ steps: [step] }: DraftHistory) => step?.minutes;

describe("what was done to a draft", () => {
  it("is undone and done again one at a time", () => {
    const changed = drafted(minutes(11), minutes(12));
    expect(first(changed)).toBe(12);
    expect(first(draftAfter(changed, undo))).toBe(11);
    expect(first([undo, undo, undo].reduce(draftAfter, changed))).toBe(10);
    const again: DraftAction[] = [undo, undo, { type: "redo" }, { type: "redo" }, { type: "redo" }];
    expect(first(again.reduce(draftAfter, changed))).toBe(12);
  });

  it("is one thing to undo while somebody types in one field", () => {
    const typed = drafted(minutes(1, "a"), minutes(12, "a"), minutes(120, "a"));
    expect(first(draftAfter(typed, undo))).toBe(10);
    const both = drafted(minutes(1, "a"), minutes(2, "b"));
    expect(first(draftAfter(both, undo))).toBe(1);
    // Not together with what was typed before it was undone or saved.
    const later = draftAfter(drafted(minutes(1, "a"), { type: "saved", base }), minutes(2, "a"));
    expect(first(draftAfter(later, undo))).toBe(1);
  });

  it("is nothing if nothing changed", () => {
    const edit: DraftAction = { type: "edit", edit: (now) => moveStep(now, new Set(), "s1", 0) };
    expect(drafted(edit).past).toEqual([]);
    expect(drafted(undo, { type: "redo" })).toEqual(beginDraft(base));
  });

  it("can be brought back after somebody else's agenda took its place", () => {
    const adopted = drafted(minutes(11), { type: "adopt", base: theirs, isUndoable: true });
    expect(adopted.steps).toEqual(theirs.steps);
    expect(adopted.base).toEqual(theirs);
    expect(first(draftAfter(adopted, undo))).toBe(11);
    expect(draftAfter(adopted, undo).base).toEqual(theirs);
  });

  it("stays when it is to be saved over somebody else's, or comes back from an earlier visit", () => {
    expect(first(drafted(minutes(11), { type: "rebase", base: theirs }))).toBe(11);
    const back = drafted({ type: "restore", base: theirs, steps });
    expect([back.base, back.steps]).toEqual([theirs, steps]);
    expect(draftAfter(back, undo).steps).toEqual(theirs.steps);
  });
});
