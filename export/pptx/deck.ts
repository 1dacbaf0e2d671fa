import type {
  Block,
  Fact,
  FigureBlock,
  PlanDocument,
  PlanNote,
  PlanSection,
  TableBlock,
  TableRow,
} from "#lib/lesson-plan/document/plan-document.ts";
import type { Prose } from "#lib/lesson-plan/document/spans.ts";
import { wordsIn } from "../written-text.ts";

/** A slide as plain words and pictures, without any layout. */
export type Slide =
  | Readonly<{ kind: "cover"; facts: readonly Fact[] }>
  | StepSlide
  | Readonly<{ kind: "board"; title: string; board: FigureBlock }>
  | Readonly<{ kind: "notes"; title: string; notes: readonly PlanNote[] }>
  | Readonly<{ kind: "table"; title: string; table: TableBlock; rows: readonly TableRow[] }>
  | Readonly<{ kind: "closing"; title: string; lines: readonly string[] }>;

export type StepSlide = Readonly<{
  kind: "step";
  stepId: string;
  title: string;
  /** What people are asked to do, line by line. */
  instruction: readonly string[];
  minutes: string;
  /** What the teacher does: for the speaker's notes. */
  teacher: readonly string[];
}>;

const NOTES_PER_SLIDE = 6;
const ROWS_PER_SLIDE = 7;

/**
 * The slides of a paper: its steps in order, each followed by what teams made in it; then the best
 * notes, the votes and the licence. What the paper lacks, or a teacher hid, has no slide.
 */
export function deckOf(document: PlanDocument): Slide[] {
  const steps = stepSlides(document);
  const boards = boardSlides(document);
  const ids = new Set(steps.map(({ stepId }) => stepId));
  return [
    { kind: "cover", facts: document.cover.facts },
    ...steps.flatMap((step) => [
      step,
      ...boards.filter(({ board }) => board.board?.stepId === step.stepId),
    ]),
    ...boards.filter(({ board }) => !ids.has(board.board?.stepId ?? "")),
    ...sectionOf(document, "exemplars").flatMap((section) => noteSlides(section, document)),
    ...sectionOf(document, "results").flatMap((section) => tableSlides(section, document)),
    closingSlide(document),
  ];
}

function sectionOf({ sections }: PlanDocument, id: string): PlanSection[] {
  return sections.filter((section) => section.id === id);
}

function blocksOf({ sections }: PlanDocument): Block[] {
  return sections.flatMap(({ blocks }) => blocks);
}

/** Steps stand in tables as rows named `step-…`; what one table lacks, another may have. */
function stepSlides(document: PlanDocument): StepSlide[] {
  const slides = new Map<string, StepSlide>();
  for (const table of blocksOf(document)) {
    if (table.kind !== "table") continue;
    for (const row of table.rows) {
      const stepId = /^step-(.+)$/.exec(row.id)?.[1];
      if (stepId === undefined) continue;
      const found = stepOf(stepId, table, row, document);
      slides.set(stepId, merged(slides.get(stepId), found));
    }
  }
  return [...slides.values()].filter(({ title }) => title !== "");
}

function stepOf(
  stepId: string,
  { columns }: TableBlock,
  row: TableRow,
  document: PlanDocument,
): StepSlide {
  const cell = (...ids: readonly string[]): string[] => {
    const index = columns.findIndex(({ id }) => ids.includes(id));
    return linesOf(row.cells[index] ?? [], document);
  };
  const [title = "", ...instruction] = cell("what", "step");
  const hasClock = columns.some(({ id }) => id === "what");
  return {
    kind: "step",
    stepId,
    title,
    instruction: hasClock ? instruction : cell("students"),
    // In a procedure the time is how long a step takes, in an agenda when it is.
    minutes: cell(hasClock ? "planned" : "time")[0] ?? "",
    teacher: cell("teacher"),
  };
}

function merged(first: StepSlide | undefined, next: StepSlide): StepSlide {
  if (!first) return next;
  return {
    ...first,
    title: first.title || next.title,
    instruction: first.instruction.length > 0 ? first.instruction : next.instruction,
    minutes: first.minutes || next.minutes,
    teacher: first.teacher.length > 0 ? first.teacher : next.teacher,
  };
}

function linesOf(prose: Prose, { locales }: PlanDocument): string[] {
  return prose.map(({ text }) => wordsIn(text, locales, "\n").trim()).filter((line) => line !== "");
}

type BoardSlide = Extract<Slide, { kind: "board" }>;

/** A board is shown once, even if a paper has it twice. */
function boardSlides({ sections, locales }: PlanDocument): BoardSlide[] {
  const seen = new Set<string>();
  return sections.flatMap(({ blocks, isAppendix }) => {
    let heading = "";
    return blocks.flatMap((block): BoardSlide[] => {
      if (block.kind === "heading") heading = wordsIn(block.text, locales);
      if (block.kind !== "figure" || block.board === null || isAppendix) return [];
      const key = `${block.board.teamId} ${block.board.stepId}`;
      if (seen.has(key)) return [];
      seen.add(key);
      const caption = wordsIn(block.caption ?? block.alt, locales);
      const title = [heading, caption].filter((part) => part !== "").join(" · ");
      return [{ kind: "board", title, board: block }];
    });
  });
}

function noteSlides({ heading, blocks }: PlanSection, { locales }: PlanDocument): Slide[] {
  const notes = blocks.flatMap((block) => (block.kind === "notes" ? block.notes : []));
  const title = wordsIn(heading, locales);
  return chunks(notes, NOTES_PER_SLIDE).map((some) => ({ kind: "notes", title, notes: some }));
}

function tableSlides({ heading, blocks }: PlanSection, { locales }: PlanDocument): Slide[] {
  let title = wordsIn(heading, locales);
  return blocks.flatMap((block): Slide[] => {
    if (block.kind === "heading") title = wordsIn(block.text, locales);
    if (block.kind !== "table") return [];
    const name = title;
    return chunks(block.rows, ROWS_PER_SLIDE).map((rows) => ({
      kind: "table",
      title: name,
      table: block,
      rows,
    }));
  });
}

function closingSlide(document: PlanDocument): Slide {
  const { meta, cover, locales } = document;
  const { licence } = meta;
  return {
    kind: "closing",
    title: wordsIn(cover.title, locales),
    lines: [licence.name, wordsIn(licence.statement, locales, "\n"), licence.url ?? ""].filter(
      (line, index, all) => line !== "" && all.indexOf(line) === index,
    ),
  };
}

function chunks<One>(all: readonly One[], size: number): One[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}
