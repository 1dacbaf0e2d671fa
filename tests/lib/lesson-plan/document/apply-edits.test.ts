import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits } from "#lib/lesson-plan/document/apply-edits.ts";
import { wordsOf } from "#lib/lesson-plan/document/block-words.ts";
import {
  addProse,
  backToMade,
  changeWords,
  giveUp,
  hide,
  reorder,
  settle,
} from "#lib/lesson-plan/document/change-edits.ts";
import { changedCells } from "#lib/lesson-plan/document/merge-words.ts";
import type { Block, PlanDocument } from "#lib/lesson-plan/document/plan-document.ts";
import { noEdits, planEditsSchema } from "#lib/lesson-plan/document/plan-edits.ts";
import { ownWords, plain } from "#lib/lesson-plan/document/spans.ts";
import { gridOf } from "#lib/lesson-plan/document/word-grid.ts";
import { plainWords } from "#lib/lesson-plan/document/written-lines.ts";
import {
  anyEdits,
  anyPaper,
  checklist,
  edits,
  facts,
  lines,
  paper,
  prose,
  table,
  wordsOfBlock,
} from "./sample-paper.ts";

/** All a block says, a cell each. */
function said(document: PlanDocument, blockId: string): string[] {
  const block = document.sections.flatMap(({ blocks }) => blocks).find(({ id }) => id === blockId);
  const words = block && wordsOf(block);
  return words ? gridOf(words).flatMap(({ cells }) => cells.map(plainWords)) : [];
}

/** What a teacher makes of a block, from what it said to something else. */
const changed = (base: Block, mine: Block) =>
  edits({ [base.id]: { base: wordsOfBlock(base), mine: wordsOfBlock(mine) } });

describe("merging", () => {
  const base = prose("one.p", "Shade");
  const mine = changed(base, prose("one.p", "More shade"));

  it("keeps what a teacher wrote while the paper stays as it was", () => {
    const { document, conflicts, marks } = applyEdits(paper(base), mine);
    expect(said(document, "one.p")).toEqual(["More shade"]);
    expect(conflicts).toEqual([]);
    expect(marks).toEqual({ "one.p": "changed" });
  });

  it("shows a teacher's words, and all three sides, where the paper is made otherwise", () => {
    const { document, conflicts, marks } = applyEdits(paper(prose("one.p", "Shade, water")), mine);
    expect(said(document, "one.p")).toEqual(["More shade"]);
    expect(marks).toEqual({ "one.p": "conflict" });
    expect(conflicts).toEqual([
      {
        blockId: "one.p",
        rowId: "",
        column: 0,
        base: lines("Shade"),
        mine: lines("More shade"),
        made: lines("Shade, water"),
      },
    ]);
  });

  it("asks nothing if the paper is made as the teacher wrote it, or again as it was", () => {
    for (const now of ["More shade", "Shade"]) {
      expect(applyEdits(paper(prose("one.p", now)), mine).conflicts).toEqual([]);
    }
  });

  it("merges facts one by one", () => {
    const before = facts("one.f", { grade: "", people: "20", date: "May" });
    const mineToo = changed(before, facts("one.f", { grade: "8", people: "20", date: "June" }));
    const now = facts("one.f", { grade: "", people: "24", date: "July", new: "x" });
    const { document, conflicts } = applyEdits(paper(now), mineToo);
    expect(said(document, "one.f")).toEqual(["8", "24", "June", "x"]);
    expect(conflicts.map(({ rowId }) => rowId)).toEqual(["date"]);
  });

  it("merges a table by rows and cells; rows come, go, move and are one's own", () => {
    const before = table("one.t", { r1: ["1", "x"], r2: ["2", "y"], r3: ["3", "z"] });
    const teacher = table("one.t", { r3: ["3", "Z!"], r1: ["1", "x"], "own-1": ["me", "too"] });
    const now = table("one.t", { r0: ["0", "w"], r1: ["1", "X"], r2: ["2", "Y"], r3: ["4", "z"] });
    const { document, conflicts } = applyEdits(paper(now), changed(before, teacher));
    expect(said(document, "one.t")).toEqual(["0", "w", "4", "Z!", "1", "X", "me", "too"]);
    expect(conflicts).toEqual([]);
  });

  it("takes a row that is not made any more out, and says what was written in it", () => {
    const before = table("one.t", { r1: ["1", "x"], r2: ["2", "y"] });
    const teacher = changed(before, table("one.t", { r1: ["1", "x"], r2: ["2", "mine"] }));
    const { document, homeless } = applyEdits(paper(table("one.t", { r1: ["1", "x"] })), teacher);
    expect(said(document, "one.t")).toEqual(["1", "x"]);
    expect(homeless).toMatchObject([{ blockId: "one.t", rowId: "r2", column: 1 }]);
    expect(homeless.map(({ mine: words }) => plainWords(words))).toEqual(["mine"]);
    expect(giveUp(teacher, homeless[0] as never).blocks).toEqual({});
  });

  it("merges a checklist by its items", () => {
    const before = checklist("one.c", { pens: "Pens", tape: "Tape" });
    const teacher = checklist("one.c", { pens: "12 pens", "own-1": "Scissors" });
    const now = checklist("one.c", { pens: "Pens", tape: "Tape", paper: "Paper" });
    const { document } = applyEdits(paper(now), changed(before, teacher));
    expect(said(document, "one.c")).toEqual(["12 pens", "Scissors", "Paper"]);
  });

  it("leaves people's own words marked as such where nobody changed them", () => {
    const made: Block = {
      ...facts("one.f", { title: "", grade: "" }),
      kind: "facts",
      look: "list",
      facts: [
        { id: "title", label: plain("Title"), value: ownWords("Cool streets") },
        { id: "grade", label: plain("Grade"), value: plain("") },
      ],
    };
    const teacher = changeWords(noEdits, made, {
      kind: "facts",
      values: { title: lines("Cool streets"), grade: lines("8") },
    });
    const [block] = applyEdits(paper(made), teacher).document.sections[0]?.blocks ?? [];
    expect(block).toMatchObject({ facts: [{ value: { lang: null } }, { value: plain("8") }] });
  });

  it("names words whose block or section is gone", () => {
    const added = { id: "added-1", sectionId: "gone", lines: lines("My own") };
    const { homeless } = applyEdits(paper(), { ...mine, added: [added] });
    expect(homeless.map(({ blockId }) => blockId)).toEqual(["one.p", "added-1"]);
  });
});

