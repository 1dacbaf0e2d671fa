import {
  AlignmentType,
  BorderStyle,
  type INumberingOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
} from "docx";
import type { Locale } from "#lib/locales.ts";
import { type Faces, wordLanguages } from "./faces.ts";

/** Colours as Word wants them; everything stays apart in grey by weight and place. */
export const ink = {
  text: "1C2421",
  quiet: "55605B",
  rule: "C3CCC7",
  line: "9AA6A0",
  green: "0B5D46",
  shade: "F1F4F2",
} as const;

/** Sheets in twips, a twentieth of a point. */
export const sheets = {
  A4: { width: 11_906, height: 16_838 },
  Letter: { width: 12_240, height: 15_840 },
} as const;
export type PaperSize = keyof typeof sheets;

/** In twips. */
export const margin = { side: 1_247, top: 1_134, bottom: 1_134 } as const;

/** Names of the paragraph styles, beside Word's own. */
export const paragraphStyles = {
  kind: "PlanKind",
  lead: "PlanLead",
  quiet: "PlanQuiet",
  cell: "PlanCell",
  columnName: "PlanColumnName",
  label: "PlanLabel",
  detail: "PlanDetail",
  line: "PlanLine",
  goal: "PlanGoal",
  check: "PlanCheck",
  groupName: "PlanGroupName",
  contents: "PlanContents",
} as const;

/** Lines as multiples of 240; said expressly, since not every program takes it as the default. */
const { AUTO } = LineRuleType;

/** Half points. */
const size = { body: 21, small: 18, detail: 17, lead: 24, title: 56 } as const;

/**
 * @param spoken script of Chinese characters in the paper.
 */
export function planStyles(
  faces: Faces,
  locale: Locale,
  spoken: "zh-Hans" | "zh-Hant",
): IStylesOptions {
  const chinese = locale !== "en";
  const font = { ascii: faces.latin, hAnsi: faces.latin, cs: faces.latin, eastAsia: faces.body };
  const head = { ascii: faces.latin, hAnsi: faces.latin, cs: faces.latin, eastAsia: faces.heading };
  const heading = (level: number, points: number, before: number, after: number) => ({
    run: { font: head, size: 2 * points, bold: true, color: ink.text },
    paragraph: {
      spacing: { before, after, line: 276, lineRule: AUTO },
      keepNext: true,
      keepLines: true,
      outlineLevel: level - 1,
    },
  });
  return {
    default: {
      document: {
        run: {
          font,
          size: size.body,
          color: ink.text,
          language: {
            value: wordLanguages[locale],
            eastAsia: wordLanguages[spoken],
          },
        },
        paragraph: { spacing: { after: 100, line: chinese ? 330 : 300, lineRule: AUTO } },
      },
      title: {
        run: { font: head, size: size.title, bold: true, color: ink.text },
        paragraph: { spacing: { before: 60, after: 200, line: 264, lineRule: AUTO } },
      },
      heading1: {
        ...heading(1, 16, 420, 160),
        paragraph: {
          ...heading(1, 16, 420, 160).paragraph,
          border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 5, color: ink.text } },
        },
      },
      heading2: heading(2, 13, 320, 100),
      heading3: heading(3, 11.5, 240, 60),
      heading4: heading(4, 10.5, 200, 40),
      hyperlink: { run: { color: "1D4F9C", underline: {} } },
      caption: {
        run: { size: size.small, color: ink.quiet },
        paragraph: { spacing: { before: 60, after: 240 } },
      },
    },
    paragraphStyles: ownStyles(head),
  };
}

