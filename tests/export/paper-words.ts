import type { Block, PlanDocument, PlanNote } from "#lib/lesson-plan/document/plan-document.ts";
import { type Prose, type Text, wordsOfSpans } from "#lib/lesson-plan/document/spans.ts";

/** Everything that is to be read in a paper, in the order it is read in; pictures left out. */
export function wordsOfPaper({ profile, cover, sections }: PlanDocument): string[] {
  // A run sheet without a cover says its facts once, where it begins.
  const saysOnce = profile === "run-sheet" && sections[0]?.blocks[0]?.kind === "facts";
  const facts = saysOnce ? [] : cover.facts;
  const words = [
    ...[cover.series, cover.kind, cover.title].flatMap(wordsOf),
    ...(cover.lead ? wordsOf(cover.lead) : []),
    ...facts.flatMap(({ label, value }) => [...wordsOf(label), ...wordsOf(value)]),
    ...sections.flatMap(({ heading, blocks }) => [
      ...wordsOf(heading),
      ...blocks.flatMap(wordsOfBlock),
    ]),
  ];
  return words.filter((one) => one.trim() !== "");
}

function wordsOfBlock(block: Block): string[] {
  switch (block.kind) {
    case "heading":
      return wordsOf(block.text);
    case "prose":
      return ofProse(block.lines);
    case "facts":
      return block.facts.flatMap(({ label, value }) => [...wordsOf(label), ...wordsOf(value)]);
    case "table":
      return [
        ...ofOne(block.caption),
        ...block.columns.flatMap(({ name }) => wordsOf(name)),
        ...block.rows.flatMap(({ cells }) => cells.flatMap(ofProse)),
      ];
    case "checklist":
      return block.items.flatMap(({ text }) => wordsOf(text));
    case "goals":
      return block.goals.flatMap(({ label }) => wordsOf(label));
    case "figure":
      return ofOne(block.caption);
    case "zones":
      return [
        ...block.zones.flatMap(({ name, prompt, groups, emptyColumns }) => [
          ...wordsOf(name),
          ...wordsOf(prompt),
          ...groups.flatMap((group) => [...ofOne(group.name), ...group.notes.flatMap(ofNote)]),
          ...ofOne(emptyColumns),
        ]),
        ...ofOne(block.emptyZones),
      ];
    case "notes":
      return block.notes.flatMap(ofNote);
    case "lines":
      return ofOne(block.prompt);
  }
}

function ofNote({ card, text, from, tags, confidence, source, votes, author }: PlanNote): string[] {
  return [
    ...ofOne(card?.label ?? null),
    ...text.split("\n"),
    ...ofOne(from),
    ...tags.flatMap(wordsOf),
    ...ofOne(confidence?.label ?? null),
    ...ofOne(source?.label ?? null),
    ...ofOne(votes?.label ?? null),
    ...(author === null ? [] : [author]),
  ];
}

const ofProse = (prose: Prose) => prose.flatMap(({ text }) => wordsOf(text));
const ofOne = (text: Text | null) => (text ? wordsOf(text) : []);

function wordsOf({ main, second }: Text): string[] {
  return [wordsOfSpans(main), ...(second ? [wordsOfSpans(second)] : [])];
}
