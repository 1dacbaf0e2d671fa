import type { PlanDocument } from "#lib/lesson-plan/document/plan-document.ts";
import type { Prose, ProseLine, Span, Text } from "#lib/lesson-plan/document/spans.ts";
import { sidesOf } from "../written-text.ts";
import { escapedLine, escapedWords } from "./escaped.ts";

type Locales = PlanDocument["locales"];

/** Line breaks within a paragraph or a cell. */
export const BREAK = "<br>";

/**
 * A text on one line.
 *
 * @param between what stands between two languages.
 */
export function textMarkdown(text: Text, locales: Locales, between: string): string {
  return sidesOf(text, locales)
    .map(({ spans }) => spansMarkdown(spans))
    .join(between);
}

function spansMarkdown(spans: readonly Span[]): string {
  return spans
    .map((span, index) =>
      span.text
        .split("\n")
        .map((line, at) => spanMarkdown({ ...span, text: line }, index + at === 0))
        .join(BREAK),
    )
    .join("");
}

/** Emphasis must touch the words: spaces stay outside of it. */
function spanMarkdown({ text, bold, italic, href }: Span, isFirst: boolean): string {
  const [, before = "", words = "", after = ""] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  if (words === "") return isFirst ? "" : " ".repeat(text === "" ? 0 : 1);
  const plain = isFirst ? escapedLine(words) : escapedWords(words);
  const styled = wrapped(wrapped(plain, "*", italic), "**", bold);
  const linked = href ? `[${styled}](<${address(href)}>)` : styled;
  return `${before && " "}${linked}${after && " "}`;
}

function wrapped(words: string, mark: string, isOn: true | undefined): string {
  return isOn ? `${mark}${words}${mark}` : words;
}

/** An address between pointed brackets holds anything but them, backslashes and line breaks. */
function address(href: string): string {
  return new URL(href).href.replaceAll(/[<>\\\s`]/g, encodeURIComponent);
}

const openings = { paragraph: "", bullet: "- ", number: "1. " } as const;

/** Paragraphs apart, entries of one list together; a second language follows in its own paragraph. */
export function proseMarkdown(prose: Prose, locales: Locales): string[] {
  const parts: string[] = [];
  for (const [index, line] of prose.entries()) {
    const isEntry = line.kind !== "paragraph";
    const written = lineMarkdown(line, locales);
    if (isEntry && prose[index - 1]?.kind === line.kind) parts.push(`${parts.pop()}\n${written}`);
    else parts.push(written);
  }
  return parts;
}

function lineMarkdown({ kind, text }: ProseLine, locales: Locales): string {
  const between = kind === "paragraph" ? "\n\n" : BREAK;
  return `${openings[kind]}${textMarkdown(text, locales, between)}`;
}

const signs = { paragraph: "", bullet: "• ", number: "– " } as const;

/** All of it within a table's cell. */
export function cellMarkdown(prose: Prose, locales: Locales): string {
  return prose
    .map(({ kind, text }) => `${signs[kind]}${textMarkdown(text, locales, BREAK)}`)
    .join(BREAK);
}
