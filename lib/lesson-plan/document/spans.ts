import type { Locale } from "../../locales.ts";

/** A run of words in one style. */
export type Span = Readonly<{
  text: string;
  bold?: true;
  italic?: true;
  /** `http`, `https` or `mailto` only. */
  href?: string;
}>;

/**
 * One line of the paper, in one language or in two. What a participant or teacher wrote is never
 * translated: it has no second language in a paper in two.
 */
export type Text = Readonly<{
  main: readonly Span[];
  /** The same in the paper's second language. */
  second?: readonly Span[];
  /**
   * Language of `main`, where it is not the paper's; `null` for people's own words, whose language
   * nobody knows.
   */
  lang?: Locale | null;
}>;

/** A paragraph, or an entry of a list; neighbours of one kind make a list. */
export type ProseLine = Readonly<{ kind: "paragraph" | "bullet" | "number"; text: Text }>;

export type Prose = readonly ProseLine[];

/** Words without style, in the paper's language. */
export function plain(words: string): Text {
  return { main: words === "" ? [] : [{ text: words }] };
}

/** What people wrote, as they wrote it. */
export function ownWords(words: string): Text {
  return { ...plain(words), lang: null };
}

/** A text's words without style. */
export function wordsOfSpans(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join("");
}

export function paragraphs(...texts: readonly string[]): Prose {
  return texts.filter((text) => text !== "").map((text) => line("paragraph", text));
}

export function bullets(texts: readonly string[]): Prose {
  return texts.map((text) => line("bullet", text));
}

export function numbers(texts: readonly string[]): Prose {
  return texts.map((text) => line("number", text));
}

function line(kind: ProseLine["kind"], text: string): ProseLine {
  return { kind, text: plain(text) };
}