describe("layout", () => {
  const made = paper(prose("one.p", "Shade"), prose("one.q", "Water"));
  const idsOf = (document: PlanDocument) => document.sections.map(({ id }) => id);

  it("orders sections as wished; a section that is new stands where it is made", () => {
    const wish = reorder(noEdits, "lesson-plan", ["three", "one"]);
    expect(idsOf(applyEdits(made, wish).document)).toEqual(["three", "one", "two"]);
    const others = applyEdits({ ...made, profile: "run-sheet" }, wish).document;
    expect(idsOf(others)).toEqual(["one", "two", "three"]);
  });

  it("leaves out what is hidden, unless a page wants to show it as such", () => {
    const wish = hide(hide(noEdits, "lesson-plan", "two", true), "lesson-plan", "one.q", true);
    expect(idsOf(applyEdits(made, wish).document)).toEqual(["one", "three"]);
    expect(said(applyEdits(made, wish).document, "one.q")).toEqual([]);
    expect(idsOf(applyEdits(made, wish, { keepHidden: true }).document)).toHaveLength(3);
    expect(applyEdits(made, hide(wish, "lesson-plan", "two", false)).hidden).toEqual(["one.q"]);
  });

  it("puts added prose at the end of its section", () => {
    const added = addProse(noEdits, "one", "added-1");
    const { document, marks } = applyEdits(made, added);
    expect(document.sections[0]?.blocks.at(-1)?.id).toBe("added-1");
    expect(marks).toEqual({ "added-1": "added" });
    expect(backToMade(added, "added-1")).toEqual(noEdits);
  });
});

