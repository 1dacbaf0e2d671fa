import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  changeAdded,
  hide,
  reorder,
  settleBetween,
} from "#lib/lesson-plan/document/change-edits.ts";
import { mergeEdits } from "#lib/lesson-plan/document/merge-edits.ts";
import { noEdits, planEditsSchema } from "#lib/lesson-plan/document/plan-edits.ts";
import { anyEdits, edits, facts, lines, prose, wordsOfBlock } from "./sample-paper.ts";

const made = facts("one.f", { grade: "", people: "20" });
const wrote = (values: Readonly<Record<string, string>>) =>
  edits({ "one.f": { base: wordsOfBlock(made), mine: wordsOfBlock(facts("one.f", values)) } });
const wroteProse = (text: string) =>
  edits({
    "one.p": { base: wordsOfBlock(prose("one.p")), mine: wordsOfBlock(prose("one.p", text)) },
  });

describe("two teachers", () => {
  it("keep what each wrote in another place", () => {
    const mine = wrote({ grade: "8", people: "20" });
    const theirs = wrote({ grade: "", people: "24" });
    expect(mergeEdits(noEdits, mine, theirs)).toEqual({
      edits: wrote({ grade: "8", people: "24" }),
      conflicts: [],
    });
    expect(mergeEdits(noEdits, mine, wroteProse("Theirs")).edits.blocks).toEqual({
      ...mine.blocks,
      ...wroteProse("Theirs").blocks,
    });
  });

  it("are asked where both wrote", () => {
    const { edits: merged, conflicts } = mergeEdits(noEdits, wroteProse("A"), wroteProse("B"));
    expect(merged).toEqual(wroteProse("A"));
    expect(conflicts).toMatchObject([{ blockId: "one.p", mine: lines("A"), made: lines("B") }]);
    for (const conflict of conflicts) {
      expect(settleBetween(merged, conflict, "made")).toEqual(wroteProse("B"));
      expect(settleBetween(merged, conflict, "both").blocks["one.p"]?.mine).toEqual({
        kind: "prose",
        lines: lines("A", "B"),
      });
    }
  });

  it("do not lose a change to somebody who took it back", () => {
    const old = wroteProse("Old");
    expect(mergeEdits(old, wroteProse("New"), noEdits).edits).toEqual(wroteProse("New"));
    expect(mergeEdits(old, noEdits, wroteProse("New")).edits).toEqual(wroteProse("New"));
    expect(mergeEdits(old, old, noEdits).edits).toEqual(noEdits);
    expect(mergeEdits(old, noEdits, old).edits).toEqual(noEdits);
  });

  it("add blocks beside one another, and are asked if they changed the same", () => {
    const added = { ...noEdits, added: [{ id: "added-1", sectionId: "one", lines: lines("A") }] };
    const other = { ...noEdits, added: [{ id: "added-2", sectionId: "one", lines: lines("B") }] };
    expect(
      mergeEdits(noEdits, added, other)
        .edits.added.map(({ id }) => id)
        .sort(),
    ).toEqual(["added-1", "added-2"]);
    const [mine, theirs] = ["Mine", "Theirs"].map((text) =>
      changeAdded(added, "added-1", lines(text)),
    );
    if (!mine || !theirs) throw new Error("unreachable");
    const { edits: merged, conflicts } = mergeEdits(added, mine, theirs);
    expect(merged).toEqual(mine);
    expect(conflicts.map((one) => settleBetween(merged, one, "made"))).toEqual([theirs]);
  });

  it("hide and order as each wished", () => {
    const base = hide(noEdits, "lesson-plan", "one", true);
    const mine = hide(base, "lesson-plan", "two", true);
    const theirs = reorder(hide(base, "lesson-plan", "one", false), "lesson-plan", ["two", "one"]);
    expect(mergeEdits(base, mine, theirs).edits.layouts).toEqual({
      "lesson-plan": { order: ["two", "one"], hidden: ["two"] },
    });
  });

  it("get the same whatever they wrote if only one of them wrote", () => {
    fc.assert(
      fc.property(anyEdits, anyEdits, (base, one) => {
        expect(mergeEdits(base, one, base).conflicts).toEqual([]);
        expect(mergeEdits(base, base, one).conflicts).toEqual([]);
        expect(mergeEdits(base, one, base).edits.blocks).toEqual(one.blocks);
        expect(mergeEdits(base, base, one).edits.blocks).toEqual(one.blocks);
      }),
    );
  });

  it("always get edits that can be saved", () => {
    fc.assert(
      fc.property(anyEdits, anyEdits, anyEdits, (base, mine, theirs) => {
        const { edits: merged } = mergeEdits(base, mine, theirs);
        expect(planEditsSchema.safeParse(merged).success).toBe(true);
      }),
    );
  });
});
