import fc from "fast-check";
import { wordsOf } from "#lib/lesson-plan/document/block-words.ts";
import type { Block, PlanDocument } from "#lib/lesson-plan/document/plan-document.ts";
import type { BlockWords, PlanEdits } from "#lib/lesson-plan/document/plan-edits.ts";
import { paragraphs, plain } from "#lib/lesson-plan/document/spans.ts";
import type { Lines } from "#lib/lesson-plan/document/written-lines.ts";

/** A lesson plan with a section of these blocks, and an empty one after it. */
export function paper(...blocks: readonly Block[]): PlanDocument {
  return {
    version: 1,
    workshopId: "w1",
    profile: "lesson-plan",
    locales: ["en"],
    workshopLocale: "en",
    meta: {
      title: "Cool streets",
      author: "",
      subject: "",
      keywords: [],
      creator: "",
      createdAt: 0,
      licence: { id: "all-rights-reserved", name: "", url: null, statement: plain("") },
      words: { page: "{page}", contents: "Contents" },
    },
    cover: {
      id: "cover",
      kind: plain("Lesson plan"),
      series: plain(""),
      title: plain("Cool streets"),
      lead: null,
      facts: [],
    },
    sections: [section("one", blocks), section("two", []), section("three", [])],
  };
}

function section(id: string, blocks: readonly Block[]) {
  return { id, heading: plain(id), startsPage: false, isAppendix: false, blocks };
}

export const prose = (id: string, ...lines: readonly string[]): Block => ({
  id,
  kind: "prose",
  tone: "normal",
  lines: paragraphs(...lines),
});

export const facts = (id: string, values: Readonly<Record<string, string>>): Block => ({
  id,
  kind: "facts",
  look: "list",
  facts: Object.entries(values).map(([fact, value]) => ({
    id: fact,
    label: plain(fact),
    value: plain(value),
  })),
});

export const table = (id: string, rows: Readonly<Record<string, readonly string[]>>): Block => ({
  id,
  kind: "table",
  caption: null,
  columns: ["a", "b"].map((name) => ({ id: name, name: plain(name), share: 1, align: "start" })),
  hasRowHeads: true,
  rows: Object.entries(rows).map(([row, cells]) => ({
    id: row,
    tone: "normal",
    cells: cells.map((cell) => paragraphs(cell)),
  })),
});

export const checklist = (id: string, items: Readonly<Record<string, string>>): Block => ({
  id,
  kind: "checklist",
  items: Object.entries(items).map(([item, text]) => ({ id: item, text: plain(text) })),
});

export const lines = (...texts: readonly string[]): Lines =>
  texts.map((text) => ({ kind: "paragraph", spans: [{ text }] }));

export function edits(blocks: PlanEdits["blocks"], more: Partial<PlanEdits> = {}): PlanEdits {
  return { version: 1, blocks, added: [], layouts: {}, ...more };
}

export function wordsOfBlock(block: Block): BlockWords {
  const words = wordsOf(block);
  if (!words) throw new Error(`${block.id} has no words`);
  return words;
}

const word = fc.constantFrom("shade", "trees", "water", "街道", "树荫", "🌳", "");
const id = fc.constantFrom("a", "b", "c", "d");
const bag = fc.dictionary(id, word, { noNullPrototype: true });

/** Any paper with one block of each kind that can be edited, of few words, so that they collide. */
export const anyPaper: fc.Arbitrary<PlanDocument> = fc
  .record({
    prose: fc.array(word, { maxLength: 3 }),
    facts: bag,
    table: fc.dictionary(id, fc.tuple(word, word), { noNullPrototype: true }),
    checklist: bag,
  })
  .map((made) =>
    paper(
      prose("one.prose", ...made.prose),
      facts("one.facts", made.facts),
      table("one.table", made.table),
      checklist("one.checklist", made.checklist),
    ),
  );

const anyLayout = fc.record({
  order: fc.uniqueArray(fc.constantFrom("one", "two", "three", "gone")),
  hidden: fc.uniqueArray(fc.constantFrom("two", "one.prose", "gone.block")),
});

/** What a teacher makes of one paper to get another, with some words and a layout of their own. */
export const anyEdits: fc.Arbitrary<PlanEdits> = fc
  .record({ base: anyPaper, mine: anyPaper, layout: anyLayout, added: fc.array(word) })
  .map(({ base, mine, layout, added }) =>
    edits(
      Object.fromEntries(
        (base.sections[0]?.blocks ?? []).flatMap((block, index) => {
          const other = mine.sections[0]?.blocks[index];
          return other
            ? [[block.id, { base: wordsOfBlock(block), mine: wordsOfBlock(other) }]]
            : [];
        }),
      ),
      {
        layouts: { "lesson-plan": layout },
        added: added.map((text, index) => ({
          id: `added-${index}`,
          sectionId: index % 2 === 0 ? "two" : "gone",
          lines: lines(`mine-${text}`),
        })),
      },
    ),
  );
