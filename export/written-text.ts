import { cleanText } from "#lib/canvas/clean-text.ts";
import { isSafeLink } from "#lib/canvas/safe-link.ts";
import type { PlanDocument, PlanNote } from "#lib/lesson-plan/document/plan-document.ts";
import { type Span, type Text, wordsOfSpans } from "#lib/lesson-plan/document/spans.ts";
import type { Locale } from "#lib/locales.ts";

type Locales = PlanDocument["locales"];

/** A text in one language. `lang` is `null` for people's own words, whose language nobody knows. */
export type Side = Readonly<{ spans: readonly Span[]; lang: Locale | null; isSecond: boolean }>;

/**
 * A text as it may go into a file, in each language of the paper that it has: what XML cannot hold
 * is gone, line breaks are `\n`, links lead to web pages or mailboxes. Without empty sides.
 */
export function sidesOf(text: Text, [first, second]: Locales): Side[] {
  const main: Side = {
    spans: cleanSpans(text.main),
    lang: text.lang === undefined ? first : text.lang,
    isSecond: false,
  };
  const other: Side[] =
    text.second && second ? [{ spans: cleanSpans(text.second), lang: second, isSecond: true }] : [];
  return [main, ...other].filter(({ spans }) => spans.length > 0);
}

function cleanSpans(spans: readonly Span[]): Span[] {
  return spans.flatMap(({ text, href, ...style }) => {
    const clean = cleanText(text);
    if (clean === "") return [];
    return [{ text: clean, ...style, ...(isSafeLink(href) && { href }) }];
  });
}

/** The words of a text in all its languages, for places that know no style, such as a picture's. */
export function wordsIn(text: Text, locales: Locales, separator = " / "): string {
  return sidesOf(text, locales)
    .map(({ spans }) => wordsOfSpans(spans))
    .join(separator);
}

/** Whether nothing is to be read. */
export function isEmpty(text: Text, locales: Locales): boolean {
  return wordsIn(text, locales).trim() === "";
}

/** What stands under a note's words, in this order: where, what about, how sure, votes, by whom. */
export function detailsOf({ from, tags, confidence, source, votes, author }: PlanNote): Text[] {
  const by: Text[] = author === null ? [] : [{ main: [{ text: author }], lang: null }];
  const all = [from, ...tags, confidence?.label, source?.label, votes?.label, ...by];
  return all.filter((text): text is Text => Boolean(text));
}

/** A note's own words, paragraph by paragraph: its card, then what was written on it. */
export function noteTexts({ card, text }: PlanNote): Text[] {
  const lines = cleanText(text)
    .split("\n")
    .filter((line) => line.trim() !== "");
  const own = lines.map((line): Text => ({ main: [{ text: line }], lang: null }));
  return card ? [card.label, ...own] : own;
}
