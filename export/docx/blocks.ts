import { BorderStyle, CheckBox, type FileChild, Paragraph, TextRun } from "docx";
import type { Block, ProseBlock } from "#lib/lesson-plan/document/plan-document.ts";
import { sidesOf } from "../written-text.ts";
import { planFacts } from "./facts.ts";
import { planFigure } from "./figures.ts";
import { type HeadingDepth, planHeading, planNotes, planZones } from "./notes.ts";
import { proseParagraphs } from "./prose.ts";
import { runsOf } from "./runs.ts";
import type { Setting } from "./setting.ts";
import { paragraphStyles } from "./styles.ts";
import { planTable, proseInTwo } from "./tables.ts";

/** What stands one below the other. */
export type Flow = FileChild;

/**
 * @param below level of the headings that stand right under the last one.
 * @param isLead whether prose stays with what follows it.
 */
export function planBlock(
  block: Block,
  below: HeadingDepth,
  setting: Setting,
  isLead = false,
): Flow[] {
  switch (block.kind) {
    case "heading":
      return [planHeading(block.text, block.level, setting)];
    case "prose":
      return planProse(block, setting, isLead);
    case "facts":
      return planFacts(block, setting);
    case "table":
      return planTable(block, setting);
    case "checklist":
      return block.items.map(
        ({ text }) =>
          new Paragraph({
            style: paragraphStyles.check,
            children: [new CheckBox(), new TextRun("  "), ...runsOf(text, setting)],
          }),
      );
    case "goals":
      return block.goals.map(({ label, colour }) => planGoal(label, colour, setting));
    case "figure":
      return planFigure(block, setting);
    case "zones":
      return planZones(block, below, setting);
    case "notes":
      return planNotes(block.notes, setting);
    case "lines":
      return linesToWriteOn(block, setting);
  }
}

const tones = {
  normal: undefined,
  lead: paragraphStyles.lead,
  quiet: paragraphStyles.quiet,
} as const;

function planProse({ lines, tone }: ProseBlock, setting: Setting, keepNext: boolean): Flow[] {
  const style = tones[tone];
  const isInTwo = lines.some(({ text }) => sidesOf(text, setting.document.locales).length > 1);
  if (isInTwo) return proseInTwo(lines, setting, style);
  return proseParagraphs(lines, setting, { keepNext, ...(style && { style }) });
}

type Goal = Extract<Block, { kind: "goals" }>["goals"][number];

/** Its colour is a bar beside it; number and name say which it is. */
function planGoal(label: Goal["label"], colour: string, setting: Setting): Paragraph {
  return new Paragraph({
    style: paragraphStyles.goal,
    border: {
      left: { style: BorderStyle.SINGLE, size: 36, space: 8, color: wordColour(colour) },
    },
    children: runsOf(label, setting),
  });
}

/** `RRGGBB`; black for what is no colour. */
function wordColour(colour: string): string {
  return /^#([\da-f]{6})$/i.exec(colour)?.[1]?.toUpperCase() ?? "000000";
}

function linesToWriteOn({ prompt, count }: Extract<Block, { kind: "lines" }>, setting: Setting) {
  const lines = Array.from(
    { length: Math.max(0, count) },
    (_, index) =>
      new Paragraph({ style: paragraphStyles.line, keepNext: index < Math.min(3, count - 1) }),
  );
  const asked = prompt
    ? [
        new Paragraph({
          keepNext: true,
          spacing: { before: 160 },
          children: runsOf(prompt, setting),
        }),
      ]
    : [];
  return [...asked, ...lines, new Paragraph({ spacing: { before: 0, after: 120 } })];
}