function ownStyles(head: Readonly<Record<string, string>>): IParagraphStyleOptions[] {
  const { kind, lead, quiet, cell, columnName, label, detail, line, goal, check } = paragraphStyles;
  const { groupName, contents } = paragraphStyles;
  const normal = { basedOn: "Normal", quickFormat: true } as const;
  const small = { run: { size: size.small } } as const;
  return [
    {
      id: kind,
      name: "Plan kind",
      ...normal,
      run: { font: head, size: 24, bold: true, color: ink.green },
      paragraph: { spacing: { after: 0 } },
    },
    {
      id: lead,
      name: "Plan lead",
      ...normal,
      run: { size: size.lead },
      paragraph: { spacing: { after: 160 } },
    },
    { id: quiet, name: "Plan quiet", ...normal, run: { color: ink.quiet } },
    {
      id: cell,
      name: "Plan table text",
      ...normal,
      run: { size: 19 },
      paragraph: { spacing: { before: 30, after: 30, line: 276, lineRule: AUTO } },
    },
    {
      id: columnName,
      name: "Plan column name",
      basedOn: cell,
      run: { ...small.run, bold: true },
      paragraph: { keepNext: true },
    },
    { id: label, name: "Plan label", basedOn: cell, run: { ...small.run, color: ink.quiet } },
    {
      id: detail,
      name: "Plan detail",
      ...normal,
      run: { size: size.detail, color: ink.quiet },
    },
    {
      id: line,
      name: "Plan line to write on",
      ...normal,
      paragraph: {
        spacing: { before: 0, after: 0, line: 560, lineRule: LineRuleType.EXACT },
        border: {
          bottom: { style: BorderStyle.SINGLE, size: 4, space: 1, color: ink.line },
          between: { style: BorderStyle.SINGLE, size: 4, space: 1, color: ink.line },
        },
      },
    },
    { id: goal, name: "Plan goal", ...normal, paragraph: { indent: { left: 200 } } },
    {
      id: check,
      name: "Plan checklist",
      ...normal,
      paragraph: { indent: { left: 380, hanging: 380 }, spacing: { after: 60 } },
    },
    {
      id: groupName,
      name: "Plan group name",
      ...normal,
      run: { bold: true },
      paragraph: { keepNext: true, spacing: { before: 80, after: 20 } },
    },
    {
      id: "TOC1",
      name: "toc 1",
      basedOn: "Normal",
      // Chinese faces are higher than Latin ones, and all of it stands on the cover's page.
      paragraph: { spacing: { before: 0, after: 20, line: 276, lineRule: LineRuleType.EXACT } },
    },
    {
      id: "TOC2",
      name: "toc 2",
      basedOn: "TOC1",
      run: { size: size.small, color: ink.quiet },
      paragraph: { indent: { left: 480 } },
    },
    {
      id: contents,
      name: "Plan contents",
      ...normal,
      run: { font: head, size: 24, bold: true },
      paragraph: { keepNext: true, spacing: { before: 360, after: 100 } },
    },
  ];
}

/** References of the lists, and of the numbers before sections. */
export const lists = { bullets: "bullets", numbers: "numbers", sections: "sections" } as const;

export function planLists(locale: Locale): INumberingOptions {
  const chinese = locale !== "en";
  const paragraph = { indent: { left: 380, hanging: 380 }, spacing: { after: 60 } };
  const { LEFT } = AlignmentType;
  return {
    config: [
      {
        reference: lists.bullets,
        levels: [
          {
            level: 0,
            format: LevelFormat.BULLET,
            text: "•",
            alignment: LEFT,
            style: { paragraph },
          },
        ],
      },
      {
        reference: lists.numbers,
        levels: [
          {
            level: 0,
            format: LevelFormat.DECIMAL,
            text: "%1.",
            alignment: LEFT,
            style: { paragraph },
          },
        ],
      },
      {
        reference: lists.sections,
        levels: [
          {
            level: 0,
            format: chinese ? LevelFormat.CHINESE_COUNTING : LevelFormat.DECIMAL,
            text: chinese ? "%1、" : "%1",
            alignment: LEFT,
            suffix: chinese ? "nothing" : "tab",
            style: {
              run: { color: ink.green },
              paragraph: chinese ? {} : { indent: { left: 480, hanging: 480 } },
            },
          },
        ],
      },
    ],
  };
}
