import { describe, expect, it } from "vitest";
import { applyEdits } from "#lib/lesson-plan/document/apply-edits.ts";
import { wordsOf } from "#lib/lesson-plan/document/block-words.ts";
import { backToMade, changeWords } from "#lib/lesson-plan/document/change-edits.ts";
import { blocksOfCover, isOnCover } from "#lib/lesson-plan/document/cover-blocks.ts";
import type { Cover, Fact, PlanDocument } from "#lib/lesson-plan/document/plan-document.ts";
import { noEdits, type PlanEdits, planEditsSchema } from "#lib/lesson-plan/document/plan-edits.ts";
import { ownWords, plain, wordsOfSpans } from "#lib/lesson-plan/document/spans.ts";
import { gridOf, withCell, wordsOfGrid } from "#lib/lesson-plan/document/word-grid.ts";
import { lines, paper } from "./sample-paper.ts";

const fact = (id: string, value: string): Fact => ({ id, label: plain(id), value: plain(value) });

/** A paper with a whole cover. */
function covered(more: Partial<Cover> = {}): PlanDocument {
  const document = paper();
  const cover: Cover = {
    ...document.cover,
    title: ownWords("Cool streets"),
    lead: plain("Shade and water."),
    facts: [fact("date", "20 November 2026"), fact("teams", "Herons")],
    own: [fact("school", ""), fact("teacher", "")],
    ...more,
  };
  return { ...document, cover };
}

/** What a teacher makes of a cover, a place at a time. */
function written(
  document: PlanDocument,
  places: readonly [id: string, row: string, text: string][],
) {
  return places.reduce<PlanEdits>((edits, [id, rowId, text]) => {
    const { document: shown } = applyEdits(document, edits, { keepHidden: true });
    const made = blocksOfCover(document.cover).find((block) => block.id === id);
    const now = blocksOfCover(shown.cover).find((block) => block.id === id);
    const words = now && wordsOf(now);
    if (!made || !words) throw new Error(id);
    const said = text === "" ? [] : lines(text);
    const grid = withCell(gridOf(words), { rowId, column: 0 }, said);
    return changeWords(edits, made, wordsOfGrid(words.kind, grid));
  }, noEdits);
}

const factsIn = ({ facts }: Cover) =>
  facts.map(({ id, value }) => `${id}: ${wordsOfSpans(value.main)}`);

describe("a cover", () => {
  const all = written(covered(), [
    ["cover.title", "", "绿色的街道"],
    ["cover.lead", "", "For class 3b"],
    ["cover.facts", "teacher", "Ms Lin"],
  ]);

  it("says what a teacher wrote, and what only they know; the paper is called so, too", () => {
    const { document, marks, conflicts, homeless } = applyEdits(covered(), all);
    expect(planEditsSchema.safeParse(all).success).toBe(true);
    expect(wordsOfSpans(document.cover.title.main)).toBe("绿色的街道");
    expect(document.meta.title).toBe("绿色的街道");
    expect(wordsOfSpans(document.cover.lead?.main ?? [])).toBe("For class 3b");
    expect(factsIn(document.cover)).toEqual([
      "date: 20 November 2026",
      "teams: Herons",
      "teacher: Ms Lin",
    ]);
    expect(Object.keys(marks)).toEqual(["cover.title", "cover.lead", "cover.facts"]);
    expect([...conflicts, ...homeless]).toEqual([]);
  });

  it("is the same when it is done twice, and as it was made where nothing was changed", () => {
    const once = applyEdits(covered(), all).document;
    expect(applyEdits(once, all).document).toEqual(once);
    expect(applyEdits(covered(), noEdits).document).toEqual(covered());
  });

  it("keeps a title where there would be none, and can do without the rest", () => {
    const nothing = written(covered(), [
      ["cover.title", "", ""],
      ["cover.lead", "", ""],
      ["cover.facts", "teams", ""],
    ]);
    const { cover, meta } = applyEdits(covered(), nothing).document;
    expect(wordsOfSpans(cover.title.main)).toBe("Cool streets");
    expect(meta.title).toBe("Cool streets");
    expect(cover.lead).toBeNull();
  });

  it("lets a teacher say what it is about where nobody has", () => {
    const edits = written(covered({ lead: null }), [["cover.lead", "", "A walk"]]);
    const { cover } = applyEdits(covered({ lead: null }), edits).document;
    expect(wordsOfSpans(cover.lead?.main ?? [])).toBe("A walk");
  });

  it("shows all three sides where the workshop has another title meanwhile", () => {
    const { conflicts, document } = applyEdits(covered({ title: ownWords("Cold streets") }), all);
    expect(conflicts).toMatchObject([{ blockId: "cover.title" }]);
    expect(wordsOfSpans(document.cover.title.main)).toBe("绿色的街道");
    const { document: back } = applyEdits(covered(), backToMade(all, "cover.title"));
    expect(wordsOfSpans(back.cover.title.main)).toBe("Cool streets");
    expect(back.meta.title).toBe("Cool streets");
  });

  it("keeps words for a fact that this paper has no more", () => {
    const edits = written(covered(), [["cover.facts", "teams", "Otters"]]);
    const { homeless } = applyEdits(covered({ facts: [fact("date", "x")] }), edits);
    expect(homeless).toMatchObject([{ blockId: "cover.facts", rowId: "teams" }]);
  });

  it("has blocks that no section has", () => {
    expect(blocksOfCover(covered().cover).every(isOnCover)).toBe(true);
    expect(isOnCover({ id: "coverage.one" })).toBe(false);
  });
});