describe("typing, choosing and going back", () => {
  const base = table("one.t", { r1: ["1", "x"], r2: ["2", "y"] });
  const mine = changed(base, table("one.t", { r1: ["1", "mine"], r2: ["2", "y"] }));
  const now = table("one.t", { r1: ["1", "made"], r2: ["2", "y"] });
  const [conflict] = applyEdits(paper(now), mine).conflicts;
  if (!conflict) throw new Error("there is no conflict");

  it.each([
    { choice: "mine", shown: "mine" },
    { choice: "made", shown: "made" },
    { choice: "both", shown: "mine\nmade" },
  ] as const)("settles a conflict by taking $choice", ({ choice, shown }) => {
    const { document, conflicts } = applyEdits(paper(now), settle(mine, conflict, choice));
    expect(said(document, "one.t")).toEqual(["1", shown, "2", "y"]);
    expect(conflicts).toEqual([]);
  });

  it("does not settle a conflict by typing elsewhere in the block", () => {
    const typed = changeWords(mine, now, {
      kind: "table",
      rows: [
        { id: "r1", cells: [lines("1"), lines("mine")] },
        { id: "r2", cells: [lines("2"), lines("typed")] },
      ],
    });
    const { document, conflicts } = applyEdits(paper(now), typed);
    expect(said(document, "one.t")).toEqual(["1", "mine", "2", "typed"]);
    expect(conflicts).toEqual([conflict]);
  });

  it("keeps words for which another paper has the place while typing in this one", () => {
    const other = changed(
      facts("one.f", { grade: "", form: "" }),
      facts("one.f", { grade: "8", form: "教案" }),
    );
    const here = facts("one.f", { grade: "" });
    const typed = changeWords(other, here, { kind: "facts", values: { grade: lines("9") } });
    const there = applyEdits(paper(facts("one.f", { grade: "", form: "" })), typed);
    expect(said(there.document, "one.f")).toEqual(["9", "教案"]);
  });

  it("forgets an edit that is as made again", () => {
    const typed = changeWords(noEdits, base, {
      kind: "table",
      rows: [{ id: "r1", cells: [lines("1"), lines("typed")] }],
    });
    expect(Object.keys(typed.blocks)).toEqual(["one.t"]);
    expect(changeWords(typed, base, wordsOfBlock(base))).toEqual(noEdits);
    expect(backToMade(typed, "one.t")).toEqual(noEdits);
  });
});

describe("whatever is made and written", () => {
  it("no edits change nothing", () => {
    fc.assert(
      fc.property(anyPaper, (document) => {
        expect(applyEdits(document, noEdits).document).toEqual(document);
      }),
    );
  });

  it("merging twice is as merging once", () => {
    fc.assert(
      fc.property(anyPaper, anyEdits, (document, any) => {
        const once = applyEdits(document, any).document;
        expect(applyEdits(once, any).document).toEqual(once);
      }),
    );
  });

  it("nothing a teacher wrote is lost", () => {
    fc.assert(
      fc.property(anyPaper, anyEdits, (document, any) => {
        const { document: merged, homeless } = applyEdits(document, any, { keepHidden: true });
        const shown = merged.sections.flatMap(({ blocks }) =>
          blocks.flatMap(({ id }) => said(merged, id).map((text) => `${id}: ${text}`)),
        );
        const kept = new Set([
          ...shown,
          ...homeless.map(({ blockId, mine }) => `${blockId}: ${plainWords(mine)}`),
        ]);
        for (const [id, { base, mine }] of Object.entries(any.blocks)) {
          for (const cell of changedCells(base, mine)) {
            expect(kept).toContain(`${id}: ${plainWords(cell.mine)}`);
          }
        }
        for (const { id, lines: text } of any.added) {
          expect(kept).toContain(`${id}: ${plainWords(text)}`);
        }
      }),
    );
  });

  it("every conflict can be settled, and typing the shown words settles none", () => {
    fc.assert(
      fc.property(anyPaper, anyEdits, (document, any) => {
        const before = applyEdits(document, any, { keepHidden: true });
        let typed = any;
        for (const made of document.sections[0]?.blocks ?? []) {
          const shown = before.document.sections
            .flatMap(({ blocks }) => blocks)
            .find(({ id }) => id === made.id);
          if (shown) typed = changeWords(typed, made, wordsOfBlock(shown));
        }
        const after = applyEdits(document, typed, { keepHidden: true });
        expect(after.document).toEqual(before.document);
        expect(after.conflicts).toEqual(before.conflicts);
        expect(after.homeless).toEqual(before.homeless);
        for (const conflict of after.conflicts) typed = settle(typed, conflict, "both");
        expect(applyEdits(document, typed).conflicts).toEqual([]);
        expect(planEditsSchema.safeParse(typed).success).toBe(true);
      }),
    );
  });
});
