import { describe, expect, it } from "vitest";
import {
  beginHistory,
  type EditsAction,
  historyAfter,
} from "#components/plan/editor/edits-history.ts";
import { hide } from "#lib/lesson-plan/document/change-edits.ts";
import { noEdits, type PlanEdits } from "#lib/lesson-plan/document/plan-edits.ts";

const without = (id: string) => (edits: PlanEdits) => hide(edits, "lesson-plan", id, true);
const done = (...actions: readonly EditsAction[]) =>
  actions.reduce(historyAfter, beginHistory(noEdits));
const change = (id: string, key?: string): EditsAction => ({
  type: "change",
  change: without(id),
  key,
});

describe("undo", () => {
  it("goes back and forth by one change", () => {
    const both = done(change("a"), change("b"), { type: "undo" });
    expect(both.edits).toEqual(without("a")(noEdits));
    expect(historyAfter(both, { type: "redo" }).edits).toEqual(without("b")(both.edits));
    expect(done({ type: "undo" }, { type: "redo" }).edits).toBe(noEdits);
  });

  it("takes typing in one place as one change, and a change that changes nothing as none", () => {
    expect(done(change("a", "here"), change("b", "here"), { type: "undo" }).edits).toBe(noEdits);
    expect(done(change("a", "here"), change("b", "there"), { type: "undo" }).edits).not.toBe(
      noEdits,
    );
    expect(done({ type: "change", change: (edits) => edits }).past).toEqual([]);
  });

  it("does not take back what a colleague wrote", () => {
    const theirs = without("theirs")(noEdits);
    const history = done(change("a"), { type: "adopt", edits: theirs }, { type: "undo" });
    expect(history.edits).toBe(theirs);
  });
});
