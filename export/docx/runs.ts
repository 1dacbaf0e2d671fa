import { ExternalHyperlink, type IRunPropertiesOptions, type ParagraphChild, TextRun } from "docx";
import type { Text } from "#lib/lesson-plan/document/spans.ts";
import { type Side, sidesOf } from "../written-text.ts";
import { runLanguage } from "./faces.ts";
import type { Setting } from "./setting.ts";
import { ink } from "./styles.ts";

type Look = Pick<IRunPropertiesOptions, "bold" | "italics" | "color" | "size" | "style">;

/** A text in one language. */
export function runsOfSide(
  { spans, lang }: Side,
  { document }: Setting,
  look: Look = {},
): ParagraphChild[] {
  return spans.flatMap(({ text, bold, italic, href }): ParagraphChild[] => {
    const style = {
      ...look,
      ...(bold && { bold }),
      ...(italic && { italics: italic }),
      ...runLanguage(text, lang, document),
    };
    if (!href) return wordRuns(text, style);
    return [
      new ExternalHyperlink({
        link: href,
        children: wordRuns(text, { ...style, style: "Hyperlink" }),
      }),
    ];
  });
}

/** A text with its second language after it, on the same line or the next. */
export function runsOf(
  text: Text,
  setting: Setting,
  { second = "line", ...look }: Look & Readonly<{ second?: "line" | "beside" }> = {},
): ParagraphChild[] {
  return sidesOf(text, setting.document.locales).flatMap((side, index) => [
    ...(index === 0 ? [] : [second === "line" ? new TextRun({ break: 1 }) : new TextRun("  ")]),
    ...runsOfSide(side, setting, side.isSecond ? { ...look, color: ink.quiet } : look),
  ]);
}

/** Runs of words, one for each line; a line break is a break of the paragraph's line. */
function wordRuns(text: string, look: IRunPropertiesOptions): TextRun[] {
  return text
    .split("\n")
    .map((line, index) => new TextRun({ ...look, ...(index > 0 && { break: 1 }), text: line }));
}
