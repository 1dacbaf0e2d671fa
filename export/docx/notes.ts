import { HeadingLevel, Paragraph, TextRun } from "docx";
import type { PlanNote, ZoneNotes, ZonesBlock } from "#lib/lesson-plan/document/plan-document.ts";
import type { Text } from "#lib/lesson-plan/document/spans.ts";
import { detailsOf, isEmpty, noteTexts } from "../written-text.ts";
import { runsOf } from "./runs.ts";
import type { Setting } from "./setting.ts";
import { ink, lists, paragraphStyles } from "./styles.ts";

const headings = {
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;
export type HeadingDepth = keyof typeof headings;

export function planHeading(text: Text, level: HeadingDepth, setting: Setting): Paragraph {
  return new Paragraph({
    heading: headings[level],
    children: runsOf(text, setting, { second: "beside" }),
  });
}

/**
 * What a board's zones hold.
 *
 * @param level of the zones' headings: one below the heading they stand under.
 */
export function planZones(
  { zones, emptyZones }: ZonesBlock,
  level: HeadingDepth,
  setting: Setting,
): Paragraph[] {
  return [
    ...zones.flatMap((zone) => zoneParagraphs(zone, level, setting)),
    ...quiet(emptyZones, setting),
  ];
}

function zoneParagraphs(zone: ZoneNotes, level: HeadingDepth, setting: Setting): Paragraph[] {
  const { name, prompt, groups, emptyColumns } = zone;
  return [
    planHeading(name, level, setting),
    ...(isEmpty(prompt, setting.document.locales) ? [] : quiet(prompt, setting, true)),
    ...groups.flatMap((group) => [
      ...(group.name
        ? [
            new Paragraph({
              style: paragraphStyles.groupName,
              children: runsOf(group.name, setting),
            }),
          ]
        : []),
      ...planNotes(group.notes, setting),
    ]),
    ...quiet(emptyColumns, setting),
  ];
}

function quiet(text: Text | null, setting: Setting, keepNext = false): Paragraph[] {
  if (text === null) return [];
  return [
    new Paragraph({
      style: paragraphStyles.quiet,
      keepNext,
      children: runsOf(text, setting),
    }),
  ];
}

/** Notes as a list: what was written, and below it in small what is known of it. */
export function planNotes(notes: readonly PlanNote[], setting: Setting): Paragraph[] {
  const instance = setting.nextList();
  return notes.map((note) => {
    const lines = noteTexts(note).flatMap((text, index) => [
      ...(index === 0 ? [] : [new TextRun({ break: 1 })]),
      ...runsOf(text, setting),
    ]);
    const details = detailsOf(note).flatMap((text, index) => [
      index === 0 ? new TextRun({ break: 1 }) : new TextRun({ text: "  ·  ", color: ink.quiet }),
      ...runsOf(text, setting, { second: "beside", color: ink.quiet, size: 17 }),
    ]);
    return new Paragraph({
      numbering: { reference: lists.bullets, level: 0, instance, custom: true },
      keepLines: true,
      children: [...lines, ...details],
    });
  });
}
